"""Sorting texts by runs of characters: tf-idf and multinomial logistic regression, by scikit-learn.

Runs of one to three characters need neither words nor a language: they sort Japanese as well as Dutch, and
scanned pages with wrong letters in them. Compared with other ways in docs/decisions.md.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from dossier.errors import ModelUnusable, UsageError

if TYPE_CHECKING:
    from sklearn.feature_extraction.text import TfidfVectorizer

SURE_FROM = 0.4
"""Probability below which a document is left untagged."""

CHARACTERS = 20_000
"""Of a document's text that are looked at."""

_RUNS = (1, 3)
_FEATURES = 100_000
_STRENGTH = 30.0  # inverse of the regularisation


@dataclass(frozen=True, slots=True)
class Verdict:
    """A label and its probability in [0, 1]."""

    label: str
    probability: float

    @property
    def sure(self) -> bool:
        """Whether it is likely enough to tag with."""
        return self.probability >= SURE_FROM


class Classifier:
    """A trained specialist; made by :meth:`train` or :meth:`from_bytes`.

    Args:
        labels: by name.
        runs: the runs of characters it counts, with their inverse document frequency.
        weights: of shape (labels, runs), and ``offsets`` of shape (labels,).
    """

    def __init__(
        self,
        labels: Sequence[str],
        runs: Sequence[str],
        rarity: NDArray[np.float64],
        weights: NDArray[np.float32],
        offsets: NDArray[np.float64],
    ) -> None:
        self.labels = tuple(labels)
        self._runs = list(runs)
        self._rarity, self._weights, self._offsets = rarity, weights, offsets
        self._counter = _counter(vocabulary=self._runs)
        self._counter.idf_ = rarity

    @classmethod
    def train(cls, texts: Sequence[str], labels: Sequence[str]) -> Classifier:
        """Learn from examples, one label for each text; always the same from the same examples.

        Raises:
            UsageError: there are fewer than two labels, or nothing to count.
        """
        from sklearn.linear_model import LogisticRegression

        if len(set(labels)) < 2:
            raise UsageError("A specialist needs examples of at least two labels.")
        counter = _counter(max_features=_FEATURES)
        try:
            counts = counter.fit_transform([_looked_at(text) for text in texts])
        except ValueError as problem:
            raise UsageError("The examples hold no text to learn from.") from problem
        model = LogisticRegression(C=_STRENGTH, max_iter=1000)
        model.fit(counts, list(labels))
        weights, offsets = model.coef_, model.intercept_
        if len(model.classes_) == 2:  # scikit-learn keeps one row for two labels
            weights, offsets = np.vstack([-weights, weights]), np.concatenate([-offsets, offsets])
        names = [str(name) for name in model.classes_]
        runs = [str(run) for run in counter.get_feature_names_out()]
        return cls(names, runs, counter.idf_, weights.astype(np.float32), offsets)

    def sort(self, texts: Sequence[str]) -> list[Verdict]:
        """The likeliest label of each text."""
        if not texts:
            return []
        counts = self._counter.transform([_looked_at(text) for text in texts])
        scores = np.asarray(counts @ self._weights.T.astype(np.float64)) + self._offsets
        if len(self.labels) == 2:  # the logistic function of one score, written as two opposite ones
            scores = scores.copy()
            scores[:, 0] = 0.0
        scores -= scores.max(axis=1, keepdims=True)
        shares = np.exp(scores)
        shares /= shares.sum(axis=1, keepdims=True)
        best = shares.argmax(axis=1)
        return [Verdict(self.labels[at], float(row[at])) for row, at in zip(shares, best, strict=True)]

    def to_bytes(self) -> bytes:
        """All of it, as arrays; nothing in it can be run."""
        file = io.BytesIO()
        np.savez_compressed(
            file,
            labels=np.array(self.labels),
            runs=np.array(self._runs),
            rarity=self._rarity,
            weights=self._weights,
            offsets=self._offsets,
        )
        return file.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> Classifier:
        """What :meth:`to_bytes` gave; raises ModelUnusable where it is damaged."""
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as kept:
                labels, runs = ([str(each) for each in kept[name]] for name in ("labels", "runs"))
                return cls(labels, runs, kept["rarity"], kept["weights"], kept["offsets"])
        except (ValueError, KeyError, OSError, zipfile.BadZipFile) as problem:
            raise ModelUnusable("A specialist in the library cannot be read.", "Train it again.") from problem


def _counter(**options: Any) -> TfidfVectorizer:
    # Imported here: it takes a second, and most starts of Dossier sort nothing.
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(analyzer="char", ngram_range=_RUNS, sublinear_tf=True, **options)


def _looked_at(text: str) -> str:
    return " ".join(text[:CHARACTERS].split())
