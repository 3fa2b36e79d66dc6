"""Sets of questions with known places, as passages and questions about them.

Laws are read and cut as the application does it, so that what is trained on is what will be searched; of
sets that come in paragraphs each paragraph is a passage.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from itertools import combinations
from pathlib import Path
from typing import Any

from dossier.evaluation.metrics import covers
from dossier.evaluation.questions import locate
from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.search.passages import drafts, embed_text
from dossier.search.terminology.table import parse

Place = tuple[int, int]


@dataclass(slots=True)
class Entry:
    """A passage as it is embedded.

    Attributes:
        text: title, headings and body.
        pool: passages of one pool are each other's hard negatives, e.g. "law-nl".
        document: its document, unique over pools.
    """

    text: str
    language: str
    pool: str
    document: str
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class Query:
    """A question with the passages that answer it.

    Attributes:
        key: the same question asked in other languages has the same key.
        positives: indices of passages, best first.
    """

    text: str
    language: str
    key: str
    pool: str
    positives: list[int]


@dataclass(slots=True)
class Collected:
    """Passages, questions about them, and texts that mean the same in two languages."""

    entries: list[Entry] = field(default_factory=list)
    queries: list[Query] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    by_document: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(self, entry: Entry) -> int:
        """Keep a passage; returns its index."""
        self.entries.append(entry)
        self.by_document[entry.document].append(len(self.entries) - 1)
        return len(self.entries) - 1

    def covering(self, document: str, place: Place) -> list[int]:
        """The passages of a document that hold at least half of a place."""
        return [
            index
            for index in self.by_document.get(document, ())
            if covers((document, self.entries[index].start, self.entries[index].end), document, place)
        ]


def add_folder(found: Collected, root: Path, pool: str) -> dict[str, str]:
    """Read all Markdown and text files below a folder, one pool a language folder.

    Returns:
        Path below the folder -> the text its places refer to.
    """
    texts = {}
    for file in sorted((*root.rglob("*.md"), *root.rglob("*.txt"))):
        name = file.relative_to(root).as_posix()
        reading = read(file.read_bytes(), file.suffix, Limits())
        title = reading.title or file.stem
        texts[name] = reading.text
        for draft in drafts(reading, title):
            text = embed_text(title, draft.heading, draft.text)
            where = f"{pool}-{name.split('/')[0]}"
            found.add(Entry(text, draft.language, where, f"{pool}/{name}", draft.start, draft.end))
    return texts


def add_law_questions(
    found: Collected,
    texts: dict[str, str],
    files: Sequence[Path],
    pool: str,
    held: Collection[str] = (),
    root: Path = Path(),
) -> int:
    """Questions whose answer is a ``quote`` of the law, in its own words and in everyday ones.

    Args:
        texts: document -> text, as :func:`add_folder` gave them.
        files: lines whose ``quote`` is words, or a range in the document as it lies in the folder.
        root: that folder.
        held: documents whose questions are not to be known as each other's translations.

    Returns:
        How many had no place among the passages.
    """
    lost = 0
    for row in _rows(files):
        text, quote = texts.get(row["doc"]), row["quote"]
        if text is not None and isinstance(quote, list):
            quote = (root / row["doc"]).read_text(encoding="utf-8")[slice(*quote)]
        place = None if text is None else locate(text, quote)
        positives = found.covering(f"{pool}/{row['doc']}", place) if place else []
        if not positives:
            lost += 1
            continue
        language = row["doc"].split("/")[0]
        asked = [*row["everyday"].items()]
        if "statutory" in row:
            asked.insert(0, (language, row["statutory"]))
        name = f"{pool}-{language}"
        found.queries.extend(Query(words, each, row["id"], name, positives) for each, words in asked)
        if row["doc"] not in held:
            found.pairs.extend(combinations(row["everyday"].values(), 2))
    return lost


def add_paragraphs(found: Collected, file: Path, language: str, pool: str) -> None:
    """A set in SQuAD's format: every paragraph is a passage."""
    for article in json.loads(file.read_text(encoding="utf-8"))["data"]:
        title = str(article["title"]).replace("_", " ")
        for paragraph in article["paragraphs"]:
            entry = Entry(embed_text(title, "", paragraph["context"]), language, pool, f"{pool}/{title}")
            index = found.add(entry)
            found.queries.extend(
                Query(asked["question"], language, f"{pool}-{asked['id']}", pool, [index])
                for asked in paragraph["qas"]
                if asked.get("answers")
            )


def add_conditional(found: Collected, file: Path) -> None:
    """ConditionalQA: what a page says in evidence of a question is the passage (Sun, Cohen et al., 2022)."""
    known: dict[str, int] = {}
    for row in json.loads(file.read_text(encoding="utf-8")):
        if not row["evidences"]:
            continue
        body = " ".join(unescape(re.sub(r"<[^>]+>", " ", part)) for part in row["evidences"])
        title = row["url"].rsplit("/", 1)[-1].replace("-", " ")
        text = embed_text(title, "", re.sub(r"\s+", " ", body).strip())
        if text not in known:
            known[text] = found.add(Entry(text, "en", "benefits", f"benefits/{row['url']}"))
        for number, words in enumerate((f"{row['scenario']} {row['question']}", row["question"])):
            found.queries.append(Query(words, "en", f"{row['id']}-{number}", "benefits", [known[text]]))


def add_terms(found: Collected, pack: Path) -> None:
    """Terms of one concept in two languages, the preferred ones (at most three a language)."""
    for concept in parse(pack.read_text(encoding="utf-8"), pack.name):
        terms = [[term.text for term in concept.terms.get(each, ())][:3] for each in ("nl", "fr", "de", "en")]
        for ours, theirs in combinations(terms, 2):
            found.pairs.extend(zip(ours, theirs, strict=False))


def _rows(files: Sequence[Path]) -> Iterator[dict[str, Any]]:
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line)
