"""The sources of the samples: TOML front matter between ``+++`` lines, then Markdown.

Only what our documents use is understood: headings, paragraphs, ordered and bulleted lists (one inside the
other), and tables; emphasis is kept as runs.
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

LIST_LABELS = {"nl": "{}.", "fr": "{})", "de": "{})", "en": "({})"}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list; depth counts from 0, label is what stands before it ("2.", "(b)")."""

    depth: int
    label: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first row is the head."""

    rows: tuple[tuple[str, ...], ...]


Element = Heading | Paragraph | Item | Table


@dataclass(frozen=True, slots=True)
class Source:
    """One document to be rendered.

    Attributes:
        language: the folder it lies in, an ISO 639-1 code.
        meta: the front matter; ``kind``, ``output``, ``title``, ``author``, ``subject`` and ``date`` always.
        markdown: the body as written.
    """

    language: str
    meta: dict[str, Any]
    markdown: str

    @property
    def output(self) -> str:
        return f"{self.language}/{self.meta['output']}"

    @property
    def created(self) -> datetime.datetime:
        """Nine in the morning of the document's date: renderings carry no other time."""
        return datetime.datetime.combine(self.meta["date"], datetime.time(9), datetime.UTC)

    def elements(self) -> list[Element]:
        """The body, in reading order."""
        tree = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(self.markdown))
        label = LIST_LABELS[self.language] if self.meta["kind"] == "regulation" else "–"
        return [element for node in tree.children for element in _elements(node, label)]


def load(path: Path) -> Source:
    """Read one source file."""
    _, front, body = path.read_text(encoding="utf-8").split("+++\n", 2)
    return Source(path.parent.name, tomllib.loads(front), body.lstrip("\n"))


def _elements(node: SyntaxTreeNode, label: str) -> Iterator[Element]:
    match node.type:
        case "heading":
            yield Heading(int(node.tag[1]), plain(_runs(node)))
        case "paragraph":
            yield Paragraph(_runs(node))
        case "ordered_list" | "bullet_list":
            yield from _items(node, label, 0)
        case "table":
            rows = [row for part in node.children for row in part.children]
            yield Table(tuple(tuple(plain(_runs(cell)) for cell in row.children) for row in rows))
        case other:
            raise ValueError(f"the samples do not use {other}")


def _items(node: SyntaxTreeNode, bullet: str, depth: int) -> Iterator[Item]:
    for number, item in enumerate(node.children, start=1):
        pattern, name = ("{}.", str(number)) if node.type == "ordered_list" else (bullet, chr(96 + number))
        label = pattern.format(name)
        for child in item.children:
            if child.type == "paragraph":
                yield Item(depth, label, _runs(child))
            else:
                yield from _items(child, bullet, depth + 1)


def _runs(node: SyntaxTreeNode) -> tuple[Run, ...]:
    inline = node.children[0] if node.children else None
    return tuple(_styled(inline, bold=False, italic=False)) if inline else ()


def _styled(node: SyntaxTreeNode, bold: bool, italic: bool) -> Iterator[Run]:
    for child in node.children:
        if child.type == "text":
            yield Run(child.content, bold, italic)
        elif child.type == "softbreak":
            yield Run(" ", bold, italic)
        else:
            yield from _styled(child, bold or child.type == "strong", italic or child.type == "em")


def plain(runs: tuple[Run, ...]) -> str:
    """The text of some runs without their style."""
    return "".join(run.text for run in runs)
