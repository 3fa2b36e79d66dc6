"""The recovery code on screen: to copy, print or save, and a box to tick that it was kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dossier_desktop import theme
from dossier_desktop.dialogs import Note, button, text_label
from dossier_desktop.tokens import SPACE_M, SPACE_S

_CLIPBOARD_MS = 60_000


class RecoveryView(QWidget):
    """Shows a recovery code.

    Signals:
        noted(bool): the person says that the code is kept somewhere safe.
    """

    noted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._shown = text_label("", "code", selectable=True)
        self._shown.setAccessibleName(self.tr("Recovery code"))
        self._copy = button(self.tr("&Copy"), icon="copy")
        self._print = button(self.tr("&Print…"), icon="print")
        self._save = button(self.tr("&Save…"), icon="save")
        self._note = Note()
        self.kept = QCheckBox(self.tr("I have &kept the code in a safe place"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for made in (self._copy, self._print, self._save):
            row.addWidget(made)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._shown)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self.kept)
        self._copy.clicked.connect(self._copied)
        self._print.clicked.connect(self._printed)
        self._save.clicked.connect(self._saved)
        self.kept.toggled.connect(self.noted)
        self.setFocusProxy(self._copy)

    def show_code(self, code: str) -> None:
        """Show a code; an empty one forgets the last."""
        self._code = code
        self._shown.setText(_in_lines(code))
        self.kept.setChecked(False)
        self._note.clear()

    def _copied(self) -> None:
        clipboard = QGuiApplication.clipboard()
        code = self._code
        clipboard.setText(code)
        # Other programs can read the clipboard, so the code does not stay there.
        QTimer.singleShot(_CLIPBOARD_MS, clipboard, lambda: _forget(code))
        self._note.say(self.tr("Copied. The clipboard is emptied in a minute."), "good-note")

    def _printed(self) -> None:
        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        printer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout.Unit.Millimeter)
        page = QTextDocument()
        page.setDefaultFont(theme.font("reading"))
        page.setPlainText(self._sheet())
        page.print_(printer)
        self._note.say(self.tr("Sent to the printer."), "good-note")

    def _saved(self) -> None:
        path = Path.home() / self.tr("Dossier recovery code.txt")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the recovery code"), str(path))
        if chosen:
            self._write(Path(chosen))

    def _write(self, path: Path) -> None:
        try:
            path.write_text(self._sheet(), "utf-8")
            path.chmod(0o600)
        except OSError as error:
            text = self.tr("The file could not be written: {reason}")
            self._note.say(text.format(reason=error.strerror or ""), "bad-note")
            return
        self._note.say(
            self.tr("Saved. Keep the file on a stick in a drawer, not beside the library."), "warn-note"
        )

    def _sheet(self) -> str:
        title = self.tr("Recovery code of a Dossier library")
        use = self.tr("It opens the library when the passphrase is forgotten; whoever has it can read all.")
        return f"{title}\n\n{_in_lines(self._code)}\n\n{use}\n"


def _in_lines(code: str) -> str:
    """The code's groups, four on a line."""
    groups = code.split("-")
    return "\n".join("-".join(groups[at : at + 4]) for at in range(0, len(groups), 4))


def _forget(code: str) -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == code:
        clipboard.clear()
