"""The engine as a process: asked over its pipe, as a window asks it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from dossier.engine.client import EngineClient
from dossier.errors import DossierError
from dossier.grids import unpack
from helpers.models import starter_models_dir


class Engine:
    """A running engine, asked one thing at a time."""

    def __init__(self, models: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "dossier.engine.start"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "DOSSIER_MODELS": str(models)},
        )
        assert self._process.stdin
        assert self._process.stdout
        self._output = self._process.stdout.fileno()
        self.notifications: list[tuple[str, dict[str, Any]]] = []
        self.client = EngineClient(self._write, lambda name, data: self.notifications.append((name, data)))

    def _write(self, data: bytes) -> None:
        assert self._process.stdin
        self._process.stdin.write(data)
        self._process.stdin.flush()

    def ask(self, method: str, /, **params: Any) -> Any:
        """The method's result; its error is raised. Events are kept in ``events``."""
        outcome: list[Any] = []
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.payload = b""

        def done(result: Any, payload: bytes) -> None:
            self.payload = payload
            outcome.append(result)

        self.client.call(
            method, params, done, outcome.append, lambda name, data: self.events.append((name, data))
        )
        while not outcome:
            self.pump()
        if isinstance(outcome[0], DossierError):
            raise outcome[0]
        return outcome[0]

    def pump(self) -> None:
        """Take in what the engine says next."""
        data = os.read(self._output, 1 << 16)
        assert data, "the engine ended"
        self.client.feed(data)

    def close(self) -> int:
        """Close the engine's input, as a closing window does, and wait for it to end."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        while os.read(self._output, 1 << 16):
            pass
        self._process.stdout.close()
        return self._process.wait(timeout=60)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    running = Engine(tmp_path / "no models")
    yield running
    assert running.close() == 0


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "besluit 'één'\n.md"
    path.write_text(
        "# Besluit\n\nU ontvangt 120 euro per maand. Bezwaar kan binnen zes weken.\n", encoding="utf-8"
    )
    return path


def test_it_says_who_it_is_and_what_holds(engine: Engine, tmp_path: Path) -> None:
    hello = engine.ask("hello")
    assert hello["lockdown"]["tested"]
    assert hello["models"] == {"embedder": None, "answers": None}
    assert hello["library"] == {
        "directory": str(tmp_path / "default-library"),
        "exists": False,
        "keyring": False,
        "open": False,
    }


def test_whole_documents_are_looked_through(engine: Engine, tmp_path: Path, note: Path) -> None:
    newer = tmp_path / "nieuw.md"
    newer.write_text(note.read_text("utf-8").replace("120", "125").replace("zes", "acht"), "utf-8")
    engine.ask("library.create", directory=str(tmp_path / "library"), passphrase="kanon hagel tulp")
    engine.ask("documents.add", paths=[str(note), str(newer)], collection="Zaak 1")
    old, new = sorted(engine.ask("documents.list"), key=lambda one: one["path"] == str(newer))
    text = engine.ask("documents.text", id=old["id"])["text"]
    made = engine.ask("overview.summary", documents=[old["id"]], points=2)
    assert [name for name, _ in engine.events] == ["progress"]
    assert [point["text"] for point in made["points"]] == [
        "U ontvangt 120 euro per maand.", "Bezwaar kan binnen zes weken.",
    ]  # fmt: skip
    assert not made["can_write"]
    totals = engine.ask("overview.deadlines", collection="Zaak 1")
    assert (totals["items"], totals["deadlines"], totals["documents"]) == (4, 2, 2)
    found = [one for name, told in engine.events if name == "found" for one in told["documents"]]
    quote = found[0]["items"][0]["quote"]
    assert text[quote["start"] : quote["end"]] == quote["text"] == "120 euro"
    table = tmp_path / "termijnen.csv"
    told = engine.ask("overview.export_deadlines", path=str(table), kinds=["deadline"])
    assert told == {"items": 2, "documents": 2}
    assert "P8W" in table.read_text("utf-8-sig")
    compared = engine.ask("overview.compare", first=old["id"], second=new["id"])
    facts = [fact for change in compared["changes"] for fact in change["facts"]]
    assert [fact["second"]["text"] for fact in facts] == ["125 euro", "acht weken"]
    for method, params in (
        ("overview.summary", {"points": 0}),
        ("overview.summary", {"written": True}),
        ("overview.compare", {"first": old["id"], "second": old["id"]}),
    ):
        with pytest.raises(DossierError):
            engine.ask(method, **params)


def test_a_first_afternoon(engine: Engine, tmp_path: Path, note: Path) -> None:
    folder = str(tmp_path / "library")
    created = engine.ask("library.create", directory=folder, passphrase="kanon hagel tulp")
    report = engine.ask("documents.add", paths=[str(note)], collection="Zaak 1")
    assert (report["added"], report["failed"]) == (1, [])
    assert ("documents", {}) in engine.notifications
    (document,) = engine.ask("documents.list")
    assert (document["path"], document["state"], document["collection"]) == (str(note), "ready", "Zaak 1")
    told = engine.ask("documents.text", id=document["id"])
    text = told["text"]
    assert unpack(engine.payload[told["layout"] :]) == []
    assert engine.ask("documents.view", id=document["id"]) == {"kind": "text"}
    found = engine.ask("search.query", text="bezwaar zes weken")
    passage = found["hits"][0]["passage"]
    assert engine.ask("search.query", text="bezwaar", filter={"type": "pdf"})["hits"] == []
    totals = engine.ask("mentions.find", text="BEZWAREN", filter={"language": "nl"}, most=1)
    ((event, told),) = engine.events
    (mentioned,) = told["documents"]
    assert (event, totals["total"], totals["documents"], mentioned["total"]) == ("found", 1, 1, 1)
    mention = mentioned["mentions"][0]
    assert text[mention["start"] : mention["end"]] == mention["text"] == "Bezwaar"
    table = tmp_path / "bezwaren.csv"
    assert engine.ask("mentions.export", text="bezwaar", path=str(table)) == {"total": 1, "documents": 1}
    assert ",Bezwaar," in table.read_text(encoding="utf-8-sig")
    assert text[passage["start"] : passage["end"]] == passage["text"]
    assert engine.ask("documents.original", id=document["id"])["media_type"] == document["media_type"]
    assert engine.payload == note.read_bytes()
    engine.ask("library.lock")
    with pytest.raises(DossierError) as locked:
        engine.ask("documents.list")
    assert locked.value.code == "library_locked"
    engine.ask(
        "library.unlock", directory=folder, recovery_code=created["recovery_code"].lower().replace("-", " ")
    )
    assert engine.ask("documents.list") == [document]


def test_a_picture_is_shown_as_a_pdf(engine: Engine, tmp_path: Path) -> None:
    picture = tmp_path / "letter.png"
    Image.new("L", (320, 200), 255).save(picture)
    drawing = tmp_path / "broken.png"
    drawing.write_bytes(picture.read_bytes()[:60])
    engine.ask("library.create", directory=str(tmp_path / "library"), passphrase="kanon hagel tulp")
    engine.ask("documents.add", paths=[str(picture), str(drawing)])
    shown = {
        Path(document["path"]).name: (
            engine.ask("documents.view", id=document["id"])["kind"],
            engine.payload[:5],
        )
        for document in engine.ask("documents.list")
    }
    assert shown == {"letter.png": ("pdf", b"%PDF-"), "broken.png": ("text", b"")}


def test_errors_keep_their_kind(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(DossierError) as missing:
        engine.ask("library.unlock", directory=str(tmp_path / "nothing"), passphrase="x")
    assert missing.value.code == "library_missing"
    engine.ask("library.create", directory=str(tmp_path / "library"), passphrase="kanon hagel tulp")
    engine.ask("library.lock")
    with pytest.raises(DossierError) as wrong:
        engine.ask("library.unlock", directory=str(tmp_path / "library"), passphrase="secret words")
    assert wrong.value.code == "wrong_passphrase"
    with pytest.raises(DossierError) as usage:
        engine.ask("documents.list", nonsense=True)
    assert usage.value.code == "usage"
    with pytest.raises(DossierError):
        engine.ask("no.such.method")


def test_asking_streams_and_keeps_the_conversation(tmp_path: Path, note: Path) -> None:
    engine = Engine(starter_models_dir())
    try:
        engine.ask("library.create", directory=str(tmp_path / "library"), passphrase="kanon hagel tulp")
        engine.ask("documents.add", paths=[str(note)])
        asked = engine.ask("ask.start", question="Binnen welke termijn kan ik bezwaar maken?")
        names = [name for name, _ in engine.events]
        assert names[:2] == ["searching", "evidence"]
        answer = asked["answer"]
        assert answer["status"] == "answered"
        assert any("zes weken" in sentence["text"] for sentence in answer["sentences"])
        again = engine.ask("ask.start", question="En hoeveel ontvang ik?", conversation=asked["conversation"])
        assert again["conversation"] == asked["conversation"]
        turns = engine.ask("conversations.turns", id=asked["conversation"])
        assert [turn["question"] for turn in turns] == [
            "Binnen welke termijn kan ik bezwaar maken?",
            "En hoeveel ontvang ik?",
        ]
    finally:
        assert engine.close() == 0


def test_closing_the_window_while_adding_loses_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.md").write_text(
            f"# Note {number}\n\nNumber {number} of many.\n", encoding="utf-8"
        )
    library = str(tmp_path / "library")
    first = Engine(tmp_path / "no models")
    first.ask("library.create", directory=library, passphrase="kanon hagel tulp")
    first.client.call("documents.add", {"paths": [str(folder)]}, lambda *_: None, lambda _: None)
    while not any(name == "documents" for name, _ in first.notifications):
        first.pump()
    assert first.close() == 0
    second = Engine(tmp_path / "no models")
    try:
        second.ask("library.unlock", directory=library, passphrase="kanon hagel tulp")
        assert len(second.ask("documents.list")) == 60
        while any(d["state"] != "ready" for d in second.ask("documents.list")):
            second.pump()
    finally:
        assert second.close() == 0


def test_a_kept_folder_is_followed_and_reported(engine: Engine, tmp_path: Path, note: Path) -> None:
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "besluit.md").write_text(note.read_text(encoding="utf-8"), encoding="utf-8")
    engine.ask("library.create", directory=str(tmp_path / "library"), passphrase="kanon hagel tulp")
    added = engine.ask("folders.add", path=str(folder), collection="Zaak 1")
    assert (added["report"]["added"], added["folder"]["collection"]) == (1, "Zaak 1")
    (document,) = engine.ask("documents.list")
    (folder / "besluit.md").rename(folder / "beslissing.md")
    while engine.ask("documents.list")[0]["path"] != str(folder / "beslissing.md"):
        engine.pump()
    history = engine.ask("documents.history", id=document["id"])
    assert [event["what"] for event in history] == ["added", "moved"]
    (kept,) = engine.ask("folders.list")
    assert (kept["path"], kept["files"], kept["state"]) == (str(folder), 1, "watched")
    report = engine.ask("report.collection", collection="Zaak 1")
    assert (report["totals"]["read"], report["entries"], report["duplicates"]) == (1, [], [])
    engine.ask("report.export", path=str(tmp_path / "r.html"), format="html", collection="Zaak 1")
    assert "Zaak 1" in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert engine.ask("documents.similar", id=document["id"]) == []
    assert engine.ask("folders.remove", path=str(folder), documents=True) == {"removed": 1}
    assert ("folders.changed", {}) in engine.notifications
    assert engine.ask("documents.list") == []


def test_a_specialist_sorts_what_is_added(engine: Engine, tmp_path: Path, note: Path) -> None:
    table = tmp_path / "examples.csv"
    rows = [
        (label, form.format(number, 7 * number))
        for label, form in (
            ("besluit", "Besluit {}: u ontvangt {} euro per maand; bezwaar kan binnen zes weken."),
            ("recept", "Klop {} eieren met {} gram suiker, voeg de bloem toe en bak de taart gaar."),
        )
        for number in range(1, 9)
    ]
    table.write_text("label;text\n" + "".join(f"{label};{text}\n" for label, text in rows[:1]), "utf-8")
    engine.ask("library.create", directory=str(tmp_path / "library"), passphrase="kanon hagel tulp")
    with pytest.raises(DossierError, match="at least two labels"):
        engine.ask("specialists.train", name="soort", path=str(table))
    lines = "".join(f'{label};"{text}"\n' for label, text in rows)
    table.write_text("label;text\n" + lines, "utf-8")
    assert engine.ask("specialists.examine", path=str(table))["counts"] == {"besluit": 8, "recept": 8}
    engine.ask("documents.add", paths=[str(note)])
    trained = engine.ask("specialists.train", name="soort", path=str(table))
    assert (trained["tagged"], trained["tried"]) == (1, 16)
    (document,) = engine.ask("documents.list", filter={"tag": "besluit"})
    assert document["tags"][0]["specialist"] == "soort"
    (listed,) = engine.ask("specialists.list")
    assert (listed["name"], listed["accuracy"]) == ("soort", trained["accuracy"])
    engine.ask("specialists.remove", name="soort")
    assert engine.ask("documents.list", filter={"tag": "besluit"}) == []


def test_a_glossary_as_a_table(engine: Engine, tmp_path: Path) -> None:
    engine.ask("library.create", directory=str(tmp_path / "library"), passphrase="kanon hagel tulp")
    columns = ["id", "area", "broad", "nl", "fr", "de", "en", "it"]
    rows = [
        ["", "", "", "huis|~woning [BE]", "maison", "", "house", "casa"],
        ["", "", "x", "", "", "", "", ""],
        ["9", "wonen", "x", "tent", "tente", "", "", ""],
    ]
    kept = engine.ask("glossaries.write", name="mine", columns=columns, rows=rows)
    assert kept == {"name": "mine", "concepts": 2}
    table = engine.ask("glossaries.read", name="mine")
    assert table["columns"] == columns
    assert table["rows"] == [["1", *rows[0][1:]], rows[2]]
    file = tmp_path / "taken.csv"
    assert engine.ask("glossaries.export", path=str(file), name="mine") == {"concepts": 2}
    assert engine.ask("glossaries.import", path=str(file)) == {"name": "taken", "concepts": 2}
    listed = engine.ask("glossaries.list")
    assert listed["own"] == [{"name": "mine", "concepts": 2}, {"name": "taken", "concepts": 2}]
    assert listed["pack"] > 900
    with pytest.raises(DossierError, match="holds no terms"):
        engine.ask("glossaries.write", name="mine", columns=columns, rows=[])
    engine.ask("glossaries.remove", name="taken")
    assert [each["name"] for each in engine.ask("glossaries.list")["own"]] == ["mine"]


def test_how_sure_to_be_is_told_with_its_effect(engine: Engine) -> None:
    cares = {each["name"]: each for each in engine.ask("answers.cares")}
    assert list(cares) == ["sure", "balanced", "guess"]
    assert cares["sure"]["answered"] < cares["balanced"]["answered"] < cares["guess"]["answered"]
    assert cares["sure"]["right"] > cares["balanced"]["right"] > cares["guess"]["right"]
