"""An answer: sentences with their citations and marks, growing while it is written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QApplication, QWidget

from dossier.types import Citation, Hit, Sentence, Support
from dossier_desktop import theme
from dossier_desktop.models.hits import hit_place
from dossier_desktop.widgets.chips import CitationChip, DoubtMark, NotFoundMark, SupportMark
from dossier_desktop.widgets.flow_text import FlowText
from dossier_desktop.wording import one_line

_SHORT = 0.7
"""An answer up to this share of the sentence it stands in is short: the sentence is shown below it."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation with the passage it points into, and its number among the sources."""

    number: int
    citation: Citation
    hit: Hit


class AnswerView(FlowText):
    """Sentences checked so far, then, in paler letters, what is being written.

    Signals:
        citation_opened(index): the person pressed a citation; an index into :attr:`citations`.
    """

    citation_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerText")
        self.setAccessibleName(self.tr("Answer"))
        self.citations: list[Cited] = []
        self._hits: dict[int, Hit] = {}
        self._numbers: dict[int, int] = {}
        self._chips: list[CitationChip] = []
        self._sentences: list[Sentence] = []
        self._draft_start = 0
        self._current: int | None = None
        self._draft = ""

    def show_sentences(self, sentences: tuple[Sentence, ...], hits: tuple[Hit, ...]) -> None:
        """Show a whole answer."""
        self.clear_flow()
        self.citations, self._numbers, self._chips, self._sentences = [], {}, [], []
        self._draft, self._draft_start = "", 0
        self.set_evidence(hits)
        for sentence in sentences:
            self.add_sentence(sentence)
        self.set_current(self._current)

    def show_not_found(self, text: str) -> None:
        """Say that the documents hold no answer."""
        self.show_sentences((), ())
        self.append_widget(NotFoundMark())
        self.append_text("  " + text)

    def set_evidence(self, hits: tuple[Hit, ...]) -> None:
        """Name the passages that citations refer to."""
        self._hits = {hit.rank: hit for hit in hits}

    def add_token(self, text: str) -> None:
        """Go on writing; not yet checked."""
        if not self._draft and self._sentences:
            text = text.lstrip()
            if text and self.end == self._draft_start:
                self.append_text(" ")
        self._draft += text
        self.append_text(text.replace("\n", " "), self._format("muted"))

    def add_sentence(self, sentence: Sentence) -> None:
        """Put a checked sentence in place of what was written of it."""
        rest = _after(self._draft, sentence.text)
        self.truncate(self._draft_start)
        if self._sentences:
            self.append_text("\n" if _context(self._sentences[-1]) else " ")
        self._sentences.append(sentence)
        form = self._format("muted" if sentence.support is Support.NONE else "text")
        if context := _context(sentence):
            form.setFontWeight(QFont.Weight.DemiBold)
        self.append_text(one_line(sentence.text), form)
        for citation in sentence.citations:
            self._add_chip(citation)
        if any(self._doubtful(citation) for citation in sentence.citations):
            self.append_text("\u202f")
            self.append_widget(DoubtMark())
        self.append_text("\u202f" if sentence.support is Support.VERIFIED else " ")
        self.append_widget(SupportMark(sentence.support))
        if context:
            self.append_text(f"\n“{context}”", self._format("muted"))
        self._draft, self._draft_start = "", self.end
        if rest:
            self.add_token(rest)

    def set_current(self, index: int | None) -> None:
        """Mark the citation whose place is on show."""
        self._current = index
        for place, chip in enumerate(self._chips):
            chip.set_current(place == index)

    def stops(self) -> list[QWidget]:
        """What the keyboard stops at, in reading order."""
        return [self, *self._chips]

    def as_text(self) -> str:
        """The sentences with citation numbers in brackets."""
        parts = []
        for sentence in self._sentences:
            marks = [f"[{n}]" for n in self._numbers_of(sentence)]
            parts.append(" ".join([one_line(sentence.text), *marks]))
        return " ".join(parts) or self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_selection()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_draft"):
            self._repaint_words()

    def _add_chip(self, citation: Citation) -> None:
        hit = self._hits.get(citation.passage)
        if hit is None:
            return
        number = self._numbers.setdefault(citation.passage, len(self._numbers) + 1)
        index = len(self.citations)
        self.citations.append(Cited(number, citation, hit))
        chip = CitationChip(number, hit_place(hit), citation.quote)
        chip.opened.connect(lambda: self.citation_opened.emit(index))
        self._chips.append(chip)
        self.append_text("\u202f")
        self.append_widget(chip)

    def _doubtful(self, citation: Citation) -> bool:
        hit = self._hits.get(citation.passage)
        return hit is not None and hit.passage.doubtful

    def _numbers_of(self, sentence: Sentence) -> list[int]:
        return list(
            dict.fromkeys(self._numbers[c.passage] for c in sentence.citations if c.passage in self._numbers)
        )

    def _copy_selection(self) -> None:
        text = self.textCursor().selectedText()
        text = text.replace("\u2029", "\n").replace("\u202f", " ").replace("\ufffc", "")
        QApplication.clipboard().setText(" ".join(text.split(" ")))

    def _format(self, token: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(getattr(theme.tokens(), token))
        return form

    def _repaint_words(self) -> None:
        """Take the colours of another theme: the words are set anew."""
        sentences, hits, draft = tuple(self._sentences), tuple(self._hits.values()), self._draft
        if not sentences and not draft:
            return
        self.show_sentences(sentences, hits)
        if draft:
            self.add_token(draft)


def _context(sentence: Sentence) -> str:
    """The sentence of the document in which a short answer stands; nothing where the answer is no shorter."""
    quotes = [one_line(citation.quote) for citation in sentence.citations]
    words = one_line(sentence.text)
    return next((quote for quote in quotes if words in quote and len(words) < len(quote) * _SHORT), "")


def _after(draft: str, sentence: str) -> str:
    """What of a draft comes after a sentence; nothing if the sentence is not where it was written."""
    place = draft.find(sentence.strip())
    return draft[place + len(sentence.strip()) :].lstrip() if place >= 0 else ""
