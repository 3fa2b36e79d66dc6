"""Scans made in memory: pages of text drawn or rendered, and what scanners do to them."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path
from re import findall

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw, ImageFont

from dossier.reading.ocr import tessdata

FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf")
needs_tessdata = pytest.mark.skipif(
    bool(tessdata.find().missing), reason="needs Tesseract's data for nld, fra, deu, eng and osd"
)
LETTER = (
    "Decision on your application",
    "",
    "You applied for the heating grant on 3 March 2025. We looked",
    "at the papers that you sent us and decided as follows.",
    "",
    "You receive 247 euros a month from 1 April 2025. The grant is",
    "paid into your account before the tenth day of each month.",
    "",
    "You may object within six weeks after the date of this letter.",
    "Write to the municipality and say what you do not agree with.",
)


def drawn(lines: tuple[str, ...] = LETTER, *, points: float = 11, dpi: int = 200) -> Image.Image:
    """A page of A4 in grey values with these lines on it; the first is set larger."""
    page = Image.new("L", (round(8.27 * dpi), round(11.69 * dpi)), 255)
    draw = ImageDraw.Draw(page)
    top = dpi
    for index, line in enumerate(lines):
        size = (points * 1.6 if index == 0 else points) * dpi / 72
        font = ImageFont.truetype(FONT, size) if FONT.exists() else ImageFont.load_default(size)
        draw.text((dpi, top), line, font=font, fill=30)
        top += round(1.5 * size)
    return page


def saved(picture: Image.Image, kind: str = "PNG", dpi: int = 200, **options: object) -> bytes:
    """A picture as a file."""
    buffer = io.BytesIO()
    picture.save(buffer, kind, dpi=(dpi, dpi), **options)
    return buffer.getvalue()


def rendered(pdf: bytes, dpi: int = 200) -> list[Image.Image]:
    """The pages of a PDF as a scanner would see them."""
    document = pdfium.PdfDocument(pdf)
    pages = [page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L") for page in document]
    document.close()
    return pages


def scanned(pages: list[Image.Image], dpi: int = 200) -> bytes:
    """A PDF that holds pictures and no text."""
    document = pdfium.PdfDocument.new()
    for picture in pages:
        width, height = picture.width * 72 / dpi, picture.height * 72 / dpi
        page = document.new_page(width, height)
        image = pdfium.PdfImage.new(document)
        image.load_jpeg(io.BytesIO(saved(picture, "JPEG", dpi, quality=80)), inline=True)
        image.set_matrix(pdfium.PdfMatrix().scale(width, height))
        page.insert_obj(image)
        page.gen_content()
    buffer = io.BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def words(text: str) -> list[str]:
    """The words of a text, hyphens at the ends of lines dropped."""
    return findall(r"\w+", text.casefold().replace("\u00ad", "").replace("\ufffe", ""))


def found(true: str, text: str) -> float:
    """The share of the true words that a text has."""
    wanted = Counter(words(true))
    return sum((wanted & Counter(words(text))).values()) / max(sum(wanted.values()), 1)
