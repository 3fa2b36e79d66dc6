"""A library's glossaries: the pack that comes with Dossier, and people's own, kept in the vault."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from dossier.errors import UsageError
from dossier.search import terminology
from dossier.search.terminology import Terminology, table, tbx
from dossier.search.terminology.table import Concept
from dossier.vault import Vault

_KEY = "glossaries"
_MOST_BYTES = 20_000_000
_LONGEST_NAME = 100


def read_file(path: Path) -> list[Concept]:
    """Read a glossary file, CSV or TBX by its content.

    Raises:
        UsageError: it is not there, too large, or neither; names the file and the line.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UsageError(f"{path} is larger than {_MOST_BYTES // 1_000_000} MB.", "Split it.")
        data = path.read_bytes()
    except OSError as problem:
        raise UsageError(f"{path} cannot be read: {problem.strerror}.") from problem
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return tbx.parse(data, str(path))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # what spreadsheets save as "CSV"
    return table.parse(text, str(path))


class Glossaries:
    """The glossaries of one open library; safe to use from several threads."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lock = threading.Lock()
        self._made: Terminology | None = None

    def names(self) -> dict[str, int]:
        """People's own glossaries by name, with the number of their concepts."""
        return {name: len(table.parse(text, name)) for name, text in self._stored().items()}

    def concepts(self, name: str) -> Sequence[Concept]:
        """The concepts of one.

        Raises:
            UsageError: there is none of that name.
        """
        stored = self._stored()
        if name not in stored:
            raise UsageError(f'There is no glossary "{name}".', "Names: " + (", ".join(stored) or "none yet"))
        return table.parse(stored[name], name)

    def put(self, name: str, concepts: Sequence[Concept]) -> None:
        """Keep a glossary, in place of an earlier one of the name; without concepts it is removed.

        Raises:
            UsageError: the name is empty or very long.
        """
        name = name.strip()
        if not 0 < len(name) <= _LONGEST_NAME:
            raise UsageError("A glossary needs a name of at most 100 characters.")
        stored = self._stored()
        stored.pop(name, None)
        if concepts:
            stored[name] = table.render(concepts)
        with self._lock:
            self._vault.settings.set(_KEY, stored)
            self._made = None

    def export(self, path: Path, name: str = "") -> int:
        """Write one as CSV, or the one that comes with Dossier where no name is given.

        Returns:
            The number of its concepts.

        Raises:
            UsageError: there is none of that name, or the file cannot be written.
        """
        concepts = self.concepts(name) if name else terminology.pack()
        try:
            path.write_text(table.render(concepts), encoding="utf-8-sig")  # the mark tells spreadsheets UTF-8
        except OSError as problem:
            raise UsageError(f"{path} cannot be written: {problem.strerror}.") from problem
        return len(concepts)

    def remove(self, name: str) -> None:
        """Forget a glossary.

        Raises:
            UsageError: there is none of that name.
        """
        self.concepts(name)
        self.put(name, ())

    def terminology(self) -> Terminology:
        """All of them, ready to be found in questions; read anew only after :meth:`put`."""
        with self._lock:
            if self._made is None:
                stored = self._stored().items()
                own = [concept for name, text in stored for concept in table.parse(text, name)]
                every = [*terminology.pack(), *own]
                self._made = terminology.index(every) if own else terminology.social_security()
            return self._made

    def _stored(self) -> dict[str, str]:
        return dict(self._vault.settings.get(_KEY) or {})
