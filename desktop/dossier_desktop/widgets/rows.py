"""How rows of collections, documents and passages are painted: two calm lines, a shape, a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dossier.types import Collection, Document, DocumentState, Hit
from dossier_desktop import messages, theme, wording
from dossier_desktop.icons import icon, state_icon
from dossier_desktop.models.collections import CollectionRole
from dossier_desktop.models.documents import DepthRole, DetailRole, DocumentRole, FractionRole
from dossier_desktop.models.hits import HitRole, MarksRole, hit_place
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.lines import draw_lines

AnyIndex = QModelIndex | QPersistentModelIndex

_ICON = 18
_CLIP = 14
_DEEPEST = 3  # steps of indentation shown
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TROUBLE = {
    DocumentState.PARTLY_READ: "warn",
    DocumentState.NEEDS_PASSWORD: "warn",
    DocumentState.NO_TEXT: "warn",
    DocumentState.DAMAGED: "bad",
    DocumentState.REFUSED: "bad",
}


class Rows(QStyledItemDelegate):
    """Ground, focus and words that all rows share."""

    def ground(self, painter: QPainter, option: QStyleOptionViewItem) -> QRect:
        """Draw what a row stands on; returns the room for its words."""
        colours = theme.tokens()
        area = option.rect.adjusted(GRID // 2, 1, -GRID // 2, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(colours.accent_soft)
            painter.drawRoundedRect(area, 5, 5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(area, 5, 5)
        if (
            option.state & QStyle.StateFlag.State_HasFocus
            and option.state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.focus, 1.5))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
        return area.adjusted(GRID, 0, -GRID, 0)

    def words(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        colour: QColor,
        font: QFont,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> int:
        """Draw one line, shortened to fit; returns its width."""
        painter.setFont(font)
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(text, mode, area.width())
        painter.drawText(area, int(align | Qt.TextFlag.TextSingleLine), shown)
        return painter.fontMetrics().horizontalAdvance(shown)


class CollectionRows(Rows):
    """A collection: name, number of documents, a mark where some need attention."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, option.fontMetrics.height() + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        colours = theme.tokens()
        row: Collection = index.data(CollectionRole)
        area = self.ground(painter, option)
        image = icon("library" if not row.id else "collection", "muted")
        image.paint(painter, QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON))
        area.setLeft(area.left() + _ICON + GRID)
        count = wording.number(row.documents)
        area.setRight(
            area.right() - self.words(painter, area, count, colours.muted, option.font, align=RIGHT)
        )
        if row.troubled:
            area.setRight(area.right() - GRID - _ICON)
            mark = QRect(area.right() + GRID // 2, area.center().y() - 8, 16, 16)
            icon("warning", "warn").paint(painter, mark)
        area.setRight(area.right() - GRID)
        font = QFont(option.font)
        font.setBold(bool(option.state & QStyle.StateFlag.State_Selected))
        self.words(painter, area, index.data(), colours.text, font)
        painter.restore()


class DocumentRows(Rows):
    """A document: shape of its state, name, state in words, a bar while it is worked on."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 2 * GRID - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        colours = theme.tokens()
        row: Document = index.data(DocumentRole)
        area = self.ground(painter, option)
        depth = min(_DEEPEST, index.data(DepthRole) or 0)
        if depth:  # found within the document above: a paper clip, a step to the right
            area.setLeft(area.left() + (depth - 1) * 2 * GRID)
            clip = QRect(area.left(), area.top() + GRID + 1, _CLIP, _CLIP)
            icon("attachment", "muted").paint(painter, clip)
            area.setLeft(area.left() + _CLIP + GRID // 2)
        state_icon(row.state).paint(painter, QRect(area.left(), area.top() + GRID - 1, _ICON, _ICON))
        area.setLeft(area.left() + _ICON + GRID)
        line = option.fontMetrics.height()
        top = QRect(area.left(), area.top() + GRID - 2, area.width(), line)
        self.words(painter, top, index.data(), colours.text, option.font)
        below = top.translated(0, line)
        detail = index.data(DetailRole)
        if row.reason and row.state in _TROUBLE:
            detail = f"{detail} · {wording.one_line(messages.text(row.reason))}"
        colour = getattr(colours, _TROUBLE.get(row.state, "muted"))
        right = Qt.TextElideMode.ElideRight
        width = self.words(painter, below, detail, colour, theme.font("small"), right)
        fraction = index.data(FractionRole)
        if fraction is not None:
            bar = below.adjusted(width + GRID, below.height() // 2 - 1, 0, 0)
            self._bar(painter, QRect(bar.left(), bar.top(), min(bar.width(), 72), 4), fraction)
        painter.restore()

    def _bar(self, painter: QPainter, area: QRect, fraction: float) -> None:
        if area.width() < 12:
            return
        colours = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.border)
        painter.drawRoundedRect(area, 2, 2)
        painter.setBrush(colours.accent)
        if fraction < 0:
            third = area.width() // 3
            painter.drawRoundedRect(area.adjusted(third, 0, -third, 0), 2, 2)
        elif fraction > 0:
            painter.drawRoundedRect(area.adjusted(0, 0, -int(area.width() * (1 - fraction)), 0), 2, 2)


class HitRows(Rows):
    """A passage: where it stands, and three lines of it with the words asked for."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, 4 * option.fontMetrics.height() + 3 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        colours = theme.tokens()
        hit: Hit = index.data(HitRole)
        area = self.ground(painter, option).adjusted(0, GRID, 0, -GRID)
        line = option.fontMetrics.height()
        rank = QRect(area.left(), area.top(), 3 * GRID, line)
        self.words(painter, rank, wording.number(hit.rank), colours.muted, theme.font("small"))
        area.setLeft(area.left() + 3 * GRID)
        bold = QFont(option.font)
        bold.setBold(True)
        top = QRect(area.left(), area.top(), area.width(), line)
        if hit.passage.doubtful:
            icon("doubt", "warn").paint(painter, QRect(top.right() - line, top.top(), line, line))
            top.setRight(top.right() - line - GRID // 2)
        self.words(painter, top, hit_place(hit), colours.text, bold)
        body = QRectF(area.left(), area.top() + line + 2, area.width(), 3 * line)
        painter.setFont(option.font)
        painter.setPen(colours.muted)
        draw_lines(painter, body, index.data(), 3, index.data(MarksRole))
        painter.restore()
