"""Chips that narrow a search down: each opens a menu, and says what was chosen in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from dossier.types import Filter
from dossier_desktop import wording
from dossier_desktop.icons import icon
from dossier_desktop.search_choice import COLLECTION, EVERYWHERE, HERE, Offers, SearchChoice
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.flow_layout import FlowLayout
from dossier_desktop.widgets.menu_fields import MenuField

_LONGEST = 26
_ARROW = 12


class Chip(QToolButton):
    """One thing to narrow down by.

    Args:
        name: what it is about.
        fill: puts what there is to choose into its menu, each time before it opens.

    Signals:
        closed(): its menu closes.
    """

    closed = Signal()

    def __init__(self, name: str, fill: Callable[[QMenu], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIcon(icon("chevron_down", "muted"))
        self.setIconSize(QSize(_ARROW, _ARROW))
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(lambda: fill(menu))
        menu.aboutToHide.connect(self.closed)
        self.setMenu(menu)
        self.say("")

    def say(self, value: str) -> None:
        """Show what was chosen; empty: nothing was."""
        shown = value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
        self.setText((shown or self._name).replace("&", "&&"))
        self.setToolTip(wording.tool_tip(f"{self._name}: {value}" if value else self._name))
        self.setAccessibleName(f"{self._name}: {value or self.tr('any')}")
        set_role(self, "chip-on" if value else "chip")
        self.updateGeometry()


class FilterChips(QWidget):
    """Collection, document, language, kind of file, date, author.

    Signals:
        opening(): a menu opens; whoever knows what there is to choose from calls :meth:`offer` now.
        changed(): another choice holds.
    """

    opening = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterChips")
        self._choice = SearchChoice()
        self._offers = Offers()
        self._names: dict[str, str] = {}
        self._fields: dict[str, MenuField] = {}
        self.collection = Chip(self.tr("Collection"), self._fill_collections, self)
        self.document = Chip(self.tr("Document"), self._fill_documents, self)
        self.language = Chip(self.tr("Language"), self._fill_languages, self)
        self.kind = Chip(self.tr("Kind of file"), self._fill_kinds, self)
        self.date = Chip(self.tr("Date"), self._fill_dates, self)
        self.author = Chip(self.tr("Author"), self._fill_authors, self)
        self.clear_button = QPushButton(self.tr("Clear all"), self)
        self.clear_button.setObjectName("clearChips")
        set_role(self.clear_button, "link")
        self.clear_button.clicked.connect(lambda: self.choose(SearchChoice()))
        flow = FlowLayout(self, GRID // 2)
        for chip in (self.collection, self.document, self.language, self.kind, self.date, self.author):
            flow.addWidget(chip)
            chip.closed.connect(self._take_fields)
        flow.addWidget(self.clear_button)
        self.show_choice(SearchChoice())

    @property
    def choice(self) -> SearchChoice:
        """What was chosen."""
        return self._choice

    def offer(self, offers: Offers) -> None:
        """What there is to choose from."""
        self._offers = offers

    def choose(self, choice: SearchChoice) -> None:
        """Choose this, and say so if it is something else than before."""
        if choice != self._choice:
            self.show_choice(choice)
            self.changed.emit()

    def show_choice(self, choice: SearchChoice) -> None:
        """Show a choice without a word to others."""
        self._choice = choice
        wanted = choice.filter
        everywhere = self.tr("All collections") if choice.where == EVERYWHERE else ""
        self.collection.say(wording.one_line(choice.collection) or everywhere)
        self.document.say(self._documents_word(choice.documents))
        self.language.say(wording.language_name(wanted.language))
        self.kind.say(wanted.type.upper())
        self.date.say(date_word(wanted))
        self.author.say(wording.one_line(wanted.author))
        self.clear_button.setVisible(choice != SearchChoice())

    # What the menus hold

    def _fill_collections(self, menu: QMenu) -> None:
        choice = self._begin(menu)
        options = [(self.tr("Where questions go"), replace(choice, where=HERE, collection=""))]
        options.append((self.tr("All collections"), replace(choice, where=EVERYWHERE, collection="")))
        options += [
            (wording.one_line(name), replace(choice, where=COLLECTION, collection=name))
            for name in self._offers.collections
        ]
        self._fill(menu, options)

    def _fill_documents(self, menu: QMenu) -> None:
        choice = self._begin(menu)
        options = [(self.tr("All documents"), replace(choice, documents=()))]
        if self._offers.shown is not None:
            identifier, name = self._offers.shown
            self._names[identifier] = name
            options.append((name, replace(choice, documents=(identifier,))))
        if self._offers.chosen:
            self._names.update(self._offers.chosen)
            text = self.tr("The %Ln chosen in the list", "", len(self._offers.chosen))
            chosen = tuple(identifier for identifier, _ in self._offers.chosen)
            options.append((text, replace(choice, documents=chosen)))
        self._fill(menu, options)

    def _fill_languages(self, menu: QMenu) -> None:
        choice = self._begin(menu)
        self._fill_filters(menu, self.tr("Any language"), [
            (wording.language_name(code), replace(choice.filter, language=code))
            for code in self._offers.languages
        ], replace(choice.filter, language=""))  # fmt: skip

    def _fill_kinds(self, menu: QMenu) -> None:
        choice = self._begin(menu)
        self._fill_filters(menu, self.tr("Any kind of file"), [
            (kind.upper(), replace(choice.filter, type=kind)) for kind in self._offers.kinds
        ], replace(choice.filter, type=""))  # fmt: skip

    def _fill_dates(self, menu: QMenu) -> None:
        wanted, year = self._begin(menu).filter, date.today().year
        options = [
            (text, replace(wanted, since=str(since), until=str(until)))
            for text, since, until in (
                (self.tr("This year"), year, year),
                (self.tr("Last year"), year - 1, year - 1),
                (self.tr("The last five years"), year - 4, year),
            )
        ]
        self._fill_filters(menu, self.tr("Any date"), options, replace(wanted, since="", until=""))
        menu.addSeparator()
        for text, name in ((self.tr("From, e.g. 2023-06"), "since"), (self.tr("Until"), "until")):
            field = MenuField(text, getattr(wanted, name), menu, dates=True)
            self._add_field(menu, field, name)

    def _fill_authors(self, menu: QMenu) -> None:
        wanted = self._begin(menu).filter
        field = MenuField(self.tr("Words of the author's name"), wanted.author, menu)
        self._add_field(menu, field, "author")
        if wanted.author:
            self._fill_filters(menu, self.tr("Any author"), [], replace(wanted, author=""))

    def _begin(self, menu: QMenu) -> SearchChoice:
        menu.clear()
        self._fields = {}
        self.opening.emit()
        return self._choice

    def _fill_filters(
        self, menu: QMenu, none: str, options: list[tuple[str, Filter]], nothing: Filter
    ) -> None:
        choices = [(none, nothing), *options]
        self._fill(menu, [(text, replace(self._choice, filter=wanted)) for text, wanted in choices])

    def _fill(self, menu: QMenu, options: list[tuple[str, SearchChoice]]) -> None:
        group = QActionGroup(menu)
        for text, choice in options:
            action = QAction(QIcon(), text.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(choice == self._choice)
            action.triggered.connect(lambda _=False, choice=choice: self.choose(choice))
            group.addAction(action)
            menu.addAction(action)

    def _add_field(self, menu: QMenu, field: MenuField, name: str) -> None:
        field.entered.connect(menu.close)
        menu.addAction(field)
        self._fields[name] = field

    def _take_fields(self) -> None:
        """A menu closes: what was written in its fields is wanted."""
        fields, self._fields = self._fields, {}
        written = {name: field.value for name, field in fields.items()}
        if written:
            self.choose(replace(self._choice, filter=replace(self._choice.filter, **written)))

    def _documents_word(self, documents: tuple[str, ...]) -> str:
        if len(documents) == 1:
            return self._names.get(documents[0], "") or wording.documents(1)
        return wording.documents(len(documents)) if documents else ""


def date_word(wanted: Filter) -> str:
    """The days that a filter lets through, e.g. "2023 – 2024-06"."""
    if wanted.since == wanted.until:
        return wanted.since
    return f"{wanted.since or '…'} – {wanted.until or '…'}"
