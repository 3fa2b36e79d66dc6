"""Language and looks."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from dossier_desktop.engine_port import EnginePort
from dossier_desktop.language_box import LanguageBox
from dossier_desktop.preferences.page import PreferencesPage
from dossier_desktop.theme import CHOICES, Choice, Theme
from dossier_desktop.window_state import WindowState


class GeneralPage(PreferencesPage):
    """Language of the texts, light or dark.

    Signals:
        language_chosen(code): "" for the system's.
    """

    language_chosen = Signal(str)

    def __init__(
        self, port: EnginePort, state: WindowState, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(port, parent)
        self._state = state
        self._theme = theme
        self.language = LanguageBox(state.language, system=True)
        self.looks = QComboBox()
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for choice in CHOICES:
            self.looks.addItem(names[choice], choice)
        self.looks.setCurrentIndex(CHOICES.index(state.theme))
        self.section(self.tr("Language and appearance"))
        self.labelled((self.tr("&Language"), self.language), (self.tr("&Appearance"), self.looks))
        self.close_up()
        self.language.chosen.connect(self.language_chosen)
        self.looks.activated.connect(self._change_looks)

    def _change_looks(self) -> None:
        choice = cast(Choice, self.looks.currentData())
        self._state.theme = choice
        self._state.save()
        self._theme.choose(choice)
