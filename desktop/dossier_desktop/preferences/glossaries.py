"""Glossaries: words for the same thing, edited as a table, brought from and taken to files."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from dossier_desktop import wording
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import button, text_label
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.preferences.page import PreferencesPage

_NAME = Qt.ItemDataRole.UserRole
_HIDDEN = ("id", "area", "broad")
_COLUMNS = [*_HIDDEN, "nl", "fr", "de", "en"]


class GlossariesPage(PreferencesPage):
    """The glossaries, and the table of the one chosen."""

    def __init__(self, port: EnginePort, parent: QWidget | None = None) -> None:
        super().__init__(port, parent)
        self._columns = list(_COLUMNS)
        self._filling = False
        self._changed = False
        self._wanted = ""
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Glossaries"))
        self.list.setMaximumHeight(96)
        self.list.currentItemChanged.connect(self._read)
        self.new = button(self.tr("&New…"), icon="add")
        self.new.clicked.connect(self._ask_name)
        self.bring = button(self.tr("&Import…"), icon="import")
        self.bring.clicked.connect(self._import)
        self.take = button(self.tr("&Export…"), icon="export")
        self.take.clicked.connect(self._export)
        self.remove = button(self.tr("&Remove"), "danger")
        self.remove.clicked.connect(self._remove)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Concepts of the glossary"))
        self.table.setMinimumHeight(220)
        self.table.setAlternatingRowColors(True)
        self.table.itemChanged.connect(self._edited)
        self.add_row = button(self.tr("&Add a concept"))
        self.add_row.clicked.connect(self._add_row)
        self.delete_row = button(self.tr("&Delete the concept"))
        self.delete_row.clicked.connect(self._delete_row)
        self.save = button(self.tr("&Save"), "primary")
        self.save.clicked.connect(self._save)
        self.undo = button(self.tr("Discard chan&ges"))
        self.undo.clicked.connect(self._discard)
        self._about = text_label("", "muted")
        self._lay_out()
        self._settle()

    def refresh(self) -> None:
        """See :meth:`PreferencesPage.refresh`."""
        if not self._changed:
            ask(self, self.port, "glossaries.list", {}, self._show, self.fail)

    def _lay_out(self) -> None:
        self.section(
            self.tr("Glossaries"),
            self.tr("Words for the same thing: whoever searches for one of them finds the others too."),
        )
        self.column.addWidget(self._about)
        self.column.addWidget(self.list)
        self.row(self.new, self.bring, self.take, self.remove)
        self.column.addWidget(
            text_label(
                self.tr(
                    "One concept a row. Separate terms by “|”, the preferred one first; “~” before a term "
                    "marks everyday words, “=” an abbreviation, “[BE]” after it a country."
                ),
                "muted",
            )
        )
        self.column.addWidget(self.table)
        self.row(self.add_row, self.delete_row, self.save, self.undo)
        self.close_up()

    def _show(self, found: dict[str, Any], _payload: bytes) -> None:
        wanted = self._wanted or self._name()
        pack = QLocale().toString(found["pack"])
        self._about.setText(self.tr("%1 concepts of social security come with Dossier.").replace("%1", pack))
        self.list.blockSignals(True)
        self.list.clear()
        for each in found["own"]:
            count = self.tr("%Ln concept(s)", "", each["concepts"])
            item = QListWidgetItem(f"{each['name']} · {count}")
            item.setData(_NAME, each["name"])
            self.list.addItem(item)
            if each["name"] == wanted:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and found["own"]:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.list.setVisible(bool(found["own"]))
        self._wanted = ""
        self._read(self.list.currentItem())

    def _read(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        if item is None:
            self._fill({"columns": _COLUMNS, "rows": []}, b"")
        else:
            ask(self, self.port, "glossaries.read", {"name": item.data(_NAME)}, self._fill, self.fail)

    def _fill(self, found: dict[str, Any], _payload: bytes) -> None:
        self._filling = True
        self._columns = found["columns"]
        self.table.setColumnCount(len(self._columns))
        self.table.setHorizontalHeaderLabels([wording.language_name(name) for name in self._columns])
        self.table.setRowCount(len(found["rows"]))
        for row, cells in enumerate(found["rows"]):
            for column, cell in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(cell))
        for column, name in enumerate(self._columns):
            self.table.setColumnHidden(column, name in _HIDDEN)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._filling = False
        self._changed = False
        self._settle()

    def _edited(self, _item: QTableWidgetItem) -> None:
        if not self._filling:
            self._changed = True
            self._settle()

    def _ask_name(self) -> None:
        name, agreed = QInputDialog.getText(self, self.tr("New glossary"), self.tr("Name of the glossary:"))
        if agreed and name.strip():
            self._begin_new(name.strip())

    def _begin_new(self, name: str) -> None:
        """An empty table under a new name; kept when it is saved."""
        item = QListWidgetItem(name)
        item.setData(_NAME, name)
        self.list.blockSignals(True)
        self.list.addItem(item)
        self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.show()
        self._fill({"columns": _COLUMNS, "rows": []}, b"")
        self._add_row()

    def _add_row(self) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        column = self._columns.index("nl")
        self.table.setItem(row, column, QTableWidgetItem(""))
        self.table.setCurrentCell(row, column)
        self.table.editItem(self.table.item(row, column))
        self._changed = True
        self._settle()

    def _delete_row(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self._changed = True
            self._settle()

    def _save(self) -> None:
        cells = [
            [self._cell(row, column) for column in range(len(self._columns))]
            for row in range(self.table.rowCount())
        ]
        params = {"name": self._name(), "columns": self._columns, "rows": cells}
        ask(self, self.port, "glossaries.write", params, self._kept, self.fail)

    def _kept(self, found: dict[str, Any], _payload: bytes) -> None:
        self._changed = False
        self._wanted = found["name"]
        kept = self.tr("“%1” is kept; %Ln concept(s).", "", found["concepts"])
        self.note.say(kept.replace("%1", found["name"]), "good-note")
        self.refresh()

    def _discard(self) -> None:
        self._changed = False
        self.note.clear()
        self.refresh()

    def _import(self) -> None:
        kinds = self.tr("Glossaries (*.csv *.tbx *.xml)")
        path = QFileDialog.getOpenFileName(self, self.tr("Import a glossary"), "", kinds)[0]
        if path:
            ask(self, self.port, "glossaries.import", {"path": path}, self._kept, self.fail)

    def _export(self) -> None:
        name = self._name()
        proposed = f"{name or 'social-security'}.csv"
        path = QFileDialog.getSaveFileName(
            self, self.tr("Export the glossary"), proposed, self.tr("Tables (*.csv)")
        )[0]
        if path:
            params = {"path": path, "name": name}
            ask(self, self.port, "glossaries.export", params, self._exported, self.fail)

    def _exported(self, found: dict[str, Any], _payload: bytes) -> None:
        self.note.say(self.tr("%Ln concept(s) were written.", "", found["concepts"]), "good-note")

    def _remove(self) -> None:
        name = self._name()
        if name:
            ask(self, self.port, "glossaries.remove", {"name": name}, self._removed, self.fail)

    def _removed(self, _result: Any, _payload: bytes) -> None:
        self._discard()

    def _name(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def _settle(self) -> None:
        """Let through what can be done now."""
        some = bool(self._name())
        for widget in (self.remove, self.table, self.add_row):
            widget.setEnabled(some)
        self.delete_row.setEnabled(some and self.table.rowCount() > 0)
        for widget in (self.save, self.undo):
            widget.setEnabled(self._changed)
        for widget in (self.list, self.new, self.bring):
            widget.setEnabled(not self._changed)  # what was changed is saved or discarded first
