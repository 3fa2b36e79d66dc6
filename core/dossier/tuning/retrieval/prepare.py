"""One folder with all that training search needs, in plain files, to be trained here or elsewhere.

passages.jsonl, queries.jsonl, pairs.jsonl: what is learned from. checks.json: passages and questions of
other documents, with BM25's candidates, to decide by. tokenizer.json, origins.json, base.safetensors: the
grown vocabulary and the model to begin with (half precision).
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dossier.evaluation.questions import locate
from dossier.search import terminology
from dossier.tuning.retrieval import sources, vocabulary
from dossier.tuning.retrieval.negatives import Words, mine
from dossier.tuning.retrieval.sources import Collected

HELD_OUT = (
    "nl/awir.md",
    "nl/verdrag-nederland-spanje.md",
    "de/bafoeg.md",
    "de/beeg.md",
    "fr/casf-livre-iv.md",
    "fr/convention-pays-bas-suisse.md",
    "en/minimum-standards-convention.md",
    "en/agreement-netherlands-israel.md",
)
"""Law texts whose questions are never learned from; decisions are made on them."""

CANDIDATES = 50


@dataclass(frozen=True, slots=True)
class Inputs:
    """Where the sets lie.

    Attributes:
        shared: folder of the development data (``training``, ``corpus``, ``questions``).
        pack: the terminology.
        base: sentence-transformers folder of the English model to begin with.
        questions: files of further questions about the laws.
    """

    shared: Path
    pack: Path
    base: Path
    questions: tuple[Path, ...] = ()


def prepare(inputs: Inputs, out: Path) -> dict[str, int]:
    """Write the folder; returns what it holds, by name."""
    out.mkdir(parents=True, exist_ok=True)
    training = inputs.shared / "training"
    found = Collected()
    texts = sources.add_folder(found, training / "law", "law")
    written = [*sorted((training / "law-questions").glob("*.jsonl")), *inputs.questions]
    lost = sources.add_law_questions(found, texts, written, "law", HELD_OUT, training / "law")
    sources.add_paragraphs(found, training / "squad-en.json", "en", "squad")
    sources.add_paragraphs(found, training / "piaf-fr.json", "fr", "piaf")
    sources.add_paragraphs(found, training / "policyqa-dev.json", "en", "policy")
    sources.add_conditional(found, training / "conditionalqa-train.json")
    sources.add_terms(found, inputs.pack)
    held = {f"law/{name}" for name in HELD_OUT}
    learned = [query for query in found.queries if found.entries[query.positives[0]].document not in held]
    kept = [query for query in found.queries if found.entries[query.positives[0]].document in held]
    mined = mine(found)
    _lines(out / "passages.jsonl", (asdict(entry) for entry in found.entries))
    _lines(
        out / "queries.jsonl", (asdict(query) | {"negatives": mined.get(query.key, [])} for query in learned)
    )
    _lines(out / "pairs.jsonl", dict.fromkeys(found.pairs))
    checks = {"held": _check(found, kept), "questions": _questions(inputs.shared)}
    (out / "checks.json").write_text(json.dumps(checks, ensure_ascii=False), encoding="utf-8")
    grown = _model(inputs.base, found, out)
    return {
        "passages": len(found.entries),
        "queries": len(learned),
        "held-out queries": len(kept),
        "questions without their place": lost,
        "pairs": len(found.pairs),
        "tokens": grown,
    }


def _questions(shared: Path) -> dict[str, Any]:
    found = Collected()
    texts = sources.add_folder(found, shared / "corpus", "corpus")
    for file in sorted((shared / "questions").glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if not row.get("answerable", True):
                continue
            place = locate(texts[row["doc"]], row["quote"])
            positives = found.covering(f"corpus/{row['doc']}", place) if place else []
            if positives:
                found.queries.append(
                    sources.Query(row["question"], row["lang"], row["id"], "corpus", positives)
                )
    return _check(found, found.queries)


def _check(found: Collected, queries: Sequence[sources.Query]) -> dict[str, Any]:
    """All documents of the set compete; each question comes with BM25's candidates."""
    roots = {query.pool.split("-")[0] for query in queries} | {"corpus"}
    members = [index for index, entry in enumerate(found.entries) if entry.pool.split("-")[0] in roots]
    where = {index: at for at, index in enumerate(members)}
    words = Words([found.entries[index] for index in members])
    asked = []
    for query in queries:
        best = words.best(query.text, query.language, CANDIDATES)
        asked.append(
            {
                "text": query.text,
                "language": query.language,
                "passages": found.entries[query.positives[0]].language,
                "positives": [where[index] for index in query.positives],
                "rows": [place for place, _ in best],
                "scores": [round(score, 3) for _, score in best],
            }
        )
    return {"passages": [found.entries[index].text for index in members], "queries": asked}


def _model(base: Path, found: Collected, out: Path) -> int:
    from safetensors.numpy import load_file, save_file

    tokenizer = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))
    others = [entry.text for entry in found.entries if entry.language != "en"]
    others += [query.text for query in found.queries if query.language != "en"]
    others += [text for pair in found.pairs for text in pair]
    grown, origins = vocabulary.grow(tokenizer, iter(others))
    (out / "tokenizer.json").write_text(vocabulary.dumps(grown), encoding="utf-8")
    (out / "origins.json").write_text(json.dumps(origins), encoding="utf-8")
    weights = load_file(base / "model.safetensors")
    half = {name: value.astype("float16") for name, value in weights.items() if value.dtype.kind == "f"}
    save_file(half, out / "base.safetensors")
    for name in ("config.json", "tokenizer.json"):
        shutil.copyfile(base / name, out / f"base-{name}")
    return len(origins)


def _lines(file: Path, rows: Iterable[Any]) -> None:
    with file.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def main() -> None:
    """``python -m dossier.tuning.retrieval.prepare SHARED BASE OUT``, then ``….train OUT RESULT``."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shared", type=Path, help="folder of the development data")
    parser.add_argument("base", type=Path, help="sentence-transformers folder to begin with")
    parser.add_argument("out", type=Path, help="folder to write")
    parser.add_argument("--questions", type=Path, nargs="*", default=[], help="files of further questions")
    options = parser.parse_args()
    pack = Path(terminology.__file__).with_name(terminology.PACK)
    found = prepare(Inputs(options.shared, pack, options.base, tuple(options.questions)), options.out)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
