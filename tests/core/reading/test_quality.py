"""Text that cannot be used is told from text that can, by what it looks like alone."""

from __future__ import annotations

import pytest

from dossier.reading.ocr.quality import judge

GOOD = {
    "nl": "De gemeente betaalt de toeslag op de tiende dag van de maand aan de inwoner die recht heeft. ",
    "fr": "La commune verse l'aide le dixième jour du mois à l'habitant qui en remplit les conditions. ",
    "de": "Die Gemeinde zahlt den Zuschuss am zehnten Tag des Monats an die berechtigten Einwohner aus. ",
    "en": "The council pays the grant on the tenth day of the month to each person who has a right to it. ",
    "es": "El municipio paga la ayuda el décimo día del mes al habitante que cumple las condiciones. ",
    "fi": "Kunta maksaa tuen viimeistään kymmenentenä päivänä asukkaalle, joka täyttää ehdot. ",
    "el": "Ο δήμος καταβάλλει το επίδομα τη δέκατη ημέρα του μήνα στον κάτοικο που πληροί τους όρους. ",
    "ja": "市町村は、毎月十日までに、条件を満たす住民に対して補助金を支払わなければならない。",
    "table": "2021 1,234.50 17.2 % 2022 1,310.00 18.4 % 2023 1,402.75 19.1 % Total 3,947.25 ",
    "contents": "Chapter 1 Purpose .................................. 3\nChapter 2 Words ........... 4\n",
}


def shifted(text: str) -> str:
    return "".join(chr((ord(sign) - 97 + 3) % 26 + 97) if "a" <= sign <= "z" else sign for sign in text)


@pytest.mark.parametrize("kind", GOOD)
def test_good_text_is_good(kind: str):
    assert judge(GOOD[kind] * 4).good


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (shifted, "letters"),
        (lambda text: text.replace(" ", ""), "glued"),
        (lambda text: " ".join(text.replace(" ", "")), "shattered"),
        (
            lambda text: "".join(chr(0xE000 + ord(sign) % 256) if sign.isalpha() else sign for sign in text),
            "signs",
        ),
        (lambda text: "\ufffd" * 20 + text[:60], "signs"),
        (lambda text: "(cid:12)(cid:7)" * 20, "signs"),
        (lambda text: "!#$%&'()" * 20, "signs"),
        (lambda text: " \n ", "empty"),
    ],
)
def test_bad_text_is_told(language: str, spoil, fault: str):
    bad = judge(spoil(GOOD[language] * 4))
    assert bad.fault == fault
    assert bad.score < judge(GOOD[language] * 4).score


def test_little_text_is_not_judged():
    assert judge("xq zzk 7").good
