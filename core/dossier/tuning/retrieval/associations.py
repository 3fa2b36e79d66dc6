"""Which words of a law answer to a word of a question: learned from questions and the words that answer them.

Two kinds of texts that say the same teach it: a question in two languages (and the terms of the pack), and a
question with the words of the law that answer it. Both by IBM Model 1 (Brown et al., 1993), which Berger and
Lafferty (1999) brought to search, and Xue, Jeon and Croft (2008) to everyday questions.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from dossier.search import terminology
from dossier.search.analysis import query_terms
from dossier.search.passages import LANGUAGES
from dossier.search.terminology.associations import FILE, Entry, render
from dossier.tuning.retrieval.prepare import HELD_OUT

Pair = tuple[Sequence[str], Sequence[str]]

ROUNDS = 8
LONGEST = 60
"""Words of a text that are looked at."""

NOTHING = ""
"""Model 1's empty word: what answers to no word of the question in particular."""

_PREFERRED = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """Which of the learned probabilities are kept (docs/decisions.md).

    Attributes:
        weight: how much a word counts against the question's own, for a probability of 1.
        probability, count: least probability, and least number of times that the pair was seen.
        lift: how many times likelier the word must be than in any text.
        most: words for one.
    """

    weight: float
    probability: float
    count: float
    lift: float
    most: int


TRANSLATIONS = Choice(weight=0.8, probability=0.1, count=1.0, lift=0.0, most=4)
ANSWERS = Choice(weight=0.5, probability=0.05, count=1.0, lift=3.0, most=6)


@dataclass(frozen=True, slots=True)
class Learned:
    """A pair of words: how likely the second answers to the first, how often, and against any text."""

    source: str
    target: str
    probability: float
    count: float
    lift: float


def model1(pairs: Iterable[Pair], rounds: int = ROUNDS) -> list[Learned]:
    """Learn word translation probabilities by expectation maximisation.

    Args:
        pairs: texts that say the same, as words.
        rounds: of the algorithm; it begins with all probabilities alike.

    Returns:
        All pairs of words that any text holds, in a fixed order.
    """
    sources: dict[str, int] = {}
    targets: dict[str, int] = {}
    cells: list[tuple[int, int, int]] = []
    group = 0  # one word of a text whose counterpart is sought
    for first, second in pairs:
        known = [sources.setdefault(word, len(sources)) for word in (NOTHING, *first)]
        for word in second:
            target = targets.setdefault(word, len(targets))
            cells.extend((group, source, target) for source in known)
            group += 1
    if not cells:
        return []
    groups, rows, columns = np.array(cells).T
    keys, place = np.unique(rows * len(targets) + columns, return_inverse=True)
    row, column = np.divmod(keys, len(targets))
    probability: npt.NDArray[np.float64] = np.ones(len(keys))
    counts: npt.NDArray[np.float64] = probability
    for _ in range(rounds):
        share = probability[place] / np.bincount(groups, probability[place])[groups]
        counts = np.bincount(place, share).astype(np.float64)
        probability = counts / np.bincount(row, counts)[row]
    usual = np.bincount(column, counts)[column] / counts.sum()
    names, others = list(sources), list(targets)
    return [
        Learned(names[row[at]], others[column[at]], *map(float, values))
        for at, values in enumerate(zip(probability, counts, probability / usual, strict=True))
        if names[row[at]] != NOTHING
    ]


def choose(learned: Iterable[Learned], choice: Choice) -> dict[str, dict[str, float]]:
    """Word -> the words that answer to it with their weights, the best first."""
    kept: defaultdict[str, list[Learned]] = defaultdict(list)
    for pair in learned:
        likely = pair.probability >= choice.probability and pair.count >= choice.count
        if likely and pair.lift >= choice.lift and pair.source != pair.target and not pair.target.isdigit():
            kept[pair.source].append(pair)
    return {
        word: {
            pair.target: choice.weight * pair.probability
            for pair in sorted(pairs, key=lambda pair: -pair.probability * min(pair.lift, 20))[: choice.most]
        }
        for word, pairs in kept.items()
    }


def learn(rows: Sequence[dict[str, Any]], quotes: Sequence[str]) -> list[Entry]:
    """Learn from questions and the words that answer them.

    Args:
        rows: ``doc`` ("nl/…") and ``everyday`` questions by language; quotes: the law's words, as many.
    """
    found: dict[tuple[str, str, str], dict[str, float]] = {}

    def keep(asked: str, read: str, words: dict[str, dict[str, float]]) -> None:
        for word, others in words.items():
            into = found.setdefault((asked, read, word), {})
            for other, weight in others.items():
                into[other] = max(weight, into.get(other, 0.0))

    for asked, read in permutations(LANGUAGES, 2):
        texts = [(row["everyday"][asked], row["everyday"][read]) for row in rows]
        keep(asked, read, choose(model1(_words([*texts, *_terms(asked, read)], asked, read)), TRANSLATIONS))
    for read in LANGUAGES:
        places = [at for at, row in enumerate(rows) if row["doc"].startswith(f"{read}/")]
        for asked in LANGUAGES:
            texts = [(rows[at]["everyday"][asked], quotes[at]) for at in places]
            keep(asked, read, choose(model1(_words(texts, asked, read)), ANSWERS))
    return [Entry(*key, words) for key, words in sorted(found.items())]


def _words(texts: Iterable[tuple[str, str]], first: str, second: str) -> Iterator[Pair]:
    for one, other in texts:
        words = query_terms(one, first)[:LONGEST], query_terms(other, second)[:LONGEST]
        if all(words):
            yield words


def _terms(first: str, second: str) -> Iterator[tuple[str, str]]:
    """The preferred terms of each concept of the pack, in two languages."""
    for concept in terminology.pack():
        for one in concept.terms.get(first, ())[:_PREFERRED]:
            for other in concept.terms.get(second, ())[:_PREFERRED]:
                yield one.text, other.text


def main() -> None:
    """``python -m dossier.tuning.retrieval.associations SHARED QUESTIONS.jsonl … --out FILE``."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shared", type=Path, help="folder of the development data")
    parser.add_argument("questions", type=Path, nargs="*", help="files of further questions")
    parser.add_argument("--out", type=Path, default=Path(terminology.__file__).with_name(FILE))
    parser.add_argument("--all", action="store_true", help="learn from the held-out laws as well")
    options = parser.parse_args()
    training = options.shared / "training"
    rows, quotes = [], []
    for file in (*sorted((training / "law-questions").glob("*.jsonl")), *options.questions):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["doc"] in HELD_OUT and not options.all:
                continue
            quote = row["quote"]
            if isinstance(quote, list):
                quote = (training / "law" / row["doc"]).read_text(encoding="utf-8")[slice(*quote)]
            rows.append(row)
            quotes.append(quote)
    entries = learn(rows, quotes)
    options.out.write_bytes(render(entries))
    counted = Counter(entry.read if entry.asked != entry.read else f"{entry.asked} own" for entry in entries)
    print(json.dumps({"questions": len(rows), "words": counted, "bytes": options.out.stat().st_size}))


if __name__ == "__main__":
    main()
