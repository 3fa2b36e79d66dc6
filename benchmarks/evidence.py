"""What the sentences chosen as evidence save a writing model, and what they lose.

    python benchmarks/evidence.py CORPUS QUESTIONS

Every answerable question is searched for and read as the application does it. Beside each other: the prompt
with the passages found as they are, and with the sentences that are likely enough beside the best, as far
as they fit. An answer is kept when at least half of the words that answer the question stand in the prompt;
those that search did not find count for neither. Tokens are those of the installed chat model, instruction
and question included.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean

from dossier.answering import prompt
from dossier.answering.answerer import LIKELY, likely, reading_order
from dossier.answering.evidence import Unit, read_material
from dossier.answering.extraction import extract
from dossier.answering.policy import Policy
from dossier.answering.quoting import Asked, candidates
from dossier.answering.words import guess_language
from dossier.evaluation.metrics import covers
from dossier.evaluation.questions import Question, load_questions, locate
from dossier.evaluation.throwaway import names_below, throwaway_library
from dossier.library import Library

_SHARES = (0.0, 0.01, 0.02, LIKELY, 0.1, 0.2, 0.5)
_WHOLE = -1.0  # stands for the passages as they are
_UNLIMITED = 1 << 20


def measure(
    library: Library, corpus: Path, questions: Sequence[Question]
) -> Iterator[dict[float, tuple[int, bool]]]:
    """For each question whose answer search found: share -> tokens of the prompt, is the answer in it."""
    names = names_below(corpus, library)
    texts = {name: library.text(key) for key, name in names.items()}
    models = library.workbench.text_models
    reader, chat = models.reader(), models.chat()
    if reader is None or chat is None:
        raise SystemExit("No models are installed. Run: dossier models install starter")

    for question in questions:
        place = locate(texts.get(question.document, ""), question.quote)
        if place is None:
            continue
        found = library.search(question.text, k=10)
        material = read_material(found.hits, Policy().passages)
        words = Asked(question.text, guess_language(question.text, "en"), material.rarity)
        ranked = candidates(words, material)
        findings = extract(reader, question.text, material, ranked)
        quotes = [finding.quote for finding in findings]

        rows = {}
        for share in (_WHOLE, *_SHARES):
            units = material.units if share == _WHOLE else reading_order([*quotes, *likely(ranked, share)])
            most = _UNLIMITED if share == _WHOLE else Policy().prompt_tokens
            chosen = prompt.choose_evidence(
                units, question.text, words.language, (), most, chat.get_num_tokens
            )
            asked = prompt.messages(question.text, words.language, chosen)
            tokens = sum(chat.get_num_tokens(str(message.content)) for message in asked)
            runs = [(names[run[0]], run[1], run[2]) for run in _runs(chosen)]
            rows[share] = tokens, any(covers(run, question.document, place) for run in runs)
        if rows[_WHOLE][1]:
            yield rows


def _runs(units: Sequence[Unit]) -> Iterator[tuple[str, int, int]]:
    """Stretches of neighbouring units: document, start and end."""
    run: list[Unit] = []
    for unit in units:
        if run and (unit.hit.rank, unit.index) != (run[-1].hit.rank, run[-1].index + 1):
            yield run[0].hit.passage.document_id, run[0].start, run[-1].end
            run = []
        run.append(unit)
    if run:
        yield run[0].hit.passage.document_id, run[0].start, run[-1].end


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("questions", type=Path)
    options = parser.parse_args()
    seen: dict[float, list[tuple[int, bool]]] = defaultdict(list)
    with throwaway_library(options.corpus, None) as library:
        answerable = [question for question in load_questions(options.questions) if question.answerable]
        for row in measure(library, options.corpus, answerable):
            for share, value in row.items():
                seen[share].append(value)
    whole = fmean(tokens for tokens, _ in seen[_WHOLE])
    print(f"{len(seen[_WHOLE])} questions whose answer stands in the passages found, {whole:.0f} tokens")
    print(" share  tokens  times fewer  answers kept")
    for share in _SHARES:
        tokens = fmean(tokens for tokens, _ in seen[share])
        kept = fmean(kept for _, kept in seen[share])
        print(f"{share:6.2f} {tokens:7.0f} {whole / tokens:12.1f} {kept:13.2f}")


if __name__ == "__main__":
    main()
