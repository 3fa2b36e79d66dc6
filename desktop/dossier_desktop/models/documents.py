"""The documents of a collection: ten thousand rows without a pause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.types import Document, DocumentState, Filter, Progress
from dossier_desktop import messages, wording
from dossier_desktop.filtering import NOTHING, kind, matches

AnyIndex = QModelIndex | QPersistentModelIndex
DocumentRole = Qt.ItemDataRole.UserRole + 1
DetailRole = Qt.ItemDataRole.UserRole + 2
FractionRole = Qt.ItemDataRole.UserRole + 3
DepthRole = Qt.ItemDataRole.UserRole + 4

_MOST_READING = 32  # documents worked on at a time that are told apart
_DIGITS = re.compile(r"(\d+)")


class DocumentsModel(QAbstractListModel):
    """Documents in natural order of their names, what was found within one (an attachment) right below it.

    Those being removed or not matching a filter are left out.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Document] = []
        self._rows: list[Document] = []
        self._names: dict[str, str] = {}
        self._keys: dict[str, list[str | int]] = {}
        self._hidden: set[str] = set()
        self._filter = ""
        self._wanted = NOTHING
        self._indexing = True
        self._reading: dict[str, Progress] = {}
        self._depths: dict[str, int] = {}
        self._by_id: dict[str, Document] = {}

    @property
    def total(self) -> int:
        """Number of documents, filtered ones included."""
        return len(self._all)

    def show(self, documents: Iterable[Document]) -> None:
        """Show these documents instead; where only states changed, the rows stay as they are."""
        self._all, self._depths = _in_order(documents, self._keys)
        self._by_id = {item.id: item for item in self._all}
        if len(self._names) > 2 * len(self._all):
            self._names, self._keys = {}, {}
        self._refresh()

    def set_filter(self, text: str) -> None:
        """Show only documents whose name contains a text, or whose state does."""
        self._filter = text.strip().casefold()
        self._refresh()

    def set_facts(self, wanted: Filter) -> None:
        """Show only documents of which that is known which is wanted."""
        self._wanted = wanted
        self._refresh()

    @property
    def kinds(self) -> list[str]:
        """The kinds of file there are."""
        return sorted({kind(item) for item in self._all} - {""})

    @property
    def languages(self) -> list[str]:
        """Codes of the languages the documents are in."""
        return sorted({item.language for item in self._all} - {""})

    def hide(self, ids: Iterable[str]) -> None:
        """Take documents out of view, their removal being decided but not done."""
        self._hidden.update(ids)
        self._refresh()

    def unhide(self, ids: Iterable[str]) -> None:
        """Bring hidden documents back."""
        self._hidden.difference_update(ids)
        self._refresh()

    def drop(self, ids: Iterable[str]) -> None:
        """Forget documents that are gone; the same ones may be added again later."""
        gone = set(ids)
        self._hidden -= gone
        self._all = [item for item in self._all if item.id not in gone]
        self._by_id = {item.id: item for item in self._all}
        self._refresh()

    def set_indexing(self, on: bool) -> None:
        """Whether there is a model to index with; without one, nothing is said about indexing."""
        if on != self._indexing:
            self._indexing = on
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def set_reading(self, progress: Progress | None) -> None:
        """Say which document is being worked on, by its path, and how far; None: none is any more."""
        touched = set(self._reading) if progress is None else {progress.item}
        if progress is None:
            self._reading = {}
        elif progress.item:
            self._reading.pop(progress.item, None)
            self._reading[progress.item] = progress
            while len(self._reading) > _MOST_READING:
                del self._reading[next(iter(self._reading))]
        for row, document in enumerate(self._rows):
            if document.path in touched:
                self.dataChanged.emit(self.index(row), self.index(row))

    def document(self, row: int) -> Document | None:
        """The document in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def find(self, document: str) -> Document | None:
        """The document with an id, filtered or not."""
        return self._by_id.get(document)

    def within(self, ids: Iterable[str]) -> list[str]:
        """Documents with what was found within them, at any depth."""
        found = dict.fromkeys(ids)
        while more := [d.id for d in self._all if d.parent in found and d.id not in found]:
            found.update(dict.fromkeys(more))
        return [*found]

    def protected(self) -> list[Document]:
        """The documents that need a password, hidden ones left out."""
        return [
            item
            for item in self._all
            if item.state is DocumentState.NEEDS_PASSWORD and item.id not in self._hidden
        ]

    def row(self, document: str) -> int:
        """Row of the document with an id; -1 where it is not in view."""
        return next((row for row, item in enumerate(self._rows) if item.id == document), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role == DocumentRole:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(item)
        if role == DetailRole:
            # Where the list is filtered, what it was found in may not stand above it.
            narrowed = self._filter or self._wanted != NOTHING
            apart = narrowed and item.parent and self.row(item.parent) < 0
            parts = (self._inside(item) if apart else "", self._detail(item), wording.tags(item))
            return " · ".join(part for part in parts if part)
        if role == FractionRole:
            return self._fraction(item)
        if role == DepthRole:
            return self._depths.get(item.id, 0)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tool_tip(self._tool_tip(item))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                part
                for part in (
                    self._name(item),
                    self._inside(item),
                    self._detail(item),
                    wording.tags(item),
                    messages.text(item.reason),
                )
                if part
            )
        return None

    def _name(self, item: Document) -> str:
        name = self._names.get(item.path)
        if name is None:
            name = self._names[item.path] = wording.document_name(item)
        return name

    def _detail(self, item: Document) -> str:
        return wording.document_detail(item, self._indexing, self._reading.get(item.path))

    def _inside(self, item: Document) -> str:
        """What a document was found in, in words; empty where it is a file of its own."""
        parent = self.find(item.parent) if item.parent else None
        return wording.inside(self._name(parent)) if parent is not None else ""

    def _fraction(self, item: Document) -> float | None:
        """How far a document is: 0 to 1, -1 while that is unknown, None where nothing is going on."""
        if item.state is DocumentState.READING:
            progress = self._reading.get(item.path)
            if progress is not None and progress.pages:
                return progress.page / progress.pages
            return -1.0 if progress is not None else 0.0
        if self._indexing and item.state.searchable and item.vectors < item.passages:
            return item.vectors / item.passages
        return None

    def _tool_tip(self, item: Document) -> str:
        parts = [item.path if item.path.isprintable() else wording.one_line(item.path)]
        if item.title and item.title != self._name(item):
            parts.append(wording.one_line(item.title))
        if inside := self._inside(item):
            parts.append(inside)
        parts.append(self.tr("Collection: %1").replace("%1", wording.one_line(item.collection)))
        parts.append(self._detail(item) + (f": {messages.text(item.reason)}" if item.reason else ""))
        return "\n".join(parts)

    def _refresh(self) -> None:
        rows = self._visible()
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._update_in_place(rows)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _visible(self) -> list[Document]:
        rows = self._all
        if self._hidden:
            rows = [item for item in rows if item.id not in self._hidden]
        if self._wanted != NOTHING:
            rows = [item for item in rows if matches(item, self._wanted)]
        if self._filter:
            states = {s for s in DocumentState if self._filter in wording.state_word(s).casefold()}
            rows = [
                item for item in rows if item.state in states or self._filter in self._name(item).casefold()
            ]
        return rows

    def _update_in_place(self, rows: Sequence[Document]) -> None:
        changed = [row for row, (new, old) in enumerate(zip(rows, self._rows, strict=True)) if new != old]
        self._rows = list(rows)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


def _in_order(
    documents: Iterable[Document], keys: dict[str, list[str | int]]
) -> tuple[list[Document], dict[str, int]]:
    """Documents in the order of the list, and how deep each lies within others; ``keys`` holds sort keys."""
    given = [*documents]
    for item in given:
        if item.path not in keys:
            keys[item.path] = _natural(item.path)
    given.sort(key=lambda d: keys[d.path])
    known = {item.id for item in given}
    if not any(item.parent in known for item in given):
        return given, {}
    below: dict[str, list[Document]] = {}
    for item in given:
        below.setdefault(item.parent if item.parent in known else "", []).append(item)
    ordered: list[Document] = []
    depths: dict[str, int] = {}
    # What is within itself, by a damaged archive, comes last rather than never.
    for start in (below.get("", []), given):
        pending = [(item, 0) for item in reversed(start)]
        while pending:
            item, depth = pending.pop()
            if item.id not in depths:
                depths[item.id] = depth
                ordered.append(item)
                pending += [(child, depth + 1) for child in reversed(below.get(item.id, []))]
    return ordered, depths


def _natural(path: str) -> list[str | int]:
    """A key that puts "scan 2" before "scan 10"."""
    parts: list[str | int] = list(_DIGITS.split(path.replace("\\", "/").rsplit("/", 1)[-1].casefold()))
    parts[1::2] = [int(digits) for digits in parts[1::2] if isinstance(digits, str)]
    return parts
