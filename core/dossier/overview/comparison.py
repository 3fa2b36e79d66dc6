"""Two documents side by side: which paragraphs are the same, changed (and how), moved, or in one alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dossier.errors import UsageError
from dossier.overview.aligning import Pair, align, normalised
from dossier.overview.data import Change, ChangeKind, Comparison, Edit, Excerpt, FactChange
from dossier.overview.differing import Fact, edits, fact_changes, facts
from dossier.overview.sentences import Source
from dossier.pacing import Meter
from dossier.types import BlockKind, CancelToken, Document, ProgressCallback
from dossier.vault import Vault

_LINE = re.compile(r"[^\n]+")
_ENDED = re.compile(r"[.!?:;…»”\")\]]\s*$")
_FEW_WORDS = 4
_WORDS = re.compile(r"\w+")


class Paragraph(NamedTuple):
    """A paragraph, heading, list item or table row of a document; ``text`` as it is compared."""

    start: int
    end: int
    text: str


def compare(
    vault: Vault,
    first: Document,
    second: Document,
    report: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> Comparison:
    """Compare two documents; see ``Library.compare``."""
    cancel = cancel or CancelToken()
    if first.id == second.id:
        raise UsageError("A document cannot be compared with itself.", "Name two different documents.")
    meter = Meter("scanning", 2, report)
    one, other = Source(vault, first), Source(vault, second)
    for source in (one, other):
        if not source.text.strip():
            raise UsageError(f"{source.name.path} has no text to compare.", "Read it again, or name another.")
    here, there = paragraphs(one, cancel), paragraphs(other, cancel)
    meter.advance()
    pairs = align([p.text for p in here], [p.text for p in there], cancel)
    changes = _changes(one, other, here, there, pairs, cancel)
    meter.advance()
    return Comparison(
        first=one.name,
        second=other.name,
        same=sum(_is_same(pair, here, there) for pair in pairs),
        similarity=_similarity(here, there, pairs),
        changes=tuple(changes),
    )


def paragraphs(source: Source, cancel: CancelToken) -> list[Paragraph]:
    """The paragraphs of a document; one that a page's end parts is joined again, a table comes row by row."""
    found: list[Paragraph] = []
    before: BlockKind | None = None
    for block in source.blocks:
        cancel.check()
        text = source.text[block.start : block.end]
        if not text.strip():
            continue
        if block.kind in (BlockKind.TABLE, BlockKind.CODE):
            found += [
                Paragraph(block.start + line.start(), block.start + line.end(), normalised(line[0]))
                for line in _LINE.finditer(text)
                if line[0].strip()
            ]
        elif (
            block.kind is BlockKind.PARAGRAPH
            and before in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
            and text.lstrip()[:1].islower()
            and not _ENDED.search(found[-1].text)
        ):
            last = found.pop()
            found.append(Paragraph(last.start, block.end, f"{last.text} {normalised(text)}"))
        else:
            found.append(Paragraph(block.start, block.end, normalised(text)))
        before = block.kind
    return found


def _is_same(pair: Pair, here: Sequence[Paragraph], there: Sequence[Paragraph]) -> bool:
    """Whether nothing is to be told: a heading or other few words may also stand elsewhere."""
    text = here[pair.first].text
    return text == there[pair.second].text and not (pair.moved and len(_WORDS.findall(text)) > _FEW_WORDS)


def _similarity(here: Sequence[Paragraph], there: Sequence[Paragraph], pairs: Sequence[Pair]) -> float:
    """Share of all words that are the same: twice those in common over those of both."""
    one, other = ([len(_WORDS.findall(p.text)) for p in side] for side in (here, there))
    common = sum(pair.likeness * (one[pair.first] + other[pair.second]) for pair in pairs)
    total = sum(one) + sum(other)
    return round(min(1.0, common / total), 4) if total else 1.0


def _changes(
    one: Source,
    other: Source,
    here: Sequence[Paragraph],
    there: Sequence[Paragraph],
    pairs: Sequence[Pair],
    cancel: CancelToken,
) -> list[Change]:
    """All that is not the same, in the first text's order; what the second adds, after what precedes it."""
    placed: list[tuple[tuple[int, int, int], Change]] = []
    partner = {pair.second: pair for pair in pairs}
    for pair in pairs:
        cancel.check()
        if not _is_same(pair, here, there):
            change = _changed(one, other, here[pair.first], there[pair.second], pair)
            placed.append(((pair.first, 0, pair.second), change))
    paired = {pair.first for pair in pairs}
    for number, paragraph in enumerate(here):
        if number not in paired:
            excerpt = one.excerpt(paragraph.start, paragraph.end)
            placed.append(((number, 0, 0), Change(ChangeKind.ONLY_FIRST, excerpt, None)))
    last = -1
    for number, paragraph in enumerate(there):
        if number in partner:
            last = last if partner[number].moved else partner[number].first
        else:
            excerpt = other.excerpt(paragraph.start, paragraph.end)
            placed.append(((last, 1, number), Change(ChangeKind.ONLY_SECOND, None, excerpt)))
    return [change for _, change in sorted(placed, key=lambda item: item[0])]


def _changed(one: Source, other: Source, first: Paragraph, second: Paragraph, pair: Pair) -> Change:
    before, after = one.excerpt(first.start, first.end), other.excerpt(second.start, second.end)
    same = first.text == second.text
    told = [] if same else fact_changes(_facts(one, before), _facts(other, after))
    return Change(
        kind=ChangeKind.MOVED if same else ChangeKind.CHANGED,
        first=before,
        second=after,
        similarity=1.0 if same else pair.likeness,
        edits=() if same else tuple(_moved_edits(edits(before.text, after.text), before.start, after.start)),
        facts=tuple(
            FactChange((a or b).kind, _fact(one, before, a), _fact(other, after, b))  # type: ignore[union-attr]
            for a, b in told
        ),
        moved=pair.moved,
    )


def _facts(source: Source, excerpt: Excerpt) -> list[Fact]:
    return facts(excerpt.text, source.language(excerpt.start))


def _fact(source: Source, within: Excerpt, fact: Fact | None) -> Excerpt | None:
    if fact is None:
        return None
    return source.excerpt(within.start + fact.start, within.start + fact.end)


def _moved_edits(found: Sequence[Edit], first: int, second: int) -> list[Edit]:
    """Edits in the texts' own offsets."""
    return [
        Edit(
            each.first_start + first,
            each.first_end + first,
            each.second_start + second,
            each.second_end + second,
        )
        for each in found
    ]
