"""What is known of one document: what it says of itself, how it was read, what happened to its file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QFormLayout, QLabel, QListWidget, QWidget

from dossier.folders.kept import DocumentEvent, Happening
from dossier.types import Document
from dossier_desktop import messages, wording
from dossier_desktop.dialogs import Sheet, button, text_label
from dossier_desktop.filtering import kind
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import SPACE_M, SPACE_S


class DetailsDialog(Sheet):
    """Facts in two columns, the history below; everything can be selected and copied."""

    def __init__(self, document: Document, inside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self.setObjectName("detailsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.set_title(wording.document_name(document))
        self.setWindowTitle(self.tr("Details"))
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_S)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for name, value in self._facts(document, inside):
            label = QLabel(name)
            set_role(label, "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            form.addRow(label, text_label(value, selectable=True))
        self.body.addLayout(form)
        self.heading = text_label(self.tr("What happened to the file"), "small")
        self.history = QListWidget(self)
        self.history.setObjectName("historyList")
        self.history.setAccessibleName(self.heading.text())
        self.history.setWordWrap(True)
        self.history.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.history.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.history.setMinimumHeight(110)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.history, 1)
        self.heading.hide()
        self.history.hide()
        close = self.add_button(button(self.tr("Close"), "primary"), default=True)
        close.clicked.connect(self.accept)
        close.setFocus()

    def show_history(self, events: Sequence[DocumentEvent]) -> None:
        """Show what happened, the latest first."""
        for event in reversed(events):
            self.history.addItem(_line(event))
        self.heading.setVisible(bool(events))
        self.history.setVisible(bool(events))
        self.adjustSize()

    def _facts(self, document: Document, inside: str) -> list[tuple[str, str]]:
        facts, state = document.facts, wording.state_word(document.state)
        reason = messages.text(document.reason)
        read = f"{state}: {reason}" if reason else state
        rows = [
            (self.tr("Title"), wording.one_line(document.title)),
            (self.tr("Date"), wording.fact_date(facts.date)),
            (self.tr("Number"), wording.one_line(facts.number)),
            (self.tr("Author"), wording.one_line(facts.author)),
            (self.tr("Version"), wording.one_line(facts.version)),
            (self.tr("Labels"), wording.tags(document)),
            (self.tr("State"), read),
            (self.tr("Pages"), self._pages(document)),
            (self.tr("Language"), _language(document.language)),
            (self.tr("Kind"), kind(document).upper() or document.media_type),
            (self.tr("Size"), wording.size(document.size)),
            (self.tr("Found in"), inside),
            (self.tr("Place"), wording.one_line(document.path)),
            (self.tr("Collection"), wording.one_line(document.collection)),
            (self.tr("Added"), _time(document.added)),
        ]
        return [(name, value) for name, value in rows if value]

    def _pages(self, document: Document) -> str:
        if not document.pages:
            return ""
        parts = [wording.number(document.pages)]
        if document.doubtful:
            parts.append(wording.doubtful_pages(document.doubtful))
        return " · ".join(parts)


def _language(code: str) -> str:
    """A language's own name; Qt calls English by one of its countries."""
    if not code:
        return ""
    return "English" if code == "en" else QLocale(code).nativeLanguageName().capitalize()


def _line(event: DocumentEvent) -> str:
    words = {
        Happening.ADDED: wording.translate("History", "%1: found as %2"),
        Happening.CHANGED: wording.translate("History", "%1: changed, %2"),
        Happening.MOVED: wording.translate("History", "%1: moved from %3 to %2"),
        Happening.DELETED: wording.translate("History", "%1: gone from %2"),
    }
    text = words[event.what].replace("%1", _time(event.time))
    return text.replace("%2", wording.one_line(event.path)).replace("%3", wording.one_line(event.before))


def _time(seconds: float) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
