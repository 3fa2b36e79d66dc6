"""The baseline, and the whole measurement on a small corpus and on the shared one."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from dossier.errors import UsageError
from dossier.evaluation.baseline import VARIANTS, Baseline, Source, Variant, chunks
from dossier.evaluation.metrics import first_rank
from dossier.evaluation.questions import load_questions, locate
from dossier.evaluation.retrieval import run, run_on
from dossier.evaluation.systems import BASELINE, OURS, rank_fusion
from dossier.library import Library
from dossier.reading.common.language import detect
from dossier.reading.limits import DEFAULT
from dossier.reading.web.markdown import read_markdown
from dossier.search.passages import drafts
from dossier.search.searcher import Searcher
from dossier.types import Block, BlockKind
from helpers.shared import shared
from helpers.vaults import new_vault

SECRET = "Zilverreiger"
LAW = f"""# Wet

## Artikel 1

De aanvraag wordt binnen zes weken ingediend bij het college.

## Artikel 2

De hoogte van de uitkering bedraagt {SECRET} per maand.

## Artikel 3

De boete bedraagt ten hoogste 500 euro.
"""


def test_chunks_hold_all_the_text_and_keep_their_size() -> None:
    text = ("Een zin over iets. " * 30 + "\n\n") * 20 + "x" * 3000
    plain = list(chunks(text, 1000, 0))
    assert "".join(text[a:b] for a, b in plain) == text
    assert max(b - a for a, b in [*plain, *chunks(text, 1000, 200)]) <= 1000
    overlapping = list(chunks(text, 1000, 200))
    assert all(later[0] == earlier[1] - 200 for earlier, later in itertools.pairwise(overlapping))


def test_the_baseline_finds_by_stem_and_by_heading() -> None:
    text = "Boetes\nDe hoogte is vijf. " + "vulling " * 300 + "\nAanvragen\nBinnen zes weken."
    at = text.index("Aanvragen")
    blocks = [Block(BlockKind.HEADING, 0, 6, None, 1), Block(BlockKind.HEADING, at, at + 9, None, 1)]
    baseline = Baseline(
        [Source("a", "nl", text, blocks), Source("b", "nl", "Iets anders.", [])], Variant(0, True)
    )
    document, start, end = baseline.search("Hoe hoog is de boete?", "nl", 1)[0]
    assert (document, start) == ("a", 0)
    assert end <= 1000
    assert baseline.search("zeppelin", "nl", 5) == []


def test_plain_rank_fusion() -> None:
    assert rank_fusion([["a", "b", "c"], ["c", "b"]])[0] in {"b", "c"}
    assert rank_fusion([["a"], []]) == ["a"]


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    monkeypatch.setenv("DOSSIER_MODELS", str(tmp_path / "no-models"))
    corpus, questions = tmp_path / "corpus", tmp_path / "questions"
    (corpus / "nl").mkdir(parents=True)
    questions.mkdir()
    (corpus / "nl" / "wet.md").write_text(LAW, encoding="utf-8")
    rows = [
        {
            "id": "1",
            "lang": "nl",
            "question": "Hoe hoog is de boete?",
            "quote": "De boete bedraagt ten hoogste 500 euro.",
        },
        {"id": "2", "lang": "nl", "question": "zeppelin", "quote": "binnen zes weken ingediend"},
        {"id": "3", "lang": "nl", "question": "Wie?", "quote": "", "answerable": False},
        {"id": "4", "lang": "nl", "question": "Hoe?", "quote": "staat nergens"},
    ]
    with (questions / "nl.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps({"doc": "nl/wet.md", **row}) + "\n" for row in rows)
    return questions, corpus


def test_the_whole_measurement(small: tuple[Path, Path], tmp_path: Path) -> None:
    questions, corpus = small
    report = run(questions, corpus, out=tmp_path / "out")
    assert report.questions == {"nl": 2}
    assert report.figures["nl"][OURS]["recall@5"].mean == 0.5
    assert report.missed["nl"][OURS] == ["2"]
    assert set(report.figures["nl"]) == {OURS, BASELINE}
    assert len(report.variants) == len(VARIANTS)
    table = report.as_table()
    assert OURS in table
    assert BASELINE in table
    assert "left out, their quote is not in the corpus: 4" in table
    assert "No embedding model" in table
    saved = json.loads((tmp_path / "out" / "retrieval.json").read_text(encoding="utf-8"))
    assert saved == json.loads(json.dumps(report.as_json()))
    assert SECRET not in json.dumps(saved)
    assert {each.id: each.ranks[OURS] for each in report.outcomes} == {"1": 1, "2": None}
    assert set(report.seconds) == {OURS, BASELINE}


def test_the_page_shows_plots_and_what_was_missed_and_loads_nothing(
    small: tuple[Path, Path], tmp_path: Path
) -> None:
    questions, corpus = small
    rows = [
        {"id": "5", "question": "<b>zeppelin</b>?", "quote": "binnen zes weken", "kind": kind, "lang": "nl"}
        for kind in ("number", "person")
    ]
    with (questions / "nl.jsonl").open("a", encoding="utf-8") as file:
        file.writelines(json.dumps({"doc": "nl/wet.md", **row}) + "\n" for row in rows)
    report = run(questions, corpus, out=tmp_path / "out")
    page = (tmp_path / "out" / "retrieval.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 2
    assert "&lt;b&gt;zeppelin&lt;/b&gt;" in page
    assert "by kind of question" in page
    for name in report.figures["nl"]:
        assert name in page
    assert "<script" not in page
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", page)


def test_the_parts_do_not_share_words(tmp_path: Path) -> None:
    rows = [
        {"id": str(n), "question": "Wat?", "doc": "a.md", "quote": f"woorden {n // 2}", "lang": "nl"}
        for n in range(80)
    ]
    file = tmp_path / "q.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    asked = load_questions(file)
    parts = {question.part: [] for question in asked}  # type: ignore[var-annotated]
    for question in asked:
        parts[question.part].append(question.quote)
    first, second = (set(quotes) for quotes in parts.values())
    assert not first & second
    assert min(len(first), len(second)) > 10


def test_a_library_of_ones_own_is_asked_with_a_table(small: tuple[Path, Path], tmp_path: Path) -> None:
    _, corpus = small
    table = tmp_path / "mine.csv"
    table.write_text(
        "question;quote;document;kind\n"
        "Hoe hoog is de boete?;De boete bedraagt ten hoogste 500 euro.;wet.md;bedrag\n"
        "Wanneer indienen?;binnen zes weken ingediend;;termijn\n",
        encoding="utf-8",
    )
    library, _ = Library.create(tmp_path / "library", "a passphrase of my own")
    with library:
        library.add([corpus])
        report = run_on(library, table)
    assert report.questions == {"mine": 2}
    assert report.figures["mine"][OURS]["recall@5"].mean == 1.0
    assert set(report.kinds["mine"]) == {"bedrag", "termijn"}


def test_a_name_that_fits_two_documents_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOSSIER_MODELS", str(tmp_path / "no-models"))
    for folder in ("a", "b"):
        (tmp_path / "corpus" / folder).mkdir(parents=True)
        (tmp_path / "corpus" / folder / "brief.md").write_text(f"# {folder}\n\nIets.\n", encoding="utf-8")
    table = tmp_path / "mine.csv"
    table.write_text("question,quote,document\nWat?,Iets.,brief.md\n", encoding="utf-8")
    library, _ = Library.create(tmp_path / "library", "a passphrase of my own")
    with library:
        library.add([tmp_path / "corpus"])
        with pytest.raises(UsageError, match="fits 2 documents"):
            run_on(library, table)


def test_texts_that_come_with_the_questions_are_the_corpus(small: tuple[Path, Path], tmp_path: Path) -> None:
    context = "The heron stands still. It eats fish and frogs. In winter it flies south."
    answer = {"text": "fish and frogs", "answer_start": context.index("fish")}
    asked = {"id": "q", "question": "What does the heron eat?", "answers": [answer]}
    paragraph = {"context": context, "qas": [asked, {"id": "n", "question": "Why?", "answers": []}]}
    squad = tmp_path / "birds.json"
    squad.write_text(json.dumps({"data": [{"title": "Grey_heron", "paragraphs": [paragraph]}]}))
    report = run(squad)
    assert report.questions == {"birds": 1}
    assert report.figures["birds"][OURS]["recall@1"].mean == 1.0
    with pytest.raises(UsageError, match="brings no texts"):
        run(small[0])


def test_what_cannot_be_measured_is_told(small: tuple[Path, Path], tmp_path: Path) -> None:
    questions, corpus = small
    with pytest.raises(UsageError, match="There is no folder"):
        run(questions, tmp_path / "nowhere")
    (corpus / "nl" / "wet.md").write_text("# Iets anders\n\nGeen wet.\n", encoding="utf-8")
    with pytest.raises(UsageError, match="None of the questions"):
        run(questions, corpus)


def test_words_alone_beat_the_baseline_on_the_shared_questions(tmp_path: Path) -> None:
    corpus = shared("corpus")
    asked = [each for each in load_questions(shared("questions")) if each.answerable]
    vault = new_vault(tmp_path / "library")
    sources: dict[str, Source] = {}
    names: dict[str, str] = {}
    for path in sorted(corpus.glob("*/*.md")):
        data = path.read_bytes()
        reading = read_markdown(data, DEFAULT)
        reading = replace(reading, language=detect(reading.text))
        waiting = vault.documents.add_waiting(path, hashlib.sha256(data).hexdigest(), len(data), "Law", data)
        vault.documents.complete(waiting.id, reading, drafts(reading, reading.title or path.stem))
        names[waiting.id] = name = path.relative_to(corpus).as_posix()
        sources[name] = Source(name, name[:2], reading.text, reading.blocks)
    searcher = Searcher(vault)

    def ours(text: str) -> list[tuple[str, int, int]]:
        passages = [hit.passage for hit in searcher.search(text, 5).hits]
        return [(names[each.document_id], each.start, each.end) for each in passages]

    places = {each: locate(sources[each.document].text, each.quote) for each in asked}
    assert all(places.values())
    found = sum(
        first_rank(ours(each.text), each.document, place) is not None
        for each, place in places.items()
        if place
    )
    best = 0
    for variant in VARIANTS:
        baseline = Baseline(list(sources.values()), variant)
        right = sum(
            first_rank(baseline.search(each.text, each.language, 5), each.document, place) is not None
            for each, place in places.items()
            if place
        )
        best = max(best, right)
    vault.close()
    assert found > best
