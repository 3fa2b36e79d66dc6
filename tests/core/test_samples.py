"""The samples are what their sources say, can be read whole, and their questions quote them verbatim."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dossier.reading import ReaderPool
from dossier.samples import first_questions, samples_dir
from dossier.types import BlockKind, DocumentState, Reading
from helpers.shared import REPOSITORY

NAMES = sorted(path.relative_to(samples_dir()).as_posix() for path in samples_dir().rglob("*.*"))
QUESTIONS = [
    json.loads(line) for line in (REPOSITORY / "samples" / "questions.jsonl").read_text("utf-8").splitlines()
]


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    with ReaderPool() as pool:
        yield pool


@pytest.fixture(scope="module")
def readings(pool: ReaderPool) -> dict[str, Reading]:
    return {name: pool.read((samples_dir() / name).read_bytes(), name) for name in NAMES}


@pytest.fixture(scope="module")
def renderer() -> Iterator[ModuleType]:
    """``samples/render.py`` as a module."""
    path = REPOSITORY / "samples" / "render.py"
    sys.path.insert(0, str(path.parent))
    try:
        spec = importlib.util.spec_from_file_location("render", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(path.parent))


def test_every_language_has_every_format() -> None:
    kinds = {(Path(name).parent.name, Path(name).suffix) for name in NAMES}
    assert kinds == {
        (lang, ending) for lang in ("nl", "fr", "de", "en") for ending in (".pdf", ".docx", ".html", ".md")
    }
    assert sum((samples_dir() / name).stat().st_size for name in NAMES) < 2_000_000


def test_rendering_the_sources_again_gives_the_same_text(
    renderer: ModuleType, pool: ReaderPool, readings: dict[str, Reading]
) -> None:
    rendered = renderer.documents()
    assert sorted(rendered) == NAMES
    assert {name: pool.read(content, name).text for name, content in rendered.items()} == {
        name: reading.text for name, reading in readings.items()
    }


def test_rendering_twice_gives_the_same_bytes(renderer: ModuleType) -> None:
    assert renderer.documents() == renderer.documents()


@pytest.mark.parametrize("name", NAMES)
def test_each_document_is_read_whole(readings: dict[str, Reading], name: str) -> None:
    reading = readings[name]
    assert reading.state is DocumentState.READY, reading.reason
    assert reading.language == Path(name).parent.name
    assert reading.title
    assert any(block.kind is BlockKind.HEADING for block in reading.blocks)


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".pdf")])
def test_pdfs_have_several_pages(readings: dict[str, Reading], name: str) -> None:
    assert readings[name].page_count >= 2
    assert len(readings[name].pages) == readings[name].page_count


@pytest.mark.parametrize("entry", QUESTIONS, ids=lambda entry: entry["id"])
def test_quotes_are_verbatim(readings: dict[str, Reading], entry: dict[str, Any]) -> None:
    if not entry["answerable"]:
        assert not entry["document"]
        assert not entry["quote"]
        return
    assert readings[entry["document"]].text.count(entry["quote"]) == 1
    assert entry["answer"]


def test_each_language_has_ten_questions_two_of_them_unanswerable() -> None:
    for language in ("nl", "fr", "de", "en"):
        own = [entry for entry in QUESTIONS if entry["lang"] == language]
        assert [entry["answerable"] for entry in own].count(False) == 2
        assert len(own) == 10
    assert first_questions() == [
        next(q["question"] for q in QUESTIONS if q["lang"] == x) for x in ("nl", "fr", "de", "en")
    ]
