"""Lines of a page to paragraphs and headings, from font size, weight, gaps and the words of laws.

PDF knows no paragraphs. What a reader's eye goes by is used: a gap larger than the usual distance of lines,
a jump upwards (a new column), a change of size, a first word that opens an article or a list item.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from dossier.reading.furniture import without_repeats
from dossier.types import Block, BlockKind

_LARGER = 1.12  # a heading's size over the body's
_GAP = 1.3  # a paragraph's distance over the usual distance of lines
_HEADING_CHARACTERS = 200
_LEVELS = 6
_BULLET = re.compile(r"[•◦▪‣●○■□➢–—*-]\s+\S")
_PLAIN_BULLETS = "•◦▪‣●○■□➢"  # the others may as well stand at a line's beginning by chance
_NUMBERED = re.compile(r"(?:\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)])\s+\S")
_NUMBER = r"(?:[A-Z]{1,2}\.?\s?)?\d+(?:[.:/-]\d+)*\s?[a-z]{0,6}\b|(?-i:[IVXLC]+)\b"
# "Artikel 7a", "§ 35 Sozialgeheimnis", "Article L262-2", "SEC. 402. …", "Hoofdstuk 2 …", "Titre III …"
_LAW = re.compile(
    rf"(?P<division>Boek|Book|Buch|Livre|Deel|Part|Teil|Partie|Titel|Title|Titre|Hoofdstuk|Chapter|Kapitel"
    rf"|Chapitre|Afdeling|Abschnitt|Unterabschnitt|Paragraaf|Sous-section)\s+(?:{_NUMBER})[.:]?(?:\s+.{{1,120}})?$"
    rf"|(?:Artikel|Article|Art\.|§{{1,2}}|Section|Sec\.)\s*(?:{_NUMBER})[.:)]?(?:\s+(?-i:[^\W\d_a-zß-ÿ]).{{1,120}}"
    r"|\s*[(«„“\"–—-].{1,120})?$",
    re.IGNORECASE,
)
_SENTENCE_END = (".", ":", ";", "!", "?", "»", "”", '"')


class Line(NamedTuple):
    """A line of text: its range in the document, and how and where its first character stands.

    Attributes:
        size: of the font in PDF units (1/72 inch), to the nearest half; 0 for text that is not upright.
        bold: whether it is bold from end to end; not looked at in lines too long for a heading's.
        left, bottom: place of the first character, in PDF units from the lower left corner.
    """

    start: int
    end: int
    page: int
    size: float
    bold: bool
    left: float
    bottom: float


def blocks_of(lines: Sequence[Line], text: str) -> list[Block]:
    """Group a document's lines into blocks, in order.

    Args:
        lines: all lines, in the order of the text.
        text: the document's text that the lines' ranges refer to.
    """
    body = _body_size(lines)
    lines = without_repeats(lines, text)
    groups = [group for page in _by_page(lines) for group in _groups(page, text)]
    headings = [_is_heading(group, body, text) for group in groups]
    levels = _levels([group[0] for group, heading in zip(groups, headings, strict=True) if heading], body)
    blocks = []
    for group, heading in zip(groups, headings, strict=True):
        first = group[0]
        if heading:
            kind, level = BlockKind.HEADING, levels[_rank(first, body)]
        else:
            kind, level = (BlockKind.LIST_ITEM if _opens_item(text, first) else BlockKind.PARAGRAPH), 0
        blocks.append(Block(kind, first.start, group[-1].end, first.page, level))
    return blocks


def _body_size(lines: Sequence[Line]) -> float:
    """The size most characters are set in."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += line.end - line.start
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _by_page(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or lines[index].page != lines[start].page:
            yield lines[start:index]
            start = index


def _groups(lines: Sequence[Line], text: str) -> Iterator[list[Line]]:
    """Lines of one page that belong together."""
    drops = sorted(a.bottom - b.bottom for a, b in pairwise(lines) if a.bottom - b.bottom > 1)
    usual = drops[len(drops) // 2] if drops else 0.0
    group: list[Line] = []
    for line in lines:
        if group and _breaks(group[-1], line, usual, text):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _breaks(before: Line, line: Line, usual: float, text: str) -> bool:
    """Whether a new block begins at a line."""
    drop = before.bottom - line.bottom
    # The usual distance is the body's; large type stands further apart, tight type in a loose page closer.
    pitch = max(min(usual, 1.5 * before.size), 1.15 * before.size, 1.0)
    if drop > _GAP * pitch or drop < -0.5 * line.size:
        return True
    if abs(line.size - before.size) > 0.1 * before.size:
        return True
    if text[line.start] in _PLAIN_BULLETS:
        return True
    ended = text[before.end - 1] in _SENTENCE_END
    if _opens_item(text, line) and (ended or _opens_item(text, before) or line.left > before.left + 2):
        return True
    if line.bold != before.bold and (before.bold or ended) and before.end - before.start < 120:
        return True
    if (ended or _law(text, before)) and _law(text, line):
        return True
    if _law(text, before) and before.end - before.start < 120:
        return True
    return ended and line.left > before.left + 0.8 * line.size


def _opens_item(text: str, line: Line) -> bool:
    start = text[line.start : min(line.end, line.start + 12)]
    return bool(_BULLET.match(start) or _NUMBERED.match(start))


def _law(text: str, line: Line) -> bool:
    return line.end - line.start <= 160 and bool(_LAW.match(text[line.start : line.end]))


def _is_heading(group: list[Line], body: float, text: str) -> bool:
    first, last = group[0], group[-1]
    if len(group) > 4 or last.end - first.start > _HEADING_CHARACTERS:
        return False
    if not first.size or _BULLET.match(text[first.start : first.end]):
        return False
    words = text[first.start : last.end]
    if sum(map(str.isalpha, words)) < 2:
        return bool(_law(text, first))
    if first.size >= body * _LARGER:
        return True
    if len(group) == 1 and _law(text, first):
        return True
    return first.bold and last.bold and first.size >= body * 0.95 and not words.endswith((".", ";", ","))


def _rank(line: Line, body: float) -> tuple[float, bool]:
    """What a heading's level goes by: size first, then weight."""
    return (-round(max(line.size, body)), not line.bold)


def _levels(headings: list[Line], body: float) -> dict[tuple[float, bool], int]:
    """Outline levels by rank. A rank that hardly occurs (a cover page's type) opens no level of its own."""
    counts = Counter(_rank(line, body) for line in headings)
    seldom = min(len(headings) // 50, 3)
    levels: dict[tuple[float, bool], int] = {}
    level = 1
    for rank in sorted(counts):
        levels[rank] = level
        if counts[rank] > seldom:
            level = min(level + 1, _LEVELS)
    return levels
