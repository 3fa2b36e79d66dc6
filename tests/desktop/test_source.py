"""The right pane: from a citation to its place, in text and on the page."""

from __future__ import annotations

import pytest
from fpdf import FPDF
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from dossier.codec import to_jsonable
from dossier.errors import UnknownDocument
from dossier.types import Block, BlockKind, DocumentState, Page
from dossier_desktop.controllers.places import Place, Shelf
from dossier_desktop.operations import DocumentText
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.views.source_pane import SourcePane
from dossier_desktop.widgets.password_dialog import PasswordDialog
from helpers.answers import FIRST, SECOND, TEXT, answer, answer_json
from helpers.fake_engine import FakeEngine, FakeFile, document

LETTER = document("/case/letter.md", media_type="text/markdown", pages=0)
SCAN = document("/case/pages.pdf")


def pdf(password: str = "") -> bytes:
    made = FPDF()
    made.set_font("Helvetica", size=12)
    if password:
        made.set_encryption(owner_password="owner", user_password=password)
    for number in range(3):
        made.add_page()
        made.text(20, 40, f"Page {number + 1}. Help is paid monthly.")
    return bytes(made.output())


PDF_TEXT = "".join(f"Page {n}. Help is paid monthly.\n" for n in (1, 2, 3))
LINE = len("Page 1. Help is paid monthly.")
PAGES = to_jsonable([Page(n + 1, n * (LINE + 1), n * (LINE + 1) + LINE) for n in range(3)])


@pytest.fixture
def pane(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> SourcePane:
    """The right pane over a library with a text and a PDF."""
    engine.add(LETTER, file=FakeFile(TEXT))
    engine.add(SCAN, file=FakeFile(PDF_TEXT, pdf(), [], PAGES))
    engine.answers = [answer_json(LETTER)]
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library.documents == 2)
    return window.source_pane


def place_label(pane: SourcePane) -> str:
    label = pane.findChild(QLabel, "citationPlace")
    return label.text() if label.isVisible() else ""


def pdf_place(page: int) -> Place:
    start = (page - 1) * (LINE + 1)
    exact = (start + len("Page 1. "), start + LINE)
    return Place(SCAN.id, "pages.pdf", SCAN.path, (start, start + LINE), exact, page)


def test_a_chip_opens_the_text_at_the_cited_words(window: MainWindow, pane: SourcePane, qtbot: QtBot) -> None:
    window.conversation.ask_question("How often?")
    qtbot.waitUntil(lambda: bool(window.conversation_pane.transcript.turns[-1].citations))
    turn = window.conversation_pane.transcript.turns[-1]
    chips = turn.text.findChildren(QToolButton) or turn.text._chips
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.text.marked_text() == SECOND)
    assert pane.title.text() == "letter.md"
    assert place_label(pane) == "Citation 2 of 3"
    assert [chip._current for chip in turn.text._chips] == [False, True, False]
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert pane.text.marked_text() == FIRST
    assert place_label(pane) == "Citation 3 of 3"
    assert not pane.next_button.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert pane.text.marked_text() == SECOND
    assert [chip._current for chip in turn.text._chips] == [False, True, False]


def test_stepping_on_after_its_conversation_was_left(
    window: MainWindow, pane: SourcePane, qtbot: QtBot
) -> None:
    window.conversation.ask_question("How often?")
    qtbot.waitUntil(lambda: pane.text.marked_text() == FIRST)
    window.conversation.start_new()
    qtbot.wait(20)  # the turns are gone now, the place they cited is still on show
    window.source.next()
    assert pane.text.marked_text() == SECOND
    window.crossroads.open_document(LETTER)


