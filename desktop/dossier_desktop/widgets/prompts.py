"""Small questions to the person that do not stop the window: a text, a password, a yes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QMessageBox, QWidget

MAX_NAME = 120


def ask_text(
    parent: QWidget,
    title: str,
    label: str,
    value: str,
    on_ok: Callable[[str], None],
    password: bool = False,
) -> QInputDialog:
    """Ask for a line of text; ``on_ok`` gets it unless it is empty or the person backs out."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("textPrompt")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    for part in dialog.findChildren(QLabel):
        part.setTextFormat(Qt.TextFormat.PlainText)  # it may name a document
    dialog.setTextValue(value)
    if password:
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    dialog.setOkButtonText(QCoreApplication.translate("Prompts", "OK"))
    dialog.setCancelButtonText(QCoreApplication.translate("Prompts", "Cancel"))
    dialog.resize(400, dialog.sizeHint().height())

    def accepted(text: str) -> None:
        text = text if password else text.strip()[:MAX_NAME]
        if text:
            on_ok(text)

    dialog.textValueSelected.connect(accepted)
    dialog.open()
    return dialog


def confirm(
    parent: QWidget, title: str, text: str, detail: str, yes: str, no: str, on_yes: Callable[[], None]
) -> QMessageBox:
    """Ask whether to go on; ``on_yes`` is called if so. Esc means no."""
    box = QMessageBox(parent)
    box.setObjectName("confirm")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(detail)
    go = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go)
    box.setEscapeButton(stay)
    box.buttonClicked.connect(lambda button: on_yes() if button is go else None)
    box.open()
    return box
