"""Behaviour of what is said of whole documents: summary, deadlines and amounts, comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from dossier.errors import DossierError
from dossier.overview.data import Comparison, DocumentItems, ItemTotals, Summary
from dossier.types import Document, Progress, Scope
from dossier_desktop import messages, overview_operations, overview_wording, wording
from dossier_desktop.controllers.library import LibraryController
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.views.library_pane import LibraryPane
from dossier_desktop.widgets.overview_dialog import OverviewDialog

_POINTS, _MOST_POINTS = 8, 50
_SLICE = 500  # changes shown at a time
_SIGNS = '/\\:*?"<>|'


@dataclass
class _Wanted:
    """How long a summary is to be, and whether the model writes it."""

    points: int = _POINTS
    written: bool = False


class OverviewController(QObject):
    """Shows overviews of the chosen documents, or, where none is chosen, of the collection.

    Signals:
        opened(rows, index): show the words of a row where they stand.
        told(text): something worth knowing for some seconds.
    """

    opened = Signal(object, int)
    told = Signal(str)

    def __init__(self, port: EnginePort, pane: LibraryPane, library: LibraryController) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._library = library
        self._dialogs: list[OverviewDialog] = []

    def close(self) -> None:
        """The library is locked: nothing of it stays on the screen."""
        for dialog in self._dialogs:
            if isValid(dialog):
                dialog.reject()
        self._dialogs = []

    # What the person does

    def summary(self, *, whole: bool = False) -> None:
        """Sum up the chosen documents; ``whole``: the collection, whatever is chosen."""
        scope, name = self._subject(whole)
        dialog = self._dialog(self.tr("Summary: %1").replace("%1", name))
        dialog.more.show()
        dialog.more.setEnabled(False)
        wanted = _Wanted()

        def longer() -> None:
            wanted.points = min(2 * wanted.points, _MOST_POINTS)
            self._sum_up(dialog, scope, wanted)

        def write() -> None:
            wanted.written = True
            self._sum_up(dialog, scope, wanted)

        dialog.more_wanted.connect(longer)
        dialog.write_wanted.connect(write)
        self._sum_up(dialog, scope, wanted)
        dialog.show()

    def deadlines(self, *, whole: bool = False) -> None:
        """List deadlines and amounts of the chosen documents, or of the whole collection."""
        scope, name = self._subject(whole)
        dialog = self._dialog(self.tr("Deadlines and amounts: %1").replace("%1", name))
        dialog.export.show()
        dialog.export.setEnabled(False)
        dialog.export_wanted.connect(lambda kind: self._choose_file(dialog, scope, name, kind))

        def found(documents: list[DocumentItems]) -> None:
            dialog.model.add(overview_wording.item_rows(documents, dialog.model.last_document))

        def finished(totals: ItemTotals) -> None:
            dialog.finish(overview_wording.items_line(totals, len(dialog.model.listed)))

        request = overview_operations.find_deadlines(
            self._port, dialog, scope, self._progress(dialog), found, finished, self._failed(dialog)
        )
        self._stop_with(dialog, request)
        dialog.show()

    def compare(self) -> None:
        """Compare the two chosen documents, the older one first."""
        chosen = self._library.selected()
        if len(chosen) != 2:
            self.told.emit(self.tr("Choose two documents in the list to compare them."))
            return
        first, second = sorted(chosen, key=lambda one: (one.facts.date, one.added))
        names = self.tr("Comparison: %1 and %2").replace("%1", wording.document_name(first))
        dialog = self._dialog(names.replace("%2", wording.document_name(second)))

        def finished(comparison: Comparison, start: int = 0) -> None:
            some = comparison.changes[start : start + _SLICE]
            dialog.model.add(overview_wording.comparison_rows(comparison, some))
            if start + _SLICE < len(comparison.changes):  # the window goes on meanwhile
                QTimer.singleShot(1, dialog, lambda: finished(comparison, start + _SLICE))
            else:
                dialog.finish(overview_wording.comparison_line(comparison))

        request = overview_operations.compare(
            self._port, dialog, first.id, second.id, finished, self._failed(dialog)
        )
        self._stop_with(dialog, request)
        dialog.show()

    # Behind

    def _sum_up(self, dialog: OverviewDialog, scope: Scope, wanted: _Wanted) -> None:
        points, written = wanted.points, wanted.written

        def finished(summary: Summary) -> None:
            dialog.model.clear()
            dialog.model.add(overview_wording.summary_rows(summary))
            dialog.finish(overview_wording.summary_line(summary))
            dialog.more.setEnabled(len(summary.points) == points and points < _MOST_POINTS)
            dialog.write.setVisible(summary.can_write and not written)
            dialog.write.setEnabled(True)

        dialog.more.setEnabled(False)
        dialog.write.setEnabled(False)
        request = overview_operations.summarise(
            self._port, dialog, scope, points, written, self._progress(dialog), finished, self._failed(dialog)
        )
        self._stop_with(dialog, request)

    def _subject(self, whole: bool) -> tuple[Scope, str]:
        """What is chosen: some documents or a collection, and its name."""
        chosen = [] if whole else self._library.selected()
        if chosen:
            return Scope(documents=tuple(one.id for one in chosen)), _named(chosen)
        collection = self._library.collection
        name = wording.one_line(collection) if collection is not None else self.tr("All documents")
        return Scope(collection=collection), name

    def _dialog(self, title: str) -> OverviewDialog:
        dialog = OverviewDialog(title, self._pane.window())
        dialog.opened.connect(self.opened)
        self._dialogs = [*(one for one in self._dialogs if isValid(one)), dialog]
        return dialog

    def _stop_with(self, dialog: OverviewDialog, request: int) -> None:
        """A dialog that is closed wants nothing more."""
        dialog.finished.connect(lambda _: self._port.cancel(request))

    def _progress(self, dialog: OverviewDialog) -> Callable[[Progress], None]:
        def told(progress: Progress) -> None:
            dialog.show_progress(progress.done, progress.total, writing=progress.stage == "writing")

        return told

    def _failed(self, dialog: OverviewDialog) -> Callable[[DossierError], None]:
        def failed(error: DossierError) -> None:
            if error.code != "cancelled":
                dialog.numbers.hide()
                dialog.show_failure(messages.error_line(error))

        return failed

    def _choose_file(self, dialog: OverviewDialog, scope: Scope, name: str, kind: str) -> None:
        chooser = QFileDialog(dialog, self.tr("Save the list of deadlines and amounts"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(".csv")
        file = self.tr("Deadlines and amounts of %1").replace("%1", name)
        chooser.selectFile("".join("-" if sign in _SIGNS else sign for sign in file)[:80] + ".csv")
        chooser.filesSelected.connect(lambda paths: self._export(dialog, scope, kind, paths[0]))
        chooser.open()

    def _export(self, dialog: OverviewDialog, scope: Scope, kind: str, path: str) -> None:
        def done(count: int) -> None:
            text = self.tr("%1 written to “%2”; the file is not encrypted.")
            text = text.replace("%1", overview_wording.items(count))
            dialog.show_done(text.replace("%2", wording.one_line(Path(path).name)))

        overview_operations.export_deadlines(
            self._port,
            dialog,
            scope,
            kind,
            path,
            done,
            lambda error: dialog.show_failure(messages.error_line(error)),
        )


def _named(chosen: Sequence[Document]) -> str:
    return wording.document_name(chosen[0]) if len(chosen) == 1 else wording.documents(len(chosen))