def test_the_first_proof_is_shown_unless_something_is_on_show(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    window.conversation.ask_question("How often?")
    qtbot.waitUntil(lambda: pane.text.marked_text() == FIRST)
    assert window.conversation_pane.question.hasFocus() or not pane.text.hasFocus()
    with qtbot.waitSignal(window.source.shown):
        window.source.open_citations([pdf_place(2)], 0)
    window.conversation.ask_question("And then?")
    qtbot.waitUntil(lambda: not window.conversation.busy)
    assert pane.title.text() == "pages.pdf"


def test_a_pdf_opens_at_the_page_with_the_words_lit(
    window: MainWindow, pane: SourcePane, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.source.shown):
        window.source.open_citations([pdf_place(1), pdf_place(3)], 1)
    assert pane.page is pane.pdf
    assert pane.pdf.page_count == 3
    qtbot.waitUntil(lambda: pane.pdf.page == 3)
    assert pane.page_field.text() == "3"
    assert pane.page_total.text() == "of 3"
    (rect,) = pane.pdf.exact_rects()
    assert pane.pdf.viewport().rect().toRectF().contains(rect.center())
    window.source.previous()
    qtbot.waitUntil(lambda: pane.pdf.page == 1)


def test_a_form_field_is_shown_as_text_since_no_page_holds_its_words(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    field = "Date of birth: 3 May 1961"
    text = f"{PDF_TEXT}\nForm fields\n{field}"
    start = text.index(field)
    blocks = to_jsonable([Block(BlockKind.LIST_ITEM, start, len(text), page=2)])
    form = document("/case/form.pdf")
    engine.add(form, file=FakeFile(text, pdf(), blocks, PAGES))
    exact = (start + len("Date of birth: "), len(text))
    place = Place(form.id, "form.pdf", form.path, (start, len(text)), exact, 2)
    on_page = Place(form.id, "form.pdf", form.path, (0, LINE), (0, LINE), 1)
    with qtbot.waitSignal(window.source.shown):
        window.source.open_citations([place, on_page], 0)
    assert pane.page is pane.text
    assert pane.text.marked_text() == "3 May 1961"
    assert pane.note.isVisible()
    assert "page 2" in pane.note.text
    window.source.next()
    assert pane.page is pane.pdf
    assert pane.as_text.isVisible()
    assert not pane.note.isVisible()
    assert len(pane.pdf.exact_rects()) == 1


def test_the_original_is_asked_for_once(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    for index in (0, 1, 0):
        with qtbot.waitSignal(window.source.shown):
            window.source.open_citations([pdf_place(1), pdf_place(2)], index)
    assert len(engine.called("documents.view")) == 1
    assert len(engine.called("documents.text")) == 1


def test_a_page_is_chosen_by_its_number(window: MainWindow, pane: SourcePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.source.shown):
        window.source.open_citations([pdf_place(1)], 0)
    pane.pdf.set_zoom(2.0)
    pane.page_field.setFocus()
    pane.page_field.selectAll()
    qtbot.keyClicks(pane.page_field, "3")
    qtbot.keyClick(pane.page_field, Qt.Key.Key_Return)
    assert pane.pdf.page == 3


def test_the_pages_can_be_seen_as_text(window: MainWindow, pane: SourcePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.source.shown):
        window.source.open_citations([pdf_place(2)], 0)
    pane.as_text.click()
    assert pane.page is pane.text
    assert pane.text.marked_text() == "Help is paid monthly."
    pane.as_text.click()
    assert pane.page is pane.pdf


def test_a_protected_pdf_is_shown_as_text_until_its_password_is_given(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.files[SCAN.id].original = pdf("secret")
    with qtbot.waitSignal(window.source.shown):
        window.source.open_citations([pdf_place(2)], 0)
    assert pane.page is pane.text
    assert pane.note_button.isVisible()
    pane.note_button.click()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("secret")
    dialog.accept()
    qtbot.waitUntil(lambda: pane.page is pane.pdf)
    assert not pane.note.isVisible()


def test_a_damaged_pdf_is_shown_as_text(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.files[SCAN.id].original = b"%PDF-1.7 nothing"
    with qtbot.waitSignal(window.source.shown):
        window.source.open_citations([pdf_place(2)], 0)
    assert pane.page is pane.text
    assert pane.note.isVisible()
    assert not pane.note_button.isVisible()


def test_a_document_that_could_not_be_read_says_why(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    closed = document(
        "/case/closed.pdf", state=DocumentState.NEEDS_PASSWORD, reason="It is protected.", passages=0
    )
    engine.add(closed, file=FakeFile("", pdf("secret")))
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library.documents == 3)
    with qtbot.waitSignal(window.source.shown):
        window.crossroads.open_document(closed)
    assert pane.page is pane.problem
    assert pane.problem.accessibleName() == "Needs a password"
    assert pane.problem.accessibleDescription() == "It is protected."
    pane.problem_button.click()
    dialog = window.findChild(PasswordDialog)
    dialog.field.line.setText("secret")
    dialog.open_button.click()
    assert engine.called("documents.unlock") == [{"id": closed.id, "password": "secret"}]


def test_a_partly_read_document_says_what_is_missing(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    partly = document("/case/half.md", state=DocumentState.PARTLY_READ, reason="Pages 4-6 are missing.")
    engine.add(partly, file=FakeFile(PDF_TEXT, pdf(), [], PAGES))
    with qtbot.waitSignal(window.source.shown):
        window.crossroads.open_document(partly)
    assert pane.note.isVisible()
    assert not pane.note_button.isVisible()


def test_a_document_that_is_gone_is_said(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.handlers["documents.text"] = lambda params: _gone()
    window.crossroads.open_document(LETTER)
    qtbot.waitUntil(lambda: pane.page is pane.problem)
    assert "No document" in pane.problem.accessibleName()


def _gone() -> None:
    raise UnknownDocument("No document answers to that name.", "It may have been removed.")


def test_the_latest_wish_wins(window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.hold("documents.text")
    window.source.open_citations([pdf_place(1)], 0)
    window.crossroads.open_document(LETTER)
    engine.release("documents.text")
    qtbot.wait(50)
    assert pane.page is pane.text
    assert pane.title.text() == "letter.md"


def test_what_was_read_anew_is_fetched_anew(
    window: MainWindow, pane: SourcePane, engine: FakeEngine, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.source.shown):
        window.crossroads.open_document(LETTER)
    engine.files[LETTER.id].text = "Another text."
    engine.notification.emit("documents", {})
    with qtbot.waitSignal(window.source.shown):
        window.crossroads.open_document(LETTER)
    assert pane.text.whole_text == "Another text."


def test_zoom_by_keyboard(window: MainWindow, pane: SourcePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.source.shown):
        window.source.open_citations([pdf_place(1)], 0)
    before = pane.pdf.zoom
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pane.pdf.zoom > before
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pane.pdf.zoom == pytest.approx(before, rel=0.05)


def test_the_shelf_keeps_little() -> None:
    shelf = Shelf()
    for number in range(10):
        shelf.put(str(number), DocumentText("x" * 100, (), (), "", ""))
    assert shelf.get("9") is not None
    assert shelf.get("0") is None
    shelf.put("big", DocumentText("x" * 30_000_000, (), (), "", ""))
    assert shelf.get("9") is None
    assert shelf.get("big") is not None


def test_answers_in_the_helpers_are_verbatim() -> None:
    whole = answer(LETTER)
    for sentence in whole.sentences:
        for cited in sentence.citations:
            assert TEXT[cited.start : cited.end] == cited.quote
