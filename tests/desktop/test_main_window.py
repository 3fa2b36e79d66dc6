"""The main window as a whole: opening, dropping, remembering, closing, locking."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListView,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dossier.errors import DiskFull
from dossier_desktop.theme import Theme
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.widgets.report_dialog import ReportDialog
from dossier_desktop.window_state import WindowState
from helpers.answers import TEXT, answer_json
from helpers.fake_engine import FakeEngine, FakeFile, document

LETTER = document("/case/letter.md", media_type="text/markdown")


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(window: MainWindow, data: QMimeData, place: QPoint) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPointF(place),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def drop(window: MainWindow, data: QMimeData, place: QPoint) -> QDropEvent:
    event = QDropEvent(
        QPointF(place),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def progress(stage: str = "reading", done: int = 1, total: int = 4) -> dict[str, object]:
    return {
        "stage": stage,
        "done": done,
        "total": total,
        "item": "/case/letter.md",
        "rate": 2.0,
        "remaining": 90.0,
    }


def test_an_empty_library_invites(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    pane = window.library_pane
    assert pane.empty.isVisible()
    assert pane.empty_add.isVisible()
    qtbot.mouseClick(pane.empty_samples, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.library.documents == 1)
    assert not pane.empty.isVisible()
    assert window.library.collection == "Samples"


def test_a_drop_anywhere_adds(window: MainWindow, engine: FakeEngine, qtbot: QtBot, tmp_path: Path) -> None:
    for place in (QPoint(40, 400), QPoint(600, 300), QPoint(1100, 500)):
        entered = drag(window, mime(tmp_path / "a.pdf"), place)
        assert entered.isAccepted()
        assert window.drops.overlay.isVisible()
        assert "My documents" in window.drops.overlay.accessibleName()
        drop(window, mime(tmp_path / "a.pdf", tmp_path / "folder"), place)
        assert not window.drops.overlay.isVisible()
    calls = engine.called("documents.add")
    assert len(calls) == 3
    assert calls[0] == {
        "paths": [str(tmp_path / "a.pdf"), str(tmp_path / "folder")],
        "collection": "My documents",
    }


def test_a_drop_on_a_collection_goes_there(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    engine.collections = ["One", "Two"]
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library_pane.collections_model.rowCount() == 3)
    view = window.library_pane.collections
    spot = view.viewport().mapTo(window, view.visualRect(view.model().index(2, 0)).center())
    drag(window, mime(tmp_path / "a.pdf"), spot)
    assert "Two" in window.drops.overlay.accessibleName()
    drop(window, mime(tmp_path / "a.pdf"), spot)
    assert engine.called("documents.add")[0]["collection"] == "Two"


def test_the_overlay_goes_when_the_drag_leaves(window: MainWindow, tmp_path: Path) -> None:
    drag(window, mime(tmp_path / "a.pdf"), QPoint(100, 100))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.drops.overlay.isVisible()


def test_text_is_no_file(window: MainWindow, engine: FakeEngine) -> None:
    data = QMimeData()
    data.setText("just words")
    assert not drag(window, data, QPoint(100, 100)).isAccepted()
    web = QMimeData()
    web.setUrls([QUrl("http://example.org/a.pdf")])
    drop(window, web, QPoint(100, 100))
    assert engine.called("documents.add") == []


def test_no_widget_swallows_drops(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.add(LETTER)
    engine.answers = [answer_json(LETTER)]
    window.conversation.ask_question("How often?")
    qtbot.waitUntil(lambda: not window.conversation.busy)
    assert [child.objectName() for child in window.findChildren(QWidget) if child.acceptDrops()] == []


def test_progress_is_shown_and_can_be_stopped(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.add(LETTER)
    engine.hold("documents.add")
    window.add_paths(["/case"])
    engine.send_event("documents.add", "progress", progress())
    strip = window.library_pane.progress
    assert strip.isVisible()
    assert strip.accessibleName().startswith("Reading 1 of 4")
    assert "2.0 documents a second" in strip.accessibleName()
    stop = strip.findChild(QToolButton, "progressStop")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert window.banner.message == "", "the person asked for it: nothing needs saying"


def test_background_work_shows_without_a_stop(window: MainWindow, engine: FakeEngine) -> None:
    engine.notification.emit("index", {"pending": 60, "total": 100, "ready": False})
    strip = window.library_pane.progress
    assert not strip.isVisible(), "pending work that nobody does shows no turning bar"
    engine.notification.emit("progress", progress("embedding", 40, 100))
    assert strip.accessibleName().startswith("Indexing 40 of 100")
    assert window.adding.busy
    assert not strip.findChild(QToolButton, "progressStop").isVisible()
    engine.notification.emit("index", {"pending": 0, "total": 100, "ready": True})
    assert not strip.isVisible()
    assert not window.adding.busy


def test_files_that_need_attention_are_listed(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    failed = [
        {"path": "/case/a.bin", "state": "refused", "reason": "This is a program."},
        {"path": "/case/b.pdf", "state": "damaged", "reason": "The file ends too early."},
    ]
    engine.handlers["documents.add"] = lambda params: {
        "added": 1,
        "unchanged": 2,
        "replaced": 3,
        "failed": failed,
    }
    window.add_paths(["/case"])
    qtbot.waitUntil(lambda: window.banner.message != "")
    assert window.banner.message == (
        "1 document added. 3 replaced by a newer version. 2 already here. 2 need attention."
    )
    window.findChild(QPushButton, "bannerAction").click()
    dialog = window.findChild(ReportDialog)
    assert [dialog.list.item(row).text() for row in range(2)] == [
        "a.bin — Refused: This is a program.",
        "b.pdf — Damaged: The file ends too early.",
    ]
    dialog.reject()


def test_a_failed_job_leaves_no_bar_turning(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.hold("documents.add")
    window.add_paths(["/case"])
    engine.fail_method("documents.add", DiskFull("The disk is full.", "Make room."))
    assert not window.library_pane.progress.isVisible()
    assert not window.adding.busy
    assert window.banner.message == "The disk is full."


def test_a_crash_of_the_engine_is_a_message(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.hold("documents.add")
    engine.hold("ask.start")
    window.add_paths(["/case"])
    window.conversation.ask_question("What?")
    engine.die()
    assert "engine stopped" in window.banner.message
    assert not window.library_pane.progress.isVisible()
    assert not window.conversation.busy
    assert window.isVisible()
    engine.back.emit()
    assert "running again" in window.banner.message
    window.library_closed()
    assert window.conversation_pane.question.question == ""
    window.library_opened()
    assert window.conversation_pane.question.question == "What?", "not asked in vain"


def test_trouble_in_the_background_is_shown(window: MainWindow, engine: FakeEngine) -> None:
    engine.notification.emit(
        "trouble", {"code": "disk_full", "message": "The disk is full.", "hint": "Make room."}
    )
    assert window.banner.message == "The disk is full."
    assert not window.library_pane.progress.isVisible()


def test_locking_leaves_nothing_behind(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.add(LETTER, file=FakeFile(TEXT))
    engine.answers = [answer_json(LETTER)]
    window.library.refresh()
    window.conversation.ask_question("How often is the secret help paid?")
    qtbot.waitUntil(lambda: bool(window.conversation_pane.transcript.turns[-1].citations))
    turn = window.conversation_pane.transcript.turns[-1]
    turn.citation_opened.emit(turn, 0)
    qtbot.waitUntil(lambda: window.source_pane.text.marked_text() != "")
    window.search("secret words")
    engine.hold("documents.add")
    window.add_paths(["/case/secret.pdf"])
    engine.send_event("documents.add", "progress", progress() | {"item": "/case/secret.pdf"})
    window.library_pane.documents.selectAll()
    window.library.remove_selected()
    window.show_failure(DiskFull("The disk is full: secret.pdf."))
    engine.hold("ask.start")
    window.conversation.ask_question("A secret question?")
    window.library_closed()
    # What the engine still says of its work is not for a locked screen.
    engine.send_event("documents.add", "progress", progress() | {"item": "/case/secret.pdf"})
    engine.notification.emit("progress", progress() | {"item": "/case/secret.pdf"})
    engine.notification.emit("trouble", {"code": "disk_full", "message": "secret.pdf", "hint": ""})
    engine.release("ask.start")
    engine.release("documents.add")
    QApplication.processEvents()
    qtbot.wait(20)
    left = [*_words(window)]
    assert not window.adding.busy
    assert window.conversation.scope.collection is None
    for secret in ("secret", "letter.md", "Help is paid", "Case 2024"):
        assert not [text for text in left if secret in text], secret


def _words(window: MainWindow) -> list[str]:
    """Every word a person or a screen reader could find in the window."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        for reader in ("text", "toPlainText", "placeholderText"):
            if callable(read := getattr(widget, reader, None)):
                found.append(str(read()))
        if isinstance(widget, QComboBox):
            found += [widget.itemText(row) for row in range(widget.count())]
        if isinstance(widget, QListView) and widget.model() is not None:
            found += [str(widget.model().index(row, 0).data()) for row in range(widget.model().rowCount())]
    return found


