"""Which sentences stand for a text: LexRank, and maximal marginal relevance against repetition.

LexRank (G. Erkan and D. Radev, "LexRank: graph-based lexical centrality as salience in text summarization",
2004) takes a sentence for central that is like many others which are central themselves: the stationary
distribution of a walk over the cosines of their TF-IDF vectors (its "continuous" form, without a threshold).
The walk begins anew more often at sentences that name deadlines, dates or amounts (J. Otterbacher, G. Erkan
and D. Radev, "Biased LexRank", 2009). Maximal marginal relevance (J. Carbonell and J. Goldstein, 1998) then
takes the best one that says something else than those taken before. Both work on word stems, so no model is
needed, in any of the languages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]

# The papers' 0.85 finds the sentences in which law refers to other law (figures in docs/decisions.md).
_DAMPING = 0.5
_STEPS, _SMALL = 100, 1e-6
_RELEVANCE = 0.7  # of relevance against novelty
_SAME_SECTION, _SAME_DOCUMENT = 0.3, 0.1
"""How much standing under the same heading, or in the same document, counts as a likeness: points spread."""


def cosines(sentences: Sequence[Sequence[str]]) -> Matrix:
    """Cosines of the TF-IDF vectors of sentences.

    Args:
        sentences: the stems of each.

    Returns:
        A symmetric n × n matrix of values in [0, 1]; a sentence without stems is like none, itself included.
    """
    counts = [Counter(stems) for stems in sentences]
    frequency = Counter(stem for count in counts for stem in count)
    column = {stem: index for index, stem in enumerate(frequency)}
    matrix = np.zeros((len(counts), max(1, len(column))), dtype=np.float32)
    for row, count in enumerate(counts):
        for stem, number in count.items():
            matrix[row, column[stem]] = number * np.log(1 + len(counts) / frequency[stem])
    lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
    matrix /= np.where(lengths > 0, lengths, 1)
    found: Matrix = np.clip(matrix @ matrix.T, 0, 1)
    return found


def lexrank(similarity: Matrix, weights: Sequence[float]) -> Matrix:
    """How central each sentence is: a probability for each, summing to 1.

    Args:
        similarity: n × n, symmetric, not negative.
        weights: how likely the walk begins anew at each, relative to the others; positive.
    """
    count = len(similarity)
    if not count:
        return np.zeros(0, dtype=np.float32)
    walk = similarity.copy()
    np.fill_diagonal(walk, 0)  # being like itself is no merit
    sums = walk.sum(axis=1, keepdims=True)
    prior = np.array(weights, dtype=np.float32) / np.float32(sum(weights))
    walk = np.where(sums > 0, walk / np.where(sums > 0, sums, 1), prior)
    rank = prior
    for _ in range(_STEPS):
        fresh = (1 - _DAMPING) * prior + _DAMPING * (rank @ walk)
        done = np.abs(fresh - rank).sum() < _SMALL
        rank = fresh
        if done:
            break
    scores: Matrix = (rank / rank.sum()).astype(np.float32)
    return scores


def choose(scores: Matrix, similarity: Matrix, sections: Sequence[tuple[str, str]], most: int) -> list[int]:
    """The sentences to show, best first: central, and not saying again what was chosen before.

    Args:
        scores: how central each is; similarity: n × n.
        sections: document and heading of each.
        most: how many to choose.
    """
    if not len(scores):
        return []
    relevance = scores / scores.max()
    documents = np.unique([document for document, _ in sections], return_inverse=True)[1]
    headings = np.unique([f"{document}\0{heading}" for document, heading in sections], return_inverse=True)[1]
    several = bool(documents.max())
    likeness = np.zeros(len(scores), dtype=np.float32)
    open_ = np.ones(len(scores), dtype=bool)
    chosen: list[int] = []
    while len(chosen) < most and open_.any():
        worth = np.where(open_, _RELEVANCE * relevance - (1 - _RELEVANCE) * likeness, -np.inf)
        best = int(worth.argmax())
        chosen.append(best)
        open_[best] = False
        # The same words at another place say nothing new, however central they are.
        open_ &= similarity[best] < 0.95
        near = similarity[best] + _SAME_SECTION * (headings == headings[best])
        if several:
            near = near + _SAME_DOCUMENT * (documents == documents[best])
        likeness = np.maximum(likeness, near) + 0.1 * near
    return chosen
