"""What reading says of a word's place, index and box, is what QtPdf highlights there."""

from __future__ import annotations

import re

import pytest

pytest.importorskip("PySide6.QtPdf")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier_desktop.widgets.pdf_marks import page_ranges
from helpers.made import make_pdf
from helpers.shared import shared

LETTER = [
    [
        ("Decision on your request", 18, "B"),
        ("You may object within six weeks.\nThe day of sending does not count.", 11, ""),
    ],
    [("Second page: the amount is 145.50 euros, the unconsti-\ntutional part aside.", 11, "")],
]


def words_agree(data: bytes) -> int:
    """Look up every fifth word in QtPdf by its place in the layout; the number of words that agree.

    Both the characters at its index and the line of its box must be the word's own.
    """
    reading = read(data, ".pdf", Limits())
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() == QPdfDocument.Status.Ready
    agreed = 0
    for number, found in enumerate(re.finditer(r"\w+", reading.text)):
        if number % 5 or not found[0].isascii():
            continue
        places = page_ranges(reading.pages, *found.span(), reading.layout)
        if len(places) != 1 or len(places[0].boxes) != 1:
            continue  # parted by a hyphen, or put in by us
        (place,) = places
        selection = document.getSelectionAtIndex(place.page, place.index, place.length)
        assert selection.text() == found[0], (place.page + 1, found.start())
        (box,) = place.rects()
        middle = selection.boundingRectangle().center()  # in whole points
        # Across a line the box is cut in proportion: only its height is the word's own.
        assert box.top() - 2 <= middle.y() <= box.bottom() + 2, (place.page + 1, found[0], box)
        agreed += 1
    document.close()
    buffer.close()
    return agreed


def test_places_agree(qapp: object):
    assert words_agree(make_pdf(LETTER)) >= 4


@pytest.mark.parametrize(
    "name",
    [
        "documents/unstructured/pdf/layout-parser-paper-fast.pdf",  # has characters that PDFium leaves out
        "documents/unstructured/pdf/embedded-images-tables.pdf",
        "documents/unstructured/language-docs/fr_olap.pdf",
        "documents/us-agency-reports/EDAPP2022.pdf",
    ],
)
def test_places_agree_in_real_files(qapp: object, name: str):
    assert words_agree((shared() / name).read_bytes()) > 20
