"""A collection's report in the window, and documents that are nearly the same pointed out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dossier.errors import UsageError
from dossier.reporting.data import CollectionReport, Entry, Pair, Similar, Totals
from dossier.types import DocumentState
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.widgets.collection_report import CollectionReportDialog
from helpers.answers import TEXT
from helpers.fake_engine import FakeEngine, FakeFile, document

DRAFT = document("/case/draft.md", media_type="text/markdown", pages=0)
FINAL = document("/case/final.md", media_type="text/markdown", pages=0)
SCAN = document("/case/scan.pdf", doubtful=2)
CLOSED = document("/case/closed.zip", state=DocumentState.NEEDS_PASSWORD, passages=0)
REPORT = CollectionReport(
    "Case 2024-118",
    1.7e9,
    Totals(files=5, documents=4, pages=14, read=2, doubtful=1, needs_password=1, doubtful_pages=2),
    {},
    {},
    (
        Entry(CLOSED, "needs_password", "The file holds no text.", (), (), ""),
        Entry(SCAN, "doubtful", "The archive is damaged.", ("iv", "v"), ("/other/scan.pdf",), ""),
        Entry(FINAL, "read", "", (), ("/other/final.md",), ""),
    ),
    (Pair(FINAL, DRAFT, 0.994, "date"),),
    (),
)


@pytest.fixture
def dialog(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> CollectionReportDialog:
    """The report of a collection of four, on screen."""
    engine.add(DRAFT, FINAL, SCAN, CLOSED, file=FakeFile(TEXT))
    engine.report = REPORT
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library.documents == 4)
    window.library.choose("Case 2024-118")
    window.reporting.show()
    made = window.findChild(CollectionReportDialog)
    qtbot.waitUntil(lambda: made.export.isEnabled())
    return made


def test_a_report_tells_numbers_and_what_to_look_at(
    dialog: CollectionReportDialog, engine: FakeEngine
) -> None:
    assert engine.called("report.collection") == [{"collection": "Case 2024-118"}]
    first, second = dialog.numbers.text().split("\n")
    assert first == "5 files · 4 documents · 14 pages"
    assert second == "Read: 2 · Read with doubt: 1 · Needs a password: 1"
    rows = [[dialog.model.index(r, c).data() for c in (0, 1)] for r in range(dialog.model.rowCount())]
    assert rows == [["closed.zip", "Needs a password"], ["scan.pdf", "Read with doubt"]]
    dialog.outcome.setCurrentIndex(dialog.outcome.findData("doubtful"))
    assert dialog.model.rowCount() == 1
    assert dialog.twins.item(0).text() == (
        "final.md and draft.md: 99 % the same; the first is newer by its date"
    )


def test_a_row_opens_its_document(dialog: CollectionReportDialog, window: MainWindow, qtbot: QtBot) -> None:
    dialog.twins.itemActivated.emit(dialog.twins.item(0))
    qtbot.waitUntil(lambda: window.source_pane.title.text() == "final.md")
    assert not dialog.isVisible()


def test_a_report_is_saved_where_the_person_says(
    dialog: CollectionReportDialog, window: MainWindow, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.export.menu().actions()[1].trigger()
    chooser = dialog.findChild(QFileDialog)
    chooser.filesSelected.emit([str(tmp_path / "r.csv")])
    qtbot.waitUntil(lambda: "not encrypted" in dialog.note.text())
    assert engine.called("report.export") == [
        {"path": str(tmp_path / "r.csv"), "format": "csv", "collection": "Case 2024-118"}
    ]
    engine.handlers["report.export"] = lambda _: _refuse()
    chooser.filesSelected.emit([str(tmp_path / "r.csv")])
    qtbot.waitUntil(lambda: "permission" in dialog.note.text())


def _refuse() -> None:
    raise UsageError("r.csv: permission denied.")


def test_locking_closes_the_report(dialog: CollectionReportDialog, window: MainWindow) -> None:
    window.library_closed()
    assert not dialog.isVisible()


def test_nothing_to_look_at_is_said(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    window.reporting.show()
    made = window.findChild(CollectionReportDialog)
    qtbot.waitUntil(lambda: made.none.isVisible())
    assert made.table.isHidden()


def test_a_draft_points_at_its_final(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.add(DRAFT, FINAL, file=FakeFile(TEXT))
    engine.similar[DRAFT.id] = [Similar(FINAL, 0.94, True), Similar(SCAN, 0.9, None)]
    window.crossroads.open_document(DRAFT)
    twins = window.source_pane.twins
    qtbot.waitUntil(lambda: bool(twins.text))
    assert twins.text == "Nearly the same (94 %) as final.md, which is newer. 1 other document as well."
    twins.button.click()
    qtbot.waitUntil(lambda: window.source_pane.title.text() == "final.md")
    assert twins.text == ""
    qtbot.wait(700)
    assert [call["id"] for call in engine.called("documents.similar")] == [DRAFT.id, FINAL.id]
