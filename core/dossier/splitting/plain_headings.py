"""Headings in texts whose format knows none: plain text, old letters, mail.

A wrong heading is worse than none, since it cuts a text apart and names what follows after it. So only a line
counts that stands out and has text under it: underlined, numbered like a chapter ("2.1 Voorwaarden"), in
capitals, or short and alone between empty lines above a paragraph several times its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.splitting.labels import Kind, read_label
from dossier.types import Block, BlockKind

_LONGEST = 90
_MOST_WORDS = 12
_LONG_TEXT = 120
_LETTERS_OF_CAPITALS = 4
_UNDERLINE = re.compile(r"[ \t]*([=\-_~*])\1{2,}[ \t]*")
_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})(?:\.|\s)\s*(?=[A-ZÀ-Þ])\S.*")
_SALUTATION = re.compile(
    r"(?:geachte|beste|hallo|sehr|liebe|guten|madame|monsieur|cher|chère|bonjour|dear|hello|hi"
    r"|met vriendelijke|hoogachtend|mit freundlichen|cordialement|veuillez|sincerely|yours|kind regards"
    r"|best regards|groeten)\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"\d\D.*\b(?:1[89]|20)\d\d\b")
_NOT_A_HEADING = re.compile(r"[@|\t]|https?:|www\.|:\s*\S|^\W*\d[\d\s.,/\-€$%]*$|\b\d{4}\s?[A-Z]{2}\b|\s{3,}")


def with_headings(blocks: Sequence[Block], text: str) -> Iterator[Block]:
    """The blocks of a text without headings, with those lines made headings that stand out.

    Args:
        blocks: of the text; only paragraphs are looked at.
        text: the whole text.

    Yields:
        Blocks in order; where a heading is the first line of a paragraph, the rest follows it. An underline
        belongs to its heading's block.
    """
    if any(block.kind is BlockKind.HEADING for block in blocks):
        yield from blocks
        return
    listed = False
    for index, block in enumerate(blocks):
        if block.kind is not BlockKind.PARAGRAPH:
            yield block
            continue
        after = blocks[index + 1] if index + 1 < len(blocks) else None
        below = text[after.start : after.end] if after and after.kind is not BlockKind.FURNITURE else ""
        paragraph = text[block.start : block.end]
        end, level = _heading(paragraph, below)
        numbered = bool(_NUMBERED.match(paragraph))
        last_of_list, listed = numbered and listed, numbered and not level
        if not level or last_of_list:
            yield block
            continue
        yield replace(block, kind=BlockKind.HEADING, end=block.start + end, level=level)
        rest = text[block.start + end : block.end]
        if rest.strip():
            yield replace(block, start=block.end - len(rest.lstrip()))


def _heading(paragraph: str, below: str) -> tuple[int, int]:
    """Length and level of the heading that a paragraph begins with, or is; level 0 where there is none."""
    first, _, rest = paragraph.partition("\n")
    title = first.strip()
    if not _may_be(title) or read_label(title).kind is not Kind.PLAIN:
        return 0, 0
    second = rest.partition("\n")[0]
    if _UNDERLINE.fullmatch(second) and len(title) <= 2 * len(second.strip()) <= 6 * len(title):
        return len(first) + 1 + len(second), 1 if "=" in second else 2
    under = rest or below
    if not under.strip():
        return 0, 0
    numbered = _NUMBERED.fullmatch(title)
    if numbered:
        follows_its_kind = _NUMBERED.match(under.strip().partition("\n")[0])
        deeper = follows_its_kind and follows_its_kind["number"].startswith(numbered["number"] + ".")
        fresh_line = ". " not in title[len(numbered["number"]) + 1 :] and rest.lstrip()[:1].isupper()
        stands_out = not rest or ("." in numbered["number"] and fresh_line)
        is_one = stands_out and (deeper or (not follows_its_kind and len(under) > len(title)))
        return (len(first), numbered["number"].count(".") + 1) if is_one else (0, 0)
    if _in_capitals(title) and (not rest or not _in_capitals(second)) and len(under.strip()) > len(title):
        return len(first), 1
    alone = not rest and len(title) <= _LONGEST - 30 and not _DATED.search(title)
    if alone and title[0].isupper() and len(below) >= max(_LONG_TEXT, 3 * len(title)) and _is_prose(below):
        return len(first), 3
    return 0, 0


def _may_be(title: str) -> bool:
    words = len(title.split())
    if not 3 <= len(title) <= _LONGEST or words > _MOST_WORDS:
        return False
    if title[-1] in ".,;:!-–" or title[-1].isdigit():
        return False
    letters = sum(character.isalpha() for character in title)
    return letters * 2 > len(title) and not _NOT_A_HEADING.search(title) and not _SALUTATION.match(title)


def _in_capitals(title: str) -> bool:
    letters = [character for character in title if character.isalpha()]
    return len(letters) >= _LETTERS_OF_CAPITALS and all(character.isupper() for character in letters)


def _is_prose(text: str) -> bool:
    return text.rstrip()[-1:] in ".!?:" and text.count(". ") + text.count(".\n") + 1 >= 2
