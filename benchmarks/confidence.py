"""Fit how far the reader's and the words' log-odds are trusted (READING_WEIGHTS in answering/confidence.py).

    python benchmarks/confidence.py CORPUS QUESTIONS [--folds 5]

Every question is searched for and read as the application does it. The model, a logistic regression, has to
tell whether what would be shown cites the true place. Each third answerable question is asked again with the
true provision taken out of what search found: the hardest kind of question that the documents do not answer.
Printed: the weights and, by cross-validation over questions, what each threshold answers and how much right.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold, cross_val_predict

from dossier.answering.answerer import Answerer
from dossier.answering.confidence import confidence
from dossier.answering.evidence import read_material
from dossier.answering.extraction import extract, logit
from dossier.answering.policy import Policy
from dossier.answering.quoting import Asked, candidates
from dossier.answering.words import guess_language
from dossier.evaluation.metrics import covers
from dossier.evaluation.questions import Question, load_questions, locate
from dossier.evaluation.throwaway import names_below, throwaway_library
from dossier.library import Library
from dossier.types import SearchResult

_REMOVE_EACH = 3
_THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.6)


@dataclass(frozen=True, slots=True)
class Row:
    """Features of one question, and whether what is shown for it is right."""

    question: str
    answerable: bool
    removed: bool
    by_words: float
    here: float
    right: bool


def collect(library: Library, corpus: Path, questions: Sequence[Question]) -> list[Row]:
    """Ask every question."""
    names = names_below(corpus, library)
    texts = {name: library.text(key) for key, name in names.items()}
    reader = library.workbench.text_models.reader()
    if reader is None:
        raise SystemExit("No reader is installed. Run: dossier models install starter")
    answerer = Answerer(reader=reader, policy=Policy(answer_from=0.0))
    rows = []
    for number, question in enumerate(questions):
        place = locate(texts.get(question.document, ""), question.quote) if question.answerable else None
        if question.answerable and place is None:
            continue
        result = library.search(question.text, k=10)
        asked = [(result, False)]
        if place and number % _REMOVE_EACH == 0:
            asked.append((_without(result, names, question.document, place), True))
        for found, removed in asked:
            material = read_material(found.hits, answerer.policy.passages)
            words = Asked(question.text, guess_language(question.text, "en"), material.rarity)
            ranked = candidates(words, material)
            findings = extract(reader, question.text, material, ranked)
            if not findings:
                continue
            answer = answerer.answer(question.text, found)
            documents = {hit.rank: names[hit.passage.document_id] for hit in answer.hits}
            cited = [
                (documents[each.passage], each.start, each.end)
                for sentence in answer.sentences
                for each in sentence.citations
            ]
            right = place is not None and any(covers(one, question.document, place) for one in cited)
            rows.append(
                Row(
                    question.id,
                    question.answerable and not removed,
                    removed,
                    logit(confidence(words, ranked)),
                    findings[0].here,
                    right and not removed,
                )
            )
    return rows


def _without(
    result: SearchResult, names: dict[str, str], document: str, place: tuple[int, int]
) -> SearchResult:
    kept = [
        hit
        for hit in result.hits
        if names[hit.passage.document_id] != document
        or hit.passage.end <= place[0]
        or place[1] <= hit.passage.start
    ]
    return replace(result, hits=tuple(replace(hit, rank=rank) for rank, hit in enumerate(kept, start=1)))


def fit(rows: Sequence[Row], folds: int) -> None:
    """Fit and print."""
    features = np.array([(row.by_words, row.here) for row in rows])
    right = np.array([row.right for row in rows])
    can, removed = (np.array([getattr(row, name) for row in rows]) for name in ("answerable", "removed"))
    cannot = ~can & ~removed
    model = LogisticRegression(C=0.3, max_iter=1000)
    shares = cross_val_predict(
        model,
        features,
        right,
        cv=GroupKFold(folds),
        groups=[row.question for row in rows],
        method="predict_proba",
    )[:, 1]
    model.fit(features, right)
    (by_words, here), (bias,) = model.coef_[0], model.intercept_
    print(f"bias {bias:.2f}, by_words {by_words:.2f}, here {here:.2f}")
    print(f"area under the curve {roc_auc_score(right, shares):.3f}, right at best {right[can].mean():.2f}")
    print("threshold  answered  right of it  unanswerable answered  true provision removed, answered")
    for threshold in _THRESHOLDS:
        at = shares >= threshold
        print(
            f"{threshold:9.2f} {at[can].mean():9.2f} {right[can & at].mean():12.2f}"
            f" {at[cannot].mean() if cannot.any() else 0:22.2f} {at[removed].mean():33.2f}"
        )


def main() -> None:
    """Collect and fit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    with throwaway_library(options.corpus, None) as library:
        rows = collect(library, options.corpus, load_questions(options.questions))
    fit(rows, options.folds)


if __name__ == "__main__":
    main()
