"""Sentences of law and letters, with exact ranges."""

from __future__ import annotations

from itertools import pairwise

import pytest

from dossier.answering.sentences import finished_length, split_sentences, units


def pieces(text: str, language: str) -> list[str]:
    return [text[part.start : part.end] for part in split_sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "nl",
            [
                "Ingevolge art. 7a, eerste lid, sub a, heeft hij recht op € 1.460.",
                "Dit geldt o.a. bij bijv. ziekte.",
                "Zie Stb. 2015, 123.",
                "De heer J. de Vries kreeg 3,5% per jaar.",
                "Wat nu?",
            ],
        ),
        (
            "de",
            [
                "Nach § 35 Abs. 1 Nr. 2 SGB I gilt das.",
                "Die Frist beträgt z. B. sechs Wochen, d. h. 42 Tage.",
                "Am 1. Januar 2020 trat Art. 7a in Kraft.",
                "Das Kind, das das 25. Lebensjahr vollendet hat, zählt nicht.",
                "Er wohnt in St. Gallen.",
            ],
        ),
        (
            "fr",
            [
                "Selon l'art. L. 262-2 du code, l'aide est due.",
                "Le montant est de 1 460 euros.",
                "M. Dupont et Mme. Martin y ont droit, cf. art. R. 12-3.",
                "Voir al. 2 et n° 4.",
            ],
        ),
        (
            "en",
            [
                "Under Sec. 402(a) of the Act, see 42 U.S.C. 405 and e.g. Art. 7.",
                "The fee is $1,460.50 per mo. for Mr. Smith.",
                "It ends Jan. 1, 2020.",
                "He lives in the U.S. and works.",
                "Under subsec. (b) No. 4 applies, i.e. not this.",
            ],
        ),
    ],
)
def test_legal_abbreviations_end_no_sentence(language: str, sentences: list[str]) -> None:
    assert pieces(" ".join(sentences), language) == sentences


def test_a_line_break_inside_a_sentence_is_kept_and_a_list_marker_starts_a_unit() -> None:
    text = "## § 16\n\nWer\nLeistungen will,\n\n1.  muss warten,\n2.  kann klagen.\n\nL. 136-6, so."
    found = [text[part.start : part.end] for part in units(text, "de")]
    assert found == [
        "Wer\nLeistungen will,",
        "1.  muss warten,",
        "2.  kann klagen.",
        "L. 136-6, so.",
    ]


def test_ranges_ascend_and_hold_no_outer_white_space() -> None:
    text = "  Eerste zin.  Tweede   zin!\n\n\n a. Een punt;\n b. nog een \n\n€ 𝄞 Ende.  "
    parts = units(text, "nl")
    assert all(one.end <= other.start for one, other in pairwise(parts))
    assert all(text[part.start : part.end].strip() == text[part.start : part.end] for part in parts)
    assert "".join("".join(text[p.start : p.end].split()) for p in parts) == "".join(text.split())


def test_the_last_sentence_of_a_growing_text_is_not_finished() -> None:
    assert finished_length("One is done. Two is in art.", "en") == len("One is done.")
    assert finished_length("One is done.", "en") == 0
