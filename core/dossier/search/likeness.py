"""Near-duplicates: documents whose texts are nearly the same, such as a draft and its final version.

A text is seen as the set of its shingles: runs of four words, without case and signs. How alike two texts
are is the share of shingles they have in common (Jaccard). That share is estimated from sketches by
MinHash (A. Broder, "On the resemblance and containment of documents", 1997), candidates are found by
locality-sensitive hashing, and each pair that is told is measured exactly on the texts.
"""

from __future__ import annotations

import contextlib
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

from dossier.errors import UnknownDocument
from dossier.pacing import Meter
from dossier.types import CancelToken, ProgressCallback
from dossier.vault import Vault

if TYPE_CHECKING:
    from datasketch import MinHash, MinHashLSH

ALIKE_FROM = 0.6
"""Share of shingles in common from which two documents are pointed out."""

MIN_WORDS = 30
"""Texts with fewer words are not compared: a form's few lines are like every other form's."""

MOST_PAIRS = 1000

_SHINGLE = 4
_PERMUTATIONS = 128
_SCHEME = "affine32"
# Candidates are taken from below the share, since sketches only estimate it (deviation about .045).
_CANDIDATES_FROM = 0.5
_CHUNK = 8192
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Alike:
    """Two documents by identifier, and the share of shingles they have in common."""

    first: str
    second: str
    share: float


def words_of(text: str) -> list[str]:
    """The words of a text, without case and signs."""
    return _WORD.findall(text.casefold())


def shingles(words: Sequence[str]) -> set[int]:
    """The runs of four words, as 32-bit hashes."""
    joined = (" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))
    return {zlib.crc32(run.encode("utf-8", "surrogatepass")) for run in joined}


def sketch(text: str) -> tuple[int, bytes]:
    """The number of words of a text, and its sketch: 128 little-endian uint32; empty for a short text."""
    words = words_of(text)
    if len(words) < MIN_WORDS:
        return len(words), b""
    minhash = _minhash()
    hashes = sorted(shingles(words))
    for at in range(0, len(hashes), _CHUNK):  # a large text at once would need gigabytes
        minhash.update_batch(hashes[at : at + _CHUNK])
    return len(words), np.asarray(minhash.hashvalues).astype("<u4").tobytes()


def share(text: str, other: str) -> float:
    """The share of shingles that two texts have in common, from 0 to 1, exactly (but for hash collisions)."""
    first, second = shingles(words_of(text)), shingles(words_of(other))
    together = len(first | second)
    return len(first & second) / together if together else 0.0


class Likeness:
    """Finds near-duplicates among a library's documents. Sketches that are missing are made when needed."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def catch_up(self, report: ProgressCallback | None, cancel: CancelToken, most: int | None = None) -> bool:
        """Make the sketches of documents that have none, from their texts.

        Args:
            most: make so many at most.

        Returns:
            Whether some are still missing.
        """
        missing = self._vault.sketches.missing()
        now = missing[:most]
        meter = Meter("comparing", len(now), report)
        for document in now:
            cancel.check()
            with contextlib.suppress(UnknownDocument):
                self._vault.sketches.put(document, *sketch(self._vault.documents.text(document)))
            meter.advance()
        return len(now) < len(missing)

    def of(
        self, document: str, among: set[str], report: ProgressCallback | None, cancel: CancelToken
    ) -> list[Alike]:
        """The documents that are nearly the same as one, most alike first.

        Args:
            among: identifiers of the documents to compare it with.
        """
        self.catch_up(report, cancel)
        sketches = self._sketches(among | {document})
        if document not in sketches:
            return []
        own = sketches.pop(document)
        index = _index(sketches)
        near = [one for one in index.query(own) if own.jaccard(sketches[one]) >= _CANDIDATES_FROM]
        return self._measured([(document, one) for one in near], cancel)

    def pairs(self, among: set[str], report: ProgressCallback | None, cancel: CancelToken) -> list[Alike]:
        """All pairs of documents that are nearly the same, most alike first; of very many the first 1000.

        A thousand form letters, all alike, are half a million pairs.
        """
        self.catch_up(report, cancel)
        sketches = self._sketches(among)
        return self._measured(list(islice(_near(sketches), MOST_PAIRS)), cancel)

    def _measured(self, near: Sequence[tuple[str, str]], cancel: CancelToken) -> list[Alike]:
        found = []
        seen: dict[str, set[int]] = {}
        for pair in near:
            cancel.check()
            for one in pair:
                if one not in seen:
                    seen[one] = self._shingles(one)
            first, second = seen[pair[0]], seen[pair[1]]
            together = len(first & second) / max(1, len(first | second))
            if together >= ALIKE_FROM:
                found.append(Alike(*pair, together))
        return sorted(found, key=lambda alike: (-alike.share, alike.first, alike.second))

    def _shingles(self, document: str) -> set[int]:
        try:
            return shingles(words_of(self._vault.documents.text(document)))
        except UnknownDocument:  # removed meanwhile
            return set()

    def _sketches(self, among: set[str]) -> dict[str, MinHash]:
        return {
            one.document: _minhash(one.sketch)
            for one in self._vault.sketches.all()
            if one.document in among and one.sketch
        }


def _near(sketches: dict[str, MinHash]) -> Iterator[tuple[str, str]]:
    index = _index(sketches)
    order = {one: number for number, one in enumerate(sketches)}
    for one, own in sketches.items():
        for other in sorted(index.query(own), key=lambda name: order[name]):
            if order[one] < order[other] and own.jaccard(sketches[other]) >= _CANDIDATES_FROM:
                yield one, other


def _index(sketches: dict[str, MinHash]) -> MinHashLSH:
    from datasketch import MinHashLSH

    index = MinHashLSH(threshold=_CANDIDATES_FROM, num_perm=_PERMUTATIONS, weights=(0.2, 0.8))
    for name, own in sketches.items():
        index.insert(name, own)
    return index


def _minhash(stored: bytes = b"") -> MinHash:
    """An empty sketch, or the one that was stored."""
    from datasketch import MinHash

    values = np.frombuffer(stored, dtype="<u4").astype(np.uint32) if stored else None
    return MinHash(
        num_perm=_PERMUTATIONS,
        hashfunc=int,
        hashvalues=values,
        permutations=_permutations(),
        scheme=_SCHEME,
    )


@lru_cache(maxsize=1)
def _permutations() -> Any:
    """Those of all sketches; making them anew each time would cost more than all the rest."""
    from datasketch import MinHash

    return MinHash(num_perm=_PERMUTATIONS, scheme=_SCHEME).permutations
