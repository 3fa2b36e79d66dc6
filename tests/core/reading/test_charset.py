"""Encodings: our own sentences in 24 languages, in the encodings they were and are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.reading.plain.charset import decode, named

SENTENCES: dict[str, str] = {}
ENCODINGS: dict[str, list[str]] = {}
for line in (Path(__file__).parent / "sentences.tsv").read_text(encoding="utf-8").splitlines():
    _language, _encodings, _paragraph = line.split("\t")
    SENTENCES[_language], ENCODINGS[_language] = _paragraph, _encodings.split()
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
PARTS = re.compile(r"(?<=[.。?!])\s*")


def legacy(*, whole: bool) -> Iterator[tuple[str, str, bytes, str]]:
    """Language, encoding, bytes, and the text meant: a paragraph, or each of its first four sentences."""
    for language, paragraph in SENTENCES.items():
        pieces = [paragraph] if whole else [part for part in PARTS.split(paragraph) if part][:4]
        for encoding in ENCODINGS.get(language, []):
            for piece in pieces:
                data = piece.encode(encoding, "ignore")
                if not data.isascii() or encoding.startswith("iso2022"):
                    yield language, encoding, data, data.decode(encoding)


def test_every_paragraph_is_decoded_right():
    wrong = [
        (language, encoding)
        for language, encoding, data, meant in legacy(whole=True)
        if decode(data) != meant
    ]
    assert wrong == []


def test_nearly_every_sentence_is_decoded_right():
    cases = list(legacy(whole=False))
    wrong = [(language, encoding) for language, encoding, data, meant in cases if decode(data) != meant]
    assert len(cases) > 250
    assert len(wrong) <= 0.03 * len(cases), wrong


@pytest.mark.parametrize("encoding", UNICODE)
def test_unicode_with_and_without_mark(encoding: str):
    for paragraph in SENTENCES.values():
        for piece in (paragraph, PARTS.split(paragraph)[0]):
            assert (decode(piece.encode(encoding)) or "").lstrip("\ufeff") == piece


def test_what_is_declared_is_believed_where_it_fits():
    assert decode("Größe".encode("cp1250"), "cp1250") == "Größe"
    assert decode("é".encode("latin-1"), "utf-8") == "é"
    assert decode("één".encode(), "cp1252") == "één"


@pytest.mark.parametrize(
    ("label", "name"),
    [("ISO-8859-1", "cp1252"), ("x-sjis", "cp932"), ("UTF_8", "utf-8"), ("iso-8859-8-i", "iso8859-8"),
     ("gb2312", "gb18030"), ("nonsense", ""), ("", ""), ('"utf-8"', "utf-8")],
)  # fmt: skip
def test_labels(label: str, name: str):
    assert named(label) == name


def test_bytes_that_are_no_text():
    assert decode(bytes(range(256)) * 8) is None
