"""Asks whether a folder shall be kept in step no more, and what becomes of its documents."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from dossier.folders.kept import Folder
from dossier_desktop import wording
from dossier_desktop.dialogs import Sheet, button, text_label


class LettingGo(Sheet):
    """The documents stay unless the person says otherwise.

    Signals:
        decided(documents): let go; whether its documents leave the library too.
    """

    decided = Signal(bool)

    def __init__(self, folder: Folder, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=440)
        self.setObjectName("lettingGo")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.set_title(self.tr("Stop keeping in step"))
        text = self.tr("What changes in “%1” will no longer be noticed. The folder itself is not touched.")
        self.body.addWidget(text_label(text.replace("%1", wording.file_name(folder.path))))
        self.documents = QCheckBox(
            self.tr("Also remove its %Ln document(s) from the library", "", folder.files)
        )
        self.documents.setVisible(folder.files > 0)
        self.body.addWidget(self.documents)
        self.body.addStretch(1)
        cancel = self.add_button(button(self.tr("Cancel")))
        self.go = self.add_button(button(self.tr("Stop keeping"), "primary"), default=True)
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._decide)
        self.go.setFocus()

    def _decide(self) -> None:
        self.decided.emit(self.documents.isChecked())
        self.accept()
