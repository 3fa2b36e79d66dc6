"""One question with its answer, what was searched, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier.errors import DossierError
from dossier.types import Answer, AnswerStatus, Hit, Sentence
from dossier_desktop import messages, wording
from dossier_desktop.icons import icon
from dossier_desktop.models.hits import hit_place
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.announce import announce
from dossier_desktop.widgets.answer_view import AnswerView, Cited
from dossier_desktop.widgets.hit_card import HitCard


class TurnView(QFrame):
    """Grows as the engine speaks, and is settled by the whole answer.

    Signals:
        citation_opened(turn, index): a citation was pressed.
        passage_opened(hit): a passage card was pressed.
        retry_requested(question): ask again after a failure.
        stops_changed(): there are other things for the keyboard to stop at.
    """

    citation_opened = Signal(object, int)
    passage_opened = Signal(object)
    retry_requested = Signal(str)
    stops_changed = Signal()

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("turn")
        self.question = question
        self.answer: Answer | None = None
        self.setAccessibleName(self.tr("Question: %1").replace("%1", wording.one_line(question)))
        heading = QLabel(question, self)
        heading.setObjectName("turnQuestion")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        set_role(heading, "heading")
        self._status = QLabel(self.tr("Searching your documents…"), self)
        self._status.setObjectName("turnStatus")
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._status, "muted")
        self.text = AnswerView(self)
        self.text.citation_opened.connect(lambda index: self.citation_opened.emit(self, index))
        self.text.hide()
        self._cards = QWidget(self)
        self._cards_column = QVBoxLayout(self._cards)
        self._cards_column.setContentsMargins(0, 0, 0, 0)
        self._cards_column.setSpacing(GRID)
        self._cards.hide()
        self._hits: tuple[Hit, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(heading)
        column.addWidget(self.text)
        column.addWidget(self._status)
        column.addLayout(self._actions())
        column.addWidget(self._cards)

    @property
    def citations(self) -> list[Cited]:
        """The answer's citations in reading order."""
        return self.text.citations

    @property
    def status(self) -> str:
        """The line below the answer."""
        return self._status.text()

    def show_evidence(self, hits: tuple[Hit, ...]) -> None:
        """The passages were found; writing begins."""
        self._hits = hits
        self.text.set_evidence(hits)
        self._status.setText(self.tr("Reading %Ln passage(s)…", "", len(hits)))

    def add_token(self, text: str) -> None:
        """The model wrote something."""
        self.text.show()
        self._status.setText(self.tr("Writing; each sentence is checked as it is finished…"))
        self.text.add_token(text)

    def add_sentence(self, sentence: Sentence) -> None:
        """A sentence was checked."""
        self.text.show()
        self.text.add_sentence(sentence)

    def show_answer(self, answer: Answer, settled_before: bool = False) -> None:
        """The answer is whole; ``settled_before``: it is shown again, so it is not read aloud."""
        self.answer = answer
        self._hits = answer.hits
        if answer.status is AnswerStatus.NOT_FOUND:
            self.text.show_not_found(answer.text or self.tr("Your documents do not answer this."))
        else:
            self.text.show_sentences(answer.sentences, answer.hits)
        self.text.show()
        self._status.setText(wording.summary_line(answer))
        set_role(self._status, "warn" if answer.notice else "muted")
        self.text.setAccessibleDescription(self.text.as_text())
        if not settled_before:
            self.stops_changed.emit()
            announce(self, f"{self.text.as_text()} {self._status.text()}")
        self._copy.setVisible(True)
        self._passages.setVisible(bool(answer.hits))
        if answer.status is AnswerStatus.NOT_FOUND:
            self._passages.setText(self.tr("Nearest passages"))
            self._passages.setChecked(bool(answer.hits))

    def show_failure(self, error: DossierError) -> None:
        """There is no answer; say why."""
        self.text.setVisible(bool(self.text.toPlainText()))
        if error.code == "cancelled":
            self._status.setText(self.tr("Stopped before anything was found."))
        else:
            set_role(self._status, "bad")
            self._status.setText(messages.error_line(error))
        self._retry.setVisible(True)

    def set_current(self, index: int | None) -> None:
        """Mark the citation on show."""
        self.text.set_current(index)

    def stops(self) -> list[QWidget]:
        """What the keyboard stops at, in reading order."""
        cards = self._cards.findChildren(HitCard)
        return [*self.text.stops(), self._copy, self._passages, self._retry, *cards]

    def copy(self) -> None:
        """Put the answer with its citations on the clipboard, as plain text."""
        QApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """Question, answer and sources as plain text."""
        lines = [self.question, "", self.text.as_text()]
        sources: dict[int, list[str]] = {}
        for cited in self.citations:
            lines_of = sources.setdefault(cited.number, [f"[{cited.number}] {hit_place(cited.hit)}"])
            quote = f"    “{wording.one_line(cited.citation.quote)}”"
            if quote not in lines_of:
                lines_of.append(quote)
        if sources:
            lines += ["", *(line for part in sources.values() for line in part)]
        if self.answer is not None:
            lines += ["", wording.summary_line(self.answer)]
        return "\n".join(lines)

    def _actions(self) -> QHBoxLayout:
        self._passages = QToolButton(self)
        self._passages.setObjectName("showPassages")
        self._passages.setText(self.tr("Passages"))
        self._passages.setIcon(icon("passage", "muted"))
        self._passages.setIconSize(QSize(16, 16))
        self._passages.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._passages.setCheckable(True)
        self._passages.setToolTip(self.tr("Show the passages found for this question"))
        self._passages.setAccessibleName(self.tr("Show the passages found for this question"))
        self._passages.toggled.connect(self._show_cards)
        self._copy = QToolButton(self)
        self._copy.setObjectName("copyAnswer")
        self._copy.setText(self.tr("Copy"))
        self._copy.setIcon(icon("copy", "muted"))
        self._copy.setIconSize(QSize(16, 16))
        self._copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._copy.setToolTip(self.tr("Copy the answer with its citations"))
        self._copy.setAccessibleName(self.tr("Copy the answer with its citations"))
        self._copy.clicked.connect(self.copy)
        self._retry = QPushButton(icon("reread"), self.tr("Ask again"), self)
        self._retry.setObjectName("askAgain")
        self._retry.clicked.connect(lambda: self.retry_requested.emit(self.question))
        for button in (self._passages, self._copy, self._retry):
            button.hide()
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._copy)
        row.addWidget(self._passages)
        row.addWidget(self._retry)
        row.addStretch(1)
        return row

    def _show_cards(self, shown: bool) -> None:
        if shown and not self._cards_column.count():
            for hit in self._hits:
                card = HitCard(hit, self._cards)
                card.opened.connect(self.passage_opened)
                self._cards_column.addWidget(card)
            self.stops_changed.emit()
        self._cards.setVisible(shown)
