"""What this is, what it is made of, and what the offline test found."""

from __future__ import annotations

from importlib import metadata
from typing import Any

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from dossier_desktop import wording
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import Note
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.preferences.page import PreferencesPage

# What a reader may want to know the licence of; the rest is in the distribution's own files.
_PARTS = (
    "PySide6_Essentials",
    "PySide6_Pdf",
    "chromadb",
    "cryptography",
    "keyring",
    "langchain-core",
    "llama-cpp-python",
    "lxml",
    "markdown-it-py",
    "numpy",
    "pydantic",
    "pypdf",
    "pypdfium2",
    "python-docx",
    "qtawesome",
    "sentence-transformers",
    "sqlcipher3",
    "torch",
)


class AboutPage(PreferencesPage):
    """Version, licences, and the result of the offline self-test in words."""

    def __init__(self, port: EnginePort, hello: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(port, parent)
        self.proof = Note()
        self.section(
            self.tr("Dossier {version}").format(version=hello.get("version", "")),
            self.tr("Answers over confidential documents, on this computer alone. Apache License 2.0."),
        )
        self.section(self.tr("Offline"))
        self.column.addWidget(self.proof)
        self.section(self.tr("Made with"))
        parts = QPlainTextEdit(self._parts())
        parts.setReadOnly(True)
        parts.setTabChangesFocus(True)
        parts.setAccessibleName(self.tr("Parts and their licences"))
        self.column.addWidget(parts, 1)
        self.column.addWidget(self.note)
        self._prove(hello.get("lockdown", {}), hello.get("server", {}))

    def refresh(self) -> None:
        """Run the self-test again and show what it found now."""
        ask(self, self.port, "hello", {}, self._show, self.fail)

    def _show(self, found: dict[str, Any], _payload: bytes) -> None:
        self._prove(found["lockdown"], found.get("server", {}))

    def _prove(self, state: dict[str, Any], server: dict[str, Any] | None = None) -> None:
        by, tested = state.get("enforced_by", "none"), state.get("tested", False)
        writer = (server or {}).get("active")
        if by == "kernel" and tested and writer is not None:
            text = self.tr(
                "Just now Dossier tried to open internet connections, and the kernel refused each. One "
                "helper process, started before, reaches the server that you set, %1, and nothing else."
            )
            self.proof.say(text.replace("%1", wording.one_line(writer["name"])), "warn-note")
        elif by == "kernel" and tested:
            self.proof.say(
                self.tr(
                    "Just now Dossier tried to open internet connections, and the kernel refused each. "
                    "That holds for every process it starts, and cannot be taken back."
                ),
                "good-note",
            )
        elif by == "audit-hook" and tested:
            self.proof.say(
                self.tr(
                    "Dossier's own attempts to connect were refused, but by Python alone: here the system "
                    "itself gives no protection. Parts not written in Python could pass it by."
                ),
                "warn-note",
            )
        else:
            self.proof.say(
                self.tr("Nothing prevents connections on this system. Dossier still makes none by itself."),
                "bad-note",
            )

    def _parts(self) -> str:
        lines = [f"Qt {qVersion()} · LGPL-3.0-only"]
        for name in _PARTS:
            try:
                about = metadata.metadata(name)
            except metadata.PackageNotFoundError:
                continue
            lines.append(f"{about['Name']} {about['Version']} · {_licence(about)}")
        return "\n".join(lines)


def _licence(about: metadata.PackageMetadata) -> str:
    """What a distribution says of its licence, on one line."""
    known = about.json
    filed = [value for value in known.get("classifier", []) if value.startswith("License :: ")]
    classified = [value.rsplit(" :: ", 1)[-1] for value in filed]
    stated = known.get("license_expression") or ", ".join(classified) or known.get("license") or "?"
    return str(stated).strip().splitlines()[0]
