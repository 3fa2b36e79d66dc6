"""What the reading of a collection came to: numbers, what is to be looked at, what is nearly the same."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QTableView,
    QWidget,
)

from dossier.reporting.data import CollectionReport, Entry, Pair
from dossier_desktop import wording
from dossier_desktop.dialogs import Sheet, button, text_label
from dossier_desktop.icons import icon
from dossier_desktop.models.report import EntryRole, ReportModel, outcome_word
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID

_FITTED = 200
_OUTCOMES = ("doubtful", "partly_read", "needs_password", "no_text", "damaged", "refused", "waiting")


class CollectionReportDialog(Sheet):
    """Opens at once and is filled when the report is there.

    Args:
        name: of the collection, as it is shown.

    Signals:
        document_opened(document): the person wants to see one.
        export_wanted(form): write the report to a file: "csv", "html", "text".
    """

    document_opened = Signal(object)
    export_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=640)
        self.setObjectName("collectionReport")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.set_title(self.tr("Report: %1").replace("%1", name))
        self.numbers = text_label(self.tr("The report is being made…"), selectable=True)
        self.body.addWidget(self.numbers)
        self._make_entries()
        self._make_twins()
        self.note = text_label("", "good")
        self.body.addWidget(self.note)
        self.note.hide()
        self.export = button(self.tr("Save as…"), icon="export")
        menu = QMenu(self.export)
        for form, text in (
            ("html", self.tr("Web page (HTML)…")),
            ("csv", self.tr("Table (CSV)…")),
            ("text", self.tr("Text…")),
        ):
            menu.addAction(text, lambda form=form: self.export_wanted.emit(form))
        self.export.setMenu(menu)
        self.export.setEnabled(False)
        self.add_left(self.export)
        close = self.add_button(button(self.tr("Close"), "primary"), default=True)
        close.clicked.connect(self.accept)
        self.resize(760, 560)

    def show_report(self, report: CollectionReport) -> None:
        """Fill in what was found."""
        self.numbers.setText("\n".join(_lines(report)))
        self.model.show(report.attention)
        found = {entry.outcome for entry in report.attention}
        for outcome in _OUTCOMES:
            if outcome in found:
                self.outcome.addItem(outcome_word(outcome), outcome)
        self.table.setVisible(bool(found))
        self.outcome.setVisible(len(found) > 1)
        self.none.setVisible(not found)
        self._fit_rows()
        for pair in report.duplicates:
            item = QListWidgetItem(icon("twins", "muted"), pair_line(pair))
            item.setData(EntryRole, pair)
            self.twins.addItem(item)
        self.twins.setVisible(bool(report.duplicates))
        self.twins_title.setVisible(bool(report.duplicates))
        self.export.setEnabled(True)

    def _fit_rows(self) -> None:
        """Rows as high as their words need, unless there are so many that it would take a while."""
        for row in range(min(self.model.rowCount(), _FITTED)):
            self.table.resizeRowToContents(row)
            self.table.setRowHeight(row, self.table.rowHeight(row) + GRID)

    def show_failure(self, text: str) -> None:
        """Say why there is no report, or why it could not be saved."""
        set_role(self.note, "bad")
        self.note.setText(text)
        self.note.show()

    def show_saved(self, path: str) -> None:
        """Say that the report was saved, and that it is not encrypted there."""
        set_role(self.note, "good")
        text = self.tr("Saved as %1. The file is not encrypted.")
        self.note.setText(text.replace("%1", wording.one_line(path)))
        self.note.show()

    def _make_entries(self) -> None:
        self.outcome = QComboBox(self)
        self.outcome.setAccessibleName(self.tr("Show only"))
        self.outcome.addItem(self.tr("All that are to be looked at"), "")
        self.model = ReportModel(self)
        self.table = QTableView(self)
        self.table.setObjectName("reportTable")
        self.table.setAccessibleName(self.tr("Documents to be looked at"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate((24 * GRID, 17 * GRID)):
            self.table.setColumnWidth(column, width)
        self.outcome.currentIndexChanged.connect(lambda _: self._choose_outcome())
        self.table.activated.connect(self._open_entry)
        row = QHBoxLayout()
        row.addWidget(self.outcome)
        row.addStretch(1)
        self.none = text_label(self.tr("Every document was read wholly and without doubt."), "good")
        self.body.addLayout(row)
        self.body.addWidget(self.table, 3)
        self.body.addWidget(self.none)
        for part in (self.outcome, self.table, self.none):
            part.hide()

    def _make_twins(self) -> None:
        self.twins_title = text_label(self.tr("Nearly the same"), "small")
        self.twins = QListWidget(self)
        self.twins.setObjectName("twinsList")
        self.twins.setAccessibleName(self.twins_title.text())
        self.twins.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.twins.setWordWrap(True)
        self.twins.itemActivated.connect(lambda item: self._open(item.data(EntryRole).first))
        self.body.addWidget(self.twins_title)
        self.body.addWidget(self.twins, 1)
        self.twins_title.hide()
        self.twins.hide()

    def _choose_outcome(self) -> None:
        self.model.set_outcome(self.outcome.currentData() or "")
        self._fit_rows()

    def _open_entry(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(EntryRole)
        if entry is not None:
            self._open(entry.document)

    def _open(self, document: object) -> None:
        self.document_opened.emit(document)
        self.accept()


def _lines(report: CollectionReport) -> list[str]:
    """The numbers of a report in two or three lines."""
    translate, totals = wording.translate, report.totals
    lines = [
        " · ".join(
            (
                translate("Report", "%Ln file(s)", "", totals.files),
                wording.documents(totals.documents),
                wording.pages(totals.pages),
            )
        )
    ]
    outcomes = [("read", totals.read), *((name, getattr(totals, name)) for name in _OUTCOMES)]
    lines.append(
        " · ".join(f"{outcome_word(name)}: {wording.number(count)}" for name, count in outcomes if count)
    )
    if report.folders:
        away = sum(folder.state == "unreachable" for folder in report.folders)
        text = translate("Report", "%Ln folder(s) kept in step", "", len(report.folders))
        if away:
            text += " · " + translate("Report", "%Ln not reachable", "", away)
        lines.append(text)
    return lines


def pair_line(pair: Pair) -> str:
    """Two documents that are nearly the same, in one line."""
    told = {
        "date": wording.translate("Report", "%1 and %2: %3 the same; the first is newer by its date"),
        "version": wording.translate("Report", "%1 and %2: %3 the same; the first is newer by its version"),
        "added": wording.translate("Report", "%1 and %2: %3 the same; the first was added later"),
    }
    text = told.get(pair.told_by) or wording.translate("Report", "%1 and %2: %3 the same")
    names = wording.document_name(pair.first), wording.document_name(pair.second)
    return text.replace("%3", wording.percent(pair.share)).replace("%1", names[0]).replace("%2", names[1])
