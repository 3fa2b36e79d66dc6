"""What reading calls offset 17 of a page is what QtPdf highlights as character 17."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6.QtPdf")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
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
    """Look up every fifth word of every page in QtPdf by its range; the number of words that agree."""
    reading = read(data, ".pdf", Limits())
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() == QPdfDocument.Status.Ready
    agreed = 0
    for page in reading.pages:
        text = reading.text[page.start : page.end]
        at = 0
        for number, word in enumerate(text.split()):
            at = text.index(word, at)
            if number % 5 == 0 and word.isascii() and word.isalnum():
                selection = document.getSelectionAtIndex(page.number - 1, at, len(word))
                assert selection.text() == word, (page.number, at)
                assert not selection.boundingRectangle().isEmpty()
                agreed += 1
            at += len(word)
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
