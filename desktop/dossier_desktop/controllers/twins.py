"""Documents that are nearly the same as the one on show, pointed out above it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.errors import DossierError
from dossier.reporting.data import Similar
from dossier_desktop import report_operations, wording
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.views.source_pane import SourcePane

_PAUSE_MS = 600  # a person who only steps through citations is not kept waiting


class TwinsController(QObject):
    """Asks once for each document that stays on show for a moment.

    Signals:
        opened(document): the person wants to see the other one.
    """

    opened = Signal(object)

    def __init__(self, port: EnginePort, pane: SourcePane) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._document = ""
        self._found: list[Similar] = []
        self._request = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        pane.twins.button.clicked.connect(self._open)

    def show_for(self, document: str) -> None:
        """Another document is on show; empty: none is."""
        if document == self._document:
            return
        self._document, self._found = document, []
        self._pane.twins.say("")
        self._pause.stop()
        if self._request:
            self._port.cancel(self._request)
            self._request = 0
        if document:
            self._pause.start()

    def _ask(self) -> None:
        document = self._document
        self._request = report_operations.similar_documents(
            self._port, self, document, lambda found: self._have(document, found), self._failed
        )

    def _have(self, document: str, found: list[Similar]) -> None:
        self._request = 0
        if document == self._document and found:
            self._found = found
            self._pane.twins.say(self._words(found), self.tr("Open it"))

    def _failed(self, error: DossierError) -> None:
        """Nothing was asked for by the person, so nothing need be said."""
        self._request = 0

    def _words(self, found: list[Similar]) -> str:
        first = found[0]
        text = {
            True: self.tr("Nearly the same (%2) as %1, which is newer."),
            False: self.tr("Nearly the same (%2) as %1, which is older."),
            None: self.tr("Nearly the same (%2) as %1."),
        }[first.newer]
        text = text.replace("%2", wording.percent(first.share))
        text = text.replace("%1", wording.document_name(first.document))
        if len(found) > 1:
            text += " " + self.tr("%Ln other document(s) as well.", "", len(found) - 1)
        return text

    def _open(self) -> None:
        if self._found:
            self.opened.emit(self._found[0].document)