def test_size_and_splitters_are_remembered(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot, state: WindowState
) -> None:
    window.resize(900, 560)  # the screen of Qt's offscreen platform is no larger than that
    window.splitter.setSizes([262, 340, 298])
    with qtbot.waitSignal(window.closed):
        window.close()
    again = MainWindow(engine, WindowState.load(state._path))
    qtbot.addWidget(again)
    again.show()
    assert again.size() == window.size()
    assert again.splitter.sizes() == pytest.approx(window.splitter.sizes(), abs=2)
    text = state._path.read_text()
    assert "case" not in text.lower()


def test_closing_while_reading_says_that_it_is_safe(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.hold("documents.add")
    window.add_paths(["/case"])
    window.close()
    assert window.isVisible()
    box = window.findChild(QMessageBox, "confirm")
    assert "safe" in box.informativeText()
    stay = next(button for button in box.buttons() if button.text() == "Keep working")
    qtbot.mouseClick(stay, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    qtbot.wait(10)
    window.close()
    box = window.findChild(QMessageBox, "confirm")
    go = next(button for button in box.buttons() if button.text() == "Close")
    with qtbot.waitSignal(window.closed):
        qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert engine.called("cancel") == []


def test_closing_twice_asks_once(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.hold("documents.add")
    window.add_paths(["/case"])
    window.close()
    window.close()
    assert len([box for box in window.findChildren(QMessageBox, "confirm") if box.isVisible()]) == 1


def test_a_pending_removal_is_done_on_closing(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.add(LETTER)
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library_pane.documents_model.rowCount() == 1)
    window.library_pane.documents.selectAll()
    window.library.remove_selected()
    assert engine.called("documents.remove") == []
    with qtbot.waitSignal(window.closed):
        window.close()
    assert engine.called("documents.remove") == [{"ids": [LETTER.id]}]
    assert not engine.documents


def test_closing_does_not_wait_for_a_silent_engine(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.add(LETTER)
    engine.hold("documents.remove")
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library_pane.documents_model.rowCount() == 1)
    window.library_pane.documents.selectAll()
    window.library.remove_selected()
    with qtbot.waitSignal(window.closed, timeout=5000):
        window.close()


def test_f6_goes_through_the_panes(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.add(LETTER, file=FakeFile(TEXT))
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library_pane.documents_model.rowCount() == 1)
    window.crossroads.open_document(LETTER)
    qtbot.waitUntil(lambda: window.source_pane.page is window.source_pane.text)
    window.activateWindow()
    window.conversation_pane.question.setFocus()
    order = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        order.append(window.focusWidget().objectName())
    assert order == ["textView", "documentsList", "questionField"]
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget().objectName() == "documentsList"


def test_f6_passes_by_a_pane_with_nothing_in_it(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.conversation_pane.question.setFocus()
    order = []
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        order.append(window.focusWidget().objectName())
    assert order == ["emptyAdd", "questionField"]


def test_everything_that_takes_the_keyboard_has_a_name(window: MainWindow, themed: Theme) -> None:
    nameless = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, QPushButton | QToolButton | QLabel) and widget.text():
            continue
        inside = widget.metaObject().className().startswith("QComboBox") or isinstance(widget, QLabel)
        if not widget.accessibleName() and not inside and not widget.isHidden():
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_every_action_is_in_a_menu_and_keys_are_unique(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    menus = [menu.menu() for menu in window.menu_bar.actions()]
    keys += [key.toString() for menu in menus for action in menu.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    for key in ("Ctrl+O", "Ctrl+F", "Ctrl+N", "F3", "F6", "Ctrl+L", "Ctrl+Q", "Ctrl+K"):
        assert key in keys


@pytest.mark.parametrize(
    ("measured", "words"),
    [
        ({"enforced_by": "kernel", "tested": True, "detail": "d"}, "Offline: enforced by the kernel"),
        ({"enforced_by": "kernel", "tested": False, "detail": ""}, "not tested"),
        ({"enforced_by": "audit-hook", "tested": True, "detail": ""}, "not enforced"),
        ({"enforced_by": "none", "tested": True, "detail": ""}, "Not offline"),
        ({}, "Not offline"),
    ],
)
def test_the_measured_lockdown_is_said(window: MainWindow, measured: dict[str, object], words: str) -> None:
    window.show_lockdown(measured)
    assert words in window.status.lockdown


def test_time_until_locking(window: MainWindow) -> None:
    label = window.findChild(QWidget, "lockRemaining")
    window.show_lock_remaining(719)
    assert "12" in label.text()
    window.show_lock_remaining(30)
    assert "30 second" in label.text()
    window.show_lock_remaining(None)
    assert label.text() == ""
