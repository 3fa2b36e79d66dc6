"""The main window: three panes, menus, drops; what happens in them is the controllers' part."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QMenuBar, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from dossier.errors import DossierError
from dossier_desktop import operations, wording
from dossier_desktop.controllers.adding import AddingController
from dossier_desktop.controllers.conversation import ConversationController
from dossier_desktop.controllers.crossroads import Crossroads
from dossier_desktop.controllers.folders import FoldersController
from dossier_desktop.controllers.library import LibraryController
from dossier_desktop.controllers.overviews import OverviewController
from dossier_desktop.controllers.removing import RemovalController
from dossier_desktop.controllers.reporting import ReportingController
from dossier_desktop.controllers.searching import SearchController
from dossier_desktop.controllers.source import SourceController
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.search_choice import Offers
from dossier_desktop.tokens import GRID
from dossier_desktop.views.conversation_pane import ConversationPane
from dossier_desktop.views.drops import DropGuard
from dossier_desktop.views.library_pane import LibraryPane
from dossier_desktop.views.menus import fill_menus
from dossier_desktop.views.source_pane import SourcePane
from dossier_desktop.views.status import StatusStrip
from dossier_desktop.widgets.banner import Banner
from dossier_desktop.widgets.prompts import confirm
from dossier_desktop.window_state import WindowState

_LAST_WORDS_MS = 3000
_LANGUAGES = ("nl", "fr", "de", "en")  # always offered to search in; others where documents are in them


class MainWindow(QMainWindow):
    """The reading room.

    Signals:
        lock_requested(), settings_requested(), models_requested(), about_requested(): the application's part.
        closed(): the window is gone, what was pending is done; the engine can stop.
    """

    lock_requested = Signal()
    settings_requested = Signal()
    models_requested = Signal()
    about_requested = Signal()
    closed = Signal()

    def __init__(self, port: EnginePort, window_state: WindowState | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Dossier"))
        self._port = port
        self._state = window_state or WindowState.load()
        self._is_open = False
        self._may_close = False
        self._closing: QWidget | None = None
        self._make_panes()
        self._make_controllers()
        self.menu_bar = QMenuBar(self)
        fill_menus(self)
        self._make_status()
        self.crossroads = Crossroads(self, port)
        self.drops = DropGuard(self, self._drop_target, self._dropped)
        self.drops.active = False
        self._restore()
        self._set_tab_order()
        operations.prepare(self)

    # What the application tells

    def library_opened(self) -> None:
        """The library is open: show it."""
        self._is_open = True
        self.drops.active = True
        self.banner.hide()
        self.adding.open()
        self.library.open()
        self.folders.open()
        self.conversation.open()
        self.searching.open()
        self.crossroads.ask_models()
        self.conversation_pane.question.setFocus()

    def library_closed(self) -> None:
        """The library is locked or lost: nothing of it stays on the screen or in memory."""
        self._is_open = False
        self.drops.active = False
        self.banner.clear()
        for part in (
            self.crossroads,
            self.reporting,
            self.overviews,
            self.adding,
            self.searching,
            self.conversation,
            self.source,
            self.folders,
            self.library,
        ):
            part.close()

    def show_lockdown(self, state: Mapping[str, Any]) -> None:
        """Show the measured lockdown: ``enforced_by``, ``tested``, ``detail``."""
        self.status.show_lockdown(state)

    def show_server(self, state: Mapping[str, Any]) -> None:
        """Name the server that writes, if one does: ``active`` of what the engine says of it."""
        self.status.show_server(state.get("active"))

    def show_lock_remaining(self, seconds: int | None) -> None:
        """Show when the library locks by itself; None: it does not."""
        self.status.show_remaining(seconds)

    def show_failure(self, error: DossierError) -> None:
        """Show an error, with what to do about it; on a locked window it might name a document."""
        if self._is_open and error.code != "cancelled":
            self.banner.show_error(error)

    def show_notice(self, text: str) -> None:
        """Show something worth knowing, for some seconds."""
        self.banner.show_message("note", text, passing=True)

    def add_paths(self, paths: Sequence[str]) -> None:
        """Add files and folders to the chosen collection."""
        if self._is_open:
            self.adding.add(list(paths))

    def finish_pending(self, then: Callable[[], None]) -> None:
        """Carry out a removal that could still be undone, then call ``then``; before locking, too."""
        if self._is_open:
            self.removals.finish(then)
        else:
            then()

    # What the person does

    def choose_files(self) -> None:
        """Choose files to add."""
        dialog = QFileDialog(self, self.tr("Add documents"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._add_chosen(dialog)

    def choose_folder(self) -> None:
        """Choose a folder to add with all it holds."""
        dialog = QFileDialog(self, self.tr("Add a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._add_chosen(dialog)

    def keep_folder(self) -> None:
        """Choose a folder to keep the collection in step with."""
        dialog = QFileDialog(self, self.tr("Keep a folder in step"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda paths: self.folders.keep(paths[0]) if paths else None)
        dialog.open()

    def search(self, text: str = "") -> None:
        """Go to the search page."""
        self.searching.enter(text)

    def search_every_mention(self) -> None:
        """Go to the search page, for every mention of what is looked for."""
        self.searching.enter(every=True)

    def next_pane(self, back: bool = False) -> None:
        """Put the keyboard into the next pane that has anything to do."""
        homes = self._homes()
        focus = self.focusWidget()
        here = next((i for i, (pane, _) in enumerate(homes) if focus and pane.isAncestorOf(focus)), -1)
        homes[(here + (-1 if back else 1)) % len(homes)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def _homes(self) -> list[tuple[QWidget, QWidget]]:
        """The panes, and where the keyboard enters each."""
        lists, middle, source = self.library_pane, self.conversation_pane, self.source_pane
        lefts: list[QWidget] = [lists.documents, lists.collections, lists.empty_add, lists.add_button]
        searching = middle.page is middle.search
        homes: list[tuple[QWidget, QWidget]] = [
            (lists, next(widget for widget in lefts if widget.isVisible())),
            (middle, middle.search.field if searching else middle.question),
        ]
        homes += [(source, page) for page in (source.pdf, source.text, source.tables) if source.page is page]
        return homes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.conversation.busy:
                self.conversation.stop()
            else:
                self.searching.leave()
            return
        super().keyPressEvent(event)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if self._closing is not None and isValid(self._closing):
            self._closing.raise_()
        elif self.adding.busy and self._is_open:
            self._closing = confirm(
                self,
                self.tr("Close Dossier"),
                self.tr("Documents are still being read and indexed."),
                self.tr(
                    "Closing is safe: what is ready stays, the rest continues when you open Dossier again."
                ),
                self.tr("Close"),
                self.tr("Keep working"),
                self._close_now,
            )
        else:
            self._close_now()

    def _close_now(self) -> None:
        """Save, do what was put off, and go; the engine has three seconds to say that it is done."""
        self._save()
        self.hide()
        QTimer.singleShot(_LAST_WORDS_MS, self, self._gone)
        self.finish_pending(self._gone)

    def _gone(self) -> None:
        if not self._may_close:
            self._may_close = True
            self.close()
            self.closed.emit()

    # Building

    def _make_panes(self) -> None:
        self.library_pane = LibraryPane(self)
        self.conversation_pane = ConversationPane(self)
        self.source_pane = SourcePane(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("mainSplitter")
        self.splitter.setChildrenCollapsible(False)
        for stretch, pane in ((2, self.library_pane), (4, self.conversation_pane), (4, self.source_pane)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.banner = Banner(self)
        centre = QWidget(self)
        self._centre = QVBoxLayout(centre)
        self._centre.setContentsMargins(0, 0, 0, 0)
        self._centre.setSpacing(0)
        banner = QVBoxLayout()
        banner.setContentsMargins(GRID, 0, GRID, 0)
        banner.addWidget(self.banner)
        self._centre.addLayout(banner)
        self._centre.addWidget(self.splitter, 1)
        self.setCentralWidget(centre)
        self.setMinimumSize(900, 480)

    def _make_controllers(self) -> None:
        self.removals = RemovalController(self.library_pane.undo_bar)
        self.library = LibraryController(self._port, self.library_pane, self.removals)
        self.adding = AddingController(self._port, self.library_pane, self.library, self.removals)
        self.folders = FoldersController(self._port, self.library_pane, self.library, self.adding)
        self.conversation = ConversationController(self._port, self.conversation_pane, self.removals)
        self.searching = SearchController(
            self._port,
            self.conversation_pane,
            lambda: self.conversation.scope,
            self._search_offers,
        )
        self.source = SourceController(self._port, self.source_pane)
        self.reporting = ReportingController(self._port, self.library_pane, self.library)
        self.overviews = OverviewController(self._port, self.library_pane, self.library)

    def _search_offers(self) -> Offers:
        """What there is to narrow a search down by."""
        chosen = tuple((each.id, wording.document_name(each)) for each in self.library.selected())
        return Offers(
            collections=tuple(self.library_pane.collections_model.names),
            languages=tuple(sorted({*_LANGUAGES, *self.library_pane.documents_model.languages})),
            kinds=tuple(self.library_pane.documents_model.kinds),
            chosen=chosen,
            shown=self.source.document,
        )

    def _make_status(self) -> None:
        self.status = StatusStrip(self)
        self.status.lock_pressed.connect(self.lock_requested)
        if self.menu_bar.isNativeMenuBar():
            self._centre.insertWidget(0, self.status, 0, Qt.AlignmentFlag.AlignRight)
            return
        top = QWidget(self)
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.menu_bar, 1)
        row.addWidget(self.status)
        self.setMenuWidget(top)

    def _set_tab_order(self) -> None:
        left, middle, right = self.library_pane, self.conversation_pane, self.source_pane
        order = [
            left.add_button,
            left.search_button,
            left.new_collection,
            left.collections,
            left.filter,
            left.filter_button,
            left.filter_panel.state,
            left.filter_panel.kind,
            left.filter_panel.author,
            left.filter_panel.since,
            left.filter_panel.until,
            left.filter_panel.clear_button,
            left.documents,
            middle.tabs,
            middle.chooser,
            middle.new_button,
            middle.more_button,
            middle.transcript,
            middle.search.field,
            middle.search.every,
            middle.search.chips.collection,
            middle.search.chips.document,
            middle.search.chips.language,
            middle.search.chips.kind,
            middle.search.chips.date,
            middle.search.chips.author,
            middle.search.chips.clear_button,
            middle.search.endings,
            middle.search.slips,
            middle.search.export_button,
            middle.search.list,
            middle.search.mention_list,
            middle.question,
            middle.ask_button,
            middle.stop_button,
            right.page_field,
            right.zoom_out,
            right.zoom_in,
            right.fit_width,
            right.as_text,
            right.as_table,
            right.pdf,
            right.text,
            right.tables.table,
            right.previous_button,
            right.next_button,
        ]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # Remembering

    def _restore(self) -> None:
        self.resize(1280, 800)
        if self._state.geometry:
            self.restoreGeometry(QByteArray(self._state.geometry))
        self.splitter.setSizes([280, 540, 460])
        self.library_pane.splitter.setSizes([160, 520])
        for splitter in (self.splitter, self.library_pane.splitter):
            if saved := self._state.splitters.get(splitter.objectName()):
                splitter.restoreState(QByteArray(saved))

    def _save(self) -> None:
        self._state.geometry = bytes(self.saveGeometry().data())
        splitters = (self.splitter, self.library_pane.splitter)
        self._state.splitters = {item.objectName(): bytes(item.saveState().data()) for item in splitters}
        self._state.save()

    # Between the parts

    def _add_chosen(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda paths: self.add_paths(paths))
        dialog.open()

    def _drop_target(self, place: QPoint) -> str:
        return self.adding.target(self._collection_at(place))

    def _dropped(self, paths: list[str], place: QPoint) -> None:
        self.adding.add(paths, self._collection_at(place))

    def _collection_at(self, place: QPoint) -> str | None:
        """The collection whose row is at a global position."""
        view = self.library_pane.collections
        spot = view.viewport().mapFromGlobal(place)
        if not view.isVisible() or not view.viewport().rect().contains(spot):
            return None
        return self.library_pane.collections_model.collection(view.indexAt(spot).row())
