"""A document's text with the cited passage marked, of any length.

Only the part around what is looked at is in the widget: more is laid out as the person scrolls, so a text
of ten million characters opens as fast as a letter. Characters are shown as they are, never as markup.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from dossier.types import Block, BlockKind
from dossier_desktop import theme

SEGMENT = 16_000  # characters laid out at a time: some milliseconds
_LONGEST_LINE = 4_000
_NEAR = 0.5  # of a page from the edge


class TextView(QPlainTextEdit):
    """Read-only text with two kinds of mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("textView")
        self.setAccessibleName(self.tr("Text of the document"))
        theme.set_role(self, "page")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(theme.font("reading"))
        self.document().setDocumentMargin(16)
        self._text = ""
        self._cuts: list[int] = [0]
        self._headings: list[Block] = []
        self._first = self._last = 0  # segments in the widget: [first, last)
        self._passage: tuple[int, int] | None = None
        self._exact: tuple[int, int] | None = None
        self._extending = QTimer(self, singleShot=True, interval=0)
        self._extending.timeout.connect(self._extend)
        self.verticalScrollBar().valueChanged.connect(self._near_edge)

    def show_text(self, text: str, blocks: Sequence[Block] = ()) -> None:
        """Show a text from its beginning.

        Args:
            blocks: its parts; headings are set in bold.
        """
        self._text = text
        self._cuts = _cuts(text)
        self._headings = [block for block in blocks if block.kind is BlockKind.HEADING]
        self._passage = self._exact = None
        self._show_from(0)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def clear_text(self) -> None:
        """Forget the text."""
        self.show_text("")

    def reset_zoom(self) -> None:
        """Back to the size of letters to begin with."""
        self.setFont(theme.font("reading"))

    @property
    def whole_text(self) -> str:
        """The text that offsets refer to."""
        return self._text

    def mark(self, passage: tuple[int, int] | None, exact: tuple[int, int] | None) -> None:
        """Mark a passage and, stronger, the words cited in it, and bring these into view."""
        self._passage, self._exact = passage, exact
        target = exact or passage
        if target is not None:
            segment = max(0, min(bisect_right(self._cuts, target[0]) - 1, len(self._cuts) - 2))
            last = max(segment, min(bisect_left(self._cuts, target[1]) - 1, len(self._cuts) - 2))
            if not (self._first <= segment and last < self._last):
                self._show_from(max(0, segment - 1), last + 2)
            self._scroll_to(target)
        self._draw_marks()

    def marked_text(self) -> str:
        """The text marked as cited, as it is on screen."""
        if self._exact is None:
            return ""
        cursor = self._cursor(*self._exact)
        return cursor.selectedText().replace("\u2029", "\n")

    # The part in the widget

    def _show_from(self, first: int, last: int | None = None) -> None:
        self._first = first
        self._last = min(len(self._cuts) - 1, last if last is not None else first + 1)
        self.setPlainText(self._shown(self._first, self._last))
        self._embolden(self._cuts[self._first], self._cuts[self._last])
        self._extending.start()

    def _shown(self, first: int, last: int) -> str:
        """Segments as displayed: the same number of characters, each line end a line end.

        Qt turns no character into two, but takes separators for line ends, which is one for one as well.
        """
        return self._text[self._cuts[first] : self._cuts[last]].replace("\x00", " ").replace("\r", " ")

    def _near_edge(self) -> None:
        if not self._extending.isActive():
            self._extending.start()

    def _extend(self) -> None:
        """Lay out the next segment where the view is near an edge."""
        bar = self.verticalScrollBar()
        reach = max(20, int(bar.pageStep() * _NEAR))
        if bar.value() + reach >= bar.maximum() and self._last < len(self._cuts) - 1:
            self._append()
        elif bar.value() <= reach and self._first > 0:
            self._prepend()

    def _append(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._shown(self._last, self._last + 1))
        self._last += 1
        self._embolden(self._cuts[self._last - 1], self._cuts[self._last])
        self._draw_marks()

    def _prepend(self) -> None:
        bar = self.verticalScrollBar()
        from_end = bar.maximum() - bar.value()
        cursor = QTextCursor(self.document())
        cursor.insertText(self._shown(self._first - 1, self._first))
        self._first -= 1
        self._embolden(self._cuts[self._first], self._cuts[self._first + 1])
        bar.setValue(bar.maximum() - from_end)
        self._draw_marks()

    # Marks

    def _embolden(self, start: int, end: int) -> None:
        """Set the headings within a range in bold."""
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        index = bisect_left(self._headings, start, key=lambda block: block.start)
        while index < len(self._headings) and self._headings[index].start < end:
            heading = self._headings[index]
            self._cursor(heading.start, min(heading.end, end)).mergeCharFormat(form)
            index += 1

    def _draw_marks(self) -> None:
        colours = theme.tokens()
        found = []
        if self._passage is not None:
            form = QTextCharFormat()
            form.setBackground(colours.mark)
            form.setForeground(colours.on_mark)
            found += self._selections(self._passage, form)
        if self._exact is not None:
            form = QTextCharFormat()
            form.setBackground(colours.mark_strong)
            form.setForeground(colours.on_mark)
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(colours.warn)
            found += self._selections(self._exact, form)
        self.setExtraSelections(found)

    def _selections(self, area: tuple[int, int], form: QTextCharFormat) -> list[QTextEdit.ExtraSelection]:
        """One for each line of a range, so that line ends are not marked as well."""
        found = []
        start = max(area[0], self._cuts[self._first])
        for line in self._text[start : min(area[1], self._cuts[self._last])].split("\n"):
            if line.strip():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = self._cursor(start, start + len(line))
                selection.format = form
                found.append(selection)
            start += len(line) + 1
        return found

    def _cursor(self, start: int, end: int) -> QTextCursor:
        """A cursor over a range of the text, as far as it is in the widget."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(start))
        cursor.setPosition(self._position(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _position(self, offset: int) -> int:
        """Qt counts UTF-16 units; offsets count code points."""
        low, high = self._cuts[self._first], self._cuts[self._last]
        offset = max(low, min(high, offset))
        return _units(self._text, low, offset)

    def _scroll_to(self, area: tuple[int, int]) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(area[0]))
        self.setTextCursor(cursor)
        self.centerCursor()
        self._lift(cursor)

    def _lift(self, cursor: QTextCursor) -> None:
        """From the middle to the upper third: what follows matters more than what precedes."""
        line = max(1, self.fontMetrics().lineSpacing())
        lines = (self.cursorRect(cursor).top() - self.viewport().height() // 4) // line
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + lines)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_passage"):
            self._draw_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._near_edge()


def _cuts(text: str) -> list[int]:
    """Offsets at which a text is cut into segments, at line ends where there are any."""
    cuts = [0]
    while cuts[-1] < len(text):
        target = cuts[-1] + SEGMENT
        if target >= len(text):
            cuts.append(len(text))
            break
        line_end = text.find("\n", target, target + _LONGEST_LINE)
        cuts.append(line_end + 1 if line_end >= 0 else target)
    return cuts if len(cuts) > 1 else [0, 0]


def _units(text: str, start: int, end: int) -> int:
    """Number of UTF-16 units in a range."""
    part = text[start:end]
    return len(part) if part.isascii() else len(part.encode("utf-16-le", "surrogatepass")) // 2
