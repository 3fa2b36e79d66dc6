"""The pages of the first run: what Dossier promises, the passphrase, the recovery code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dossier_desktop import icons
from dossier_desktop.access.passphrase_form import PassphraseForm
from dossier_desktop.access.recovery_view import RecoveryView
from dossier_desktop.dialogs import Note, button, text_label
from dossier_desktop.tokens import SPACE_M, SPACE_S


class Page(QWidget):
    """One step: a title, a body, and whether one may go on.

    Signals:
        changed: look at :attr:`complete` again.
        entered: Return was pressed in a complete page.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_M)

    def head(self, title: str, lead: str) -> None:
        """Put title and first sentence on top."""
        self.column.addWidget(text_label(title, "display"))
        self.column.addWidget(text_label(lead, "reading"))
        self.column.addSpacing(SPACE_S)

    @property
    def complete(self) -> bool:
        """Whether one may go on."""
        return True


class WelcomePage(Page):
    """What Dossier does and promises, and where the library will lie."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Welcome to Dossier"),
            self.tr("Ask questions of your confidential documents, on your own computer."),
        )
        self._folder = folder
        promises = QGridLayout()
        promises.setHorizontalSpacing(SPACE_M)
        promises.setVerticalSpacing(SPACE_M)
        promises.setColumnStretch(1, 1)
        for row, (icon, title, text) in enumerate(self._promises()):
            mark = QLabel()
            mark.setPixmap(icons.icon(icon, "accent").pixmap(32, 32))
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(text_label(title, "heading"))
            words.addWidget(text_label(text, "muted"))
            promises.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            promises.addLayout(words, row, 1)
        self.column.addLayout(promises)
        self.column.addStretch(1)
        self.column.addWidget(self._place())

    @property
    def folder(self) -> Path:
        """Where the library will be created."""
        return self._folder

    def _promises(self) -> list[tuple[str, str, str]]:
        return [
            (
                "shield",
                self.tr("Nothing leaves this computer"),
                self.tr("Dossier opens no internet connection. On Linux the kernel itself prevents it."),
            ),
            (
                "passage",
                self.tr("Every sentence shows its source"),
                self.tr("Answers are checked against your documents; what they do not support is marked."),
            ),
            (
                "lock",
                self.tr("Everything is encrypted"),
                self.tr(
                    "Texts, questions and file names lie in one library that only your passphrase opens."
                ),
            ),
        ]

    def _place(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(self.tr("Your library will lie in"), "small"))
        self._shown = text_label(str(self._folder), selectable=True)
        words.addWidget(self._shown)
        change = button(self.tr("C&hange…"), icon="folder")
        change.setAccessibleName(self.tr("Choose another folder for the library"))
        change.clicked.connect(self._choose)
        row.addLayout(words, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignBottom)
        return box

    def _choose(self) -> None:
        title = self.tr("Choose a folder for the library")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(self._folder.parent)):
            self.set_folder(Path(chosen))

    def set_folder(self, chosen: Path) -> None:
        """Take a folder; a library goes into a folder of its own when this one holds other things."""
        try:
            in_use = chosen.is_dir() and any(chosen.iterdir()) and not (chosen / "keys.json").exists()
        except OSError:
            in_use = False
        self._folder = chosen / "Dossier" if in_use else chosen
        self._shown.setText(str(self._folder))
        self.changed.emit()


class PassphrasePage(Page):
    """A new passphrase, and whether the computer's keyring may keep the key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Choose a passphrase"),
            self.tr("It opens your library, and nobody can reset it: not we, not your administrator."),
        )
        self.form = PassphraseForm()
        self.remember = QCheckBox(self.tr("Let this computer's &keyring open the library as well"))
        self.remember.setToolTip(
            self.tr("The library then opens without asking whenever you are logged in to this computer.")
        )
        self._note = Note()
        self.column.addWidget(self.form)
        self.column.addWidget(self.remember)
        self.column.addWidget(self._note)
        self.column.addStretch(1)
        self.setFocusProxy(self.form)
        self.form.changed.connect(self.changed)
        self.form.entered.connect(self.entered)

    @property
    def complete(self) -> bool:
        """Whether the passphrase will do."""
        return self.form.complete

    def fail(self, text: str) -> None:
        """Say what went wrong; an empty text takes it back."""
        self._note.say(text, "bad-note")


class RecoveryPage(Page):
    """The recovery code, shown this once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Keep your recovery code"),
            self.tr("If you forget the passphrase, only this code opens the library. It is shown this once."),
        )
        self.view = RecoveryView()
        self._note = Note()
        self.column.addWidget(self._note)
        self.column.addWidget(self.view)
        self.column.addStretch(1)
        self.setFocusProxy(self.view)
        self.view.noted.connect(self.changed)

    @property
    def complete(self) -> bool:
        """Whether the code was noted."""
        return self.view.kept.isChecked()

    def warn(self, text: str) -> None:
        """Say something that the person should know about the new library."""
        self._note.say(text, "warn-note")
