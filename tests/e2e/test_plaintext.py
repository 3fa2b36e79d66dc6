"""Nothing lies in the clear: after a session, no run of 12 characters of anything is found on the disk."""

from __future__ import annotations

from helpers.cli import Cli
from helpers.plaintext import leaks

from .conftest import QUESTIONS, Session


def test_no_text_question_or_file_name_lies_in_the_clear(session: Session) -> None:
    cli = Cli(session.cli.root)
    documents = cli.documents()
    secrets = [cli.run("text", document["id"]).stdout for document in documents]
    secrets += [document["title"] for document in documents]
    secrets += [document["path"].rsplit("/", 1)[1] for document in documents]
    secrets += [question["question"] for question in QUESTIONS]
    secrets += ["Voorbeelden 2025"]
    folders = [cli.library, *(cli.root / name for name in ("home", "cache", "tmp", "config", "state"))]
    assert sorted(path.name for path in cli.library.iterdir()) == ["keys.json", "library.db", "library.lock"]
    assert leaks(secrets, folders) == []


def test_no_file_is_left_in_the_temporary_folder(session: Session) -> None:
    assert [path.name for path in (session.cli.root / "tmp").rglob("*") if not path.is_dir()] == []
