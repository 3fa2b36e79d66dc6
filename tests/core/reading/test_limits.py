"""Each row of the table of limits holds, and what exceeds it is told with its number and what to do.

Those of the family of files within a file are checked in the tests of adding, those of passwords with theirs.
"""

from __future__ import annotations

import pytest

from dossier.reading import Limits, ReaderPool
from dossier.reading.dispatch import read
from dossier.types import DocumentState
from helpers.made import make_docx_of, make_pdf
from helpers.specimens import picture, specimens, zipped

MANY = zipped({f"{number}.txt": f"Rule {number}. " * 50 for number in range(12)})
BULKY = zipped({"bulky.txt": b"a" * 3_000_000, "small.txt": b"Rules."})
PAGES = make_pdf([[(f"Page {number} of the rules.", 12, "")] for number in range(5)])
TEXTUAL = (".docx", ".pptx", ".xlsx", ".odt", ".ods", ".odp", ".rtf", ".html", ".md", ".txt", ".csv", ".xml",
           ".eml", ".epub", ".pdf", ".doc", ".xls", ".ppt", ".msg", ".fodt")  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "limits", "said"),
    [
        ("a.pdf", PAGES, Limits(pages=2), "2 of 5 pages"),
        ("a.zip", MANY, Limits(children=3), "too many files"),
        ("a.zip", MANY, Limits(archive_entries=4), "too many files"),
        ("a.zip", BULKY, Limits(archive_ratio=20), "unpacks to more"),
        ("a.zip", BULKY, Limits(archive_bytes=1_000_000), "unpacks to more"),
        ("a.mbox", specimens()["specimen.mbox"], Limits(children=1), "first 1 files"),
    ],
)
def test_what_is_within_a_limit_is_read_and_the_rest_told(name: str, data: bytes, limits: Limits, said: str):
    reading = read(data, name[1:], limits)
    assert reading.state is DocumentState.PARTLY_READ
    assert said in reading.reason


@pytest.mark.parametrize("suffix", TEXTUAL)
def test_characters_of_every_format(suffix: str):
    reading = read(specimens()[f"specimen{suffix}"], suffix, Limits(characters=30))
    assert (reading.state, len(reading.text) <= 30) == (DocumentState.PARTLY_READ, True)
    told = "Only the first 0 of 2 pages" if suffix == ".pdf" else "Only the first 30 characters were read."
    assert told in reading.reason


@pytest.mark.parametrize(
    ("name", "data", "limits", "said"),
    [
        ("a.docx", specimens()["specimen.docx"], Limits(archive_entries=3), "entries"),
        ("a.docx", specimens()["specimen.docx"], Limits(archive_bytes=1000), "MB"),
        ("a.docx", make_docx_of("<w:p/>" * 3_000_000), Limits(archive_ratio=50), "times its size"),
        ("a.png", picture("PNG"), Limits(image_pixels=100_000), "0 million pixels"),
    ],
)
def test_what_goes_beyond_is_refused_with_its_number(name: str, data: bytes, limits: Limits, said: str):
    reading = read(data, name[1:], limits)
    assert reading.state is DocumentState.REFUSED
    assert said in reading.reason


@pytest.mark.parametrize(
    "limits",
    [Limits(file_bytes=1000), Limits(reply_bytes=2000), Limits(data_bytes=1000)],
    ids=["size", "reply", "data"],
)
def test_what_passes_between_the_processes_is_bounded(limits: Limits):
    with ReaderPool(limits=limits) as pool:
        reading = pool.read(make_pdf([[("Rules of the house. " * 200, 12, "")]]), "a.pdf")
        assert (reading.state, reading.text) == (DocumentState.REFUSED, "")
        assert pool.read(b"Still here.", "a.txt").state is DocumentState.READY
