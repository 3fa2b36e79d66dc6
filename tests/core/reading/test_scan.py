"""Finding files: everything a person means, nothing twice, nothing passed over in silence."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from dossier.errors import UsageError
from dossier.reading.scan import Problem, scan

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX links and rights")


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def names(found: list[Path | Problem], root: Path) -> list[str]:
    return [str(item.relative_to(root)) for item in found if isinstance(item, Path)]


def test_order_is_stable_files_before_folders(tmp_path: Path):
    make(tmp_path, "b.txt", "a/z.txt", "a/b/c.txt", "c.pdf", "A.txt")
    assert names(list(scan([tmp_path])), tmp_path) == ["A.txt", "b.txt", "c.pdf", "a/z.txt", "a/b/c.txt"]
    assert list(scan([tmp_path])) == list(scan([tmp_path]))


def test_junk_is_skipped_in_folders_but_not_when_named(tmp_path: Path):
    make(
        tmp_path,
        ".hidden",
        "Thumbs.db",
        "desktop.ini",
        "~$letter.docx",
        ".git/config",
        "__MACOSX/x",
        "keep.txt",
        "k~",
    )
    assert names(list(scan([tmp_path])), tmp_path) == ["keep.txt"]
    assert names(list(scan([tmp_path / ".hidden"])), tmp_path) == [".hidden"]


def test_unusual_names(tmp_path: Path):
    unusual = ['it\'s "quoted".txt', "new\nline.txt", "🦆 ünïcode.md", " leading.txt", "no suffix"]
    make(tmp_path, *unusual)
    assert sorted(names(list(scan([tmp_path])), tmp_path)) == sorted(unusual)


def test_each_file_once(tmp_path: Path):
    make(tmp_path, "a/one.txt")
    found = list(scan([tmp_path / "a" / "one.txt", tmp_path, tmp_path / "a"]))
    assert names(found, tmp_path) == ["a/one.txt"]


@posix_only
def test_links_in_circles_end(tmp_path: Path):
    make(tmp_path, "real/file.txt")
    (tmp_path / "real" / "up").symlink_to(tmp_path)
    (tmp_path / "again").symlink_to(tmp_path / "real")
    (tmp_path / "self").symlink_to(tmp_path / "self")
    found = list(scan([tmp_path]))
    assert names(found, tmp_path) == ["real/file.txt"]
    assert [item.reason for item in found if isinstance(item, Problem)] == ["The link leads to itself."]


@posix_only
def test_dead_links_pipes_and_closed_doors_are_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    make(tmp_path, "closed/inside.txt", "open.txt")
    (tmp_path / "dead").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe")
    real = os.scandir

    def refusing(path: str | os.PathLike[str]):
        if Path(path).name == "closed":
            raise PermissionError(13, "denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refusing)
    found = list(scan([tmp_path]))
    assert names(found, tmp_path) == ["open.txt"]
    problems = {Path(item.path).name: item.reason for item in found if isinstance(item, Problem)}
    assert problems == {
        "dead": "The link leads nowhere.",
        "pipe": "This is neither a file nor a folder.",
        "closed": "You have no permission to read this.",
    }


def test_what_vanishes_under_way_is_reported(tmp_path: Path):
    make(tmp_path, "a.txt", "b.txt")
    walk = scan([tmp_path])
    assert next(walk) == tmp_path / "a.txt"
    (tmp_path / "b.txt").unlink()
    (problem,) = walk
    assert isinstance(problem, Problem)
    assert "vanished" in problem.reason


def test_a_missing_path_is_named_before_anything_happens(tmp_path: Path):
    make(tmp_path, "a.txt")
    with pytest.raises(UsageError, match="nothing here"):
        scan([tmp_path / "a.txt", tmp_path / "nothing here"])


def test_relative_paths_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    make(tmp_path, "folder/a.txt")
    monkeypatch.chdir(tmp_path)
    assert list(scan(["folder/../folder"])) == [tmp_path / "folder" / "a.txt"]
