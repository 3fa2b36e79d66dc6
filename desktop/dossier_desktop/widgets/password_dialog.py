"""Asks for the password of one or several protected documents, until it is right or the person gives up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from dossier_desktop.dialogs import Note, PassphraseField, Sheet, button, labelled, text_label


class PasswordDialog(Sheet):
    """Stays while a password is tried, and says when it was wrong.

    Args:
        names: the documents it is for.
        others: how many more protected documents there are, that it may be tried on as well.

    Signals:
        given(password, others): try it; ``others``: on the others as well.
    """

    given = Signal(str, bool)

    def __init__(self, names: list[str], others: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=420)
        self.setObjectName("passwordDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Protected document") if len(names) == 1 else self.tr("Protected documents")
        self.set_title(title)
        if len(names) == 1:
            text = self.tr("“%1” is protected with a password.").replace("%1", names[0])
        else:
            text = self.tr("%Ln document(s) are protected with a password.", "", len(names))
        self.body.addWidget(text_label(text))
        self.field = PassphraseField(self.tr("Password of the document"))
        self.body.addWidget(labelled(self.tr("&Password"), self.field, self.field.line))
        self.note = Note()
        self.body.addWidget(self.note)
        self.others = QCheckBox(self.tr("Try it on the %Ln other protected document(s) as well", "", others))
        self.others.setChecked(True)
        self.others.setVisible(others > 0)
        self.body.addWidget(self.others)
        self.body.addStretch(1)
        cancel = self.add_button(button(self.tr("Cancel")))
        self.open_button = self.add_button(button(self.tr("Open"), "primary"), default=True)
        cancel.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._give)
        self.field.changed.connect(self._typed)
        self.open_button.setEnabled(False)
        self.field.setFocus()

    def say_wrong(self) -> None:
        """The password opens none of the documents: another may."""
        self._wait(False)
        self.note.say(self.tr("This password does not open it. Check Caps Lock and try again."), "bad-note")
        self.field.line.selectAll()
        self.field.setFocus()

    def say_failed(self, text: str) -> None:
        """Something else went wrong."""
        self._wait(False)
        self.note.say(text, "bad-note")

    def _give(self) -> None:
        self._wait(True)
        self.note.say(self.tr("Trying the password…"))
        self.given.emit(self.field.text, not self.others.isHidden() and self.others.isChecked())

    def _typed(self) -> None:
        self.open_button.setEnabled(bool(self.field.text))
        self.note.clear()

    def _wait(self, on: bool) -> None:
        self.open_button.setEnabled(not on and bool(self.field.text))
        self.field.setEnabled(not on)
        self.others.setEnabled(not on)
