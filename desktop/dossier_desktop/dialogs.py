"""The parts that all dialogs are made of: the sheet itself, notes, a passphrase field, and confirmation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier_desktop import icons, theme
from dossier_desktop.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

NOTE_ICONS = {
    "note": ("info", "accent"),
    "good-note": ("check", "good"),
    "warn-note": ("warning", "warn"),
    "bad-note": ("error", "bad"),
}


def text_label(text: str, role: str = "body", selectable: bool = False) -> QLabel:
    """A label that wraps and shows its text as it is, never as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    theme.set_role(label, role)
    return label


def button(text: str, role: str = "", icon: str = "") -> QPushButton:
    """A push button that Enter presses when it has the keyboard, and only then."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if role:
        theme.set_role(made, role)
    if icon:
        made.setIcon(icons.icon(icon, {"primary": "on_accent", "danger": "bad"}.get(role, "text")))
    return made


class Note(QFrame):
    """A coloured box with an icon and a sentence; empty means hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._text = text_label("", selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def say(self, text: str, kind: str = "note") -> None:
        """Show a sentence; ``kind`` is a key of :data:`NOTE_ICONS`."""
        self._text.setText(text)
        self.setAccessibleName(text)
        theme.set_role(self, kind)
        self._icon.setPixmap(icons.icon(*NOTE_ICONS[kind]).pixmap(20, 20))
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Hide the box."""
        self.say("")


class PassphraseField(QWidget):
    """A line that hides what is typed, with a button that shows it.

    Signals:
        changed: the text is another.
        entered: Return was pressed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._show = QToolButton()
        self._show.setCheckable(True)
        self._show.setIcon(icons.icon("show"))
        self._show.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show.toggled.connect(self._reveal)
        self._reveal(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S // 2)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.line.clear()
        self._show.setChecked(False)

    def _reveal(self, on: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._show.setIcon(icons.icon("hide" if on else "show"))
        name = self.tr("Hide what is typed") if on else self.tr("Show what is typed")
        self._show.setToolTip(name)
        self._show.setAccessibleName(name)


def labelled(text: str, field: QWidget, buddy: QWidget | None = None) -> QWidget:
    """A field with its label above it; the label's mnemonic leads to ``buddy`` (the field itself)."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_XS)
    label = QLabel(text)
    label.setBuddy(buddy or field)
    column.addWidget(label)
    column.addWidget(field)
    return box


class Sheet(QDialog):
    """A dialog with a title, a body and a row of buttons at the lower right."""

    def __init__(self, parent: QWidget | None = None, width: int = 480) -> None:
        super().__init__(parent)
        self.setMinimumWidth(width)
        self._heading = text_label("", "title")
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_M)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self._buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        outer.setSpacing(SPACE_M)
        outer.addWidget(self._heading)
        outer.addLayout(self.body, 1)
        outer.addLayout(self._buttons)

    def set_title(self, title: str) -> None:
        """Say what the dialog is for."""
        self.setWindowTitle(title)
        self._heading.setText(title)

    def add_button(self, made: QPushButton, default: bool = False) -> QPushButton:
        """Put a button at the right end of the row; Return presses the default one."""
        self._buttons.addWidget(made)
        made.setDefault(default)
        return made

    def add_left(self, widget: QWidget) -> None:
        """Put something at the left end of the row of buttons."""
        self._buttons.insertWidget(0, widget)


def confirm(parent: QWidget | None, title: str, text: str, action: str, danger: bool = False) -> bool:
    """Ask before doing something; the safe answer is the default.

    Args:
        action: what the button that goes on says, e.g. "Remove 3 documents".
    """
    sheet = Sheet(parent)
    sheet.set_title(title)
    sheet.body.addWidget(text_label(text))
    stay = sheet.add_button(button(QCoreApplication.translate("Sheet", "Cancel")), default=danger)
    go = sheet.add_button(button(action, "danger" if danger else "primary"), default=not danger)
    stay.clicked.connect(sheet.reject)
    go.clicked.connect(sheet.accept)
    (stay if danger else go).setFocus()
    return sheet.exec() == QDialog.DialogCode.Accepted
