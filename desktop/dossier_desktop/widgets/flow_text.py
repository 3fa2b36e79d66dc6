"""Selectable plain text with widgets within its lines, as high as it needs to be.

Nothing in the text is interpreted: it goes in as characters with formats, never as markup, so an answer
cannot draw a link, load a picture or imitate a mark.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPyTextObject,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from dossier_desktop import theme

_OBJECT = QTextFormat.ObjectTypes.UserObject + 1
_WIDTH = QTextFormat.Property.UserProperty + 1
_HEIGHT = QTextFormat.Property.UserProperty + 2
_REPLACEMENT = "\ufffc"


class _Gap(QPyTextObject):
    """Keeps room in a line for a widget that stands there."""

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        return QSizeF(form.property(_WIDTH), form.property(_HEIGHT))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        """The widget paints itself."""


class FlowText(QTextEdit):
    """A read-only text whose height follows its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "flow")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setAcceptDrops(False)  # files dropped on an answer are the window's
        self.viewport().setAcceptDrops(False)
        self.setFont(theme.font("reading"))
        self.document().setDocumentMargin(0)
        self._gap = _Gap(self)
        layout = self.document().documentLayout()
        layout.registerHandler(_OBJECT, self._gap)
        layout.documentSizeChanged.connect(self._fit)
        self._inline: list[tuple[int, QWidget]] = []
        self._ring = False

    def clear_flow(self) -> None:
        """Remove text and widgets."""
        for _, widget in self._inline:
            widget.hide()
            widget.deleteLater()
        self._inline = []
        self.document().clear()

    def append_text(self, text: str, form: QTextCharFormat | None = None) -> None:
        """Add characters at the end, as they are."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text.replace(_REPLACEMENT, "\ufffd"), form or QTextCharFormat())

    def truncate(self, position: int) -> None:
        """Drop the text from a position on; there must be no widgets in it."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    @property
    def end(self) -> int:
        """Position after the last character, in the document's own units."""
        return self.document().characterCount() - 1

    def append_widget(self, widget: QWidget) -> None:
        """Put a widget at the end of the text, within the line."""
        widget.setParent(self.viewport())
        size = widget.sizeHint()
        widget.resize(size)
        form = QTextCharFormat()
        form.setObjectType(_OBJECT)
        form.setProperty(_WIDTH, float(size.width()))
        form.setProperty(_HEIGHT, float(size.height()))
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        form.setFont(self.font())
        self._inline.append((self.end, widget))
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(_REPLACEMENT, form)
        self._place()
        widget.show()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_inline"):
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ring:  # come here by keyboard: show where it is
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.tokens().focus, 1))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _fit(self) -> None:
        height = int(self.document().size().height() + 0.99)
        self.setFixedHeight(max(height, self.fontMetrics().height()))
        self._place()

    def _place(self) -> None:
        """Move each widget to where its gap is now."""
        middle = self.fontMetrics().capHeight() / 2
        for position, widget in self._inline:
            block = self.document().findBlock(position)
            spot = self._baseline(block, position)
            if spot is not None:
                top = spot.y() - middle - widget.height() / 2
                widget.move(round(spot.x()), round(top))

    def _baseline(self, block: QTextBlock, position: int) -> QPointF | None:
        within = position - block.position()
        line = block.layout().lineForTextPosition(within)
        if not line.isValid():
            return None
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        found: Any = line.cursorToX(within)
        x = found[0] if isinstance(found, tuple) else found
        return QPointF(origin.x() + x, origin.y() + line.y() + line.ascent())
