"""Pictures as files: each frame a page, recognised; and the same pages as a PDF for the window to show.

The window decodes no pictures: what it shows is a PDF that the worker made. Its pages have the very size in
points that the recognised places count in, so that boxes fit.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2 as pdfium
from PIL import Image, ImageOps

from dossier.reading import reasons
from dossier.reading.common.titles import best_title
from dossier.reading.limits import Limits
from dossier.reading.ocr.recognition import Recognition
from dossier.reading.pdf.assembly import Assembly
from dossier.reading.pdf.pages import PageText
from dossier.types import BlockKind, Child, DocumentState, Reading

SHOWN = "pages.pdf"
_FORMATS = ("PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP", "JPEG2000", "PPM", "MPO")
_MEDIA_TYPES = {"MPO": "image/jpeg", "JPEG2000": "image/jp2", "PPM": "image/x-portable-anymap"}
_ERRORS = (OSError, ValueError, SyntaxError, EOFError, KeyError, TypeError, IndexError, OverflowError)
_PAPER_WIDTH = 8.27  # inches; a picture that does not tell its resolution is taken to be as wide as A4
_BELIEVED = (60.0, 1300.0)  # dots an inch; other figures are made up
_SCREEN_DPIS = (72, 96)  # what programs write that know no better
_SHOWN_PIXELS = 6_000_000  # of a page shown; more is not seen on a screen
_QUALITY = 80
Image.MAX_IMAGE_PIXELS = None  # ours is the bound that counts, and it is checked before anything is decoded


class _Bomb(Exception):
    """A frame has more pixels than are decoded."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """A decoded frame, upright as its camera noted, and its resolution."""

    picture: Image.Image
    dpi: float


def read_image(data: bytes, limits: Limits, recognition: Recognition) -> Reading:
    """Recognise a picture file.

    Returns:
        READY; PARTLY_READ naming frames that could not be decoded or recognised; NO_TEXT where the pictures
        hold none, or nothing can be recognised on this computer; REFUSED for one beyond the limits; DAMAGED.
    """
    opened = _open(data, limits)
    if isinstance(opened, Reading):
        return opened
    media_type = _media_type(opened)
    count = _count(opened)
    pages: list[tuple[int, PageText]] = []
    missing: list[str] = []
    try:
        for number, frame in enumerate(_frames(opened, limits), 1):
            page = recognition.frame(
                frame.picture.convert("L"), frame.dpi, number, max(min(count, limits.pages), number)
            )
            pages.append((number, page or _bare(frame)))
    except _Bomb:
        if not pages:
            return reasons.refused(reasons.image_too_large(limits), media_type)
        missing.append(reasons.image_too_large(limits))
    except _ERRORS:
        if not pages:
            return reasons.damaged(reasons.IMAGE_BROKEN, media_type)
        lost = range(len(pages) + 1, count + 1)
        missing += [reasons.pages_unreadable(lost)] if lost else []
    if not count:
        missing.append(reasons.PDF_CUT)
    if count > limits.pages:
        missing.append(reasons.pages_beyond(limits.pages, count))
    if told := recognition.reason():
        missing.append(told)
    return _reading(pages, " ".join(missing), media_type, max(count, len(pages)), limits)


def to_pdf(data: bytes, limits: Limits) -> bytes:
    """A picture file as a PDF to be shown, a page a frame, of the size that the reading's places count in.

    Raises:
        ValueError: it cannot be decoded.
    """
    opened = _open(data, limits)
    if isinstance(opened, Reading):
        raise ValueError(opened.reason)
    document = pdfium.PdfDocument.new()
    try:
        for frame in _frames(opened, limits):
            _add_page(document, frame)
    except (_Bomb, *_ERRORS) as error:
        if not len(document):
            raise ValueError(reasons.IMAGE_BROKEN) from error
    buffer = io.BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def show(data: bytes, limits: Limits) -> Reading:
    """:func:`to_pdf` as a worker can answer: a reading whose one child is the PDF, or that says why not."""
    try:
        made = Child(SHOWN, to_pdf(data, limits))
        return replace(reasons.no_text(SHOWN, "application/pdf"), children=(made,))
    except ValueError as error:
        return reasons.damaged(str(error))


def _open(data: bytes, limits: Limits) -> Image.Image | Reading:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            opened = Image.open(io.BytesIO(data), formats=_FORMATS)
    except _ERRORS:
        return reasons.damaged(reasons.IMAGE_BROKEN)
    if opened.width * opened.height > limits.image_pixels:
        return reasons.refused(reasons.image_too_large(limits), _media_type(opened))
    return opened


def _media_type(opened: Image.Image) -> str:
    kind = opened.format or ""
    return _MEDIA_TYPES.get(kind, f"image/{kind.lower()}")


def _count(opened: Image.Image) -> int:
    """How many frames are pages: only the first of a moving picture and of a photo with its previews."""
    if opened.format != "TIFF":
        return 1
    try:
        return int(getattr(opened, "n_frames", 1))
    except _ERRORS:
        return 0  # the list of frames breaks off


def _frames(opened: Image.Image, limits: Limits) -> Iterator[_Frame]:
    """Every frame in turn."""
    count = _count(opened)
    for index in range(min(count or limits.pages, limits.pages)):
        if index:
            opened.seek(index)
        if opened.width * opened.height > limits.image_pixels:
            raise _Bomb
        yield _decoded(opened)


def _decoded(opened: Image.Image) -> _Frame:
    dpi = _dpi(opened)
    opened.load()
    picture: Image.Image = ImageOps.exif_transpose(opened) or opened
    if "A" in picture.getbands() or "transparency" in picture.info:
        backed = Image.new("RGBA", picture.size, "white")
        backed.alpha_composite(picture.convert("RGBA"))
        picture = backed.convert("RGB")
    elif picture.mode.startswith(("I", "F")):
        picture = _from_deep(picture)
    elif picture.mode not in ("L", "RGB"):
        picture = picture.convert("L" if picture.mode == "1" else "RGB")
    return _Frame(picture, dpi or picture.width / _PAPER_WIDTH)


def _from_deep(picture: Image.Image) -> Image.Image:
    """Grey values of sixteen or more bits, brought to eight."""
    low, high = picture.convert("F").getextrema()
    assert isinstance(low, int | float)
    assert isinstance(high, int | float)
    scale = 255 / (high - low) if high > low else 0.0
    return picture.convert("F").point(lambda value: value * scale - low * scale).convert("L")


def _dpi(opened: Image.Image) -> float | None:
    """The resolution that the file tells, where it can be believed."""
    try:
        told = opened.info.get("dpi")
        dpi = float(told[0]) if told else 0.0
    except (TypeError, ValueError, ZeroDivisionError, IndexError):
        return None
    if not _BELIEVED[0] <= dpi <= _BELIEVED[1]:
        return None
    if round(dpi) in _SCREEN_DPIS and opened.width / dpi > 2 * _PAPER_WIDTH:
        return None
    return dpi


def _bare(frame: _Frame) -> PageText:
    scale = 72 / frame.dpi
    return PageText(width=frame.picture.width * scale, height=frame.picture.height * scale)


def _reading(
    pages: list[tuple[int, PageText]], missing: str, media_type: str, count: int, limits: Limits
) -> Reading:
    assembly = Assembly(pages, {}, {}, limits.characters)
    if assembly.full:
        missing = f"{missing} {reasons.characters_beyond(limits)}".strip()
    if not assembly.text.strip():
        why = missing or reasons.pages_pictures([number for number, _ in pages])
        return reasons.no_text(why if count > 1 or missing else reasons.IMAGE_WORDLESS, media_type, count)
    headings = [block for block in assembly.blocks if block.kind is BlockKind.HEADING]
    heading = assembly.text[headings[0].start : headings[0].end] if headings else ""
    return Reading(
        DocumentState.PARTLY_READ if missing else DocumentState.READY,
        missing,
        assembly.text,
        tuple(assembly.blocks),
        tuple(assembly.pages),
        count,
        best_title("", heading),
        media_type=media_type,
        layout=assembly.layout,
        tables=tuple(assembly.tables),
    )


def _add_page(document: pdfium.PdfDocument, frame: _Frame) -> None:
    width, height = (edge * 72 / frame.dpi for edge in frame.picture.size)
    shown = frame.picture
    if (pixels := shown.width * shown.height) > _SHOWN_PIXELS:
        factor = (_SHOWN_PIXELS / pixels) ** 0.5
        size = (max(int(shown.width * factor), 1), max(int(shown.height * factor), 1))
        shown = shown.resize(size, Image.Resampling.BOX)
    jpeg = io.BytesIO()
    shown.save(jpeg, "JPEG", quality=_QUALITY)
    page = document.new_page(width, height)
    picture = pdfium.PdfImage.new(document)
    picture.load_jpeg(jpeg, inline=True)
    picture.set_matrix(pdfium.PdfMatrix().scale(width, height))
    page.insert_obj(picture)
    page.gen_content()
    page.close()
