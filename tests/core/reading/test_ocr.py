"""Pages that are pictures are read: the words, their places, which way up, and what is said when it fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from dossier.reading import ReaderPool
from dossier.reading.limits import Limits
from dossier.reading.ocr import quality, tessdata
from dossier.reading.ocr.picture import skew, upright, without_leaders
from dossier.reading.ocr.recognition import Recognition
from dossier.reading.pdf.pages import PageText
from dossier.reading.pdf.reader import read_pdf
from dossier.types import CancelToken, DocumentState
from helpers.made import make_pdf
from helpers.scans import LETTER, drawn, found, needs_tessdata, rendered, saved, scanned

TRUE = " ".join(LETTER)
NOTHING = tessdata.Tessdata()


def silent(page: int, pages: int) -> None:
    """Tell nobody."""


def recognised(picture: Image.Image, dpi: float = 200) -> PageText:
    page = Recognition(Limits(), silent).frame(picture, dpi, 1, 1)
    assert page is not None
    return page


def place_of(page: PageText, word: str) -> tuple[float, float, float, float]:
    """The middle of a word's box, and its size, in points."""
    for line in page.lines:
        for run in line.runs:
            if line.text[run.start : run.end] == word:
                middle = ((run.left + run.right) / 2, (run.top + run.bottom) / 2)
                return (*middle, run.right - run.left, run.bottom - run.top)
    raise AssertionError(f"{word} is not on the page")


@needs_tessdata
def test_a_clean_scan_gives_its_words_with_places_and_confidence():
    page = recognised(drawn())
    assert found(TRUE, page.text) >= 0.97
    assert page.confidence is not None
    assert page.confidence > 85
    assert page.lines[0].text == LETTER[0]
    assert page.lines[0].size > 1.3 * page.lines[1].size
    across, down, width, height = place_of(page, "municipality")
    assert 72 < across < 8.27 * 72 - 72
    assert 3 * height < width < 12 * height
    assert all(0 <= run.confidence <= 100 for line in page.lines for run in line.runs if run.confidence)
    assert down > place_of(page, "application")[1]


@needs_tessdata
@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_the_wrong_way_up_is_read_and_its_boxes_fit_the_page_as_it_is(degrees: int):
    straight = recognised(drawn())
    turned = recognised(drawn().rotate(degrees, expand=True))
    assert found(TRUE, turned.text) >= 0.95
    x, y, *_ = place_of(straight, "municipality")
    page_width, page_height = straight.width, straight.height
    expected = {90: (y, page_width - x), 180: (page_width - x, page_height - y), 270: (page_height - y, x)}
    across, down, *_ = place_of(turned, "municipality")
    assert (across, down) == pytest.approx(expected[degrees], abs=2)


