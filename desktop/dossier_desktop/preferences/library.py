"""The library itself: where it lies, how much is in it, checking, exporting, destroying."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from dossier.errors import Cancelled, DossierError
from dossier_desktop import messages
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import button, confirm, text_label
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.preferences.destroy import DestroyLibrary
from dossier_desktop.preferences.page import PreferencesPage
from dossier_desktop.window_state import WindowState


class LibraryPage(PreferencesPage):
    """Facts about the library, and what can be done with the whole of it."""

    def __init__(self, port: EnginePort, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(port, parent)
        self._state = state
        self._export_request: int | None = None
        self._facts = text_label("", selectable=True)
        self.check = button(self.tr("Chec&k the library"), icon="check")
        self.export = button(self.tr("&Export everything…"), icon="export")
        self.stop = button(self.tr("&Stop"), icon="stop")
        self.end = button(self.tr("&Destroy the library…"), "danger", "trash")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self.section(self.tr("Library"))
        self.column.addWidget(self._facts)
        self.row(self.check, self.export, self.stop)
        self.column.addWidget(self._bar)
        self.section(
            self.tr("Destroy"),
            self.tr("The key goes first: nobody can read what is left, not even with the passphrase."),
        )
        self.row(self.end)
        self.close_up()
        self._exporting(None)
        self.check.clicked.connect(self._check)
        self.export.clicked.connect(self._choose_target)
        self.stop.clicked.connect(self._stop)
        self.end.clicked.connect(lambda: DestroyLibrary(port, self).open())

    def refresh(self) -> None:
        """See :meth:`PreferencesPage.refresh`."""
        ask(self, self.port, "library.status", {}, self._show, self.fail)

    def _show(self, status: dict[str, Any], _payload: bytes) -> None:
        size = QLocale().formattedDataSize(status["size_bytes"])
        lines = [
            str(self._state.library_dir),
            self.tr("%Ln document(s)", "", status["documents"]),
            self.tr("%Ln passage(s)", "", status["passages"]),
            self.tr("{size} on the disk, encrypted").format(size=size),
        ]
        self._facts.setText("\n".join(lines))

    def _check(self) -> None:
        self.check.setEnabled(False)
        self.note.say(self.tr("Checking…"))
        ask(self, self.port, "library.doctor", {}, self._checked, self._check_failed)

    def _checked(self, result: dict[str, Any], _payload: bytes) -> None:
        self.check.setEnabled(True)
        findings = result["findings"]
        if not findings:
            self.note.say(self.tr("Everything is in order."), "good-note")
            return
        repaired = all(finding["repaired"] for finding in findings)
        text = "\n".join(messages.text(finding["message"]) for finding in findings)
        self.note.say(text, "warn-note" if repaired else "bad-note")

    def _check_failed(self, error: DossierError) -> None:
        self.check.setEnabled(True)
        self.fail(error)

    def _choose_target(self) -> None:
        title = self.tr("Export everything, unencrypted?")
        text = self.tr(
            "All documents, texts and conversations are written as ordinary files that anyone can read."
        )
        if not confirm(self, title, text, self.tr("Choose a folder…"), danger=True):
            return
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Choose an empty folder")):
            params = {"directory": chosen}
            self._exporting(
                ask(
                    self,
                    self.port,
                    "library.export",
                    params,
                    self._exported,
                    self._export_failed,
                    self._progress,
                )
            )

    def _exporting(self, request: int | None) -> None:
        self._export_request = request
        self.stop.setVisible(request is not None)
        self._bar.setVisible(request is not None)
        self._bar.setRange(0, 0)
        self.export.setEnabled(request is None)

    def _progress(self, name: str, data: Any) -> None:
        if name == "progress":
            self._bar.setRange(0, int(data["total"]))
            self._bar.setValue(int(data["done"]))

    def _stop(self) -> None:
        if self._export_request is not None:
            self.port.cancel(self._export_request)

    def _exported(self, result: dict[str, Any], _payload: bytes) -> None:
        self._exporting(None)
        self.note.say(self.tr("%Ln file(s) were written.", "", result["files"]), "good-note")

    def _export_failed(self, error: DossierError) -> None:
        self._exporting(None)
        if isinstance(error, Cancelled):
            self.note.say(self.tr("The export was stopped."))
        else:
            self.fail(error)
