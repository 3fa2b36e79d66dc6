"""A summary, a list of deadlines and amounts, or a comparison: rows that open the source at their words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QListView, QWidget

from dossier_desktop import overview_wording, wording
from dossier_desktop.dialogs import Sheet, button, text_label
from dossier_desktop.models.overviews import OverviewModel
from dossier_desktop.theme import set_role
from dossier_desktop.widgets.announce import announce
from dossier_desktop.widgets.overview_rows import OverviewRows


class OverviewDialog(Sheet):
    """Stays open beside the source that its rows open; filled while the engine looks.

    Args:
        title: what is shown, with the name of what it is about.

    Signals:
        opened(rows, index): show the words of a row; the rows are those that can be opened.
        more_wanted(): a longer summary.
        write_wanted(): a summary in the model's words.
        export_wanted(kind): write a table of the items of one kind, or of all (empty).
    """

    opened = Signal(object, int)
    more_wanted = Signal()
    write_wanted = Signal()
    export_wanted = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self.setObjectName("overview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.set_title(title)
        self.numbers = text_label(self.tr("Looking through the documents…"), selectable=True)
        self.body.addWidget(self.numbers)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Show only"))
        self.kind.addItem(self.tr("All kinds"), "")
        self.kind.currentIndexChanged.connect(lambda _: self.model.set_kind(self.kind.currentData() or ""))
        self.kind.hide()
        row = QHBoxLayout()
        row.addWidget(self.kind)
        row.addStretch(1)
        self.body.addLayout(row)
        self.model = OverviewModel(self)
        self.list = QListView(self)
        self.list.setObjectName("overviewList")
        self.list.setAccessibleName(title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(OverviewRows(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.body.addWidget(self.list, 1)
        self.note = text_label("", "good")
        self.note.hide()
        self.body.addWidget(self.note)
        self.copy = button(self.tr("Cop&y"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.copy.setEnabled(False)
        self.export = button(self.tr("&Save as a table…"), icon="export")
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.kind.currentData() or ""))
        self.more = button(self.tr("&More sentences"))
        self.more.clicked.connect(self.more_wanted)
        self.write = button(self.tr("Let the model &write"))
        self.write.clicked.connect(self.write_wanted)
        for part in (self.write, self.more, self.export):
            part.hide()
            self.add_left(part)
        self.add_left(self.copy)
        close = self.add_button(button(self.tr("&Close"), "primary"), default=True)
        close.clicked.connect(self.accept)
        self.resize(680, 600)
        self.list.setFocus()

    def finish(self, numbers: str) -> None:
        """All rows are there: say how many, and offer what can be done with them."""
        self.numbers.setText(numbers)
        kinds = self.model.kinds
        while self.kind.count() > 1:
            self.kind.removeItem(1)
        for kind in kinds:
            self.kind.addItem(overview_wording.kind_word(kind), kind)
        self.kind.setVisible(len(kinds) > 1)
        self.copy.setEnabled(self.model.rowCount() > 0)
        self.export.setEnabled(self.model.rowCount() > 0)
        announce(self, numbers)

    def show_progress(self, done: int, total: int, *, writing: bool = False) -> None:
        """Say how far looking through the documents is, or writing."""
        if writing:
            text = self.tr("The model is writing part %1 of %2…")
        else:
            text = self.tr("Looking through document %1 of %2…")
        self.numbers.setText(
            text.replace("%1", wording.number(min(done + 1, total))).replace("%2", wording.number(total))
        )

    def show_failure(self, text: str) -> None:
        """Say why there is nothing, or why the table could not be saved."""
        set_role(self.note, "bad")
        self.note.setText(text)
        self.note.show()

    def show_done(self, text: str) -> None:
        """Say that something was done."""
        set_role(self.note, "good")
        self.note.setText(text)
        self.note.show()

    def _open(self, index: QModelIndex) -> None:
        place = self.model.place(index.row()) if index.isValid() else -1
        if place >= 0:
            self.opened.emit(self.model.listed, place)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.as_text())
        self.show_done(self.tr("Copied with the places."))
