"""Picture files: every frame a page, and the PDF that the window shows of them."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest
from PIL import Image

from dossier.errors import UsageError
from dossier.reading import ReaderPool
from dossier.reading.dispatch import read
from dossier.reading.limits import DEFAULT, Limits
from dossier.reading.ocr import tessdata
from dossier.reading.ocr.images import to_pdf
from dossier.reading.sniffing import Kind, sniff
from dossier.types import DocumentState
from helpers.scans import LETTER, drawn, found, needs_tessdata, saved

TRUE = " ".join(LETTER)


def tiff(frames: list[Image.Image], **options: object) -> bytes:
    return saved(frames[0], "TIFF", save_all=True, append_images=frames[1:], **options)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP"])
def test_pictures_are_told_by_their_content(kind: str):
    assert sniff(saved(Image.new("L", (40, 30), 200), kind), "") is Kind.IMAGE


def test_photos_of_apple_phones_are_refused_with_advice():
    reading = read(b"\0\0\0\x18ftypheic" + bytes(100), ".heic", DEFAULT)
    assert reading.state is DocumentState.REFUSED
    assert "JPEG" in reading.reason


@needs_tessdata
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_is_read_and_its_places_fit_what_is_shown(kind: str):
    data = saved(drawn(), kind)
    reading = read(data, "", DEFAULT)
    assert (reading.state, reading.reason) == (DocumentState.READY, "")
    assert found(TRUE, reading.text) >= 0.95
    assert reading.language == "en"
    shown = pdfium.PdfDocument(to_pdf(data, DEFAULT))
    page = reading.pages[0]
    assert shown[0].get_size() == pytest.approx((page.width, page.height), abs=0.1)
    start = reading.text.index("municipality")
    (run,) = reading.layout.within(start, start + len("municipality"))
    view = shown[0].render(scale=4, grayscale=True).to_pil().convert("L")
    inside = view.crop([round(4 * edge) for edge in (run.left, run.top, run.right, run.bottom)])
    below = view.crop([round(4 * edge) for edge in (run.left, run.bottom + 2, run.right, run.bottom + 8)])
    assert inside.getextrema()[0] < 100
    assert below.getextrema()[0] > 200


@needs_tessdata
def test_the_note_of_a_camera_which_way_is_up_is_heeded():
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(drawn().rotate(90, expand=True), "JPEG", exif=exif)
    reading = read(data, ".jpg", DEFAULT)
    assert reading.pages[0].width < reading.pages[0].height
    assert found(TRUE, reading.text) >= 0.95
    assert pdfium.PdfDocument(to_pdf(data, DEFAULT))[0].get_width() == pytest.approx(
        reading.pages[0].width, abs=0.1
    )


@needs_tessdata
@pytest.mark.parametrize("packing", ["group4", "tiff_lzw", "jpeg"])
def test_every_frame_of_a_tiff_is_a_page(packing: str):
    second = drawn(("Second page", "The appeal is heard by the committee of the town."))
    frames = [drawn(LETTER[:4]), second]
    if packing == "group4":
        frames = [frame.convert("1", dither=Image.Dither.NONE) for frame in frames]
    data = tiff(frames, compression=packing)
    reading = read(data, ".tif", DEFAULT)
    assert reading.page_count == len(reading.pages) == 2
    assert "committee" in reading.text[reading.pages[1].start : reading.pages[1].end]
    assert len(pdfium.PdfDocument(to_pdf(data, DEFAULT))) == 2


@needs_tessdata
def test_a_tiff_that_breaks_off_keeps_its_first_page():
    data = tiff([drawn(LETTER[:4]), drawn()], compression="tiff_lzw")
    reading = read(data[: len(data) * 2 // 3], ".tif", DEFAULT)
    assert reading.state in (DocumentState.PARTLY_READ, DocumentState.DAMAGED)
    assert reading.reason


def test_pictures_beyond_the_limit_are_refused_before_they_are_decoded():
    data = saved(Image.new("1", (4000, 4000)))
    reading = read(data, ".png", Limits(image_pixels=1_000_000))
    assert reading.state is DocumentState.REFUSED
    assert "million pixels" in reading.reason


@pytest.mark.parametrize("cut", [9, 40, 300])
def test_damaged_pictures_are_called_so(cut: int):
    reading = read(saved(drawn(dpi=72))[:cut], ".png", DEFAULT)
    assert reading.state is DocumentState.DAMAGED


def test_a_picture_without_words_has_no_text(monkeypatch: pytest.MonkeyPatch):
    reading = read(saved(Image.new("RGB", (300, 300), "teal")), ".png", DEFAULT)
    assert (reading.state, reading.reason) == (DocumentState.NO_TEXT, "No text was found in the picture.")
    monkeypatch.setattr(tessdata, "find", tessdata.Tessdata)
    reading = read(saved(drawn(dpi=72)), ".png", DEFAULT)
    assert reading.state is DocumentState.NO_TEXT
    assert "tesseract-ocr-nld" in reading.reason


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16", "F"])
def test_pictures_of_every_mode_are_shown(mode: str):
    picture = Image.new("L", (60, 40), 180)
    picture = Image.new(mode, (60, 40)) if mode == "I;16" else picture.convert(mode)
    kind = "TIFF" if mode in ("CMYK", "I;16", "F") else "PNG"
    made = pdfium.PdfDocument(to_pdf(saved(picture, kind), DEFAULT))
    assert len(made) == 1


def test_a_worker_makes_the_pdf_to_show():
    with ReaderPool() as pool:
        made = pool.show(saved(drawn(dpi=72), dpi=72), "letter.png")
        assert len(pdfium.PdfDocument(made)) == 1
        with pytest.raises(UsageError, match="damaged"):
            pool.show(b"\x89PNG\r\n\x1a\n" + io.BytesIO(bytes(50)).read(), "letter.png")
