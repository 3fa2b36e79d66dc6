"""What search has to beat: BM25 with the language's stemmer over 1000-character chunks with their headings.

Written to be strong and independent of our own search: it shares neither splitting, analysis nor scoring
with it, only PyStemmer and the documents' texts. Chunks end at a paragraph, line, sentence or word, whichever
comes last before 1000 characters; every chunk carries the headings it stands under. All documents of the
library compete; stop words and overlap are variants, of which the best counts.
"""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import Stemmer

from dossier.search.stopwords import STOPWORDS
from dossier.types import Block, BlockKind

SIZE = 1000
K1, B = 1.2, 0.75
_STEMMERS = {"nl": "dutch", "de": "german", "fr": "french", "en": "english"}
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Source:
    """A document as the baseline sees it."""

    document: str
    language: str
    text: str
    blocks: Sequence[Block]


@dataclass(frozen=True, slots=True)
class Variant:
    """Choices left open by "BM25 over 1000-character chunks"."""

    overlap: int
    stop: bool

    @property
    def name(self) -> str:
        """Short description."""
        return f"overlap {self.overlap}{', stop words out' if self.stop else ''}"


VARIANTS = tuple(Variant(overlap, stop) for overlap in (0, 200) for stop in (False, True))


class Baseline:
    """A BM25 index over chunks (Robertson and Zaragoza, 2009; idf as in Lucene).

    Args:
        sources: all documents of the library; each is stemmed in its own language.
        variant: overlap of chunks, and whether the question's stop words are left out.
    """

    def __init__(self, sources: Sequence[Source], variant: Variant) -> None:
        self._stop = variant.stop
        self._stemmers = {code: Stemmer.Stemmer(name) for code, name in _STEMMERS.items()}
        self._chunks: list[tuple[str, int, int]] = []
        self._postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        lengths: list[int] = []
        for source in sources:
            headings = _Headings(source)
            for start, end in chunks(source.text, SIZE, variant.overlap):
                words = self._words(f"{headings.above(start)} {source.text[start:end]}", source.language)
                for word, count in Counter(words).items():
                    self._postings[word].append((len(self._chunks), count))
                self._chunks.append((source.document, start, end))
                lengths.append(len(words))
        mean = sum(lengths) / max(len(lengths), 1)
        self._norms = [K1 * (1 - B + B * length / mean) for length in lengths]

    def search(self, question: str, language: str, k: int) -> list[tuple[str, int, int]]:
        """(document, start, end) of the best chunks for a question in the given language."""
        words = set(self._words(question, language, question=True))
        scores: dict[int, float] = defaultdict(float)
        for word in words:
            postings = self._postings.get(word, ())
            idf = math.log(1 + (len(self._chunks) - len(postings) + 0.5) / (len(postings) + 0.5))
            for chunk, count in postings:
                scores[chunk] += idf * count * (K1 + 1) / (count + self._norms[chunk])
        best = heapq.nsmallest(k, scores, key=lambda chunk: (-scores[chunk], chunk))
        return [self._chunks[chunk] for chunk in best]

    def _words(self, text: str, language: str, question: bool = False) -> list[str]:
        words = _WORD.findall(text.lower())
        if question and self._stop:
            words = [word for word in words if word not in STOPWORDS.get(language, ())] or words
        stemmer = self._stemmers.get(language)
        return list(stemmer.stemWords(words)) if stemmer else words


def chunks(text: str, size: int, overlap: int) -> Iterator[tuple[int, int]]:
    """Ranges of at most ``size`` characters, cut at a pause; each begins ``overlap`` before the last end."""
    start = 0
    while start < len(text):
        end = min(len(text), start + size)
        if end < len(text):
            for pause in ("\n\n", "\n", ". ", " "):
                at = text.rfind(pause, start + size // 4, end)
                if at > 0:
                    end = at + len(pause)
                    break
        yield start, end
        start = end if end == len(text) else max(start + 1, end - overlap)


class _Headings:
    """The headings that stand above a place, by their levels."""

    def __init__(self, source: Source) -> None:
        self._places: list[tuple[int, str]] = []
        above: list[tuple[int, str]] = []
        for block in source.blocks:
            if block.kind is not BlockKind.HEADING:
                continue
            while above and above[-1][0] >= block.level:
                above.pop()
            above.append((block.level, source.text[block.start : block.end]))
            self._places.append((block.start, " ".join(text for _, text in above)))

    def above(self, position: int) -> str:
        found = ""
        for start, headings in self._places:
            if start > position:
                break
            found = headings
        return found
