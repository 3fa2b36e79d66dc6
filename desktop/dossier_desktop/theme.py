"""Light and dark: the tokens put into Qt's palette, fonts and style sheet.

The theme follows the system until the person chooses. Widgets say what they are with a dynamic property
(``set_role(label, "title")``, ``set_role(button, "primary")``) and get their looks from here alone; what
paints itself reads :func:`tokens` and repaints on :attr:`Theme.changed`.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from dossier_desktop.tokens import DARK, GRID, LIGHT, RADIUS, TYPE_SCALE, Tokens

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = get_args(Choice)

_SHEET = Path(__file__).parent / "resources" / "style.qss"
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

_current: Tokens = LIGHT


def tokens() -> Tokens:
    """The colours on screen now."""
    return _current


def font(role: str = "body") -> QFont:
    """The font of a role: a key of the type scale, or "mono"."""
    if role == "mono":
        made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        made.setPointSizeF(_base_points())
        return made
    made = QFont(QApplication.font())
    made.setPointSizeF(_base_points() * TYPE_SCALE[role])
    if role in ("heading", "title", "display"):
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _base_points() -> float:
    """The system's own font size; Qt gives -1 where it is set in pixels."""
    points = QApplication.font().pointSizeF()
    return points if points > 0 else 10.0


class Theme(QObject):
    """The application's looks; one for each application.

    Signals:
        changed: the colours are others now.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: Choice = "system") -> None:
        super().__init__(application)
        self._application = application
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._update)
        self._choice: Choice = choice
        self.choose(choice)

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Set light, dark, or what the system says."""
        self._choice = choice
        self._application.styleHints().setColorScheme(_SCHEMES[choice])
        self._update()

    def _update(self) -> None:
        global _current
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._choice != "system":
            dark = self._choice == "dark"
        _current = DARK if dark else LIGHT
        self._application.setPalette(palette(_current))
        self._application.setStyleSheet(style_sheet(_current, _base_points()))
        self.changed.emit()


def set_role(widget: QWidget, role: str) -> None:
    """Say what a widget is, e.g. "title", "muted", "primary"; the style sheet does the rest."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def style_sheet(colours: Tokens, base_points: float) -> str:
    """The style sheet with colours, sizes and distances filled in.

    Args:
        base_points: size of the system's own font, in points.
    """
    values = {name: colour.name() for name, colour in asdict(colours).items() if name != "name"}
    values |= {f"size_{name}": f"{base_points * factor:.1f}pt" for name, factor in TYPE_SCALE.items()}
    values |= {"name": colours.name, "resources": _SHEET.parent.as_posix()}
    values["mono"] = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    values |= {"radius": f"{RADIUS}px", "half": f"{GRID // 2}px", "one": f"{GRID}px", "two": f"{GRID * 2}px"}
    return Template(_SHEET.read_text("utf-8")).substitute(values)


def palette(colours: Tokens) -> QPalette:
    """Qt's palette in these colours."""
    made = QPalette()
    role = QPalette.ColorRole
    everywhere = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.surface,
        role.Midlight: colours.raised,
        role.Mid: colours.border,
        role.Dark: colours.border_strong,
        role.Shadow: colours.border_strong,
    }
    for kind, value in everywhere.items():
        made.setColor(kind, value)
    for kind in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, kind, colours.faint)
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, colours.border)
    return made
