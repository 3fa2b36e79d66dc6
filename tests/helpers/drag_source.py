"""A file manager in small: a window from which files can be dragged, in a process of its own.

    python -m helpers.drag_source X Y PATH...

Prints a line once it is on the screen at X, Y. A press with the mouse and a move begin a drag like any other
program's: by the X drag-and-drop protocol, between processes.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Drags its files wherever the mouse goes."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__("files")
        self._paths = paths
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in self._paths])
        drag = QDrag(self)
        drag.setMimeData(data)
        action = drag.exec(Qt.DropAction.CopyAction)
        sys.stdout.write(f"dropped {action.name}\n")
        sys.stdout.flush()

    def showEvent(self, event: QShowEvent) -> None:
        sys.stdout.write("shown\n")
        sys.stdout.flush()


def main() -> int:
    """Show the window until the process is ended."""
    application = QApplication(sys.argv[:1])
    source = Source(sys.argv[3:])
    source.setGeometry(int(sys.argv[1]), int(sys.argv[2]), 80, 80)
    source.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
