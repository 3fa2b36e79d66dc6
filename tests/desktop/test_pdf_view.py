"""The cited words are lit up on the page itself, wherever it is scrolled or zoomed to."""

from __future__ import annotations

import ctypes
from collections import Counter
from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from fpdf import FPDF
from pypdf import PdfWriter
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPolygonF
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.types import Page
from dossier_desktop.theme import Theme
from dossier_desktop.tokens import LIGHT
from dossier_desktop.widgets.pdf_marks import PageRange, line_rects, page_ranges
from dossier_desktop.widgets.pdf_view import PdfView
from helpers.heartbeat import HELD_UP, Heartbeat
from helpers.lined import make_pdf, page_text


def char_box(data: bytes, page: int, index: int) -> QRectF:
    """A character's box in points from the page's upper left corner, by PDFium alone."""
    document = pypdfium2.PdfDocument(data)
    loaded = document[page]
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(loaded.get_textpage(), index, left, right, bottom, top)
    height = loaded.get_height()
    document.close()
    return QRectF(left.value, height - top.value, right.value - left.value, top.value - bottom.value)


def has_ground(picture: QImage, area: QRectF, ratio: float, colour: QColor) -> bool:
    """Whether most of an area has a colour, as near as scaling a picture leaves it."""
    columns = range(int(area.left() * ratio) + 1, int(area.right() * ratio))
    rows = range(int(area.top() * ratio) + 1, int(area.bottom() * ratio))
    counts = Counter(picture.pixel(x, y) for x in columns for y in rows)
    found = QColor(counts.most_common(1)[0][0])
    parts = zip(found.getRgb(), colour.getRgb(), strict=True)
    return all(abs(int(one) - int(other)) <= 4 for one, other in parts)


def darkest(picture: QImage, area: QRectF, ratio: float) -> int:
    """Lightness of the darkest spot of an area, 0 to 255."""
    columns = range(int(area.left() * ratio), int(area.right() * ratio))
    rows = range(int(area.top() * ratio), int(area.bottom() * ratio))
    return min(picture.pixelColor(x, y).lightness() for x in columns for y in rows)


@pytest.fixture
def view(qtbot: QtBot, themed: Theme) -> PdfView:
    made = PdfView()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def marked(data: bytes, view: PdfView, page: int, words: str) -> PageRange:
    """Mark words on a page as cited."""
    index = page_text(data, page).index(words)
    exact = PageRange(page, index, len(words))
    view.mark([], [exact])
    return exact


def expected(data: bytes, view: PdfView, item: PageRange) -> QRectF:
    """Where the words must be in the viewport, from PDFium's boxes and the layout's page."""
    whole = char_box(data, item.page, item.index)
    for index in range(item.index, item.index + item.length):
        whole = whole.united(char_box(data, item.page, index))
    origin = view._layout.page_rect(item.page).topLeft() - view._offset()
    scale = view._layout.scale
    return QRectF(
        origin.x() + whole.x() * scale,
        origin.y() + whole.y() * scale,
        whole.width() * scale,
        whole.height() * scale,
    )


def close_to(first: QRectF, second: QRectF, slack: float) -> bool:
    pairs = (
        (first.left(), second.left()),
        (first.top(), second.top()),
        (first.right(), second.right()),
        (first.bottom(), second.bottom()),
    )
    return all(abs(a - b) <= slack for a, b in pairs)


@pytest.mark.parametrize("page", [0, 2, 4])
def test_the_words_are_lit_where_they_stand(view: PdfView, qtbot: QtBot, page: int) -> None:
    data = make_pdf(landscape=2)
    assert view.load(data) == QPdfDocument.Error.None_
    item = marked(data, view, page, "line 13: the decision")
    for step in (
        lambda: None,
        view.zoom_in,
        view.zoom_in,
        view.zoom_out,
        lambda: view.resize(380, 420),
        view.fit_width,
    ):
        step()
        qtbot.wait(10)
        (rect,) = view.exact_rects()
        assert close_to(rect, expected(data, view, item), 3 * view._layout.scale)
        assert view.viewport().rect().toRectF().contains(rect.center()), "and in view"


def test_marks_scroll_with_the_page(view: PdfView) -> None:
    data = make_pdf()
    view.load(data)
    item = marked(data, view, 1, "line 3:")
    (before,) = view.exact_rects()
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 37)
    (after,) = view.exact_rects()
    assert after.top() == pytest.approx(before.top() - 37)
    assert close_to(after, expected(data, view, item), 3 * view._layout.scale)


def test_the_mark_is_painted(view: PdfView, qtbot: QtBot) -> None:
    data = make_pdf()
    view.load(data)
    marked(data, view, 1, "line 3: the decision")
    qtbot.waitUntil(lambda: view._images._images.get(1) is not None)
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    (rect,) = view.exact_rects()
    assert has_ground(picture, rect, ratio, LIGHT.mark_strong)
    assert has_ground(picture, rect.translated(0, 2 * rect.height()), ratio, QColor("white"))


