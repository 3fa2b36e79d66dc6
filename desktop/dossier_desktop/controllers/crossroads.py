"""Where the panes meet: what happens in one and shows in another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from dossier.errors import DossierError
from dossier.folders.kept import SyncReport
from dossier.types import Document, DocumentState, Hit
from dossier_desktop import messages, operations, wording
from dossier_desktop.controllers import places
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.models.mentions import MentionRow
from dossier_desktop.models.overviews import OverviewRow
from dossier_desktop.operations import Added, Failed
from dossier_desktop.widgets.report_dialog import ReportDialog
from dossier_desktop.widgets.turn_view import TurnView

if TYPE_CHECKING:
    from dossier_desktop.views.main_window import MainWindow


class Crossroads(QObject):
    """Connects the controllers of a main window with each other, and with what the engine says unasked."""

    def __init__(self, window: MainWindow, port: EnginePort) -> None:
        super().__init__(window)
        self._window = window
        self._port = port
        self._turn: TurnView | None = None  # whose citation is on show
        self._connect_library()
        self._connect_conversation()
        port.notification.connect(self._notified)
        port.lost.connect(self._lost)
        port.back.connect(self._back)

    def close(self) -> None:
        """The library is locked."""
        self._turn = None

    def ask_models(self) -> None:
        """Ask which models there are, and show what follows from it."""
        operations.hello(self._port, self, self._show_hello, self._window.show_failure)

    def open_document(self, document: Document) -> None:
        """Show a document from its beginning."""
        self._unmark()
        self._window.source.open_document(places.of_document(document))

    def ask_only(self, documents: Sequence[Document]) -> None:
        """Let the next questions go to these documents alone."""
        self._window.conversation.limit_to(documents)
        self._window.conversation_pane.question.setFocus()

    # Connections

    def _connect_library(self) -> None:
        window, library, pane = self._window, self._window.library, self._window.library_pane
        library.failed.connect(window.show_failure)
        window.folders.failed.connect(window.show_failure)
        window.folders.synced.connect(self._tell_synced)
        library.scope_changed.connect(window.conversation.set_collection)
        library.document_opened.connect(self.open_document)
        library.removed.connect(window.source.close_removed)
        library.ask_only.connect(self.ask_only)
        library.listed.connect(self._show_library)
        window.adding.failed.connect(window.show_failure)
        window.adding.finished.connect(self._tell_added)
        pane.search_button.clicked.connect(lambda: window.search())
        pane.empty_add.clicked.connect(window.choose_files)
        pane.empty_samples.clicked.connect(window.adding.add_samples)

    def _connect_conversation(self) -> None:
        window, conversation = self._window, self._window.conversation
        window.library.told.connect(window.show_notice)
        conversation.failed.connect(window.show_failure)
        conversation.citation_opened.connect(self._open_citation)
        conversation.answered.connect(self._show_first_citation)
        conversation.passage_opened.connect(self._open_passages)
        conversation.search_instead.connect(window.search)
        conversation.collection_wanted.connect(window.library.choose)
        window.conversation_pane.models_button.clicked.connect(window.models_requested)
        window.searching.passage_opened.connect(self._open_passages)
        window.searching.mentions.opened.connect(self._open_mentions)
        window.searching.mentions.told.connect(window.show_notice)
        window.searching.left.connect(self._show_library)
        window.source.current_changed.connect(self._mark_current)
        window.source.twins.opened.connect(self.open_document)
        window.reporting.document_opened.connect(self.open_document)
        window.library.report_wanted.connect(window.reporting.show)
        window.library.summary_wanted.connect(lambda whole: window.overviews.summary(whole=whole))
        window.library.deadlines_wanted.connect(lambda whole: window.overviews.deadlines(whole=whole))
        window.library.compare_wanted.connect(window.overviews.compare)
        window.overviews.opened.connect(self._open_overview)
        window.overviews.told.connect(window.show_notice)
        window.source.password_wanted.connect(self._enter_password)

    def _show_library(self) -> None:
        self._window.conversation.show_library(self._window.library.documents)

    # From the conversation to the source

    def _open_citation(self, turn: TurnView, index: int) -> None:
        self._unmark()
        self._turn = turn
        self._window.source.open_citations(places.of_citations(turn.citations), index)

    def _show_first_citation(self, turn: TurnView) -> None:
        """Show the proof of a new answer, unless the person is looking at something."""
        pane = self._window.source_pane
        if turn.citations and pane.page is pane.empty:
            self._open_citation(turn, 0)

    def _open_passages(self, hits: Sequence[Hit], index: int) -> None:
        self._unmark()
        self._window.source.open_passages([places.of_hit(hit) for hit in hits], index)

    def _open_mentions(self, rows: Sequence[MentionRow], index: int) -> None:
        self._unmark()
        self._window.source.open_mentions([places.of_mention(row) for row in rows], index)

    def _open_overview(self, rows: Sequence[OverviewRow], index: int) -> None:
        self._unmark()
        self._window.source.open_passages([places.of_overview(row) for row in rows], index)

    def _mark_current(self, index: int | None) -> None:
        if self._turn is not None and isValid(self._turn):
            self._turn.set_current(index)

    def _enter_password(self, document: str) -> None:
        found = self._window.library.find(document)
        if found is not None:
            self._window.library.enter_password(found)

    def _unmark(self) -> None:
        self._mark_current(None)
        self._turn = None

    # From the engine

    def _tell_added(self, added: Added) -> None:
        folder, self._window.adding.latest = self._window.adding.latest, None
        text, banner = wording.added_line(added), self._window.banner
        if added.failed:
            self._tell_failed(text, added.failed)
        elif folder is not None and folder[0] not in [one.path for one in self._window.folders.folders]:
            hint = self.tr("Dossier can notice what changes in this folder from now on.")
            keep = partial(self._window.folders.keep, *folder)
            banner.show_message("good-note", text, hint, self.tr("Keep in step"), keep)
        else:
            banner.show_message("good-note", text, passing=True)

    def _tell_synced(self, report: SyncReport) -> None:
        text = wording.synced_line(report)
        if report.problems:
            failed = [Failed(one.path, DocumentState(one.state), one.reason) for one in report.problems]
            self._tell_failed(text, failed)
        elif report.unreachable:
            reason = messages.text(report.unreachable[0].reason)
            self._window.banner.show_message("warn-note", text, reason)
        else:
            self._window.banner.show_message("good-note", text, passing=True)

    def _tell_failed(self, text: str, failed: Sequence[Failed]) -> None:
        def show() -> None:
            ReportDialog(failed, self._window).open()

        self._window.banner.show_message("warn-note", text, action=self.tr("Show which…"), act=show)

    def _show_hello(self, hello: Mapping[str, Any]) -> None:
        models = hello.get("models") or {}
        self._window.conversation.show_models(models.get("embedder"), models.get("answers"))
        self._window.library_pane.documents_model.set_indexing(models.get("embedder") is not None)
        if hello.get("lockdown"):
            self._window.show_lockdown(hello["lockdown"])
        self._window.show_server(hello.get("server") or {})

    def _notified(self, name: str, data: Mapping[str, Any]) -> None:
        if name == "lockdown":
            self._window.show_lockdown(data)
        elif name == "server":
            self._window.show_server(data)
        elif name == "models":
            self.ask_models()
        elif name == "trouble":
            error = DossierError(str(data.get("message", "")), str(data.get("hint", "")))
            self._window.show_failure(error)

    def _lost(self, message: str) -> None:
        self._window.banner.show_message(
            "warn-note",
            self.tr("The engine stopped and is being started again."),
            self.tr("Nothing is lost: what was ready is kept, the rest continues."),
        )

    def _back(self) -> None:
        text = self.tr("The engine is running again.")
        self._window.banner.show_message("good-note", text, passing=True)
