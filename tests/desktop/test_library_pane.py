"""The left pane: collections, documents, removal with undo, passwords."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from dossier.codec import to_jsonable
from dossier.errors import UnknownCollection, UnknownDocument
from dossier.types import DocumentState, Facts
from dossier_desktop.models.documents import DepthRole, DetailRole, FractionRole
from dossier_desktop.theme import Theme
from dossier_desktop.views.library_pane import LibraryPane
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.widgets.password_dialog import PasswordDialog
from dossier_desktop.widgets.undo_bar import UndoBar
from helpers.answers import TEXT
from helpers.fake_engine import FakeEngine, FakeFile, document
from helpers.heartbeat import HELD_UP, Heartbeat

A = document("/case/a.md", media_type="text/markdown")
B = document(
    "/case/b.pdf", state=DocumentState.NEEDS_PASSWORD, reason="It is protected.", passages=0, vectors=0
)
C = document("/law/c.md", "Laws", media_type="text/markdown")


@pytest.fixture
def pane(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> LibraryPane:
    """The left pane with two collections and three documents."""
    engine.add(A, B, C, file=FakeFile(TEXT))
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library_pane.documents_model.rowCount() == 3)
    return window.library_pane


def names(pane: LibraryPane) -> list[str]:
    model = pane.documents_model
    return [model.index(row).data() for row in range(model.rowCount())]


def answer_prompt(window: MainWindow, qtbot: QtBot, text: str) -> QInputDialog:
    """Write into the prompt on screen and press Enter."""

    def prompts() -> list[QInputDialog]:
        return [item for item in window.findChildren(QInputDialog) if item.isVisible()]

    qtbot.waitUntil(lambda: bool(prompts()))
    dialog = prompts()[0]
    dialog.setTextValue(text)
    dialog.accept()
    return dialog


def test_counts_and_trouble(pane: LibraryPane) -> None:
    said = [pane.collections_model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == [
        "All documents, 3 documents, 1 needs attention",
        "Case 2024-118, 2 documents, 1 needs attention",
        "Laws, 1 document",
    ]


def test_choosing_a_collection_lists_and_scopes(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.collections.setCurrentIndex(pane.collections_model.index(2))
    qtbot.waitUntil(lambda: names(pane) == ["c.md"])
    assert window.conversation.scope.collection == "Laws"
    assert "Laws" in window.conversation_pane.question.placeholderText()


def test_a_document_opens_by_keyboard(pane: LibraryPane, window: MainWindow, qtbot: QtBot) -> None:
    pane.documents.setFocus()
    pane.documents.setCurrentIndex(pane.documents_model.index(0))
    qtbot.keyClick(pane.documents, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.source_pane.page is window.source_pane.text)
    assert window.source_pane.title.text() == "a.md"


def test_a_removal_can_be_taken_back(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    window.activateWindow()
    pane.documents.setFocus()
    pane.documents.setCurrentIndex(pane.documents_model.index(0))
    qtbot.keyClick(pane.documents, Qt.Key.Key_Delete)
    assert names(pane) == ["b.pdf", "c.md"]
    assert pane.undo_bar.isVisible()
    assert "a.md" in pane.undo_bar.accessibleName()
    pane.undo_bar.undo()
    assert names(pane) == ["a.md", "b.pdf", "c.md"]
    assert not pane.undo_bar.isVisible()
    assert engine.called("documents.remove") == []


def test_what_was_removed_can_be_added_again(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.documents.setCurrentIndex(pane.documents_model.index(0))
    window.library.remove_selected()
    window.add_paths([A.path])
    qtbot.waitUntil(lambda: engine.called("documents.add") != [])
    assert [name for name, _ in engine.calls if name in ("documents.remove", "documents.add")] == [
        "documents.remove",
        "documents.add",
    ], "the removal reaches the engine first"
    engine.add(A)
    window.library.refresh()
    qtbot.waitUntil(lambda: "a.md" in names(pane))


def test_a_removed_document_leaves_the_screen(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.source.shown):
        window.crossroads.open_document(A)
    pane.documents.setCurrentIndex(pane.documents_model.index(0))
    window.library.remove_selected()
    assert window.source_pane.page is window.source_pane.empty
    assert window.source_pane.text.toPlainText() == ""


def test_without_an_embedder_nothing_is_said_of_indexing(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.add(document("/case/z.pdf", passages=40, vectors=0))
    window.library.refresh()
    qtbot.waitUntil(lambda: len(names(pane)) == 4)
    last = pane.documents_model.index(3)
    assert last.data(DetailRole) == "Ready · 0 of 40 passages indexed"
    engine.models = {"embedder": None, "answers": "c"}
    engine.notification.emit("models", {})
    qtbot.waitUntil(lambda: last.data(DetailRole) == "Ready · 7 pages")
    assert last.data(FractionRole) is None


def test_a_collection_that_does_not_exist_yet_is_chosen_once_it_does(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.hold("documents.add")
    window.add_paths(["/x/a.pdf"])
    qtbot.wait(20)
    assert {call.get("collection") for call in engine.called("documents.list")} == {None}
    engine.release("documents.add")
    qtbot.waitUntil(lambda: window.library.collection == "My documents")


def test_a_second_removal_carries_out_the_first(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    for row in (0, 0):
        pane.documents.setCurrentIndex(pane.documents_model.index(row))
        window.library.remove_selected()
    assert engine.called("documents.remove") == [{"ids": [A.id]}]
    qtbot.waitUntil(lambda: A.id not in engine.documents)
    assert B.id in engine.documents


def test_removal_happens_when_its_time_is_over(qtbot: QtBot, themed: Theme) -> None:
    bar = UndoBar(wait_ms=300)
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.offer("Removed", lambda: done.append("done"), lambda: done.append("back"))
    assert bar.pending
    qtbot.waitUntil(lambda: done == ["done"], timeout=2000)
    bar.undo()
    assert done == ["done"], "too late"


def test_locking_forgets_a_pending_removal(pane: LibraryPane, window: MainWindow, engine: FakeEngine) -> None:
    pane.documents.setCurrentIndex(pane.documents_model.index(0))
    window.library.remove_selected()
    window.library_closed()
    assert engine.called("documents.remove") == []
    assert not pane.undo_bar.pending


def test_before_locking_a_pending_removal_is_done(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.documents.setCurrentIndex(pane.documents_model.index(0))
    window.library.remove_selected()
    order: list[str] = []
    window.finish_pending(lambda: order.append("then" if A.id not in engine.documents else "too early"))
    assert order == []
    qtbot.waitUntil(lambda: order == ["then"])


def test_a_collection_is_made_renamed_and_removed(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    window.library.new_collection()
    answer_prompt(window, qtbot, "  New case ")
    qtbot.waitUntil(lambda: "New case" in pane.collections_model.names)
    assert window.library.collection == "New case"
    window.library.rename_collection()
    answer_prompt(window, qtbot, "Newer case")
    qtbot.waitUntil(lambda: "Newer case" in pane.collections_model.names)
    assert window.library.collection == "Newer case"
    window.library.delete_collection()
    assert "Newer case" not in pane.collections_model.names
    assert engine.called("collections.delete") == []
    pane.undo_bar.undo()
    qtbot.waitUntil(lambda: "Newer case" in pane.collections_model.names)
    assert window.library.collection == "Newer case"
    window.library.delete_collection()
    pane.undo_bar.carry_out()
    qtbot.waitUntil(lambda: "Newer case" not in engine.collections)


def test_a_collection_that_cannot_be_removed_comes_back(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.hold("collections.delete")
    window.library.choose("Laws")
    window.library.delete_collection()
    pane.undo_bar.carry_out()
    engine.fail_method("collections.delete", UnknownCollection("There is no collection “Laws”."))
    qtbot.waitUntil(lambda: "Laws" in pane.collections_model.names)
    assert "Laws" in window.banner.message


def give_password(window: MainWindow, qtbot: QtBot, password: str) -> PasswordDialog:
    """Type a password into the dialog on screen and press Enter."""
    dialog = window.findChild(PasswordDialog)
    dialog.field.line.clear()
    qtbot.keyClicks(dialog.field.line, password)
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    return dialog


def refuse(engine: FakeEngine, right: str) -> None:
    """Let the engine read a document with the right password alone."""

    def unlock(params: dict[str, Any]) -> Any:
        if params["password"] == right:
            return engine.do_documents_unlock(params)
        return to_jsonable(engine.documents[params["id"]])

    engine.handlers["documents.unlock"] = unlock


def test_the_password_of_a_protected_document(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.documents.setCurrentIndex(pane.documents_model.index(1))
    window.library.enter_password()
    dialog = give_password(window, qtbot, " with spaces ")
    assert dialog.field.line.echoMode().name == "Password"
    assert engine.called("documents.unlock") == [{"id": B.id, "password": " with spaces "}]
    qtbot.waitUntil(lambda: pane.documents_model.find(B.id).state is DocumentState.READY)
    assert window.findChild(PasswordDialog) is None


def test_a_prompt_does_not_interpret_a_name(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    evil = document("/x/<b>bold<img src=x>.pdf", state=DocumentState.NEEDS_PASSWORD)
    window.library.enter_password(evil)
    dialog = window.findChild(PasswordDialog)
    (label,) = [item for item in dialog.findChildren(QLabel) if "bold" in item.text()]
    assert label.textFormat() is Qt.TextFormat.PlainText
    dialog.reject()


def test_a_wrong_password_is_said_and_asked_again(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    refuse(engine, "right")
    window.library.enter_password(B)
    dialog = give_password(window, qtbot, "wrong")
    qtbot.waitUntil(lambda: "does not open" in dialog.note.text)
    assert dialog.isVisible()
    give_password(window, qtbot, "right")
    qtbot.waitUntil(lambda: pane.documents_model.find(B.id).state is DocumentState.READY)


def test_another_failure_is_said_in_the_dialog(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.hold("documents.unlock")
    window.library.enter_password(B)
    dialog = give_password(window, qtbot, "any")
    engine.fail_method("documents.unlock", UnknownDocument("There is no document “b.pdf” in the library."))
    assert "b.pdf" in dialog.note.text


def test_one_password_opens_several_documents(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    more = [document(f"/case/z{n}.zip", state=DocumentState.NEEDS_PASSWORD, passages=0) for n in (1, 2)]
    engine.add(*more)
    window.library.refresh()
    qtbot.waitUntil(lambda: pane.documents_model.rowCount() == 5)

    def unlock(params: dict[str, Any]) -> Any:
        if params["id"] == more[1].id:
            return to_jsonable(more[1])
        return engine.do_documents_unlock(params)

    engine.handlers["documents.unlock"] = unlock
    window.library.enter_password(B)
    assert not window.findChild(PasswordDialog).others.isHidden()
    give_password(window, qtbot, "same")
    qtbot.waitUntil(lambda: window.banner.message == "The password opened 2 of 3 documents.")
    assert [call["id"] for call in engine.called("documents.unlock")] == [B.id, more[0].id, more[1].id]


def test_attachments_stand_below_their_mail_and_go_with_it(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    mail = document("/case/mail.eml", media_type="message/rfc822", pages=0)
    inner = document("/case/mail.eml/archive.zip", parent=mail.id, pages=0)
    deep = document("/case/mail.eml/archive.zip/a scan.pdf", parent=inner.id, doubtful=2)
    engine.add(deep, inner, mail)
    window.library.refresh()
    qtbot.waitUntil(lambda: pane.documents_model.rowCount() == 6)
    assert names(pane) == ["a.md", "b.pdf", "c.md", "mail.eml", "archive.zip", "a scan.pdf"]
    model = pane.documents_model
    assert [model.index(row).data(DepthRole) for row in (3, 4, 5)] == [0, 1, 2]
    assert model.index(5).data(DetailRole) == "Ready · 7 pages · 2 pages read with doubt"
    said = model.index(5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "a scan.pdf, in archive.zip, Ready · 7 pages · 2 pages read with doubt"
    pane.filter.setText("scan")
    assert model.index(0).data(DetailRole).startswith("in archive.zip · Ready")
    pane.filter.clear()
    pane.documents.setCurrentIndex(model.index(3))
    window.library.remove_selected()
    assert names(pane) == ["a.md", "b.pdf", "c.md"]
    assert pane.undo_bar.accessibleName() == "Removed “mail.eml”, with 2 documents inside"
    window.removals.undo()
    assert len(names(pane)) == 6
    pane.documents.setCurrentIndex(model.index(3))
    window.library.remove_selected()
    window.removals.finish(lambda: None)
    qtbot.waitUntil(lambda: engine.called("documents.remove") == [{"ids": [mail.id]}])


def test_filtering(pane: LibraryPane, window: MainWindow) -> None:
    pane.filter.setText("nothing like it")
    assert names(pane) == []
    assert "filter" in pane.no_documents.text()
    pane.filter.setText("needs")
    assert names(pane) == ["b.pdf"]


def test_asking_only_the_chosen(pane: LibraryPane, window: MainWindow) -> None:
    window.conversation.limit_to([A])
    assert window.conversation.scope.documents == (A.id,)
    assert window.conversation_pane.scope_clear.isVisible()
    window.conversation_pane.scope_clear.click()
    assert window.conversation.scope.documents is None


def test_a_change_keeps_the_choice(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.documents.setCurrentIndex(pane.documents_model.index(1))
    engine.add(document("/case/0.pdf"))
    engine.notification.emit("documents", {})
    qtbot.waitUntil(lambda: len(names(pane)) == 4)
    assert [item.path for item in window.library.selected()] == [B.path]


def test_ten_thousand_documents_do_not_hold_the_window_up(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.add(*(document(f"/big/file {number}.pdf", "Big") for number in range(10_000)))
    found = engine.do_documents_list({})
    counted = engine.do_collections_list({})
    engine.handlers = {
        "documents.list": lambda params: found,
        "collections.list": lambda params: counted,
    }
    pane = window.library_pane
    with Heartbeat() as heart:
        window.library.refresh()
        qtbot.waitUntil(lambda: pane.documents_model.rowCount() == 10_000)
        pane.documents.scrollToBottom()
        qtbot.wait(50)
        pane.filter.setText("file 99")
        qtbot.wait(50)
        window.library.refresh()
        qtbot.wait(300)
    assert heart.longest < HELD_UP


def test_a_filter_by_what_is_known(
    pane: LibraryPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    dated = document("/case/d.docx", facts=Facts("2023-06", "", "Municipality", ""))
    engine.add(dated)
    window.library.refresh()
    qtbot.waitUntil(lambda: pane.documents_model.rowCount() == 4)
    panel = pane.filter_panel
    assert panel.isHidden()
    pane.filter_button.click()
    assert [panel.kind.itemData(n) for n in range(panel.kind.count())] == ["", "docx", "md", "pdf"]
    qtbot.keyClicks(panel.author, "municip")
    qtbot.waitUntil(lambda: names(pane) == ["d.docx"])
    panel.since.setText("2024")
    qtbot.waitUntil(lambda: names(pane) == [])
    panel.since.setText("June")
    qtbot.waitUntil(lambda: names(pane) == ["d.docx"])
    assert panel.since.property("role") == "bad"
    panel.clear_button.click()
    assert len(names(pane)) == 4
    panel.state.setCurrentIndex(panel.state.findData(DocumentState.NEEDS_PASSWORD.value))
    assert names(pane) == ["b.pdf"]
    pane.filter_button.click()
    assert len(names(pane)) == 4, "a filter that cannot be seen does not hold"
