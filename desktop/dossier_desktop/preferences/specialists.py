"""Specialists: choose examples, see what is wrong with them, train, and see how often it is right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from dossier.errors import DossierError
from dossier_desktop import messages, wording
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import button, text_label
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.preferences.page import PreferencesPage

_TRIAL = Qt.ItemDataRole.UserRole
_SHOWN_PROBLEMS = 6


class SpecialistsPage(PreferencesPage):
    """The specialists with their tables, and a form that makes another."""

    def __init__(self, port: EnginePort, parent: QWidget | None = None) -> None:
        super().__init__(port, parent)
        self._path = ""
        self._request: int | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Specialists"))
        self.list.setMaximumHeight(96)
        self.list.currentItemChanged.connect(self._show_trial)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("What was taken for what"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._about = text_label("", "muted", selectable=True)
        self.remove = button(self.tr("&Remove"), "danger")
        self.remove.clicked.connect(self._remove)
        self.name = QLineEdit()
        self.name.setMinimumWidth(260)
        self.name.setMaxLength(100)
        self.name.setPlaceholderText(self.tr("For example: kind of letter"))
        self.name.textChanged.connect(self._settle)
        self.from_folder = button(self.tr("Choose a &folder…"), icon="folder")
        self.from_folder.clicked.connect(self._choose_folder)
        self.from_table = button(self.tr("Choose a ta&ble…"), icon="import")
        self.from_table.clicked.connect(self._choose_table)
        self._examples = text_label("", selectable=True)
        self.train = button(self.tr("&Train"), "primary")
        self.train.clicked.connect(self._train)
        self.stop = button(self.tr("&Stop"))
        self.stop.clicked.connect(self._cancel)
        self._lay_out()
        self._settle()

    def refresh(self) -> None:
        """See :meth:`PreferencesPage.refresh`."""
        ask(self, self.port, "specialists.list", {}, self._show, self.fail)

    def _lay_out(self) -> None:
        self.section(
            self.tr("Specialists"),
            self.tr("A specialist sorts documents by examples and tags those that are added."),
        )
        self.column.addWidget(self.list)
        self.column.addWidget(self._about)
        self.column.addWidget(self.table)
        self.row(self.remove)
        self.section(
            self.tr("Train a specialist"),
            self.tr(
                "Give a folder in which each folder is named by its label, or a table (CSV) with the columns "
                "“label” and “text” or “document”. Ten to thirty examples of each label are a good start; "
                "training takes seconds."
            ),
        )
        self.labelled((self.tr("&Name:"), self.name))
        self.row(self.from_folder, self.from_table)
        self.column.addWidget(self._examples)
        self.row(self.train, self.stop)
        self.close_up()

    def _show(self, trials: list[dict[str, Any]], _payload: bytes) -> None:
        before = self.list.currentItem().data(_TRIAL)["name"] if self.list.currentItem() else ""
        self.list.clear()
        for trial in trials:
            right = self.tr("%1 right").replace("%1", wording.percent(trial["accuracy"]))
            item = QListWidgetItem(f"{trial['name']} · {right}")
            item.setData(_TRIAL, trial)
            self.list.addItem(item)
            if trial["name"] == before:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and trials:
            self.list.setCurrentRow(0)
        for widget in (self.list, self.remove):
            widget.setVisible(bool(trials))
        if not trials:
            self._show_trial(None)

    def _show_trial(self, item: QListWidgetItem | None) -> None:
        self.table.setVisible(item is not None)
        if item is None:
            self._about.setText(self.tr("None yet."))
            return
        trial = item.data(_TRIAL)
        labels = trial["labels"]
        self.table.setRowCount(len(labels))
        self.table.setColumnCount(len(labels))
        self.table.setVerticalHeaderLabels(labels)
        self.table.setHorizontalHeaderLabels(labels)
        for row, label in enumerate(labels):
            for column, given in enumerate(labels):
                count = trial["confusion"].get(label, {}).get(given, 0)
                cell = QTableWidgetItem(QLocale().toString(count))
                cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                if row == column:
                    font = cell.font()
                    font.setBold(True)
                    cell.setFont(font)
                self.table.setItem(row, column, cell)
        height = self.table.horizontalHeader().sizeHint().height() + 4
        height += sum(self.table.rowHeight(row) for row in range(len(labels)))
        self.table.setFixedHeight(min(height, 240))
        about = self.tr(
            "Tried on %1 examples that it had not learned from: %2 right. %3 were too unsure to tag; of the "
            "others %4 were right. Rows are true labels, columns those given."
        )
        values = (
            QLocale().toString(trial["tried"]),
            *(wording.percent(trial[key]) for key in ("accuracy", "unsure", "right_of_sure")),
        )
        for number, value in enumerate(values, start=1):
            about = about.replace(f"%{number}", value)
        self._about.setText(about)

    def _choose_folder(self) -> None:
        self._examine(QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of examples")))

    def _choose_table(self) -> None:
        kinds = self.tr("Tables (*.csv *.tsv *.jsonl)")
        self._examine(QFileDialog.getOpenFileName(self, self.tr("Choose a table of examples"), "", kinds)[0])

    def _examine(self, path: str) -> None:
        if path:
            self._path = ""
            self._examples.setText("")
            self.note.say(self.tr("Reading the examples…"))
            self._begin("specialists.examine", {"path": path}, lambda found, _: self._examined(path, found))

    def _examined(self, path: str, found: dict[str, Any]) -> None:
        self._end()
        self._path = path
        self.note.clear()
        locale = QLocale()
        lines = [f"{label}: {locale.toString(count)}" for label, count in found["counts"].items()]
        problems = [messages.text(each) for each in found["problems"][:_SHOWN_PROBLEMS]]
        more = len(found["problems"]) - len(problems) + found["more_problems"]
        if more:
            problems.append(self.tr("and %Ln more", "", more))
        self._examples.setText("\n".join([path, " · ".join(lines), *problems]))
        self._settle()

    def _train(self) -> None:
        self.note.say(self.tr("Training and trying out…"))
        self._begin("specialists.train", {"name": self.name.text(), "path": self._path}, self._trained)

    def _trained(self, trial: dict[str, Any], _payload: bytes) -> None:
        self._end()
        self.note.say(
            self.tr("“%1” is in use. %Ln document(s) were tagged.", "", trial["tagged"]).replace(
                "%1", trial["name"]
            ),
            "good-note",
        )
        self.name.clear()
        self._path = ""
        self._examples.setText("")
        self._settle()
        self.refresh()

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            name = item.data(_TRIAL)["name"]
            ask(self, self.port, "specialists.remove", {"name": name}, self._removed, self.fail)

    def _removed(self, _result: Any, _payload: bytes) -> None:
        self.note.clear()
        self.refresh()

    def _begin(self, method: str, params: dict[str, Any], done: Any) -> None:
        self._request = ask(self, self.port, method, params, done, self._failed)
        self._settle()

    def _end(self) -> None:
        self._request = None
        self._settle()

    def _failed(self, error: DossierError) -> None:
        self._end()
        if error.code == "cancelled":
            self.note.say(self.tr("Stopped. Nothing was changed."))
        else:
            self.fail(error)

    def _cancel(self) -> None:
        if self._request is not None:
            self.port.cancel(self._request)

    def _settle(self) -> None:
        """Let through what can be done now."""
        busy = self._request is not None
        self.stop.setVisible(busy)
        for widget in (self.from_folder, self.from_table, self.name, self.remove):
            widget.setEnabled(not busy)
        self.train.setEnabled(bool(not busy and self._path and self.name.text().strip()))
