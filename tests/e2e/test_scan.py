"""A scanned regulation is asked a question, and the box that lights up lies on the answer's words."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium

from dossier.library import Library
from dossier.types import DocumentState
from helpers.scans import needs_tessdata, rendered, scanned

REGULATION = Path(__file__).resolve().parents[2] / "samples/documents/en/carers-grant-scheme.pdf"
PAGES = (1, 2)  # counted from 0; two are enough, and CI is slow
PASSPHRASE = "a long passphrase for a test"
ANSWER = "carer"


def _boxes(page: pdfium.PdfPage, words: str) -> list[tuple[float, float, float, float]]:
    """Where words stand on a page of the original, in points from its upper left corner."""
    textpage = page.get_textpage()
    found = textpage.search(words, match_case=False)
    boxes = []
    while (hit := found.get_next()) is not None:
        for index in range(hit[0], hit[0] + hit[1]):
            left, bottom, right, top = textpage.get_charbox(index)
            boxes.append((left, page.get_height() - top, right, page.get_height() - bottom))
    return boxes


@needs_tessdata
def test_a_scan_answers_and_lights_up_the_words(tmp_path: Path):
    original = pdfium.PdfDocument(REGULATION)
    part = pdfium.PdfDocument.new()
    part.import_pages(original, list(PAGES))
    (tmp_path / "part.pdf").touch()
    part.save(str(tmp_path / "part.pdf"))
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(scanned(rendered((tmp_path / "part.pdf").read_bytes())))
    library, _ = Library.create(tmp_path / "library", PASSPHRASE, models=tmp_path / "models")
    with library:
        library.add([scan])
        (document,) = library.documents()
        assert (document.state, document.reason) == (DocumentState.READY, "")
        hit = library.search("Who may receive a carer's grant?").hits[0]
        text = library.text(document.id)
        assert text[hit.passage.start : hit.passage.end] == hit.passage.text
        start = hit.passage.start + hit.passage.text.casefold().index(ANSWER)
        runs = library.layout(document.id).within(start, start + len(ANSWER))
        assert runs
        for run in runs:
            assert run.confidence is not None
            middle = ((run.left + run.right) / 2, (run.top + run.bottom) / 2)
            around = [
                box
                for box in _boxes(part[run.page - 1], ANSWER)
                if box[0] - 2 <= middle[0] <= box[2] + 2 and box[1] - 3 <= middle[1] <= box[3] + 3
            ]
            assert around, "the box lies on other words"
