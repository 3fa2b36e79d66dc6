"""The real window while a folder of scans, mails, sheets and archives is read; a scan is asked and cited."""

from __future__ import annotations

import io
import json
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

from dossier.samples import samples_dir
from helpers.models import starter_models_dir
from helpers.visiting import Visit, visit

pytestmark = pytest.mark.timeout(1500)

ORIGINAL = samples_dir() / "nl" / "verordening-woonkostentoeslag.pdf"
QUESTION = "Binnen hoeveel weken moet ik bezwaar maken?"


def scanned(pdf: Path) -> bytes:
    """A PDF as a scanner gives it: pictures without text."""
    document = pdfium.PdfDocument(pdf)
    pictures = [page.render(scale=200 / 72).to_pil().convert("L") for page in document]
    document.close()
    made = io.BytesIO()
    pictures[0].save(made, "PDF", save_all=True, append_images=pictures[1:], resolution=200)
    return made.getvalue()


def stands_at(pdf: Path, page: int, words: str) -> list[tuple[float, float]]:
    """Middles of words on a page, in points from its upper left corner, by the PDF that was scanned."""
    document = pdfium.PdfDocument(pdf)
    sheet = document[page - 1]
    text = sheet.get_textpage()
    found = text.search(words)
    middles = []
    while place := found.get_next():
        left, bottom, right, top = text.get_charbox(place[0] + len(words) // 2)
        middles.append(((left + right) / 2, sheet.get_height() - (bottom + top) / 2))
    document.close()
    return middles


def mail(subject: str, name: str, content: bytes) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", subject
    message.set_content(f"The file {name} is attached.")
    message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def fill(folder: Path) -> None:
    """Scans, mails with attachments, a long table, an archive, and files that are no documents."""
    dutch = samples_dir() / "nl"
    (folder / "scan.pdf").write_bytes(scanned(ORIGINAL))
    Image.new("L", (800, 600), 255).save(folder / "blank.png")
    for number in range(12):
        name = f"note {number}.txt"
        (folder / f"mail {number}.eml").write_bytes(
            mail(f"Subject {number}", name, f"Note {number}. ".encode() * 20)
        )
    rows = [f"{n};person {n};{n * 7 % 1000}" for n in range(1500)]
    (folder / "table.csv").write_text("number;name;amount\n" + "\n".join(rows), encoding="utf-8")
    with zipfile.ZipFile(folder / "archive.zip", "w") as archive:
        for path in sorted((samples_dir() / "fr").iterdir()):
            archive.write(path, path.name)
    (folder / "broken.pdf").write_bytes((dutch / "besluit-woonkostentoeslag.pdf").read_bytes()[:900])


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory, output: Path) -> Visit:
    """The folder dropped on the window, read, and one question asked."""
    starter_models_dir()
    folder = tmp_path_factory.mktemp("folder")
    fill(folder)
    seen = visit(tmp_path_factory.mktemp("window"), output / "reading", [folder], (QUESTION,))
    (output / "reading-pauses.json").write_text(json.dumps(seen.seen.get("pauses")), encoding="utf-8")
    return seen


def test_everything_was_read_or_says_why(reading: Visit) -> None:
    assert "error" not in reading.seen, reading.seen
    assert reading.status == 0, reading.output
    documents = reading.cli.documents()
    assert {one["state"] for one in documents} <= {"ready", "partly_read", "no_text", "damaged"}
    assert all(one["reason"] for one in documents if one["state"] != "ready")
    names = [Path(one["path"]).name for one in documents]
    assert {"scan.pdf", "table.csv", "archive.zip", "mail 7.eml", "note 7.txt"} <= set(names)


def test_the_answer_from_a_scan_is_lit_up_word_by_word(reading: Visit) -> None:
    (answer,) = reading.seen["answers"]
    assert answer["status"] == "answered", answer
    citation = reading.seen["citation"]
    assert "scan.pdf" in citation["title"], citation
    assert citation["view"] == "pdf"
    assert citation["rects"], "nothing is lit up"
    ((page, length, boxes),) = citation["lit"]
    assert not length, "boxes of recognised words, no characters of the file"
    quoted = [words for words in ("zes", "weken") if words in citation["quote"]]
    assert quoted == ["zes", "weken"]
    for words in quoted:
        spots = stands_at(ORIGINAL, page, words)
        lit = [
            (x, y) for x, y in spots if any(box[0] <= x <= box[2] and box[1] <= y <= box[3] for box in boxes)
        ]
        assert lit, f"no box holds “{words}”"


def test_the_longest_pause_while_reading_is_known(reading: Visit) -> None:
    assert reading.seen["pauses"]["adding"]["pause"] > 0
