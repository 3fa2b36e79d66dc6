"""What all new Office formats (DOCX, PPTX, XLSX) share: parts that relate to one another, properties, charts.

Source: ISO/IEC 29500-2 (Open Packaging Conventions) and 29500-1, parts 20 and 21 (DrawingML).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from dossier.reading.common.draft import one_line
from dossier.reading.common.package import Package
from dossier.types import Facts

RELATIONSHIPS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"


@dataclass(frozen=True, slots=True)
class Relation:
    """A part's pointer at another part: its id, the last word of its type, and the target's name."""

    id: str
    kind: str
    target: str


class Parts:
    """The parts of a package and how they hang together."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._relations: dict[str, list[Relation]] = {}

    def relations(self, part: str) -> list[Relation]:
        """The pointers of a part ("" is the package itself) at other parts inside the package."""
        if part not in self._relations:
            folder, name = posixpath.split(part)
            root = self.package.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
            found = [] if root is None else list(_relations(root, folder))
            self._relations[part] = found
        return self._relations[part]

    def related(self, part: str, kind: str) -> list[str]:
        """Names of the parts that a part points at in this way, each once."""
        return list(dict.fromkeys(r.target for r in self.relations(part) if r.kind == kind))

    def target(self, part: str, identifier: str) -> str:
        """Name of the part behind a relation's id, or empty."""
        return next((r.target for r in self.relations(part) if r.id == identifier), "")

    def xml(self, name: str) -> Any:
        """The root of a part, or None."""
        return self.package.xml(name) if name else None

    def main(self, *usual: str) -> str:
        """Name of the main part: as the package says, else one of the usual names that is there."""
        for name in (*self.related("", "officeDocument"), *usual):
            if name in self.package:
                return name
        return ""

    def title_and_facts(self) -> tuple[str, Facts]:
        """Title, author, date (changed, else made) and version from the package's properties."""
        names = self.related("", "core-properties") or ["docProps/core.xml"]
        root = self.xml(names[0])
        if root is None:
            return "", Facts()

        def value(name: str) -> str:
            return one_line(root.findtext(name) or "")

        date = value(f"{_TERMS}modified") or value(f"{_TERMS}created")
        return value(f"{_DUBLIN}title"), Facts(
            date=date[:10], author=value(f"{_DUBLIN}creator"), version=value(f"{_CORE}version")
        )


def _relations(root: Any, folder: str) -> Iterator[Relation]:
    for element in root.iter("{*}Relationship"):
        if element.get("TargetMode", "") == "External":
            continue
        target = unquote(element.get("Target", "")).replace("\\", "/")
        name = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
        kind = element.get("Type", "").rsplit("/", 1)[-1]
        yield Relation(element.get("Id", ""), kind, posixpath.normpath(name).lstrip("/"))


def paragraphs_of(element: Any) -> list[str]:
    """The words of each DrawingML paragraph beneath an element, tabs and breaks as such."""
    found = []
    for paragraph in element.iter(f"{DRAWING}p"):
        words = drawing_text(paragraph)
        if words.strip():
            found.append(words)
    return found


def drawing_text(paragraph: Any) -> str:
    """The words of one DrawingML paragraph."""
    parts = []
    for piece in paragraph.iter(f"{DRAWING}t", f"{DRAWING}br", f"{DRAWING}tab"):
        parts.append(piece.text or "" if piece.tag == f"{DRAWING}t" else "\n")
    return "".join(parts).strip()


def chart_texts(root: Any) -> tuple[list[str], list[list[str]]]:
    """A chart's titles and labels, and its data: a row of series' names, then a row for each category."""
    titles = [" ".join(paragraphs_of(t)) for t in root.iter(f"{CHART}title", f"{CHART}txPr")]
    # Extended charts (waterfall, sunburst) have a namespace of their own.
    titles += [t.text or "" for t in root.iter("{*}v") if not _in_chart(t)]
    names: list[str] = []
    columns: list[dict[int, str]] = []
    categories: list[tuple[int, str]] = []
    for series in root.iter(f"{CHART}ser"):
        names.append(" ".join(_points(series.find(f"{CHART}tx")).values()))
        own = series.find(f"{CHART}cat")
        found = _points(own if own is not None else series.find(f"{CHART}xVal"))
        categories = categories if len(categories) >= len(found) else list(found.items())
        values = series.find(f"{CHART}val")
        columns.append(_points(values if values is not None else series.find(f"{CHART}yVal")))
    places = sorted({p for c in columns for p in c} | {p for p, _ in categories})
    labels = dict(categories)
    rows = [[labels.get(p, ""), *(c.get(p, "") for c in columns)] for p in places]
    return [t for t in titles if t.strip()], ([["", *names], *rows] if rows else [])


def _in_chart(element: Any) -> bool:
    return str(element.tag).startswith(CHART)


def _points(element: Any) -> dict[int, str]:
    """The stored points of a reference into a sheet; of categories in levels, the innermost first."""
    found: dict[int, str] = {}
    for point in element.iter(f"{CHART}pt") if element is not None else ():
        index = point.get("idx", "")
        words = number_text(point.findtext(f"{CHART}v") or "")
        if index.isdecimal() and words:
            place = int(index)
            found[place] = f"{words} {found[place]}" if place in found else words
    if element is not None and not found:
        words = " ".join(v.text or "" for v in element.iter(f"{CHART}v"))
        return {0: words} if words else {}
    return found


def number_text(value: str) -> str:
    """A stored number without the noise of floating point ("0.30000000000000004" is 0.3); else as it is."""
    try:
        number = float(value)
    except ValueError:
        return value
    if number != number or abs(number) > 1e15:
        return value
    return f"{number:.15g}" if "e" not in f"{number:.15g}" else f"{number:.15f}".rstrip("0").rstrip(".")
