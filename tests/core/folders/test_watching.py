"""The watch, with the system's own telling: what happens in a folder is noticed within moments."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from watchdog.observers.api import BaseObserver

from dossier.folders import drives, watching
from dossier.folders.kept import FolderState
from dossier.folders.watching import Pace, Watcher
from dossier.library import Library

QUICK = Pace(quiet=0.1, patience=2.0, poll=0.3, safety=60.0)
SECONDS = 60.0


class Watch:
    """A watch over a library's folders that keeps them in step, and counts its looks."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.looks = 0
        self._looked = threading.Condition()
        self._watcher = Watcher(
            lambda: [folder.path for folder in library.folders.list()], self._look, pace=QUICK
        )
        library.folders.watched = self._watcher.state
        self._watcher.start()

    def _look(self, paths: Sequence[str]) -> None:
        self.library.folders.sync(paths)
        with self._looked:
            self.looks += 1
            self._looked.notify_all()

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is true after a look; fails after a minute."""
        deadline = time.monotonic() + SECONDS
        with self._looked:
            while not true():
                left = deadline - time.monotonic()
                assert left > 0, "not noticed"
                self._looked.wait(min(left, 1.0))

    def refresh(self) -> None:
        self._watcher.refresh()

    def close(self) -> None:
        self._watcher.stop()


@pytest.fixture
def watch(library: Library, case: Path) -> Iterator[Watch]:
    library.folders.add(case, "Case 1")
    running = Watch(library)
    running.until(lambda: len(library.documents()) == 2 and running.looks > 0)
    yield running
    running.close()


def state(library: Library) -> FolderState:
    return library.folders.list()[0].state


def says(library: Library, text: str) -> bool:
    """Whether some document says so; there are two of a file while its new version is being read."""
    return any(text in library.text(document.id) for document in library.documents())


def has(library: Library, *names: str) -> bool:
    return {Path(document.path).name for document in library.places()} == set(names)


def test_new_changed_moved_and_deleted_files(watch: Watch, library: Library, case: Path) -> None:
    assert state(library) is FolderState.WATCHED
    (case / "new").mkdir()
    (case / "new" / "note.md").write_text("# Note\n\nA note of no weight.\n", encoding="utf-8")
    watch.until(lambda: has(library, "rules.md", "letter.md", "note.md"))
    identifier = library.resolve("note.md").id
    (case / "new" / "note.md").rename(case / "letters" / "renamed.md")
    watch.until(lambda: has(library, "rules.md", "letter.md", "renamed.md"))
    assert library.resolve("renamed.md").id == identifier
    (case / "rules.md").write_text("# Regeling\n\nDe toeslag bedraagt 999 euro.\n", encoding="utf-8")
    watch.until(lambda: says(library, "999 euro"))
    (case / "letters" / "letter.md").unlink()
    watch.until(lambda: has(library, "rules.md", "renamed.md"))


def test_a_folder_moved_in_and_renamed(watch: Watch, library: Library, case: Path) -> None:
    outside = case.parent / "outside"
    outside.mkdir()
    (outside / "memo.md").write_text("# Memo\n\nFor the file.\n", encoding="utf-8")
    outside.rename(case / "inside")
    watch.until(lambda: has(library, "rules.md", "letter.md", "memo.md"))
    identifier = library.resolve("memo.md").id
    (case / "inside").rename(case / "within")
    watch.until(lambda: library.document(identifier).path == str(case / "within" / "memo.md"))
    (case / "within" / "later.md").write_text("# Later\n\nWritten in the renamed folder.\n")
    watch.until(lambda: has(library, "rules.md", "letter.md", "memo.md", "later.md"))


def test_an_editor_that_saves_by_renaming(watch: Watch, library: Library, case: Path) -> None:
    temporary = case / ".~rules.md.tmp"
    temporary.write_text("# Regeling\n\nNieuw: 777 euro.\n", encoding="utf-8")
    temporary.replace(case / "rules.md")
    watch.until(lambda: says(library, "777 euro") and not says(library, "120 euro"))
    assert has(library, "rules.md", "letter.md")
    events = library.folders.history(library.resolve("rules.md").id)
    assert [event.what.value for event in events] == ["added", "changed"]


def test_lock_files_wake_nobody(watch: Watch, library: Library, case: Path) -> None:
    looks = watch.looks
    (case / "~$rules.docx").write_text("x")
    (case / "~$rules.docx").unlink()
    (case / "real.md").write_text("# Real\n\nA real file.\n", encoding="utf-8")
    watch.until(lambda: has(library, "rules.md", "letter.md", "real.md") and watch.looks > looks)
    # Looking itself, which reads the files, must not be taken for something that happened.
    settled = watch.looks
    with pytest.raises(AssertionError, match="not noticed"):
        _soon(lambda: watch.looks > settled + 1, 1.0)


def _soon(true: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if true():
            return
        time.sleep(0.02)
    raise AssertionError("not noticed")


def test_a_folder_that_goes_away_and_comes_back(watch: Watch, library: Library, case: Path) -> None:
    case.rename(case.parent / "away")
    watch.until(lambda: state(library) is FolderState.UNREACHABLE)
    assert len(library.documents()) == 2
    (case.parent / "away" / "late.md").write_text("# Late\n\nWritten while away.\n", encoding="utf-8")
    (case.parent / "away").rename(case)
    watch.until(lambda: state(library) is FolderState.WATCHED)
    watch.until(lambda: has(library, "rules.md", "letter.md", "late.md"))
    (case / "live.md").write_text("# Live\n\nWatched once more.\n", encoding="utf-8")
    watch.until(lambda: has(library, "rules.md", "letter.md", "late.md", "live.md"))


def test_folders_added_and_removed_while_watching(watch: Watch, library: Library, case: Path) -> None:
    other = case.parent / "other"
    other.mkdir()
    library.folders.add(other, "Case 2")
    watch.refresh()
    (other / "note.md").write_text("# Note\n\nIn the other folder.\n", encoding="utf-8")
    watch.until(lambda: len(library.documents("Case 2")) == 1)
    library.folders.remove(other)
    watch.refresh()
    (other / "more.md").write_text("# More\n\nNobody looks.\n", encoding="utf-8")
    (case / "note.md").write_text("# Note\n\nIn the first folder.\n", encoding="utf-8")
    watch.until(lambda: has(library, "rules.md", "letter.md", "note.md"))
    assert len(library.documents("Case 2")) == 1


@pytest.mark.parametrize("cause", ["limit", "limit within", "network"])
def test_where_the_system_cannot_tell_the_folder_is_looked_at_now_and_then(
    library: Library, case: Path, monkeypatch: pytest.MonkeyPatch, cause: str
) -> None:
    real = BaseObserver.schedule

    def limited(self: BaseObserver, handler: object, path: str, *rest: object, **named: object) -> object:
        if cause == "limit" or path == str(case.parent):
            raise OSError(errno.ENOSPC, "inotify watch limit reached")
        return real(self, handler, path, *rest, **named)  # type: ignore[arg-type]

    if cause == "network":
        monkeypatch.setattr(drives, "_kind", lambda path: "cifs")
    else:
        monkeypatch.setattr(BaseObserver, "schedule", limited)
    library.folders.add(case, "Case 1")
    watch = Watch(library)
    try:
        watch.until(lambda: len(library.documents()) == 2)
        (folder,) = library.folders.list()
        assert folder.state is FolderState.POLLED
        assert ("cifs" if cause == "network" else "limit reached") in folder.reason
        (case / "note.md").write_text("# Note\n\nFound by looking.\n", encoding="utf-8")
        watch.until(lambda: has(library, "rules.md", "letter.md", "note.md"))
    finally:
        watch.close()


def test_kinds_of_drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert drives.network_drive(str(tmp_path)) == ""
    for kind, told in (("nfs4", True), ("fuse.sshfs", True), ("ext4", False), ("", False)):
        monkeypatch.setattr(drives, "_kind", lambda path, kind=kind: kind)
        assert bool(drives.network_drive(str(tmp_path))) is (told and sys.platform != "win32")


def test_the_pace_of_a_folder_in_which_something_happens_all_the_time() -> None:
    watcher = Watcher(list, lambda paths: None, pace=Pace(quiet=1.0, patience=15.0, poll=30.0, safety=600.0))
    place = watching._Place("/x", state=FolderState.WATCHED, looked=100.0)
    assert watcher._time_of(place) == 700.0
    place.first, place.last = 200.0, 200.5
    assert watcher._time_of(place) == 201.5
    place.last = 230.0
    assert watcher._time_of(place) == 215.0


_LOCKED_DOWN = """
    import sys, threading, time
    from pathlib import Path
    from dossier import lockdown
    state = lockdown.enforce()
    from dossier.folders.watching import Pace, Watcher
    folder, told = Path(sys.argv[1]), threading.Semaphore(0)
    watcher = Watcher(lambda: [str(folder)], lambda paths: told.release(), pace=Pace(quiet=0.05, safety=600))
    watcher.start()
    assert told.acquire(timeout=30), "never looked"
    (folder / "new.txt").write_text("x")
    assert told.acquire(timeout=30), "not told"
    print(state.enforced_by, watcher.state(str(folder))[0].value)
    watcher.stop()
"""


def test_it_works_cut_off_from_networks(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(_LOCKED_DOWN), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=dict(os.environ),
    )
    assert done.returncode == 0, done.stderr
    enforced, watched = done.stdout.split()
    assert watched == "watched"
    assert enforced == ("kernel" if sys.platform == "linux" else "audit-hook")


def test_a_deleted_folder_stops_no_watch(watch: Watch, library: Library, case: Path) -> None:
    shutil.rmtree(case)
    watch.until(lambda: state(library) is FolderState.UNREACHABLE)
    assert len(library.documents()) == 2
