"""The overall progress of reading and indexing, with a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from dossier.types import Progress
from dossier_desktop import wording
from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.elided_label import ElidedLabel

_STEPS = 1000


class ProgressStrip(QFrame):
    """Words, a bar, a stop button.

    Signals:
        stop_requested(): the person wants the job to end.
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressStrip")
        set_role(self, "well")
        self._text = ElidedLabel("", self)
        self._text.setObjectName("progressText")
        self._item = ElidedLabel("", self)
        set_role(self._item, "small")
        self._pace = ElidedLabel("", self)
        self._pace.setObjectName("progressPace")
        self._pace.set_elide_mode(Qt.TextElideMode.ElideRight)
        set_role(self._pace, "small")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QToolButton(self)
        self._stop.setObjectName("progressStop")
        self._stop.setIcon(icon("stop"))
        self._stop.setToolTip(self.tr("Stop adding; what is ready stays"))
        self._stop.setAccessibleName(self.tr("Stop adding documents"))
        self._stop.clicked.connect(self.stop_requested)
        top = QHBoxLayout()
        top.addWidget(self._text, 1)
        top.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._pace)
        column.addWidget(self._item)
        self.hide()

    def clear(self) -> None:
        """Nothing is being done: no name of a file stays behind."""
        self.hide()
        for label in (self._text, self._pace, self._item):
            label.show_text("")
        self.setAccessibleName("")

    def show_progress(self, progress: Progress, stoppable: bool) -> None:
        """Show how far a job is."""
        line = wording.progress_line(progress)
        pace = wording.progress_pace(progress)
        self._text.show_text(line)
        self._pace.show_text(pace)
        self._pace.setVisible(bool(pace))
        if progress.total:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(int(_STEPS * min(1.0, progress.done / progress.total)))
        else:
            self._bar.setRange(0, 0)
        item = wording.file_name(progress.item) if progress.item else ""
        if item and progress.pages:
            item = f"{item} · {wording.page_progress(progress)}"
        self._item.show_text(item, progress.item)
        self._item.setVisible(bool(progress.item))
        self._stop.setVisible(stoppable)
        self.setAccessibleName(f"{line} {pace}".strip())
        self.show()
