"""Files and folders dropped anywhere on the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from dossier_desktop.widgets.drop_overlay import DropOverlay

Target = Callable[[QPoint], str]
Drop = Callable[[list[str], QPoint], None]


class DropGuard(QObject):
    """Takes local files dropped on a window, whichever widget they fall on.

    Widgets that would take drops themselves (text fields) are told not to, so that all drops reach the
    window.

    Args:
        target: name of the collection that a drop at a global position would go to.
        drop: gets the paths and the global position.
    """

    def __init__(self, window: QWidget, target: Target, drop: Drop) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        self._drop = drop
        self.active = True
        self.overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        for child in window.findChildren(QWidget):
            child.setAcceptDrops(False)
            if isinstance(child, QAbstractScrollArea):
                child.viewport().setAcceptDrops(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return False
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.overlay.hide()
            if paths := self._paths(event.mimeData()):
                event.acceptProposedAction()
                self._drop(paths, self._global(event))
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if self.active and event.mimeData().hasUrls():
                event.acceptProposedAction()
                self.overlay.show_for(self._target(self._global(event)))
            else:
                event.ignore()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
            return True
        return False

    def _paths(self, data: QMimeData) -> list[str]:
        if not self.active:
            return []
        return [url.toLocalFile() for url in data.urls() if url.isLocalFile() and url.toLocalFile()]

    def _global(self, event: QDropEvent) -> QPoint:
        return self._window.mapToGlobal(event.position().toPoint())
