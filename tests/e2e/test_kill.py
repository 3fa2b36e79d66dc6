"""Nothing is lost: killed at random moments while adding, then added again, all is as if undisturbed."""

from __future__ import annotations

import random
import shutil
import subprocess
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from dossier.samples import samples_dir
from dossier.types import DocumentState
from dossier.vault import Vault
from helpers.cli import Cli
from helpers.models import starter_models_dir
from helpers.shared import SHARED

KILLS, THOROUGH_KILLS = 4, 30


@dataclass(frozen=True)
class Content:
    """What a library holds: passages by ready document, and how many passages wait for a vector."""

    ready: dict[str, tuple[str, ...]]
    others: dict[str, DocumentState]
    without_vector: int


def content(cli: Cli) -> Content:
    """Open a library as the next start of Dossier would, and look."""
    with Vault.open(cli.library, passphrase=cli.passphrase_file.read_text("utf-8").strip()) as vault:
        documents = vault.documents.list()
        ready = [document for document in documents if document.state is DocumentState.READY]
        return Content(
            {d.id: tuple(passage.id for passage in vault.passages.by_document(d.id)) for d in ready},
            {d.id: d.state for d in documents if d.state is not DocumentState.READY},
            vault.passages.count() - max(vault.vectors.models().values(), default=0),
        )


@pytest.fixture
def folder(tmp_path: Path, thorough: bool) -> Path:
    """What is added: samples of two languages, or in the long form the shared corpus if it is there."""
    copy = tmp_path / "documents"
    if thorough and (SHARED / "corpus").is_dir():
        shutil.copytree(SHARED / "corpus", copy)
    else:
        for language in ("nl", "de"):
            shutil.copytree(samples_dir() / language, copy / language)
    letters = {
        f"letter {number}.txt": f"Letter {number}. Your case has number {number}." for number in range(6)
    }
    with zipfile.ZipFile(copy / "letters.zip", "w") as archive:
        for name, text in letters.items():
            archive.writestr(name, text)
        archive.write(_archive(tmp_path / "inner.zip"), "inner.zip")
    return copy


def _archive(path: Path) -> Path:
    """A file within a file, with more within."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("annex a.txt", "Annex A. The first one.")
        archive.writestr("annex b.txt", "Annex B. The second one.")
    return path


@pytest.mark.timeout(7200)
def test_killed_while_adding_then_added_again(tmp_path: Path, folder: Path, thorough: bool) -> None:
    starter_models_dir()
    calm = Cli(tmp_path / "calm")
    calm.run("init")
    started = time.monotonic()
    calm.run("add", folder, timeout=3600)
    whole = time.monotonic() - started
    expected = content(calm)
    assert expected.ready
    assert not expected.others
    assert expected.without_vector == 0

    kills, round_number = 0, 0
    chance = random.Random(20250417)
    while kills < (THOROUGH_KILLS if thorough else KILLS):
        round_number += 1
        cli = Cli(tmp_path / f"disturbed-{round_number}")
        cli.run("init")
        seen: set[str] = set()
        while _killed(cli, folder, chance.uniform(0.05, 0.9) * whole):
            kills += 1
            now = content(cli)
            assert seen <= set(now.ready), "a document once ready is lost"
            assert set(now.others.values()) <= {DocumentState.READING}
            assert all(expected.ready[document] == passages for document, passages in now.ready.items())
            seen = set(now.ready)
            if seen == set(expected.ready) and now.without_vector == 0:
                break
        cli.run("add", folder, timeout=3600)
        assert content(cli) == expected
        assert cli.json("doctor")["findings"] == []


def _killed(cli: Cli, folder: Path, after: float) -> bool:
    """Start adding and kill it; False when it was done before. All its helpers must end by themselves."""
    process = subprocess.Popen(
        cli.command("add", folder),
        env=cli.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        helpers = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        process.wait()
        _, alive = psutil.wait_procs(helpers, timeout=10)
        assert not alive, "a reading process outlives the process that started it"
        return True
    assert process.returncode == 0
    return False
