"""What reading knows of places is what lights up: runs of characters, recognised words, cells of a table."""

from __future__ import annotations

import pytest
from fpdf import FPDF
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.codec import to_jsonable
from dossier.layout import Layout, Run
from dossier.types import Cell, DocumentState, Page, Table
from dossier_desktop.controllers.places import Place
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.views.source_pane import SourcePane
from dossier_desktop.widgets.pdf_marks import PageRange, page_ranges
from helpers.fake_engine import FakeEngine, FakeFile, document
from helpers.heartbeat import HELD_UP, Heartbeat
from helpers.lined import make_pdf, page_text

COLUMNS = document("/case/columns.pdf")
SCAN = document("/case/letter.png", media_type="image/png", pages=1)
SHEET = document("/case/rates.csv", media_type="text/csv", pages=0)
ROWS = "Country | Rate\nCountry: Belgium | Rate: 12 %\nCountry: France | Rate: 9 %\n"


def place(item: object, start: int, end: int, **more: object) -> Place:
    return Place(item.id, "name", item.path, (start, end), (start, end), **more)  # type: ignore[attr-defined]


def show(window: MainWindow, qtbot: QtBot, *places: Place) -> None:
    with qtbot.waitSignal(window.source.shown):
        window.source.open_citations(places, 0)


