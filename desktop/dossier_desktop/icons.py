"""Icons by what they mean, drawn from the Phosphor font in the colours of the theme on screen.

The colour is looked up at each painting, so an icon set once is right after the theme changes. The font and
its table of names come with qtawesome; its code is not loaded, since that alone took a quarter of a second
at each start, mostly for bindings that are not used here.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QRawFont, QTransform

from dossier.types import DocumentState, Support
from dossier_desktop import theme
from dossier_desktop.tokens import LIGHT

_FONT = "phosphor-1.3.0.ttf"
_NAMES = "phosphor-charmap-1.3.0.json"
_EM = 256.0

ICONS = {
    "about": "info",
    "add": "plus",
    "add_files": "file-plus",
    "add_folder": "folder-plus",
    "ask": "paper-plane-right",
    "attachment": "paperclip",
    "back": "arrow-left",
    "check": "check",
    "chevron_down": "caret-down",
    "close": "x",
    "collection": "folder-simple",
    "conversation": "chat-text",
    "copy": "copy",
    "details": "list-bullets",
    "document": "file-text",
    "doubt": "question",
    "error": "warning-circle",
    "export": "export",
    "file": "file-text",
    "filter": "funnel-simple",
    "fit_width": "arrows-out-line-horizontal",
    "folder": "folder-simple",
    "hide": "eye-slash",
    "history": "clock-counter-clockwise",
    "import": "download-simple",
    "info": "info",
    "key": "key",
    "language": "translate",
    "library": "books",
    "lock": "lock-simple",
    "model": "cpu",
    "more": "dots-three",
    "new_conversation": "plus-circle",
    "next": "caret-right",
    "open": "folder-open",
    "passage": "quotes",
    "previous": "caret-left",
    "print": "printer",
    "rename": "pencil-simple",
    "report": "clipboard-text",
    "reread": "arrows-clockwise",
    "sample": "sparkle",
    "save": "floppy-disk",
    "search": "magnifying-glass",
    "settings": "gear-six",
    "shield": "shield-check",
    "shield_warning": "shield-warning",
    "show": "eye",
    "source": "article",
    "stop": "stop",
    "summary": "list-bullets",
    "sync": "arrows-left-right",
    "table": "table",
    "theme": "circle-half",
    "time": "clock",
    "trash": "trash",
    "twins": "files",
    "undo": "arrow-counter-clockwise",
    "unlock": "lock-simple-open",
    "wait": "hourglass-medium",
    "warning": "warning",
    "zoom_in": "magnifying-glass-plus",
    "zoom_out": "magnifying-glass-minus",
}

# Each state has its own shape; the colour only helps.
_STATES = {
    DocumentState.READING: ("hourglass-medium", "muted"),
    DocumentState.READY: ("check-circle", "good"),
    DocumentState.PARTLY_READ: ("circle-half", "warn"),
    DocumentState.NEEDS_PASSWORD: ("key", "warn"),
    DocumentState.NO_TEXT: ("image", "warn"),
    DocumentState.DAMAGED: ("file-x", "bad"),
    DocumentState.REFUSED: ("prohibit", "bad"),
}
_SUPPORT = {
    Support.VERIFIED: ("check-circle", "good"),
    Support.PARTLY: ("circle-half", "warn"),
    Support.NONE: ("x-circle", "bad"),
}


def icon(name: str, token: str = "text") -> QIcon:
    """The icon of an action or thing, in a colour of the theme.

    Args:
        name: a key of :data:`ICONS`, ``state_…`` or ``support_…`` with a state's or support's value.
        token: name of the colour's token; disabled icons are always faint.
    """
    if name.startswith("state_"):
        return state_icon(name.removeprefix("state_"))
    if name.startswith("support_"):
        return support_icon(name.removeprefix("support_"))
    return _made(ICONS[name], token)


def state_icon(state: DocumentState | str) -> QIcon:
    """The icon of a document's state."""
    return _made(*_STATES[DocumentState(state)])


def support_icon(support: Support | str) -> QIcon:
    """The icon of how far a sentence is borne out."""
    return _made(*_SUPPORT[Support(support)])


def application_icon() -> QIcon:
    """Dossier's own icon: a folder's glyph on a square of the accent colour, the same in both themes."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(LIGHT.accent)
        painter.drawRoundedRect(0, 0, size, size, size * 0.2, size * 0.2)
        inner = QRect(size // 8, size // 8, size - size // 4, size - size // 4)
        _draw(painter, inner, "folder-notch-open", LIGHT.on_accent)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


@cache
def _made(glyph: str, token: str) -> QIcon:
    return QIcon(_Engine(glyph, token))


@cache
def _fonts() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("qtawesome")
    return Path(spec.submodule_search_locations[0]) / "fonts"


@cache
def _font() -> QRawFont:
    return QRawFont(str(_fonts() / _FONT), _EM)


@cache
def _codes() -> dict[str, str]:
    codes: dict[str, str] = json.loads((_fonts() / _NAMES).read_text("utf-8"))
    return codes


@cache
def _outline(glyph: str) -> QPainterPath:
    """A glyph's outline in a square of :data:`_EM` units."""
    font = _font()
    index = font.glyphIndexesForString(chr(int(_codes()[glyph], 16)))[0]
    path = font.pathForGlyph(index)
    path.translate(0, font.ascent())
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _draw(painter: QPainter, rect: QRect, glyph: str, colour: QColor) -> None:
    side = min(rect.width(), rect.height())
    left = rect.x() + (rect.width() - side) / 2
    top = rect.y() + (rect.height() - side) / 2
    place = QTransform.fromTranslate(left, top).scale(side / _EM, side / _EM)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(place.map(_outline(glyph)), colour)
    painter.restore()


class _Engine(QIconEngine):
    def __init__(self, glyph: str, token: str) -> None:
        super().__init__()
        self._glyph = glyph
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if rect.isEmpty():  # a button not yet laid out
            return
        colours = theme.tokens()
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        _draw(painter, rect, self._glyph, getattr(colours, token))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            return QPixmap()
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._glyph, self._token)