@pytest.mark.parametrize("turn", [90, 180, 270])
@pytest.mark.parametrize("crop", [False, True])
def test_turned_and_cropped_pages(view: PdfView, qtbot: QtBot, turn: int, crop: bool) -> None:
    writer = PdfWriter(BytesIO(make_pdf(1)))
    page = writer.pages[0].rotate(turn)
    if crop:
        page.cropbox.lower_left, page.cropbox.upper_right = (50, 100), (500, 790)
    turned = BytesIO()
    writer.write(turned)
    view.load(turned.getvalue())
    marked(turned.getvalue(), view, 0, "line 13:")
    qtbot.waitUntil(lambda: bool(view._images._images))
    picture = view.viewport().grab().toImage()
    rects = view.exact_rects()
    assert rects
    for rect in rects:
        assert view.viewport().rect().toRectF().contains(rect.center())
        assert has_ground(picture, rect, picture.devicePixelRatio(), LIGHT.mark_strong)
        assert darkest(picture, rect, picture.devicePixelRatio()) < 90, "the letters are in it"


def test_a_range_over_two_pages_is_split(view: PdfView) -> None:
    pages = (Page(1, 0, 100), Page(2, 101, 180), Page(3, 181, 300))
    assert page_ranges(pages, 90, 190) == [PageRange(0, 90, 10), PageRange(1, 0, 79), PageRange(2, 0, 9)]
    assert page_ranges(pages, 100, 101) == []


def test_each_line_gets_one_rectangle() -> None:
    boxes = [QRectF(10, 10, 40, 8), QRectF(52, 12, 30, 6), QRectF(84, 17, 2, 2), QRectF(10, 24, 60, 8)]
    lines = line_rects([QPolygonF(box) for box in boxes])
    assert len(lines) == 2
    assert lines[0].contains(QPointF(85, 18))
    assert line_rects([QPolygonF(QRectF(0, 0, 10, 8)), QPolygonF(QRectF(300, 0, 10, 8))])[1].left() == 299


def test_pages_and_zoom(view: PdfView, qtbot: QtBot) -> None:
    view.load(make_pdf())
    assert view.page_count == 5
    with qtbot.waitSignal(view.page_changed) as changed:
        view.go_to_page(4)
    assert changed.args == [4]
    assert view.page == 4
    view.go_to_page(99)
    assert view.page == 5
    view.set_zoom(1.0)
    assert view.zoom == pytest.approx(1.0)
    view.zoom_in()
    assert view.zoom == pytest.approx(1.1)
    view.fit_width()
    assert view._layout.page_rect(0).width() == pytest.approx(view.viewport().width() - 24, abs=1)


def test_zooming_keeps_the_place(view: PdfView) -> None:
    view.load(make_pdf())
    view.go_to_page(3)
    view.set_zoom(2.5)
    assert view.page == 3


def test_text_can_be_selected_and_copied(view: PdfView, qtbot: QtBot) -> None:
    data = make_pdf()
    view.load(data)
    item = marked(data, view, 0, "line 2: the decision")
    (rect,) = view.exact_rects()
    start, end = rect.topLeft().toPoint(), rect.bottomRight().toPoint()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "the decision" in QApplication.clipboard().text()
    assert item.length == len("line 2: the decision")


@pytest.mark.parametrize("data", [b"", b"not a pdf", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_refused(view: PdfView, data: bytes) -> None:
    assert view.load(data) != QPdfDocument.Error.None_
    assert view.page_count == 0


def test_a_protected_document_asks_for_its_password(view: PdfView) -> None:
    pdf = FPDF()
    pdf.set_encryption(owner_password="owner", user_password="secret")
    pdf.add_page()
    data = bytes(pdf.output())
    assert view.load(data) == QPdfDocument.Error.IncorrectPassword
    assert view.load(data, "wrong") == QPdfDocument.Error.IncorrectPassword
    assert view.load(data, "secret") == QPdfDocument.Error.None_


def test_closing_forgets_the_document(view: PdfView, qtbot: QtBot) -> None:
    data = make_pdf()
    view.load(data)
    marked(data, view, 1, "line 3")
    qtbot.wait(50)
    view.close_document()
    assert view.page_count == 0
    assert view.exact_rects() == []
    assert not view._images._images
    assert view._buffer is None


def test_two_thousand_pages_do_not_hold_the_window_up(view: PdfView, qtbot: QtBot) -> None:
    data = make_pdf(2000, landscape=1500)
    with Heartbeat() as heart:
        view.load(data)
        qtbot.wait(100)
        view.go_to_page(1800)
        qtbot.wait(200)
    assert heart.longest < HELD_UP
    assert view.page == 1800
    assert view._layout.sizes[1500].width() > view._layout.sizes[1499].width(), "the odd page was measured"
