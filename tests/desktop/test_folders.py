"""Kept folders in the window: keeping one, how it stands, looking now, letting go; a document's details."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dossier.folders.kept import DocumentEvent, FileProblem, Folder, FolderState, Happening, SyncReport
from dossier.types import Facts
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.widgets.details_dialog import DetailsDialog
from dossier_desktop.widgets.folders_strip import FoldersStrip
from dossier_desktop.widgets.letting_go import LettingGo
from helpers.fake_engine import FakeEngine, document

CASE = Folder("/files/Case 118", "Case 2024-118", 12, FolderState.WATCHED, "", 1.7e9)
AWAY = Folder("/stick/Laws", "Laws", 3, FolderState.UNREACHABLE, "The folder is not there at the moment.", 0)


@pytest.fixture
def strip(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> FoldersStrip:
    """Two collections, each with a kept folder."""
    engine.add(document("/files/Case 118/a.pdf"), document("/stick/Laws/b.pdf", "Laws"))
    engine.folders = [CASE, AWAY]
    engine.notification.emit("folders.changed", {})
    window.library.refresh()
    qtbot.waitUntil(lambda: len(window.library_pane.folders.rows) == 2)
    return window.library_pane.folders


def test_folders_are_shown_with_their_state(
    window: MainWindow, strip: FoldersStrip, engine: FakeEngine, qtbot: QtBot
) -> None:
    assert [row.folder for row in strip.rows] == [AWAY, CASE], "what needs attention comes first"
    assert "not reachable" in strip.rows[0].words.text()
    assert strip.rows[1].words.text() == "Case 118 · in step"
    window.library.choose("Laws")
    assert [row.folder for row in strip.rows] == [AWAY]
    window.library_closed()
    assert strip.rows == []
    assert not [label for label in strip.findChildren(QLabel) if "Laws" in label.text() and label.isVisible()]


def test_many_folders_are_told_by_their_number(window: MainWindow, strip: FoldersStrip) -> None:
    strip.show_folders([replace(CASE, path=f"/files/{number}") for number in range(7)])
    assert len(strip.rows) == 3
    assert "4" in strip._more.text()


def test_keeping_a_folder_shows_progress_and_what_it_came_to(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.hold("folders.add")
    window.folders.keep("/files/new")
    assert window.adding.busy
    engine.release("folders.add")
    qtbot.waitUntil(lambda: not window.adding.busy)
    assert engine.called("folders.add") == [{"path": "/files/new", "collection": "My documents"}]
    assert window.banner.message == "1 new."
    qtbot.waitUntil(lambda: len(window.library_pane.folders.rows) == 1)


def test_a_folder_that_was_added_can_be_kept_in_step(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    window.add_paths([str(tmp_path)])
    qtbot.waitUntil(lambda: "added" in window.banner.message)
    assert window.banner._action.isVisible()
    window.banner._action.click()
    qtbot.waitUntil(lambda: bool(engine.called("folders.add")))
    assert engine.called("folders.add")[0]["path"] == str(tmp_path)


def test_what_could_not_be_taken_in_is_listed(
    window: MainWindow, strip: FoldersStrip, engine: FakeEngine, qtbot: QtBot
) -> None:
    problem = FileProblem("/files/Case 118/x.pdf", "damaged", "The archive is damaged.")
    engine.handlers["folders.sync"] = lambda _: asdict(
        SyncReport(total=3, changed=1, moved=2, problems=(problem,))
    )
    window.folders.look(CASE)
    qtbot.waitUntil(lambda: window.banner.message == "1 changed. 2 moved. 1 needs attention.")
    assert window.banner._action.isVisible()


def test_letting_a_folder_go(
    window: MainWindow, strip: FoldersStrip, engine: FakeEngine, qtbot: QtBot
) -> None:
    window.folders.ask_to_let_go(CASE)
    dialog = window.findChild(LettingGo)
    assert not dialog.documents.isChecked()
    assert "12" in dialog.documents.text()
    dialog.documents.setChecked(True)
    dialog.go.click()
    qtbot.waitUntil(lambda: len(strip.rows) == 1)
    assert engine.called("folders.remove") == [{"path": CASE.path, "documents": True}]


def test_details_tell_facts_and_history(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    facts = Facts("2024-03", "118/2024", "Municipality of <b>Noord</b>", "2")
    known = document("/files/letter.pdf", facts=facts, doubtful=1)
    engine.add(known)
    engine.histories[known.id] = [
        DocumentEvent(1.7e9, Happening.ADDED, "/files/old.pdf"),
        DocumentEvent(1.71e9, Happening.MOVED, "/files/letter.pdf", "/files/old.pdf"),
    ]
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library_pane.documents_model.rowCount() == 1)
    window.library_pane.documents.setCurrentIndex(window.library_pane.documents_model.index(0))
    window.library.show_details()
    dialog = window.findChild(DetailsDialog)
    qtbot.waitUntil(lambda: dialog.history.count() == 2)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"March 2024", "118/2024", "Municipality of <b>Noord</b>", "7 · 1 page read with doubt"} <= {*said}
    assert "moved from /files/old.pdf to /files/letter.pdf" in dialog.history.item(0).text()
    dialog.reject()
