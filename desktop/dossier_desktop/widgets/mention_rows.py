"""How rows of mentions are painted: a document's name as heading, below it its mentions, lit up."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from dossier.search.mentions.data import DocumentMentions, Mention
from dossier_desktop import theme, wording
from dossier_desktop.icons import icon
from dossier_desktop.models.mentions import MentionRow, RowRole, mention_place, snippet
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.lines import draw_lines
from dossier_desktop.widgets.rows import RIGHT, Rows

AnyIndex = QModelIndex | QPersistentModelIndex

_ICON = 18
_BEFORE = 40  # characters shown before a mention, so that it stands in the first line


class MentionRows(Rows):
    """A document with its number of mentions; a mention with its place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = 1 if index.data(RowRole).mention is None else 3
        return QSize(120, lines * option.fontMetrics.height() + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        row: MentionRow = index.data(RowRole)
        if row.mention is None:
            self._document(painter, option, row.document)
        else:
            self._mention(painter, option, row.mention)
        painter.restore()

    def _document(self, painter: QPainter, option: QStyleOptionViewItem, document: DocumentMentions) -> None:
        colours = theme.tokens()
        area = option.rect.adjusted(GRID + GRID // 2, GRID // 2, -GRID - GRID // 2, 0)
        icon("document", "muted").paint(
            painter, QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        )
        area.setLeft(area.left() + _ICON + GRID)
        count = wording.number(document.total)
        width = self.words(painter, area, count, colours.muted, option.font, align=RIGHT)
        area.setRight(area.right() - width - GRID)
        bold = QFont(option.font)
        bold.setBold(True)
        self.words(painter, area, wording.file_name(document.path), colours.text, bold)

    def _mention(self, painter: QPainter, option: QStyleOptionViewItem, mention: Mention) -> None:
        colours = theme.tokens()
        area = self.ground(painter, option).adjusted(_ICON + GRID, GRID // 2, 0, -GRID // 2)
        line = option.fontMetrics.height()
        top = QRect(area.left(), area.top(), area.width(), line)
        if mention.doubtful:
            icon("doubt", "warn").paint(painter, QRect(top.right() - line, top.top(), line, line))
            top.setRight(top.right() - line - GRID // 2)
        place = mention_place(mention)
        if place:
            self.words(painter, top, place, colours.muted, theme.font("small"))
        painter.setFont(option.font)
        painter.setPen(colours.text)
        text, start = _shown(mention)
        lit = (start, start + len(wording.one_line(mention.text)))
        body = QRectF(area.left(), area.top() + (line if place else 0), area.width(), 2 * line)
        draw_lines(painter, body, text, 2, [lit])


def _shown(mention: Mention) -> tuple[str, int]:
    """The mention with the words beside it, and where it begins there; few words stand before it."""
    before = mention.before.lstrip()
    more = "…" if mention.after.strip() else ""
    if len(before) <= _BEFORE:
        return snippet(mention) + more, len(before)
    cut = before.find(" ", len(before) - _BEFORE)
    before = "…" + before[cut + 1 if cut >= 0 else len(before) - _BEFORE :]
    return f"{before}{wording.one_line(mention.text)}{mention.after.rstrip()}{more}", len(before)
