"""Colours that can be read, icons that exist, and a theme that follows the choice."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from dossier.types import DocumentState, Support
from dossier_desktop import icons, theme
from dossier_desktop.tokens import DARK, LIGHT, SHAPE_PAIRS, TEXT_PAIRS, Tokens, contrast


def test_contrast_is_the_published_measure() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("#336699"), QColor("#336699")) == 1


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
@pytest.mark.parametrize(("words", "ground"), TEXT_PAIRS)
def test_words_can_be_read(colours: Tokens, words: str, ground: str) -> None:
    assert contrast(getattr(colours, words), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_shapes_can_be_seen(colours: Tokens, shape: str, ground: str) -> None:
    assert contrast(getattr(colours, shape), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
def test_the_style_sheet_uses_only_tokens(colours: Tokens) -> None:
    sheet = theme.style_sheet(colours, 10)
    known = {colour.name() for name, colour in asdict(colours).items() if name != "name"}
    assert "$" not in sheet
    assert {word for word in sheet.replace(";", " ").split() if word.startswith("#")} <= known


@pytest.fixture
def looks(qapp: QApplication) -> theme.Theme:
    made = theme.Theme(qapp, "light")
    yield made
    made.choose("light")
    made.deleteLater()


def test_the_choice_changes_palette_and_tokens(looks: theme.Theme, qapp: QApplication) -> None:
    seen: list[str] = []
    looks.changed.connect(lambda: seen.append(theme.tokens().name))
    looks.choose("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == DARK.window
    assert theme.tokens().text == DARK.text
    looks.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == LIGHT.window
    assert seen[-1] == "light"
    assert "dark" in seen


def test_a_role_gives_a_label_its_size(looks: theme.Theme, qtbot) -> None:
    plain, title = QLabel("a"), QLabel("a")
    qtbot.addWidget(plain)
    qtbot.addWidget(title)
    theme.set_role(title, "title")
    for label in (plain, title):
        label.ensurePolished()
    assert title.fontInfo().pointSizeF() > plain.fontInfo().pointSizeF() * 1.2


def _ink(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> tuple[int, QColor]:
    image = icon.pixmap(QSize(32, 32), mode=mode).toImage()
    dots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [dot for dot in dots if dot.alpha() > 128]
    thickest = max(dots, key=QColor.alpha)
    return len(solid), QColor.fromRgb(thickest.red(), thickest.green(), thickest.blue())


def _alike(first: QColor, second: QColor) -> bool:
    """The same but for rounding where a glyph's edge is not quite opaque."""
    return all(abs(a - b) <= 3 for a, b in zip(first.getRgb(), second.getRgb(), strict=True))


@pytest.mark.parametrize("name", sorted(icons.ICONS))
def test_every_icon_draws_something(looks: theme.Theme, name: str) -> None:
    dots, colour = _ink(icons.icon(name))
    assert dots >= 6
    assert _alike(colour, LIGHT.text)


def test_an_icon_set_once_follows_the_theme(looks: theme.Theme) -> None:
    icon = icons.icon("lock", "accent")
    assert _alike(_ink(icon)[1], LIGHT.accent)
    looks.choose("dark")
    assert _alike(_ink(icon)[1], DARK.accent)
    assert _alike(_ink(icon, QIcon.Mode.Disabled)[1], DARK.faint)


def test_states_differ_in_shape(looks: theme.Theme) -> None:
    states = {
        icons.state_icon(state).pixmap(32, 32).toImage().createAlphaMask().bits().tobytes()
        for state in DocumentState
    }
    assert len(states) == len(DocumentState)
    assert len({_ink(icons.support_icon(support))[0] for support in Support}) == len(Support)
