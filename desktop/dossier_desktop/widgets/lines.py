"""A few lines of text, the last one shortened where there is more; some of its words may be lit up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from dossier_desktop import theme

Range = tuple[int, int]


def draw_lines(painter: QPainter, area: QRectF, text: str, most: int, marks: Sequence[Range] = ()) -> None:
    """Draw plain text in the painter's font and pen, wrapped at words, at most so many lines.

    Args:
        marks: ranges of the text that are lit up.
    """
    layout, shown = _laid_out(painter, area.width(), text, most, marks)
    if shown < len(text):
        text = _shortened(painter, layout, text, area.width())
        layout, _ = _laid_out(painter, area.width(), text, most, marks)
    layout.draw(painter, QPointF(area.left(), area.top()))


def _laid_out(
    painter: QPainter, width: float, text: str, most: int, marks: Sequence[Range]
) -> tuple[QTextLayout, int]:
    """The text in lines, with its lit words; and how much of it they hold."""
    layout = QTextLayout(text, painter.font())
    layout.setFormats([_lit(start, end, len(text)) for start, end in marks if start < len(text)])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = shown = 0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += painter.fontMetrics().lineSpacing()
        shown = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, shown


def _shortened(painter: QPainter, layout: QTextLayout, text: str, width: float) -> str:
    last = layout.lineAt(layout.lineCount() - 1)
    rest = painter.fontMetrics().elidedText(
        text[last.textStart() :][:1000], Qt.TextElideMode.ElideRight, int(width)
    )
    return text[: last.textStart()] + rest.replace(" ", "\u00a0")


def _lit(start: int, end: int, length: int) -> QTextLayout.FormatRange:
    colours = theme.tokens()
    form = QTextCharFormat()
    form.setBackground(colours.mark)
    form.setForeground(colours.on_mark)
    lit = QTextLayout.FormatRange()
    lit.start, lit.length, lit.format = start, min(end, length) - start, form
    return lit
