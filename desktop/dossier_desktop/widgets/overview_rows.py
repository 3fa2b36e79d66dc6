"""How rows of an overview are painted: a heading, below it words with their place, some of them lit up."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from dossier_desktop import theme
from dossier_desktop.icons import icon
from dossier_desktop.models.overviews import OverviewRow, RowRole
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.lines import draw_lines
from dossier_desktop.widgets.rows import Rows

AnyIndex = QModelIndex | QPersistentModelIndex

_LINES = 3
_MEASURED = 400  # characters that fill three lines of any dialog


class OverviewRows(Rows):
    """A heading in one line; words in up to three, under the line that says what and where they are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: OverviewRow = index.data(RowRole)
        line = option.fontMetrics.height()
        if row.quote is None:
            return QSize(120, line + 2 * GRID)
        room = max(120, option.widget.viewport().width() - 4 * GRID if option.widget else 600)
        # Measured, not laid out: there may be thousands. Lines break at words, so the second is not full.
        width = option.fontMetrics.horizontalAdvance(row.text[:_MEASURED])
        needed = 1 if width <= room else 2 if width <= 1.9 * room else _LINES
        return QSize(120, (bool(row.above) + needed) * (line + 1) + GRID + GRID // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        row: OverviewRow = index.data(RowRole)
        colours = theme.tokens()
        if row.quote is None:
            bold = QFont(option.font)
            bold.setBold(True)
            area = option.rect.adjusted(GRID + GRID // 2, GRID // 2, -GRID - GRID // 2, 0)
            self.words(painter, area, row.text, colours.text, bold)
        else:
            area = self.ground(painter, option).adjusted(GRID, GRID // 2, 0, -GRID // 2)
            line = option.fontMetrics.height()
            if row.above:
                top = QRect(area.left(), area.top(), area.width(), line)
                if row.quote.doubtful:
                    icon("doubt", "warn").paint(painter, QRect(top.right() - line, top.top(), line, line))
                    top.setRight(top.right() - line - GRID // 2)
                self.words(painter, top, row.above, colours.muted, theme.font("small"))
                area.setTop(area.top() + line + 1)
            painter.setFont(option.font)
            painter.setPen(colours.text)
            draw_lines(painter, QRectF(area), row.text, _LINES, row.lit)
        painter.restore()
