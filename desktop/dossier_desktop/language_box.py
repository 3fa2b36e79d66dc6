"""A box to choose the language of the window from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from dossier_desktop.language import LANGUAGES


class LanguageBox(QComboBox):
    """The languages in their own words.

    Args:
        choice: the code to show as chosen.
        system: offer "as the system" (the empty code) as well.

    Signals:
        chosen(code): the person took one.
    """

    chosen = Signal(str)

    def __init__(self, choice: str, system: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Language"))
        if system:
            self.addItem(self.tr("As the system"), "")
        for code, name in sorted(LANGUAGES.items(), key=lambda item: item[1]):
            self.addItem(name, code)
        self.setCurrentIndex(max(0, self.findData(choice)))
        self.activated.connect(lambda: self.chosen.emit(self.currentData()))
