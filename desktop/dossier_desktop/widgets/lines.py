"""A few lines of text, the last one shortened where there is more."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout


def draw_lines(painter: QPainter, area: QRectF, text: str, most: int) -> None:
    """Draw plain text in the painter's font and pen, wrapped at words, at most so many lines."""
    layout = QTextLayout(text, painter.font())
    layout.beginLayout()
    height = painter.fontMetrics().lineSpacing()
    top = area.top()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        rest = text[line.textStart() :]
        if number == most - 1 and line.textLength() < len(rest):
            shown = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(QPointF(area.left(), top + painter.fontMetrics().ascent()), shown)
        else:
            line.draw(painter, QPointF(area.left(), top - line.y()))
        top += height
    layout.endLayout()
