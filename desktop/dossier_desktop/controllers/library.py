"""Behaviour of the left pane: what is listed, chosen, renamed, removed."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QMenu

from dossier.errors import DossierError
from dossier.types import Collection, Document, DocumentState
from dossier_desktop import folder_operations, operations, wording
from dossier_desktop.controllers.removing import Done, RemovalController
from dossier_desktop.controllers.unlocking import UnlockingController
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.icons import icon
from dossier_desktop.views.library_pane import LibraryPane
from dossier_desktop.widgets.details_dialog import DetailsDialog
from dossier_desktop.widgets.prompts import ask_text

_SETTLE_MS = 250
_MOST_SETTLE_MS = 3000
_MANY = 1000  # documents whose showing is parted


class LibraryController(QObject):
    """Keeps the lists in step with the engine.

    Signals:
        failed(error): something to show.
        scope_changed(collection): another collection was chosen; None is everything.
        document_opened(document): the person wants to see it.
        ask_only(documents): questions shall go to these alone.
        listed(): collections were listed.
        removed(ids): these documents are no longer to be seen.
        told(text): something worth knowing.
        report_wanted(): what reading the chosen collection came to.
        summary_wanted(whole), deadlines_wanted(whole): of the chosen documents, or the whole collection.
        compare_wanted(): how the two chosen documents differ.
    """

    failed = Signal(object)
    scope_changed = Signal(object)
    document_opened = Signal(object)
    ask_only = Signal(object)
    listed = Signal()
    removed = Signal(object)
    told = Signal(str)
    report_wanted = Signal()
    summary_wanted = Signal(bool)
    deadlines_wanted = Signal(bool)
    compare_wanted = Signal()

    def __init__(self, port: EnginePort, pane: LibraryPane, removals: RemovalController) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._removals = removals
        self.unlocking = UnlockingController(port, pane)
        self.unlocking.opened.connect(self._say_opened)
        self._open = False
        self._collection: str | None = None
        self._wanted: str | None = None
        self._latest = 0
        self._asked_at = 0.0
        self._later = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._later.timeout.connect(self.refresh)
        pane.collections.selectionModel().currentChanged.connect(self._collection_chosen)
        pane.collections.customContextMenuRequested.connect(self._collection_menu)
        pane.documents.customContextMenuRequested.connect(self._document_menu)
        pane.documents.activated.connect(self._activated)
        pane.documents.clicked.connect(self._activated)
        pane.filter.textChanged.connect(self._filter)
        pane.filter_panel.changed.connect(self._filter_facts)
        pane.filter_button.toggled.connect(self._offer_kinds)
        pane.new_collection.clicked.connect(self.new_collection)
        port.notification.connect(self._notified)
        self._key(pane.documents, "Del", self.remove_selected)
        self._key(pane.collections, "Del", self.delete_collection)

    def _key(self, view: QListView, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    # Listing

    @property
    def collection(self) -> str | None:
        """The chosen collection; None is everything."""
        return self._collection

    @property
    def documents(self) -> int:
        """Number of documents in the library."""
        return self._pane.collections_model.documents

    def open(self) -> None:
        """The library is open: list everything."""
        self._open = True
        self.refresh()

    def close(self) -> None:
        """The library is locked: drop every name."""
        self._open = False
        self._later.stop()
        self._removals.forget()
        self.unlocking.close()
        self._collection = self._wanted = None
        self._pane.filter.clear()
        self._pane.filter_button.setChecked(False)
        self._pane.documents_model.show([])
        self._pane.collections_model.show([])
        self._show_state()

    def refresh(self) -> None:
        """List collections and documents anew."""
        if not self._open:
            return
        self._later.stop()
        self._asked_at = time.monotonic()
        operations.list_collections(self._port, self, self._show_collections, self.failed.emit)
        self._list_documents()

    def _list_documents(self) -> None:
        wanted = self._collection
        self._latest = operations.list_documents(
            self._port, self, wanted, lambda found: self._show_documents(wanted, found), self.failed.emit
        )

    def _show_collections(self, found: list[Collection]) -> None:
        if not self._open:
            return
        model = self._pane.collections_model
        model.show(found)
        if self._wanted in model.names:
            self.choose(self._wanted)
        elif self._collection is not None and self._collection not in model.names:
            self.choose(None)  # removed elsewhere
        row = model.row(self._collection)
        current = self._pane.collections.currentIndex()
        if current.row() != row:
            self._pane.collections.setCurrentIndex(model.index(row))
        self._show_state()
        self.listed.emit()

    def _show_documents(self, collection: str | None, found: list[Document]) -> None:
        if not self._open or collection != self._collection:
            return
        chosen = [item.id for item in self.selected()]
        self._pane.documents_model.show(found)
        if len(found) > _MANY:
            QTimer.singleShot(1, self, lambda: self._shown(chosen))  # laying out is a turn's work
        else:
            self._shown(chosen)

    def _shown(self, chosen: list[str]) -> None:
        """Bring the pane up to date with the documents it shows now."""
        self._offer_kinds(self._pane.filter_button.isChecked())
        self._select(chosen)
        self._show_state()
        cost = (time.monotonic() - self._asked_at) * 1000
        self._later.setInterval(int(min(_MOST_SETTLE_MS, max(_SETTLE_MS, 5 * cost))))

    def _show_state(self) -> None:
        pane, model = self._pane, self._pane.documents_model
        shown, total = model.rowCount(), model.total
        name = self._collection or self.tr("All documents")
        title = f"{wording.one_line(name)} · {wording.number(total)}" if total else wording.one_line(name)
        if not self._open:
            hint = ""
        elif total and not shown:
            hint = self.tr("No document matches the filter.")
        else:
            hint = self.tr("This collection is empty. Drop files or folders here, or choose Add.")
        pane.show_documents(shown, total, title, hint)
        pane.show_empty(self._open and not self.documents and not pane.collections_model.names)

    def _notified(self, name: str, data: Mapping[str, Any]) -> None:
        if name in ("documents", "index") and self._open and not self._later.isActive():
            self._later.start()

    def _filter(self, text: str) -> None:
        self._pane.documents_model.set_filter(text)
        self._show_state()

    def _offer_kinds(self, open_: bool) -> None:
        if open_:
            self._pane.filter_panel.show_kinds(self._pane.documents_model.kinds)

    def _filter_facts(self) -> None:
        self._pane.documents_model.set_facts(self._pane.filter_panel.filter)
        self._show_state()

    # Choosing

    def choose(self, collection: str | None) -> None:
        """Choose a collection by name; one that is not listed yet is chosen once it is."""
        self._wanted = None
        if collection is not None and collection not in self._pane.collections_model.names:
            self._wanted = collection
        elif collection != self._collection:
            self._collection = collection
            model = self._pane.collections_model
            self._pane.collections.setCurrentIndex(model.index(model.row(collection)))
            self.scope_changed.emit(collection)
            self._list_documents()

    def selected(self) -> list[Document]:
        """The documents chosen in the list."""
        rows = sorted(index.row() for index in self._pane.documents.selectionModel().selectedIndexes())
        found = (self._pane.documents_model.document(row) for row in rows)
        return [item for item in found if item is not None]

    def find(self, document: str) -> Document | None:
        """A listed document by its id."""
        return self._pane.documents_model.find(document)

    def _select(self, ids: list[str]) -> None:
        model, selection = self._pane.documents_model, self._pane.documents.selectionModel()
        if not ids or selection.hasSelection():
            return
        for row in (model.row(item) for item in ids):
            if row >= 0:
                selection.select(model.index(row), QItemSelectionModel.SelectionFlag.Select)

    def _collection_chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        name = self._pane.collections_model.collection(current.row())
        if current.isValid() and name != self._collection and self._open:
            known = self._collection is None or self._collection in self._pane.collections_model.names
            if known:
                self._pane.filter.clear()
                self._pane.filter_button.setChecked(False)
                self.choose(name)

    def _activated(self, index: QModelIndex) -> None:
        item = self._pane.documents_model.document(index.row())
        if item is not None and len(self.selected()) <= 1:
            self.document_opened.emit(item)

    # Collections

    def new_collection(self) -> None:
        """Ask for a name and make a collection."""
        label = self.tr("Name of the new collection, for example a case:")
        ask_text(self._pane, self.tr("New collection"), label, "", self._create)

    def _create(self, name: str) -> None:
        def done(_: None) -> None:
            self.choose(name)
            self.refresh()

        operations.create_collection(self._port, self, name, done, self.failed.emit)

    def rename_collection(self) -> None:
        """Ask for another name of the chosen collection."""
        if (old := self._collection) is None:
            return

        def rename(new: str) -> None:
            if new != old:
                operations.rename_collection(
                    self._port, self, old, new, lambda _: self._renamed(new), self.failed.emit
                )

        ask_text(self._pane, self.tr("Rename collection"), self.tr("Name of the collection:"), old, rename)

    def _renamed(self, new: str) -> None:
        self._collection = new
        self.scope_changed.emit(new)
        self.refresh()

    def delete_collection(self) -> None:
        """Remove the chosen collection with its documents, after the time to undo."""
        if (name := self._collection) is None:
            return
        model = self._pane.collections_model
        model.hide(name)
        self.choose(None)

        def take_back() -> None:
            model.unhide(name)
            self.choose(name)
            self.refresh()

        def do(done: Done) -> None:
            def settle() -> None:
                model.unhide(name)
                self.refresh()
                done()

            def kept(error: DossierError) -> None:
                settle()
                self.failed.emit(error)

            operations.delete_collection(self._port, self, name, lambda _: settle(), kept)

        text = self.tr("Removed the collection “%1”").replace("%1", wording.one_line(name))
        self._removals.offer(text, do, take_back)

    # Documents

    def remove_selected(self) -> None:
        """Remove the chosen documents, after the time to undo."""
        chosen = self.selected()
        if not chosen:
            return
        model = self._pane.documents_model
        ids = [item.id for item in chosen]
        whole = model.within(ids)  # what was found within them goes with them
        model.hide(whole)
        self._show_state()
        self.removed.emit(whole)

        def take_back() -> None:
            model.unhide(whole)
            self._show_state()

        def do(done: Done) -> None:
            def gone(_: None) -> None:
                model.drop(whole)
                self.refresh()
                done()

            def kept(error: DossierError) -> None:
                take_back()
                self.failed.emit(error)
                done()

            operations.remove_documents(self._port, self, ids, gone, kept)

        self._removals.offer(self._removal_text(chosen, len(whole) - len(ids)), do, take_back)

    def _removal_text(self, chosen: list[Document], within: int) -> str:
        if len(chosen) == 1:
            text = self.tr("Removed “%1”").replace("%1", wording.document_name(chosen[0]))
        else:
            text = self.tr("Removed %Ln document(s)", "", len(chosen))
        if within:
            more = self.tr("%1, with %Ln document(s) inside", "", within)
            text = more.replace("%1", text)
        return text

    def reread_selected(self) -> None:
        """Read the chosen documents anew."""
        for item in self.selected():
            operations.reread_document(self._port, self, item.id, lambda _: self.refresh(), self.failed.emit)

    def enter_password(self, item: Document | None = None) -> None:
        """Ask for the password of protected documents, and read them: the given, chosen or only ones."""
        protected = self._pane.documents_model.protected()
        chosen = [item] if item is not None else self._protected()
        if not chosen and len(protected) == 1:
            chosen = protected
        named = {one.id for one in chosen}
        self.unlocking.ask(chosen, [one for one in protected if one.id not in named])

    def _say_opened(self, opened: int, tried: int) -> None:
        self.refresh()
        if tried > 1:
            text = self.tr("The password opened %1 of %Ln document(s).", "", tried)
            self.told.emit(text.replace("%1", wording.number(opened)))

    def show_details(self) -> None:
        """Show what is known of the chosen document."""
        chosen = self.selected()
        if len(chosen) != 1:
            return
        document = chosen[0]
        parent = self.find(document.parent) if document.parent else None
        inside = wording.document_name(parent) if parent is not None else ""
        dialog = DetailsDialog(document, inside, self._pane.window())
        folder_operations.document_history(
            self._port, dialog, document.id, dialog.show_history, self.failed.emit
        )
        dialog.open()

    def _protected(self) -> list[Document]:
        return [item for item in self.selected() if item.state is DocumentState.NEEDS_PASSWORD]

    # Menus

    def _collection_menu(self, place: QPoint) -> None:
        menu = QMenu(self._pane)
        menu.addAction(icon("add"), self.tr("New collection…"), self.new_collection)
        if self._collection is not None:
            menu.addAction(icon("rename"), self.tr("Rename…"), self.rename_collection)
            menu.addAction(icon("trash"), self.tr("Remove collection"), self.delete_collection)
        menu.addSeparator()
        menu.addAction(icon("report"), self.tr("Report…"), self.report_wanted.emit)
        menu.addAction(icon("summary"), self.tr("Summary…"), lambda: self.summary_wanted.emit(True))
        menu.addAction(
            icon("time"), self.tr("Deadlines and amounts…"), lambda: self.deadlines_wanted.emit(True)
        )
        menu.exec(self._pane.collections.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _document_menu(self, place: QPoint) -> None:
        chosen = self.selected()
        if not chosen:
            return
        menu = QMenu(self._pane)
        if len(chosen) == 1:
            menu.addAction(icon("source"), self.tr("Open"), lambda: self.document_opened.emit(chosen[0]))
            menu.addAction(icon("details"), self.tr("Details…"), self.show_details)
        if any(item.state.searchable for item in chosen):
            text = (
                self.tr("Ask only this document") if len(chosen) == 1 else self.tr("Ask only these documents")
            )
            menu.addAction(icon("conversation"), text, lambda: self.ask_only.emit(chosen))
            menu.addAction(icon("summary"), self.tr("Summary…"), lambda: self.summary_wanted.emit(False))
            menu.addAction(
                icon("time"), self.tr("Deadlines and amounts…"), lambda: self.deadlines_wanted.emit(False)
            )
        if len(chosen) == 2:
            menu.addAction(icon("twins"), self.tr("Compare…"), self.compare_wanted.emit)
        if self._protected():
            menu.addAction(icon("key"), self.tr("Enter password…"), self.enter_password)
        menu.addAction(icon("reread"), self.tr("Read again"), self.reread_selected)
        menu.addSeparator()
        menu.addAction(icon("trash"), self.tr("Remove"), self.remove_selected)
        menu.exec(self._pane.documents.viewport().mapToGlobal(place))
        menu.deleteLater()