@needs_tessdata
def test_a_skewed_page_is_straightened_and_its_boxes_fit_the_skewed_page():
    picture = drawn().rotate(2.5, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    page = recognised(picture)
    assert found(TRUE, page.text) >= 0.95
    across, down, width, height = place_of(page, "municipality")
    grey = picture.crop(
        [
            round(edge * 200 / 72)
            for edge in (across - width / 2, down - height / 2, across + width / 2, down + height / 2)
        ]
    )
    assert grey.getextrema()[0] < 100  # the box holds ink
    straight = place_of(recognised(drawn()), "municipality")
    assert straight[2] <= width < 1.2 * straight[2]


@pytest.mark.parametrize("angle", [-4.0, -1.5, 0.0, 1.0, 3.0])
def test_the_angle_of_a_page_is_measured(angle: float):
    picture = drawn().rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    assert skew(picture) == pytest.approx(-angle, abs=0.3)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_boxes_go_back_to_where_they_came_from(turn: int):
    picture = drawn().rotate(1.5, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    made = upright(picture, 72, turn)
    middle = (made.picture.width / 2, made.picture.height / 2)
    left, top, right, bottom = made.place((*middle, middle[0], middle[1]))
    assert (left, top) == pytest.approx((picture.width / 2, picture.height / 2), abs=1.5)
    assert (right - left, bottom - top) == pytest.approx((0, 0), abs=0.1)


def test_dots_that_lead_to_page_numbers_go_and_letters_stay():
    plain = drawn(("Contents", "Part one", "Section two"), dpi=300)
    led = drawn(("Contents", "Part one " + "." * 60, "Section two " + "." * 55), dpi=300)
    cleared = without_leaders(led, 300)
    difference = ImageChops.difference(cleared, plain).point(lambda value: value > 0 and 1).histogram()[1]
    assert difference < 400
    assert without_leaders(plain, 300) is plain


@needs_tessdata
def test_each_language_is_read_with_its_own_data():
    lines = (
        "Bescheid über Ihren Antrag",
        *("Für den Zuschuss gelten die größeren Beträge der Satzung über Straßen.",) * 4,
    )
    reader = Recognition(Limits(), silent)
    page = reader.frame(drawn(lines), 200, 1, 1)
    assert page is not None
    assert found(" ".join(lines), page.text) >= 0.97
    assert not reader.reason()


@needs_tessdata
def test_a_language_that_is_missing_is_named(tmp_path: Path):
    there = tessdata.find()
    assert there.folder is not None
    for language in ("eng", "osd"):
        (tmp_path / f"{language}.traineddata").symlink_to(there.folder / f"{language}.traineddata")
    lines = (
        "Besluit op uw aanvraag",
        *("De toeslag wordt betaald aan de inwoner die daar recht op heeft.",) * 4,
    )
    reader = Recognition(Limits(), silent, tessdata._look(tmp_path))
    assert reader.frame(drawn(lines), 200, 1, 1) is not None
    assert "Page 1 seems to be in Dutch" in reader.reason()
    assert "tesseract-ocr-nld" in reader.reason()


def test_without_data_nothing_is_passed_over():
    reader = Recognition(Limits(), silent, NOTHING)
    reading = read_pdf(scanned([drawn(dpi=72)], 72), Limits(), recogniser=reader)
    assert reading.state is DocumentState.NO_TEXT
    assert "needs Tesseract's language data" in reading.reason
    assert "tesseract-ocr-nld" in reading.reason


@needs_tessdata
def test_a_mixed_pdf_is_read_page_by_page():
    own = make_pdf([[("The rules of the grant. " * 30, 11, "")]])
    import pypdfium2 as pdfium

    both = pdfium.PdfDocument(own)
    both.import_pages(pdfium.PdfDocument(scanned([drawn()])))
    import io

    buffer = io.BytesIO()
    both.save(buffer)
    told: list[tuple[int, int]] = []
    reader = Recognition(Limits(), lambda page, pages: told.append((page, pages)))
    reading = read_pdf(buffer.getvalue(), Limits(), recogniser=reader)
    assert (reading.state, reading.reason) == (DocumentState.READY, "")
    assert told == [(2, 2)]
    assert reading.pages[0].confidence is None
    assert (reading.pages[1].confidence or 0) > 80
    assert found(TRUE, reading.text[reading.pages[1].start : reading.pages[1].end]) >= 0.95


@needs_tessdata
def test_a_page_given_up_is_named_and_the_others_are_read():
    reader = Recognition(Limits(), silent, skip=[2])
    reading = read_pdf(scanned([drawn(), drawn(dpi=72)]), Limits(), recogniser=reader)
    assert reading.state is DocumentState.PARTLY_READ
    assert reading.reason.startswith("Page 2 could not be recognised")
    assert found(TRUE, reading.text) >= 0.95


def test_a_blank_scan_is_called_empty():
    blank = Image.new("L", (600, 800), 250)
    reading = read_pdf(scanned([blank]), Limits(), recogniser=Recognition(Limits(), silent))
    assert reading.state is DocumentState.NO_TEXT


@needs_tessdata
def test_recognising_in_the_sandbox_is_told_and_cancelled():
    cancel = CancelToken()
    pages = [drawn()] * 3
    with ReaderPool() as pool:
        told: list[tuple[int, int]] = []
        reading = pool.read(scanned(pages[:1]), "a.pdf", recognising=lambda *page: told.append(page))
        assert reading.state is DocumentState.READY
        assert told == [(1, 1)]
        assert len(reading.layout) > 40
        from time import monotonic

        from dossier.errors import Cancelled

        at: list[float] = []

        def stop(page: int, count: int) -> None:
            at.append(monotonic())
            cancel.cancel()

        with pytest.raises(Cancelled):
            pool.read(scanned(pages), "a.pdf", cancel=cancel, recognising=stop)
        assert monotonic() - at[0] < 5, "the pages take longer"


@needs_tessdata
def test_garbage_that_a_file_holds_gives_way_to_what_is_seen():
    cipher = {ord(a): chr((ord(a) - 97 + 3) % 26 + 97) for a in "abcdefghijklmnopqrstuvwxyz"}
    garbage = PageText(
        lines=[line._replace(text=line.text.translate(cipher)) for line in recognised(drawn()).lines]
    )
    assert not quality.judge(garbage.text).good
    assert not Recognition(Limits(), silent).usable(PageText(garbage.lines, objects=3))


def test_saved_pictures_have_their_resolution():
    assert saved(drawn(dpi=72), dpi=72).startswith(b"\x89PNG")
    assert len(rendered(make_pdf([[("a", 11, "")]]))) == 1
