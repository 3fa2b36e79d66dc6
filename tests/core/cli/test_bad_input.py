"""Bad input on the command line: one line that names the thing and the reason, status 2, nothing done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text("kanon hagel tulp\n", encoding="utf-8")
    return path


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "dossier.cli", *map(str, arguments)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def refused(*arguments: object) -> str:
    """What standard error says; the rest of the contract is checked here."""
    done = run(*arguments)
    assert done.returncode == 2, done
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    return done.stderr


def test_no_library(tmp_path: Path, passphrase: Path) -> None:
    said = refused("--library", tmp_path / "none", "--passphrase-file", passphrase, "documents")
    assert str(tmp_path / "none") in said
    assert not (tmp_path / "none").exists()


def test_no_terminal_to_ask_on(tmp_path: Path) -> None:
    assert "--passphrase-file" in refused("--library", tmp_path / "new", "init")
    assert not (tmp_path / "new").exists()


def test_passphrase_file_missing_or_empty(tmp_path: Path) -> None:
    library = tmp_path / "library"
    assert "missing" in refused("--library", library, "--passphrase-file", tmp_path / "missing", "init")
    (tmp_path / "empty").touch()
    assert "empty" in refused("--library", library, "--passphrase-file", tmp_path / "empty", "init")
    assert not library.exists()


def test_on_an_open_library(tmp_path: Path, passphrase: Path) -> None:
    common = ("--library", tmp_path / "library", "--passphrase-file", passphrase)
    assert run(*common, "init").returncode == 0
    assert "already" in refused(*common, "init")
    wrong = tmp_path / "wrong"
    wrong.write_text("something else\n", encoding="utf-8")
    assert (
        "passphrase"
        in refused("--library", tmp_path / "library", "--passphrase-file", wrong, "status").lower()
    )
    assert "gone.pdf" in refused(*common, "add", tmp_path / "gone.pdf")
    assert "gone.pdf" in refused(*common, "text", "gone.pdf")
    assert "gone.pdf" in refused(*common, "remove", "gone.pdf")
    assert "Zaak 9" in refused(*common, "search", "x", "--collection", "Zaak 9")
    assert "gone.pdf" in refused(*common, "search", "x", "--document", "gone.pdf")
    assert "-k 0" in refused(*common, "search", "x", "-k", "0")
    assert "one question" in refused(*common, "search")
    assert "empty" in refused(*common, "search", "  ")
    listed = run(*common, "documents", "--json")
    assert (listed.returncode, listed.stdout) == (0, "[]\n")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"id": 1, "question": "fine"}\nnot json\n', "line 2: not JSON"),
        (b'{"id": 1}\n', "line 1: question"),
        (b'{"question": "no id"}\n', "line 1: id"),
        (b'{"id": 1, "question": 5}\n', "line 1: question"),
        (b"[1, 2]\n", "line 1"),
        (b'{"id": 1, "question": "\xff"}\n', "UTF-8"),
    ],
)
def test_question_files(tmp_path: Path, passphrase: Path, content: bytes, reason: str) -> None:
    questions = tmp_path / "questions.jsonl"
    questions.write_bytes(content)
    said = refused(
        "--library", tmp_path / "none", "--passphrase-file", passphrase, "search", "--questions", questions
    )
    assert str(questions) in said
    assert reason in said


def test_an_unreadable_collection_in_a_question_file_gives_no_half_result(
    tmp_path: Path, passphrase: Path
) -> None:
    common = ("--library", tmp_path / "library", "--passphrase-file", passphrase)
    assert run(*common, "init").returncode == 0
    questions = tmp_path / "questions.jsonl"
    questions.write_text(
        '{"id": 1, "question": "fine"}\n{"id": 2, "question": "x", "collection": "Zaak 9"}\n',
        encoding="utf-8",
    )
    assert "Zaak 9" in refused(*common, "search", "--questions", questions)


def test_options_are_taken_before_and_after_the_command(tmp_path: Path, passphrase: Path) -> None:
    assert run("init", "--library", tmp_path / "a", "--passphrase-file", passphrase, "--json").returncode == 0
    listed = run("documents", "--json", "--library", tmp_path / "a", "--passphrase-file", passphrase)
    assert listed.stdout == "[]\n"
    assert (
        run("--json", "--library", tmp_path / "a", "--passphrase-file", passphrase, "documents").stdout
        == "[]\n"
    )
