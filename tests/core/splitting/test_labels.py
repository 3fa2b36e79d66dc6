"""Headings read: what announces an article, a division, an annex, in four languages."""

from __future__ import annotations

import pytest

from dossier.splitting.labels import Kind, article_line, read_label


@pytest.mark.parametrize(
    "raw",
    [
        "## # Artikel  7a  ",
        "### Artikel 2 ",
        "Artikel 1:4",
        "Article 1er ",
        "## Article L262-2",
        "Article L. 5411-6-1",
        "Article R*123-4",
        "Art. 12 Begriffe",
        "ARTICLE IV",
    ],
)
def test_articles(raw: str) -> None:
    assert read_label(raw).kind is Kind.ARTICLE


@pytest.mark.parametrize(
    "raw", ["#### § 35 Rentenarten", "§ 401. Trust Funds", "Sec. 402", "Section 12", "§§ 4 bis 6"]
)
def test_signs_may_be_articles_or_divisions(raw: str) -> None:
    label = read_label(raw)
    assert (label.kind, label.word) == (Kind.SIGN, "§")


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        ("## # Hoofdstuk  III", "hoofdstuk"),
        ("Paragraaf 2.1", "paragraaf"),
        ("Eerste  afdeling", "afdeling"),
        ("Erstes Kapitel - Verwaltungsverfahren", "kapitel"),
        ("Zweiter Abschnitt", "abschnitt"),
        ("TITRE II", "titre"),
        ("PART IV", "part"),
        ("Chapitre I", "chapitre"),
    ],
)
def test_divisions(raw: str, word: str) -> None:
    label = read_label(raw)
    assert (label.kind, label.word) == (Kind.DIVISION, word)


@pytest.mark.parametrize(
    "raw",
    ["Toepassingsgebied", "Partial benefits", "Titelblatt", "Parties to this letter", "Article of faith"],
)
def test_words_that_only_look_like_labels_are_plain(raw: str) -> None:
    assert read_label(raw).kind is Kind.PLAIN


def test_marks_and_spaces_go_and_bareness_is_told() -> None:
    assert read_label("## # Artikel  7a  ").text == "Artikel 7a"
    assert read_label("## # Artikel  7a  ").bare
    assert not read_label("§ 1 Aufgaben").bare


@pytest.mark.parametrize("line", ["Artikel 12", "Article 3.", "§ 5 Begriffe", "Sec. 402 Old-age benefits"])
def test_a_line_that_opens_an_article(line: str) -> None:
    assert article_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Artikel 12 is van toepassing op de verzekerde.",
        "§ 5 Absatz 2",
        "Article 3 and the following",
        "Artikel 4, tweede lid, geldt niet",
        "see Article 3",
        "§ 12 " + "Sehr lange Zeile " * 12,
    ],
)
def test_a_reference_in_running_text_opens_none(line: str) -> None:
    assert not article_line(line)
