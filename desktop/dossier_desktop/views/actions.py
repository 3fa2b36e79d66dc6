"""The menus and shortcuts of the main window: everything that can be done, from the keyboard too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from dossier_desktop.icons import icon

Act = Callable[[], object]
Keys = QKeySequence.StandardKey


def add_action(
    window: QMainWindow,
    menu: QMenu,
    name: str,
    text: str,
    act: Act,
    keys: str | Keys | list[str] = "",
    image: str = "",
) -> QAction:
    """Put an action into a menu; its shortcut works everywhere in the window."""
    action = QAction(text, window)
    action.setObjectName(name)
    if image:
        action.setIcon(icon(image))
    if isinstance(keys, list):
        action.setShortcuts([QKeySequence(key) for key in keys])
    elif isinstance(keys, Keys):
        action.setShortcuts(QKeySequence.keyBindings(keys))
    elif keys:
        action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda _=False: act())
    menu.addAction(action)
    return action
