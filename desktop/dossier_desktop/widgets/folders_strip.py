"""The folders that a collection is kept in step with, each with its state in words and shape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from dossier.folders.kept import Folder, FolderState
from dossier_desktop import messages, wording
from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.elided_label import ElidedLabel

_MOST = 3  # rows; the rest is told by its number


class FoldersStrip(QFrame):
    """One row a folder.

    Signals:
        menu_wanted(folder, row): what can be done with a folder.
    """

    menu_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foldersStrip")
        self.rows: list[FolderRow] = []
        self._more = QLabel(self)
        set_role(self._more, "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID - 4, 0, GRID, GRID // 2)
        self._column.setSpacing(0)
        self._column.addWidget(self._more)
        self.hide()

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show these; what needs attention first."""
        ordered = sorted(folders, key=lambda f: (not f.reason, f.path))
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for folder in ordered[:_MOST]:
            row = FolderRow(folder, self)
            row.wanted.connect(self.menu_wanted)
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        left = len(ordered) - len(self.rows)
        self._more.setText(self.tr("and %Ln more folder(s)", "", left) if left else "")
        self._more.setVisible(bool(left))
        self.setVisible(bool(ordered))


class FolderRow(QFrame):
    """A shape, a name, a state, and a button with what can be done.

    Signals:
        wanted(folder, button): the person wants to do something with it.
    """

    wanted = Signal(object, object)

    def __init__(self, folder: Folder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folderRow")
        self.folder = folder
        away = folder.state is FolderState.UNREACHABLE
        self._look = ("warning", "warn") if away else ("sync", "muted")
        self._image = QLabel(self)
        name = wording.file_name(folder.path)
        self.words = ElidedLabel("", self)
        self.words.show_text(f"{name} · {folder_word(folder)}", wording.one_line(folder.path))
        set_role(self.words, "warn-small" if away else "small")
        reason = messages.text(folder.reason)
        tip = "\n".join(part for part in (wording.one_line(folder.path), folder_word(folder), reason) if part)
        self.setToolTip(wording.tool_tip(tip))
        self.words.setToolTip(wording.tool_tip(tip))
        more = QToolButton(self)
        more.setIcon(icon("more", "muted"))
        more.setIconSize(QSize(16, 16))
        more.setToolTip(self.tr("What can be done with this folder"))
        more.setAccessibleName(f"{name}, {folder_word(folder)}")
        more.setAccessibleDescription(reason)
        more.clicked.connect(lambda: self.wanted.emit(self.folder, self._more))
        self._more = more
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self._image)
        row.addWidget(self.words, 1)
        row.addWidget(more)
        self._draw()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.wanted.emit(self.folder, self._more)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_image"):
            self._draw()

    def _draw(self) -> None:
        self._image.setPixmap(icon(*self._look).pixmap(QSize(16, 16), self.devicePixelRatioF()))


def folder_word(folder: Folder) -> str:
    """How a kept folder is kept, in words."""
    translate = wording.translate
    if folder.state is FolderState.UNREACHABLE:
        return translate("Folders", "not reachable")
    if folder.state is FolderState.POLLED:
        return translate("Folders", "in step, looked at now and then")
    return translate("Folders", "in step")
