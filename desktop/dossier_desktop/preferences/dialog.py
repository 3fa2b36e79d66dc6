"""The preferences: a list of pages at the left, the page at the right; every change holds at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dossier_desktop import icons, theme
from dossier_desktop.dialogs import button
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.preferences.about import AboutPage
from dossier_desktop.preferences.general import GeneralPage
from dossier_desktop.preferences.glossaries import GlossariesPage
from dossier_desktop.preferences.library import LibraryPage
from dossier_desktop.preferences.models import ModelsPage
from dossier_desktop.preferences.page import PreferencesPage
from dossier_desktop.preferences.security import SecurityPage
from dossier_desktop.preferences.server import ServerPage
from dossier_desktop.preferences.specialists import SpecialistsPage
from dossier_desktop.tokens import SPACE_M
from dossier_desktop.window_state import WindowState


class Preferences(QDialog):
    """All choices in one place.

    Signals:
        language_chosen(code): the window's texts must be loaded anew; the dialog has closed.
        settings_changed(values): the library's settings as they are now.
    """

    language_chosen = Signal(str)
    settings_changed = Signal(dict)

    def __init__(
        self,
        port: EnginePort,
        state: WindowState,
        looks: theme.Theme,
        hello: dict[str, Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.general = GeneralPage(port, state, looks)
        self.security = SecurityPage(port, state)
        self.models = ModelsPage(port)
        self.server = ServerPage(port)
        self.specialists = SpecialistsPage(port)
        self.glossaries = GlossariesPage(port)
        self.library = LibraryPage(port, state)
        self.about = AboutPage(port, hello)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setIconSize(QSize(20, 20))
        theme.set_role(self._list, "plain")
        self._stack = QStackedWidget()
        self._names: list[str] = []
        self._add("general", "settings", self.tr("General"), self.general)
        self._add("security", "lock", self.tr("Security"), self.security)
        self._add("models", "model", self.tr("Models"), self.models)
        self._add("server", "sync", self.tr("Server"), self.server)
        self._add("specialists", "filter", self.tr("Specialists"), self.specialists)
        self._add("glossaries", "language", self.tr("Glossaries"), self.glossaries)
        self._add("library", "library", self.tr("Library"), self.library)
        self._add("about", "about", self.tr("About"), self.about)
        self._lay_out()
        self._list.currentRowChanged.connect(self._turn_to)
        self.general.language_chosen.connect(self._choose_language)
        self.security.settings_changed.connect(self.settings_changed)
        self.resize(780, 560)

    def show_page(self, name: str) -> None:
        """Turn to a page, by its English name in lower case."""
        self._list.setCurrentRow(self._names.index(name))
        self._list.setFocus()

    def _add(self, name: str, icon: str, title: str, page: PreferencesPage) -> None:
        item = QListWidgetItem(icons.icon(icon), title)
        item.setSizeHint(QSize(0, 36))
        self._list.addItem(item)
        self._names.append(name)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(scroll)

    def _lay_out(self) -> None:
        width = self._list.sizeHintForColumn(0) + 48
        self._list.setFixedWidth(max(170, width))
        close = button(self.tr("&Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_M)
        foot.addStretch(1)
        foot.addWidget(close)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._stack, 1)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_M, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addLayout(right, 1)

    def _turn_to(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        scroll = self._stack.currentWidget()
        assert isinstance(scroll, QScrollArea)
        page = scroll.widget()
        assert isinstance(page, PreferencesPage)
        page.refresh()

    def _choose_language(self, choice: str) -> None:
        self.accept()
        self.language_chosen.emit(choice)
