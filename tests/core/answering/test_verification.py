"""A sentence is verified only when what it states stands in what it cites."""

from __future__ import annotations

import pytest

from dossier.answering.evidence import Unit, read_material
from dossier.answering.verification import verify
from dossier.types import Hit, Passage, Support


def cited(text: str, language: str, heading: str = "") -> tuple[Unit, ...]:
    passage = Passage("p", "d", 0, 0, len(text), None, heading, language, text)
    return read_material([Hit(1, 1.0, passage, "x.md", "")], 1).units


OBJECTION = {
    "en": "A person may lodge an objection within six weeks after the day on which the decision was sent.",
    "nl": "De belanghebbende kan binnen zes weken na de dag van verzending van het besluit bezwaar maken.",
    "fr": "L'intéressé peut former un recours dans un délai de six semaines dès l'envoi de la décision.",
    "de": "Der Betroffene kann innerhalb von sechs Wochen nach Absendung des Bescheids Widerspruch einlegen.",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "You may lodge an objection within 6 weeks after the decision was sent."),
        ("nl", "U kunt binnen 6 weken na verzending van het besluit bezwaar maken."),
        ("fr", "Vous pouvez former un recours dans un délai de 6 semaines dès l'envoi."),
        ("de", "Sie können innerhalb von 6 Wochen nach Absendung des Bescheids Widerspruch einlegen."),
    ],
)
def test_a_true_sentence_is_verified(language: str, sentence: str) -> None:
    assert verify(sentence, language, cited(OBJECTION[language], language)).support is Support.VERIFIED


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "You may lodge an objection within eight weeks after the decision was sent."),
        ("en", "You may lodge an objection within six months after the decision was sent."),
        ("nl", "U kunt binnen twaalf weken na verzending van het besluit bezwaar maken."),
        ("fr", "Vous pouvez former un recours dans un délai de deux semaines dès l'envoi."),
        ("de", "Sie können innerhalb von vier Wochen nach Absendung des Bescheids Widerspruch einlegen."),
        ("en", "Under section 99 you may lodge an objection within six weeks after the decision was sent."),
        ("nl", "U kunt vóór 1 mei 2024 na verzending van het besluit bezwaar maken."),
    ],
)
def test_a_wrong_figure_date_or_provision_is_unsupported(language: str, sentence: str) -> None:
    verdict = verify(sentence, language, cited(OBJECTION[language], language))
    assert verdict.support is Support.NONE
    assert verdict.missing


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "You may not lodge an objection within six weeks after the decision was sent."),
        ("nl", "U kunt binnen zes weken na verzending van het besluit geen bezwaar maken."),
        ("fr", "Vous ne pouvez pas former un recours dans un délai de six semaines dès l'envoi."),
        (
            "de",
            "Sie können innerhalb von sechs Wochen nach Absendung des Bescheids keinen Widerspruch einlegen.",
        ),
    ],
)
def test_a_negation_that_the_text_lacks_lowers(language: str, sentence: str) -> None:
    verdict = verify(sentence, language, cited(OBJECTION[language], language))
    assert verdict.contradicts
    assert verdict.support is not Support.VERIFIED


def test_dropping_a_negation_lowers_too() -> None:
    source = cited("The benefit is not paid to persons living abroad.", "en")
    assert verify("The benefit is paid to persons living abroad.", "en", source).support is Support.PARTLY


def test_a_made_up_name_is_not_verified() -> None:
    source = cited(OBJECTION["en"], "en")
    sentence = (
        "A person may lodge an objection with Minister Johnson within six weeks after the decision was sent."
    )
    verdict = verify(sentence, "en", source)
    assert verdict.support is not Support.VERIFIED
    assert "Johnson" in verdict.missing


def test_a_provision_named_in_the_heading_counts() -> None:
    source = cited(OBJECTION["nl"], "nl", heading="Hoofdstuk 2 › Artikel 12a")
    sentence = "Volgens artikel 12a kan men binnen zes weken na verzending van het besluit bezwaar maken."
    assert verify(sentence, "nl", source).support is Support.VERIFIED


def test_unrelated_text_gives_no_support() -> None:
    assert verify("Dogs must be kept on a lead.", "en", cited(OBJECTION["en"], "en")).support is Support.NONE
    assert verify("Dogs must be kept on a lead.", "en", ()).support is Support.NONE


def test_a_figure_only_the_question_named_is_at_most_partly_supported() -> None:
    source = cited(OBJECTION["en"], "en")
    sentence = "At 45 you may lodge an objection within six weeks after the decision was sent."
    verdict = verify(sentence, "en", source, question="I am 45. How long may I lodge an objection?")
    assert verdict.support is Support.PARTLY
