"""Behaviour of a collection's report: made, looked through, saved to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from dossier.errors import DossierError
from dossier_desktop import messages, report_operations, wording
from dossier_desktop.controllers.library import LibraryController
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.views.library_pane import LibraryPane
from dossier_desktop.widgets.collection_report import CollectionReportDialog

_ENDINGS = {"html": ".html", "csv": ".csv", "text": ".txt"}


class ReportingController(QObject):
    """Shows the report of the chosen collection.

    Signals:
        document_opened(document): the person wants to see a document that the report names.
    """

    document_opened = Signal(object)

    def __init__(self, port: EnginePort, pane: LibraryPane, library: LibraryController) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._library = library
        self._dialog: CollectionReportDialog | None = None

    def show(self) -> None:
        """Make the report of the chosen collection, and show it."""
        collection = self._library.collection
        name = wording.one_line(collection) if collection is not None else self.tr("All documents")
        dialog = self._dialog = CollectionReportDialog(name, self._pane.window())
        dialog.document_opened.connect(self.document_opened)
        dialog.export_wanted.connect(lambda form: self._choose_file(dialog, collection, name, form))

        def failed(error: DossierError) -> None:
            dialog.numbers.hide()
            dialog.show_failure(messages.error_line(error))

        report_operations.collection_report(self._port, dialog, collection, dialog.show_report, failed)
        dialog.open()

    def close(self) -> None:
        """The library is locked: nothing of it stays on the screen."""
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.reject()
        self._dialog = None

    def _choose_file(
        self, dialog: CollectionReportDialog, collection: str | None, name: str, form: str
    ) -> None:
        chooser = QFileDialog(dialog, self.tr("Save the report"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(_ENDINGS[form])
        file = self.tr("Report %1").replace("%1", name)
        chooser.selectFile(file.replace("/", "-").replace("\\", "-")[:100] + _ENDINGS[form])
        chooser.filesSelected.connect(lambda paths: self._save(dialog, collection, paths[0], form))
        chooser.open()

    def _save(self, dialog: CollectionReportDialog, collection: str | None, path: str, form: str) -> None:
        report_operations.export_report(
            self._port,
            dialog,
            collection,
            path,
            form,
            lambda _: dialog.show_saved(str(Path(path).name)),
            lambda error: dialog.show_failure(messages.error_line(error)),
        )
