"""Summaries, deadlines and amounts, and comparisons in the window; their rows open the source."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dossier.errors import UsageError
from dossier.overview.data import (
    Change,
    ChangeKind,
    Citation,
    Comparison,
    DocumentItems,
    DocumentName,
    Edit,
    Excerpt,
    FactChange,
    Item,
    ItemKind,
    Point,
    Summary,
)
from dossier.types import Coverage, Document
from dossier_desktop.models.overviews import BEFORE, flat
from dossier_desktop.overview_wording import value_text
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.widgets.overview_dialog import OverviewDialog
from helpers.fake_engine import FakeEngine, FakeFile, document

LETTER = "You must appeal within 28 days. The grant is £300 a month.\n"
OLD = document("/case/old.md", media_type="text/markdown", pages=0, added=1.0)
NEW = document("/case/new.md", media_type="text/markdown", pages=0, added=2.0)


def excerpt(words: str, page: int | None = None) -> Excerpt:
    start = LETTER.index(words)
    return Excerpt(start, start + len(words), words, page, heading="Your rights" if page else "")


def name(of: Document) -> DocumentName:
    return DocumentName(of.id, of.path, of.title, of.collection)


FIRST, SECOND = excerpt("You must appeal within 28 days.", 3), excerpt("The grant is £300 a month.")
ITEMS = DocumentItems(
    name(OLD),
    (
        Item(ItemKind.DEADLINE, "P28D", excerpt("28 days", 3), FIRST),
        Item(ItemKind.AMOUNT, "300", excerpt("£300"), SECOND, currency="GBP"),
    ),
)


@pytest.fixture
def filled(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> MainWindow:
    engine.add(OLD, NEW, file=FakeFile(LETTER))
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library_pane.documents_model.rowCount() == 2)
    return window


def choose(window: MainWindow, *documents: Document) -> None:
    pane = window.library_pane
    selection = pane.documents.selectionModel()
    selection.clear()
    for one in documents:
        row = pane.documents_model.row(one.id)
        selection.select(pane.documents_model.index(row), QItemSelectionModel.SelectionFlag.Select)


def opened(window: MainWindow, qtbot: QtBot) -> OverviewDialog:
    """The overview on screen, once all is there."""
    dialog = window.findChild(OverviewDialog)
    qtbot.waitUntil(lambda: dialog.copy.isEnabled())
    return dialog


def texts(dialog: OverviewDialog) -> list[str]:
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def test_a_summary_opens_the_source_at_its_words(
    filled: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    points = tuple(Point(each.text, (Citation(name(OLD), each),)) for each in (FIRST, SECOND))
    engine.summary = Summary(points, 20, 1, Coverage(1, 1, 0))
    choose(filled, OLD)
    filled.overviews.summary()
    dialog = opened(filled, qtbot)
    assert dialog.windowTitle() == "Summary: old.md"
    assert engine.called("overview.summary") == [{"documents": [OLD.id], "points": 8, "written": False}]
    assert texts(dialog) == [FIRST.text, SECOND.text]
    assert dialog.numbers.text().startswith("2 of 20 sentences, in the documents' own words")
    assert dialog.model.listed[0].above == "p. 3 · Your rights"
    dialog.list.clicked.emit(dialog.model.index(1))
    qtbot.waitUntil(lambda: filled.source_pane.text.marked_text() == SECOND.text)
    assert filled.source_pane.title.text() == "old.md"
    assert dialog.isVisible()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().startswith(f"- {FIRST.text}\n  (p. 3 · Your rights)\n")


def test_a_longer_summary_is_a_click_away(filled: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    points = tuple(Point(f"Point {n}.", (Citation(name(OLD), FIRST),)) for n in range(20))
    engine.summary = Summary(points, 20, 1, Coverage(1, 1, 0))
    filled.library.choose("Case 2024-118")
    filled.overviews.summary()
    dialog = opened(filled, qtbot)
    assert engine.called("overview.summary") == [
        {"collection": "Case 2024-118", "points": 8, "written": False}
    ]
    dialog.more.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 16)
    dialog.more.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 20)
    assert [call["points"] for call in engine.called("overview.summary")] == [8, 16, 32]
    assert not dialog.more.isEnabled()


def test_a_model_that_writes_may_write_the_summary(
    filled: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    quoted = Point(FIRST.text, (Citation(name(OLD), FIRST),))
    engine.summary = Summary((quoted,), 20, 1, Coverage(1, 1, 0), can_write=True)
    filled.overviews.summary()
    dialog = opened(filled, qtbot)
    assert dialog.write.isVisible()
    written = Point("Appeal in time.", (Citation(name(OLD), FIRST),), written=True)
    engine.summary = Summary((written,), 20, 1, Coverage(1, 1, 0), "Writer 7B", 2, can_write=True)
    dialog.write.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert [call["written"] for call in engine.called("overview.summary")] == [False, True]
    assert dialog.numbers.text().startswith("Written by Writer 7B and checked; 2 sentences left out")
    assert texts(dialog) == ["Appeal in time.", FIRST.text]
    assert dialog.model.listed[1].above == "Source · p. 3 · Your rights"
    assert not dialog.write.isVisible()
    dialog.list.clicked.emit(dialog.model.index(0))
    qtbot.waitUntil(lambda: filled.source_pane.text.marked_text() == FIRST.text)


def test_deadlines_and_amounts_are_listed_narrowed_and_saved(
    filled: MainWindow, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    engine.items = [replace(ITEMS, items=ITEMS.items[:1]), replace(ITEMS, items=ITEMS.items[1:])]
    filled.overviews.deadlines(whole=True)
    dialog = opened(filled, qtbot)
    assert dialog.numbers.text().startswith("2 items · 1 deadline among them")
    assert texts(dialog) == ["old.md", FIRST.text, SECOND.text]
    row = dialog.model.listed[0]
    assert row.above == "Deadline · 28 days · p. 3 · Your rights"
    assert [row.text[start:end] for start, end in row.lit] == ["28 days"]
    assert dialog.model.listed[1].above == "Amount · 300 GBP"
    dialog.kind.setCurrentIndex(dialog.kind.findData("amount"))
    assert texts(dialog) == ["old.md", SECOND.text]
    dialog.list.activated.emit(dialog.model.index(1))
    qtbot.waitUntil(lambda: filled.source_pane.text.marked_text() == "£300")
    dialog.export.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.filesSelected.emit([str(tmp_path / "due.csv")])
    qtbot.waitUntil(lambda: "not encrypted" in dialog.note.text())
    path = str(tmp_path / "due.csv")
    assert engine.called("overview.export_deadlines") == [{"path": path, "kinds": ["amount"]}]


def test_two_documents_are_compared_the_older_first(
    filled: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    edit = Edit(FIRST.start + 23, FIRST.start + 25, FIRST.start + 23, FIRST.start + 25)
    days = excerpt("28 days")
    engine.comparison = Comparison(
        name(OLD), name(NEW), 4, 0.9,
        (
            Change(ChangeKind.CHANGED, FIRST, FIRST, 0.9, (edit,), (FactChange("period", days, days),)),
            Change(ChangeKind.ONLY_SECOND, None, SECOND),
        ),
    )  # fmt: skip
    filled.overviews.compare()
    assert filled.findChild(OverviewDialog) is None  # none is chosen: said, not guessed
    assert "Choose two documents" in filled.banner.message
    choose(filled, NEW, OLD)
    filled.overviews.compare()
    dialog = opened(filled, qtbot)
    assert engine.called("overview.compare") == [{"first": OLD.id, "second": NEW.id}]
    assert dialog.windowTitle() == "Comparison: old.md and new.md"
    assert texts(dialog) == [
        "Changed · 28 days → 28 days", FIRST.text, FIRST.text, "Only in the second", SECOND.text,
    ]  # fmt: skip
    row = dialog.model.listed[0]
    assert [row.text[start:end] for start, end in row.lit] == ["28"]
    assert dialog.numbers.text().startswith("90 % of the words are the same · 4 paragraphs the same")
    dialog.list.activated.emit(dialog.model.index(4))
    qtbot.waitUntil(lambda: filled.source_pane.title.text() == "new.md")


def test_failures_are_said_and_closing_stops_the_search(
    filled: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    def refuse(params: dict[str, object]) -> None:
        raise UsageError("/case/old.md has no text to compare.", "Read it again, or name another.")

    engine.handlers["overview.compare"] = refuse
    choose(filled, OLD, NEW)
    filled.overviews.compare()
    dialog = filled.findChild(OverviewDialog)
    qtbot.waitUntil(lambda: "no text to compare" in dialog.note.text())
    dialog.reject()
    engine.hold("overview.summary")
    filled.overviews.summary()
    busy = filled.findChildren(OverviewDialog)[-1]
    engine.send_event("overview.summary", "progress", {"stage": "scanning", "done": 2, "total": 5})
    assert busy.numbers.text() == "Looking through document 3 of 5…"
    filled.library_closed()
    assert not busy.isVisible()
    qtbot.wait(20)


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (Item(ItemKind.PERIOD, "P1W", FIRST, FIRST), "1 week"),
        (Item(ItemKind.PERIOD, "P5D", FIRST, FIRST, working_days=True), "5 working days"),
        (Item(ItemKind.PERIOD, "PT48H", FIRST, FIRST), "48 hours"),
        (Item(ItemKind.PERIOD, "P2.5Y", FIRST, FIRST), "P2.5Y"),
        (Item(ItemKind.DATE, "--03-31", FIRST, FIRST), "31 March"),
        (Item(ItemKind.DATE, "2025-03", FIRST, FIRST), "March 2025"),
        (Item(ItemKind.AMOUNT, "1234.50", FIRST, FIRST, currency="EUR"), "1,234.50 EUR"),
    ],
)
def test_values_are_in_words(english: None, item: Item, said: str) -> None:
    assert value_text(item) == said


@pytest.mark.parametrize("before", [0, 10, 300, 5000])
def test_lit_words_stay_the_same_on_one_line(before: int) -> None:
    text = "a\tb \n" * (before // 5) + "the  lit\nwords" + " and more" * 200
    start = text.index("the  lit")
    line, ranges = flat(text, ((start, start + 14), (start + 3, start + 3)))
    assert [line[a:b] for a, b in ranges] == ["the lit words"]
    assert "\n" not in line
    assert len(line) < 1000
    assert ranges[0][0] <= 2 * BEFORE + 1
