"""The files that need attention, each with its reason: nothing is passed over in silence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from dossier_desktop import wording
from dossier_desktop.icons import state_icon
from dossier_desktop.operations import Failed
from dossier_desktop.tokens import GRID

_MOST = 2000  # lines; a folder of a hundred thousand unreadable files is told by its number


class ReportDialog(QDialog):
    """A list that can be read, stepped through and copied."""

    def __init__(self, failed: Sequence[Failed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Files that need attention"))
        self._failed = list(failed)
        head = QLabel(self.tr("%Ln file(s) cannot be searched, or not wholly:", "", len(failed)), self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for item in self._failed[:_MOST]:
            self.list.addItem(wording.failure_line(item))
            row = self.list.item(self.list.count() - 1)
            row.setIcon(state_icon(item.state))
            row.setToolTip(wording.tool_tip(wording.one_line(item.path)))
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        copy = buttons.addButton(self.tr("Copy list"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(560, 360)

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(wording.failure_line(item) for item in self._failed))
