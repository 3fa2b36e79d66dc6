"""The installed models: choose one, look at its card, bring in another."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dossier.errors import DossierError
from dossier_desktop import icons, theme, wording
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import button, text_label
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.preferences.page import PreferencesPage
from dossier_desktop.tokens import SPACE_M, SPACE_XS

_CARD = Qt.ItemDataRole.UserRole
_A_GUESS = 0.2  # confidence to answer from, below which the choice is as good as "always"


class ModelsPage(PreferencesPage):
    """Models with their cards."""

    def __init__(self, port: EnginePort, parent: QWidget | None = None) -> None:
        super().__init__(port, parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Installed models"))
        self.list.setMaximumHeight(120)
        self._card = QFrame()
        theme.set_role(self._card, "card")
        self._title = text_label("", "heading", selectable=True)
        self._details = text_label("", "body", selectable=True)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        inside.setSpacing(SPACE_XS)
        inside.addWidget(self._title)
        inside.addWidget(self._details)
        self.use = button(self.tr("&Use this model"), "primary")
        self.bring = button(self.tr("&Import a GGUF file…"), icon="import")
        about = self.tr(
            "They run on this computer. One finds passages, one the words in them that answer; a larger "
            "model that you import writes answers in its own words."
        )
        self.section(self.tr("Models"), about)
        self.column.addWidget(self.list)
        self.column.addWidget(self._card)
        self.row(self.use, self.bring)
        self.care = QComboBox()
        self.care.setMinimumWidth(280)
        self._effect = text_label("", "muted")
        self.section(self.tr("When to answer"))
        self.labelled((self.tr("&Answer"), self.care))
        self.column.addWidget(self._effect)
        self.close_up()
        self.care.currentIndexChanged.connect(self._show_effect)
        self.care.activated.connect(self._set_care)
        self._card.hide()
        self.use.setEnabled(False)
        self.list.currentItemChanged.connect(self._show_card)
        self.use.clicked.connect(self._select)
        self.bring.clicked.connect(self._choose_file)

    def refresh(self) -> None:
        """See :meth:`PreferencesPage.refresh`."""
        ask(self, self.port, "models.list", {}, self._show, self.fail)
        ask(self, self.port, "answers.cares", {}, self._show_cares, self.fail)

    def _show(self, cards: list[dict[str, Any]], _payload: bytes) -> None:
        before = self.list.currentItem().data(_CARD)["name"] if self.list.currentItem() else ""
        self.list.clear()
        for card in cards:
            item = QListWidgetItem(icons.icon("search" if card["kind"] == "embedding" else "model"), "")
            item.setText(f"{card['title']} · {self._role(card)}")
            item.setData(_CARD, card)
            self.list.addItem(item)
            if card["name"] == before or (self.list.currentItem() is None and card["selected"]):
                self.list.setCurrentItem(item)
        if not cards:
            self.note.say(
                self.tr("No model is installed yet. Run “dossier models install starter”."), "warn-note"
            )

    def _show_cares(self, cares: list[dict[str, Any]], _payload: bytes) -> None:
        names = {
            "sure": self.tr("only when sure"),
            "balanced": self.tr("when probably right"),
            "guess": self.tr("always: show the best guess"),
        }
        self.care.clear()
        for care in cares:
            self.care.addItem(names.get(care["name"], care["name"]), care)
        ask(self, self.port, "settings.get", {}, self._show_chosen, lambda _error: self._no_library())

    def _no_library(self) -> None:
        """Without an open library there is nothing to set."""
        self.care.setEnabled(False)

    def _show_chosen(self, values: dict[str, Any], _payload: bytes) -> None:
        chosen = float(values["abstain_below"])
        offered = [self.care.itemData(row)["name"] for row in range(self.care.count())]
        wanted = "balanced" if chosen < 0 else "guess" if chosen < _A_GUESS else "sure"
        self.care.setEnabled(True)
        self.care.setCurrentIndex(offered.index(wanted) if wanted in offered else 0)

    def _show_effect(self, row: int) -> None:
        care = self.care.itemData(row)
        if care is None:
            return
        effect = self.tr(
            "Of questions about law in four languages that the documents answer, %1 are then answered, %2 of "
            "those rightly; of questions that they do not answer, %3 are answered all the same."
        )
        for number, key in enumerate(("answered", "right", "made_up"), start=1):
            effect = effect.replace(f"%{number}", wording.percent(care[key]))
        self._effect.setText(effect)

    def _set_care(self, row: int) -> None:
        care = self.care.itemData(row)
        value = -1.0 if care["name"] == "balanced" else care["answer_from"]
        params = {"key": "abstain_below", "value": value}
        ask(self, self.port, "settings.set", params, lambda *_: self.note.clear(), self.fail)

    def _role(self, card: dict[str, Any]) -> str:
        if card["kind"] == "reader":
            return self.tr("finds the words that answer, in use")
        if card["kind"] == "embedding":
            return self.tr("finds passages, in use") if card["selected"] else self.tr("finds passages")
        if not card["writes"]:
            return self.tr("too small to write answers")
        return self.tr("writes answers, in use") if card["selected"] else self.tr("writes answers")

    def _show_card(self, item: QListWidgetItem | None) -> None:
        card = item.data(_CARD) if item else None
        self._card.setVisible(card is not None)
        self.use.setEnabled(card is not None and card["writes"] and not card["selected"])
        if card is None:
            return
        self._title.setText(card["title"])
        self._details.setText("\n".join(f"{name}: {value}" for name, value in self._facts(card) if value))

    def _facts(self, card: dict[str, Any]) -> list[tuple[str, str]]:
        locale = QLocale()
        context = self.tr("%Ln token(s)", "", card["context"]) if card["context"] else ""
        return [
            (self.tr("Licence"), card["licence"]),
            (self.tr("Source"), card["source"]),
            (self.tr("Kind"), " ".join(filter(None, (card["architecture"], card["quantization"])))),
            (self.tr("Size"), locale.formattedDataSize(card["size"]) if card["size"] else ""),
            (self.tr("Memory"), locale.formattedDataSize(card["memory"]) if card["memory"] else ""),
            (self.tr("Context"), context),
            (self.tr("Languages"), ", ".join(_language(code) for code in card["languages"])),
            (self.tr("Checksum"), _short(card.get("files") or {})),
        ]

    def _select(self) -> None:
        card = self.list.currentItem().data(_CARD)
        self.use.setEnabled(False)
        self.note.say(self.tr("Loading the model…"))
        ask(self, self.port, "models.select", {"name": card["name"]}, self._selected, self._failed)

    def _selected(self, _result: Any, _payload: bytes) -> None:
        self.note.say(self.tr("The model is in use."), "good-note")
        self.refresh()

    def _choose_file(self) -> None:
        title, kinds = self.tr("Import a model"), self.tr("GGUF models (*.gguf)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.bring.setEnabled(False)
            self.note.say(self.tr("Checking and copying the model…"))
            ask(self, self.port, "models.import", {"path": chosen}, self._imported, self._failed)

    def _imported(self, card: dict[str, Any], _payload: bytes) -> None:
        self.bring.setEnabled(True)
        self.note.say(self.tr("“{title}” was added.").format(title=card["title"]), "good-note")
        self.refresh()

    def _failed(self, error: DossierError) -> None:
        self.bring.setEnabled(True)
        self.fail(error)
        self._show_card(self.list.currentItem())


def _language(code: str) -> str:
    """A language's name in the reader's own language where Qt knows it, else its code."""
    language = QLocale.codeToLanguage(code)
    return QLocale.languageToString(language) if language != QLocale.Language.AnyLanguage else code


def _short(files: dict[str, str]) -> str:
    digest = next(iter(files.values()), "")
    return f"SHA-256 {digest[:16]}…" if digest else ""
