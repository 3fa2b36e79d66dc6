"""The lists behind the left pane."""

from __future__ import annotations

import dataclasses
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.types import Collection, DocumentState, Progress
from dossier_desktop.models.collections import CollectionsModel
from dossier_desktop.models.documents import DetailRole, DocumentsModel, FractionRole
from helpers.fake_engine import document

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def documents(qapp: QApplication, english: None) -> DocumentsModel:
    model = DocumentsModel()
    model.tester = QAbstractItemModelTester(model, FATAL)  # type: ignore[attr-defined]
    return model


def names(model: DocumentsModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_names_are_in_natural_order(documents: DocumentsModel) -> None:
    documents.show(
        [document(f"/x/{name}") for name in ("scan 10.pdf", "Scan 2.pdf", "10.pdf", "a.pdf", "9.pdf")]
    )
    assert names(documents) == ["9.pdf", "10.pdf", "a.pdf", "Scan 2.pdf", "scan 10.pdf"]


def test_a_change_of_state_keeps_the_rows(documents: DocumentsModel, qtbot: QtBot) -> None:
    before = [document("/x/a.pdf"), document("/x/b.pdf", state=DocumentState.READING)]
    documents.show(before)
    after = [before[0], dataclasses.replace(before[1], state=DocumentState.READY)]
    with qtbot.assertNotEmitted(documents.modelReset), qtbot.waitSignal(documents.dataChanged) as changed:
        documents.show(after)
    assert changed.args[0].row() == changed.args[1].row() == 1
    assert documents.index(1).data(DetailRole).startswith("Ready")


def test_filter_by_name_or_state(documents: DocumentsModel) -> None:
    documents.show([document("/x/Letter.pdf"), document("/x/b.pdf", state=DocumentState.NEEDS_PASSWORD)])
    documents.set_filter("LETT")
    assert names(documents) == ["Letter.pdf"]
    documents.set_filter("password")
    assert names(documents) == ["b.pdf"]
    documents.set_filter("")
    assert documents.rowCount() == documents.total == 2


def test_hidden_documents_stay_hidden_until_taken_back(documents: DocumentsModel) -> None:
    items = [document("/x/a.pdf"), document("/x/b.pdf")]
    documents.show(items)
    documents.hide([items[0].id])
    documents.show(items)
    assert names(documents) == ["b.pdf"]
    documents.unhide([items[0].id])
    assert names(documents) == ["a.pdf", "b.pdf"]


def test_progress_of_each_document(documents: DocumentsModel) -> None:
    documents.show(
        [
            document("/x/a.pdf", state=DocumentState.READING, passages=0, vectors=0),
            document("/x/b.pdf", state=DocumentState.READING, passages=0, vectors=0),
            document("/x/c.pdf", passages=40, vectors=10),
            document("/x/d.pdf"),
        ]
    )
    documents.set_reading(Progress("reading", 1, 4, "/x/b.pdf"))
    assert [documents.index(row).data(FractionRole) for row in range(4)] == [0.0, -1.0, 0.25, None]
    assert documents.index(2).data(DetailRole) == "Ready · 10 of 40 passages indexed"
    documents.set_reading(Progress("reading", 1, 4, "/x/a.pdf", page=3, pages=9))
    assert documents.index(0).data(FractionRole) == pytest.approx(3 / 9)
    assert documents.index(0).data(DetailRole) == "Reading · page 3 of 9"
    documents.set_reading(None)
    assert documents.index(0).data(DetailRole) == "Reading"


def test_what_is_within_itself_is_still_listed(documents: DocumentsModel) -> None:
    one, other = document("/x/a.zip"), document("/x/a.zip/b.zip")
    documents.show([replace(one, parent=other.id), replace(other, parent=one.id), document("/x/c.pdf")])
    assert sorted(names(documents)) == ["a.zip", "b.zip", "c.pdf"]


def test_a_hostile_name_is_one_plain_line(documents: DocumentsModel) -> None:
    documents.show([document('/x/a\n"b"\x07\u202e🎉 <b>.pdf')])
    shown = documents.index(0).data()
    assert "\n" not in shown
    assert shown.isprintable()
    assert "🎉" in shown
    assert "\n" not in documents.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_tooltip_does_not_interpret_a_name(documents: DocumentsModel) -> None:
    name = "<img src='file:///etc/passwd'><b>bold</b>.pdf"
    documents.show([document(f"/x/{name}", reason="<u>because</u>", state=DocumentState.DAMAGED)])
    shown = QTextDocument()
    shown.setHtml(documents.index(0).data(Qt.ItemDataRole.ToolTipRole))
    assert name in shown.toPlainText()
    assert "<u>because</u>" in shown.toPlainText()


def test_what_a_screen_reader_says(documents: DocumentsModel) -> None:
    documents.show([document("/x/a.pdf", state=DocumentState.DAMAGED, reason="The file ends too early.")])
    said = documents.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "a.pdf, Damaged, The file ends too early."


def test_collections_have_all_on_top(qapp: QApplication, english: None) -> None:
    model = CollectionsModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show([Collection(2, "Zeta", 3, 1), Collection(1, "alpha", 2, 0)])
    assert [model.index(row).data() for row in range(3)] == ["All documents", "alpha", "Zeta"]
    assert model.documents == 5
    assert model.collection(0) is None
    assert model.collection(2) == "Zeta"
    assert model.row("Zeta") == 2
    assert model.row("gone") == 0
    model.hide("Zeta")
    assert model.names == ["alpha"]
    assert tester.model() is model
