"""The two fields for a new passphrase, with advice while one types."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from dossier.vault.passphrase import weakness
from dossier_desktop import messages, theme
from dossier_desktop.access.strength import Strength, strength
from dossier_desktop.dialogs import PassphraseField, labelled, text_label
from dossier_desktop.tokens import SPACE_M, SPACE_XS


class PassphraseForm(QWidget):
    """A new passphrase, typed twice.

    Args:
        renewed: it takes the place of another one.

    Signals:
        changed: look at :attr:`complete` again.
        entered: Return was pressed and the form is complete.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None, renewed: bool = False) -> None:
        super().__init__(parent)
        label = self.tr("&New passphrase") if renewed else self.tr("&Passphrase")
        self.first = PassphraseField(label.replace("&", ""))
        self.second = PassphraseField(self.tr("Passphrase again"))
        self._meter = QProgressBar(textVisible=False)
        self._meter.setRange(0, 3)
        self._meter.setAccessibleName(self.tr("Strength of the passphrase"))
        self._advice = text_label("", "small")
        self._match = text_label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(labelled(label, self.first, self.first.line))
        column.addWidget(self._meter)
        column.addWidget(self._advice)
        column.addSpacing(SPACE_M)
        column.addWidget(labelled(self.tr("Passphrase a&gain"), self.second, self.second.line))
        column.addWidget(self._match)
        self.first.changed.connect(self._update)
        self.second.changed.connect(self._update)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self._enter)
        self.setFocusProxy(self.first)
        self._update()

    @property
    def passphrase(self) -> str:
        """The passphrase as typed first."""
        return self.first.text

    @property
    def complete(self) -> bool:
        """Whether both are alike and good enough."""
        return not weakness(self.first.text) and self.first.text == self.second.text

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.second.clear()

    def _enter(self) -> None:
        if self.complete:
            self.entered.emit()

    def _update(self) -> None:
        text, role, level = self._judge()
        self._advice.setText(text)
        theme.set_role(self._advice, role)
        self._meter.setValue(level)
        theme.set_role(self._meter, role)
        self._meter.setAccessibleDescription(text)
        self._compare()
        self.changed.emit()

    def _judge(self) -> tuple[str, str, int]:
        if not self.first.text:
            hint = self.tr("Four or five random words are strong and easy to remember.")
            return hint, "small", 0
        if problem := weakness(self.first.text):
            return messages.text(problem), "warn", 0
        level = strength(self.first.text)
        if level is Strength.STRONG:
            return self.tr("Strong."), "good", level
        if level is Strength.FAIR:
            return self.tr("Reasonable. One more word makes it strong."), "warn", level
        return self.tr("Easy to guess for a computer. Add a word or two."), "warn", level

    def _compare(self) -> None:
        first, second = self.first.text, self.second.text
        if not second:
            text, role = "", "small"
        elif first == second:
            text, role = self.tr("Both are the same."), "good"
        elif first.startswith(second):
            text, role = "", "small"
        else:
            text, role = self.tr("The two are different."), "bad"
        self._match.setText(text)
        theme.set_role(self._match, role)
