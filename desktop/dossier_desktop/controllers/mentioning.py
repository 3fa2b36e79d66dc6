"""Behaviour of the search page's list of every mention."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from dossier.errors import DossierError
from dossier.search.mentions.data import DocumentMentions, MentionTotals
from dossier_desktop import mention_operations, messages, wording
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.mention_operations import Wanted
from dossier_desktop.views.search_page import SearchPage
from dossier_desktop.widgets.announce import announce


class MentionController(QObject):
    """Looks for every mention of what is written in the field, and writes the list to a file.

    Signals:
        opened(rows, index): show a mention; the rows are those of the list's model.
        nothing(): there is none.
        failed(error): the search did not come to its end.
        told(text): something worth knowing for some seconds.
    """

    opened = Signal(object, int)
    nothing = Signal()
    failed = Signal(object)
    told = Signal(str)

    def __init__(self, port: EnginePort, page: SearchPage) -> None:
        super().__init__(page)
        self._port = port
        self._page = page
        self._request = 0
        self._counted = 0
        self._wanted: Wanted | None = None
        page.mention_list.activated.connect(self.open_row)
        page.mention_list.clicked.connect(self.open_row)
        page.export_button.clicked.connect(self._choose_file)

    def start(self, wanted: Wanted) -> None:
        """Look for every mention of something else; what was found before goes."""
        self.stop()
        self._wanted, self._counted = wanted, 0
        self._page.status.setText(self.tr("Searching…"))
        self._request = request = mention_operations.find_mentions(
            self._port,
            self,
            wanted,
            lambda documents: self._found(request, documents),
            lambda totals: self._finished(request, totals),
            lambda error: self._fail(request, error),
        )

    def stop(self) -> None:
        """Look no further, and show nothing."""
        if self._request:
            self._port.cancel(self._request)
        self._request = 0
        self._wanted = None
        self._page.mentions.clear()
        self._page.export_button.setEnabled(False)

    def open_row(self, index: QModelIndex) -> None:
        """Show the mention in a row where it stands."""
        place = self._page.mentions.place(index.row()) if index.isValid() else -1
        if place >= 0:
            self.opened.emit(self._page.mentions.listed, place)

    def open_first(self) -> None:
        """Show the first mention."""
        self.open_row(self._page.mentions.index(1))

    def _found(self, request: int, documents: list[DocumentMentions]) -> None:
        if request != self._request:
            return
        if not self._counted:
            self._page.show_mentions()
            self._page.mention_list.scrollToTop()
        self._counted += sum(each.total for each in documents)
        self._page.mentions.add(documents)
        text = self.tr("%Ln mention(s) so far, searching…", "", self._counted)
        self._page.status.setText(text)

    def _finished(self, request: int, totals: MentionTotals) -> None:
        if request != self._request:
            return
        self._request = 0
        coverage = wording.coverage_line(totals.coverage)
        if not totals.total:
            self._page.status.setText(" · ".join([coverage, wording.seconds(totals.seconds)]))
            self.nothing.emit()
            return
        found = self.tr("%1 in %Ln document(s)", "", totals.documents)
        found = found.replace("%1", wording.mentions(totals.total))
        parts = [found, coverage, wording.seconds(totals.seconds)]
        listed = len(self._page.mentions.listed)
        if listed < totals.total:
            text = self.tr("The first %1 are listed here; the exported list holds all.")
            parts.append(text.replace("%1", wording.number(listed)))
        self._page.status.setText(" · ".join(parts))
        self._page.export_button.setEnabled(True)
        announce(self._page, self._page.status.text())

    def _fail(self, request: int, error: DossierError) -> None:
        if request == self._request:
            self._request = 0
            self.failed.emit(error)

    # To a file

    def _choose_file(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        chooser = QFileDialog(self._page.window(), self.tr("Save the list of mentions"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(".csv")
        name = self.tr("Mentions of %1").replace("%1", wording.one_line(wanted.text))
        chooser.selectFile("".join("-" if sign in '/\\:*?"<>|' else sign for sign in name)[:80] + ".csv")
        chooser.filesSelected.connect(lambda paths: self.export(wanted, paths[0]))
        chooser.open()

    def export(self, wanted: Wanted, path: str) -> None:
        """Write all mentions to a file."""
        self._page.export_button.setEnabled(False)

        def done(total: int) -> None:
            self._page.export_button.setEnabled(True)
            text = self.tr("%1 written to “%2”; the file is not encrypted.")
            text = text.replace("%1", wording.mentions(total))
            self.told.emit(text.replace("%2", wording.file_name(str(Path(path)))))

        def failed(error: DossierError) -> None:
            self._page.export_button.setEnabled(True)
            self.told.emit(messages.error_line(error))

        mention_operations.export_mentions(self._port, self, wanted, path, done, failed)
