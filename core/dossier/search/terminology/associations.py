"""Words of documents that answer to words of questions, learned (``dossier.tuning.retrieval.associations``).

The file holds, gzipped, one line a word of a question: the question's language, the document's, the word, and
the document's words with their weights, all words as search terms (stemmed).
"""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

FILE = "associations.tsv.gz"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word of a question means for documents of a language.

    Attributes:
        asked, read: languages of question and document (ISO 639-1), the same or not.
        word: of the question.
        others: words of the document -> how much each counts against the question's own, in (0, 1].
    """

    asked: str
    read: str
    word: str
    others: Mapping[str, float]


Associations = Mapping[tuple[str, str], Mapping[str, Mapping[str, float]]]
"""(language asked, language read) -> word -> other words with their weights."""


def render(entries: Iterable[Entry]) -> bytes:
    """The file's content; the same entries give the same bytes."""
    lines = (
        "\t".join(
            (
                entry.asked,
                entry.read,
                entry.word,
                *(f"{word} {weight:.2f}" for word, weight in entry.others.items()),
            )
        )
        for entry in entries
    )
    return gzip.compress("".join(f"{line}\n" for line in lines).encode(), mtime=0)


def parse(data: bytes) -> Associations:
    """Read what :func:`render` made."""
    found: defaultdict[tuple[str, str], dict[str, Mapping[str, float]]] = defaultdict(dict)
    for line in gzip.decompress(data).decode().splitlines():
        asked, read, word, *others = line.split("\t")
        pairs = (other.split(" ") for other in others)
        found[asked, read][word] = {other: float(weight) for other, weight in pairs}
    return dict(found)


@lru_cache(maxsize=1)
def social_security() -> Associations:
    """The associations that come with Dossier."""
    return parse((files(__package__) / FILE).read_bytes())