def cells(text: str, *words: str, width: int = 2) -> tuple[Cell, ...]:
    made, at = [], 0
    for number, word in enumerate(words):
        at = text.index(word, at)
        made.append(Cell(number // width, number % width, at, at + len(word), number < width))
        at += len(word)
    return tuple(made)


@pytest.fixture
def pane(window: MainWindow, engine: FakeEngine) -> SourcePane:
    table = Table(0, len(ROWS), cells(ROWS, "Country", "Rate", "Belgium", "12 %", "France", "9 %"))
    engine.add(SHEET, file=FakeFile(ROWS, tables=(table,)))
    return window.source_pane


def test_text_in_another_order_than_the_file_lights_up(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    data = make_pdf(2)
    characters = page_text(data, 1)
    last, first = characters.index("Page 2 line 9:"), characters.index("Page 2 line 3:")
    length = len("Page 2 line 9:")
    text = f"{characters[last : last + length]}\n{characters[first : first + length]}\n"
    runs = [
        Run(0, length, 2, 72, 280, 200, 295, last),
        Run(length + 1, 2 * length + 1, 2, 72, 100, 200, 115, first),
    ]
    pages = to_jsonable([Page(1, 0, 0, "i"), Page(2, 0, len(text), "ii")])
    engine.add(COLUMNS, file=FakeFile(text, data, [], pages, Layout(runs).to_bytes()))
    show(window, qtbot, place(COLUMNS, length + 1 + text.index("line"), 2 * length))
    (item,) = pane.pdf._exact
    assert pane.pdf._document.getSelectionAtIndex(1, item.index, item.length).text() == "line 3"
    assert len(pane.pdf.exact_rects()) == 1
    assert pane.page_total.text() == "of 2 · p. ii"


def test_runs_of_following_lines_are_asked_for_once() -> None:
    runs = [Run(n * 11, n * 11 + 10, 1, 0, 20 * n, 100, 20 * n + 10, n * 12) for n in range(5)]
    (whole,) = page_ranges((), 0, 99, Layout(runs))
    assert (whole.page, whole.index, whole.length, len(whole.boxes)) == (0, 0, 4 * 12 + 10, 5)
    apart = [*runs, Run(99, 120, 2, 0, 0, 50, 10, 0), Run(130, 140, 2, 0, 20, 50, 30, 400)]
    assert [(r.page, r.index) for r in page_ranges((), 0, 200, Layout(apart))] == [(0, 0), (1, 0), (1, 400)]


def test_recognised_words_light_up_by_their_boxes(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    words = [Run(0, 3, 1, 72, 100, 90, 112, None, 91), Run(4, 9, 1, 95, 99, 130, 112, None, 55)]
    words.append(Run(10, 15, 1, 72, 130, 110, 142, None, 48))
    engine.add(
        SCAN,
        file=FakeFile(
            "Six weeks later",
            make_pdf(1),
            [],
            to_jsonable([Page(1, 0, 15, "", 595, 842, 62.0)]),
            Layout(words).to_bytes(),
        ),
    )
    show(window, qtbot, place(SCAN, 4, 15))
    assert pane.page is pane.pdf
    first, second = pane.pdf.exact_rects()
    scale, origin = pane.pdf._layout.scale, pane.pdf._layout.page_rect(0).topLeft() - pane.pdf._offset()
    assert first.left() == pytest.approx(origin.x() + 94 * scale)
    assert first.bottom() == pytest.approx(origin.y() + 113 * scale)
    assert second.top() == pytest.approx(origin.y() + 129 * scale)
    assert pane.doubt.text == "Page 1 was recognised with doubt (62 of 100): compare with the picture."


def test_recognised_words_can_be_chosen_and_copied(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    words = [Run(0, 3, 1, 72, 300, 90, 312, None, 91), Run(4, 9, 1, 95, 300, 130, 312, None, 85)]
    words.append(Run(10, 15, 1, 72, 330, 110, 342, None, 88))
    blank = FPDF(unit="pt", format="A4")
    blank.add_page()
    pages = to_jsonable([Page(1, 0, 15, "", 595, 842, 90.0)])
    engine.add(
        SCAN, file=FakeFile("Six weeks later", bytes(blank.output()), [], pages, Layout(words).to_bytes())
    )
    show(window, qtbot, place(SCAN, 0, 3))
    view = pane.pdf
    scale, origin = view._layout.scale, view._layout.page_rect(0).topLeft() - view._offset()
    start, end = ((origin + QPointF(x, y) * scale).toPoint() for x, y in ((100, 305), (90, 338)))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "weeks later"


def test_characters_that_the_file_does_not_hold_fall_back_on_their_box(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.pdf.load(make_pdf(1))
    pane.pdf.mark([], [PageRange(0, 90_000, 5, ((10.0, 10.0, 50.0, 20.0),))])
    assert len(pane.pdf.exact_rects()) == 1


def test_an_image_without_pages_to_show_is_shown_as_text(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.add(SCAN, file=FakeFile("Six weeks later"))
    show(window, qtbot, place(SCAN, 4, 9))
    assert pane.text.marked_text() == "weeks"
    show(window, qtbot, place(SCAN, 0, 3))
    assert len(engine.called("documents.view")) == 1


def test_a_cited_cell_is_lit_in_its_table(window: MainWindow, pane: SourcePane, qtbot: QtBot) -> None:
    start = ROWS.index("France")
    show(window, qtbot, place(SHEET, start, start + len("France | Rate: 9 %")))
    assert pane.page is pane.tables
    model = pane.tables.model
    assert (model.rowCount(), model.columnCount(), pane.tables.title.text()) == (2, 2, "2 rows · 2 columns")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Rate"
    assert pane.tables.marked_text() == "France 9 %"
    lit = [[bool(model.index(r, c).data(Qt.ItemDataRole.BackgroundRole)) for c in (0, 1)] for r in (0, 1)]
    assert lit == [[False, False], [True, True]]
    pane.tables.table.selectAll()
    qtbot.keyClick(pane.tables.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Belgium\t12 %\nFrance\t9 %"


def test_a_table_can_be_seen_as_lines_of_text(window: MainWindow, pane: SourcePane, qtbot: QtBot) -> None:
    start = ROWS.index("Belgium")
    show(window, qtbot, place(SHEET, start, start + 7))
    pane.as_table.click()
    assert pane.page is pane.text
    assert pane.text.marked_text() == "Belgium"
    pane.as_table.click()
    assert pane.page is pane.tables


def test_a_place_outside_the_tables_is_shown_as_text(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    text = "Introduction to the rates.\n" + ROWS
    table = Table(27, len(text), cells(text[:27] + ROWS, "Country", "Rate", "Belgium", "12 %"))
    mixed = document("/case/mixed.docx", media_type="text/plain", pages=0)
    engine.add(mixed, file=FakeFile(text, tables=(table,)))
    show(window, qtbot, place(mixed, 0, 12))
    assert pane.page is pane.text
    assert pane.as_table.isVisible()
    assert not pane.as_table.isChecked()
    pane.as_table.click()
    assert pane.page is pane.tables


def test_a_hundred_thousand_cells_do_not_hold_the_window_up(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    lines = [" | ".join(f"cell {row}-{column}" for column in range(10)) for row in range(10_000)]
    text = "\n".join(lines)
    made, at = [], 0
    for row, line in enumerate(lines):
        for column, word in enumerate(line.split(" | ")):
            made.append(Cell(row, column, at, at + len(word)))
            at += len(word) + 3
        at -= 2
    big = document("/case/big.xlsx", media_type="application/x", pages=0)
    engine.add(big, file=FakeFile(text, tables=(Table(0, len(text), tuple(made)),)))
    fixed = engine.do_documents_text({"id": big.id})
    engine.handlers["documents.text"] = lambda _: fixed
    start = text.index("cell 9000-3")
    with Heartbeat() as heart:
        show(window, qtbot, place(big, start, start + 11))
        qtbot.wait(100)
    assert pane.tables.marked_text() == "cell 9000-3"
    assert heart.longest < HELD_UP


def test_a_doubtful_document_says_which_pages(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    pages = to_jsonable([Page(n, n * 10, n * 10 + 9, confidence=60.0 + 10 * n) for n in range(1, 7)])
    partly = document("/case/old.tif", media_type="image/tiff", state=DocumentState.READY)
    engine.add(partly, file=FakeFile("x" * 80, b"", [], pages))
    with qtbot.waitSignal(window.source.shown):
        window.crossroads.open_document(partly)
    assert pane.doubt.text == "Pages 1 and 2 were recognised with doubt."
