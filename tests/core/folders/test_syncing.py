"""One pass over real folders: each file's fate is followed, and nothing is lost by a folder that is away."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from dossier.errors import Cancelled, UsageError
from dossier.folders import comparing
from dossier.folders.comparing import EMPTIED_FROM
from dossier.folders.kept import FolderState, SyncReport
from dossier.library import Library
from dossier.types import CancelToken, Progress


def names(library: Library, root: Path) -> list[str]:
    """Where the library's documents lie, each place once, below a folder."""
    return sorted(str(Path(document.path).relative_to(root)) for document in library.places())


def numbers(report: SyncReport) -> dict[str, int]:
    """The report's numbers that are not 0, of files."""
    kinds = ("added", "changed", "moved", "deleted", "unchanged", "busy")
    return {kind: getattr(report, kind) for kind in kinds if getattr(report, kind)}


def keep(library: Library, folder: Path, collection: str = "Case 1") -> SyncReport:
    library.folders.add(folder, collection)
    return library.folders.sync([folder])


def happened(library: Library, name: str) -> list[tuple[str, str]]:
    document = library.resolve(name)
    return [(event.what.value, Path(event.path).name) for event in library.folders.history(document.id)]


def test_the_first_pass_takes_everything_in_and_the_second_nothing(library: Library, case: Path) -> None:
    assert numbers(keep(library, case)) == {"added": 2}
    assert names(library, case) == ["letters/letter.md", "rules.md"]
    assert {document.collection for document in library.documents()} == {"Case 1"}
    assert numbers(library.folders.sync()) == {"unchanged": 2}
    (folder,) = library.folders.list()
    assert (folder.path, folder.files, folder.state, folder.reason) == (str(case), 2, FolderState.KEPT, "")
    assert folder.synced > 0


def test_unchanged_files_are_not_opened(
    library: Library, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(library, case)
    real = Path.open
    opened: list[Path] = []

    def watching(self: Path, *arguments: object, **named: object) -> object:
        if self.is_relative_to(case):
            opened.append(self)
        return real(self, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", watching)
    library.folders.sync()
    assert opened == []
    (case / "new.md").write_text("# New\n\nSomething new.\n", encoding="utf-8")
    opened.clear()
    library.folders.sync()
    assert set(opened) == {case / "new.md"}


def test_new_and_changed_files(library: Library, case: Path) -> None:
    keep(library, case)
    (case / "new.md").write_text("# New\n\nSomething new.\n", encoding="utf-8")
    (case / "rules.md").write_text("# Regeling\n\nDe toeslag bedraagt 130 euro.\n", encoding="utf-8")
    assert numbers(library.folders.sync()) == {"added": 1, "changed": 1, "unchanged": 1}
    assert "130 euro" in library.text(library.resolve("rules.md").id)
    assert len(library.documents()) == 3
    assert happened(library, "rules.md") == [("added", "rules.md"), ("changed", "rules.md")]


@pytest.mark.parametrize("keeps_its_number", [True, False])
def test_a_moved_file_keeps_its_document_and_history(
    library: Library, case: Path, monkeypatch: pytest.MonkeyPatch, keeps_its_number: bool
) -> None:
    keep(library, case)
    before = library.resolve("letter.md")
    (case / "archive").mkdir()
    if keeps_its_number:
        (case / "letters" / "letter.md").rename(case / "archive" / "decision.md")
    else:  # moved to another drive and back, or by a program that copies and deletes
        shutil.copyfile(case / "letters" / "letter.md", case / "archive" / "decision.md")
        (case / "letters" / "letter.md").unlink()
    assert numbers(library.folders.sync()) == {"moved": 1, "unchanged": 1}
    after = library.resolve("decision.md")
    assert (after.id, after.passages, after.added) == (before.id, before.passages, before.added)
    assert names(library, case) == ["archive/decision.md", "rules.md"]
    assert happened(library, "decision.md") == [("added", "letter.md"), ("moved", "decision.md")]
    assert library.folders.history(after.id)[-1].before == before.path
    assert numbers(library.folders.sync()) == {"unchanged": 2}


def test_a_renamed_folder_moves_all_that_is_in_it(library: Library, case: Path) -> None:
    for number in range(5):
        (case / "letters" / f"{number}.md").write_text(f"# {number}\n\nLetter {number}.\n")
    keep(library, case)
    ids = {document.id for document in library.documents()}
    (case / "letters").rename(case / "post")
    assert numbers(library.folders.sync()) == {"moved": 6, "unchanged": 1}
    assert {document.id for document in library.documents()} == ids
    assert all("letters" not in place for place in names(library, case))


def test_a_file_moved_between_two_folders_of_a_collection(library: Library, case: Path) -> None:
    other = case.parent / "other"
    other.mkdir()
    keep(library, case)
    keep(library, other)
    before = library.resolve("letter.md").id
    (case / "letters" / "letter.md").rename(other / "letter.md")
    assert numbers(library.folders.sync()) == {"moved": 1, "unchanged": 1}
    assert library.resolve(str(other / "letter.md")).id == before


def test_a_deleted_file_leaves_the_library(library: Library, case: Path) -> None:
    keep(library, case)
    (case / "rules.md").unlink()
    assert numbers(library.folders.sync()) == {"deleted": 1, "unchanged": 1}
    assert names(library, case) == ["letters/letter.md"]
    assert library.search("toeslag 120 euro", wait=False).coverage.total == 1
    (case / "letters" / "letter.md").unlink()
    assert numbers(library.folders.sync()) == {"deleted": 1}
    assert library.documents() == []


def test_the_same_content_twice_is_one_document_with_two_places(library: Library, case: Path) -> None:
    keep(library, case)
    shutil.copy(case / "rules.md", case / "letters" / "copy.md")
    assert numbers(library.folders.sync()) == {"added": 1, "unchanged": 2}
    assert len(library.documents()) == 2
    assert names(library, case) == ["letters/copy.md", "letters/letter.md", "rules.md"]
    (case / "rules.md").unlink()
    assert numbers(library.folders.sync()) == {"deleted": 1, "unchanged": 2}
    assert library.resolve("copy.md").path == str(case / "letters" / "copy.md")
    assert happened(library, "copy.md") == [
        ("added", "rules.md"),
        ("added", "copy.md"),
        ("deleted", "rules.md"),
    ]


def test_one_of_two_places_changes(library: Library, case: Path) -> None:
    shutil.copy(case / "rules.md", case / "a copy.md")
    keep(library, case)
    (case / "rules.md").write_text("# Other\n\nQuite another text.\n", encoding="utf-8")
    (case / "letters" / "letter.md").unlink()
    assert numbers(library.folders.sync()) == {"changed": 1, "deleted": 1, "unchanged": 1}
    assert names(library, case) == ["a copy.md", "rules.md"]
    assert len(library.documents()) == 2


def test_a_folder_that_is_not_there_loses_nothing(library: Library, case: Path) -> None:
    keep(library, case)
    case.rename(case.parent / "unplugged")
    report = library.folders.sync()
    assert numbers(report) == {}
    assert [problem.path for problem in report.unreachable] == [str(case)]
    (folder,) = library.folders.list()
    assert folder.state is FolderState.UNREACHABLE
    assert "connect it again" in folder.reason
    assert len(library.documents()) == 2
    (case.parent / "unplugged").rename(case)
    assert numbers(library.folders.sync()) == {"unchanged": 2}
    assert library.folders.list()[0].state is FolderState.KEPT


def test_a_part_that_may_not_be_read_loses_nothing(
    library: Library, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(library, case)
    real = os.scandir

    def refusing(path: str | os.PathLike[str]) -> object:
        if Path(path).name == "letters":
            raise PermissionError(13, "denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refusing)
    report = library.folders.sync()
    assert (numbers(report), len(library.documents())) == ({"unchanged": 1}, 2)
    assert [problem.reason for problem in report.problems] == ["You have no permission to read this."]


def test_a_mount_point_without_its_drive_loses_nothing(
    library: Library, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(library, case)
    mounted = case.stat().st_dev
    shutil.rmtree(case / "letters")
    (case / "letters").mkdir()
    known = library.vault.folders.files(library.vault.folders.list()[0].key)
    key = library.vault.folders.list()[0].key
    drive = {path: one for path, one in known.items() if "letters" in path}
    # As if the letters had lain on another drive.
    library.vault.folders.put_files(
        key, {path: one._replace(stat=one.stat._replace(device=mounted + 1)) for path, one in drive.items()}
    )
    report = library.folders.sync()
    assert (numbers(report), len(library.documents())) == ({"unchanged": 1}, 2)
    assert "drive or network share" in report.unreachable[0].reason
    assert numbers(library.folders.sync(accept_missing=True)) == {"deleted": 1, "unchanged": 1}


def test_drives_that_changed_their_numbers_are_known_again(library: Library, case: Path) -> None:
    keep(library, case)
    (folder,) = library.vault.folders.list()
    known = library.vault.folders.files(folder.key)
    library.vault.folders.put_files(
        folder.key, {path: one._replace(stat=one.stat._replace(device=7)) for path, one in known.items()}
    )
    (case / "letters" / "letter.md").unlink()
    assert numbers(library.folders.sync()) == {"deleted": 1, "unchanged": 1}


def test_a_folder_emptied_at_once_is_asked_about(library: Library, case: Path) -> None:
    for number in range(EMPTIED_FROM):
        (case / f"{number}.md").write_text(f"# {number}\n\nNote {number}.\n")
    keep(library, case)
    shutil.rmtree(case)
    case.mkdir()
    report = library.folders.sync()
    assert numbers(report) == {}
    assert "--accept-missing" in report.unreachable[0].reason
    assert len(library.documents()) == EMPTIED_FROM + 2
    assert numbers(library.folders.sync(accept_missing=True)) == {"deleted": EMPTIED_FROM + 2}
    assert library.documents() == []


def test_temporary_and_lock_files_are_no_documents(library: Library, case: Path) -> None:
    for name in (
        "~$letter.docx",
        ".~lock.letter.odt#",
        "letter.tmp",
        "big.pdf.part",
        "x.crdownload",
        ".a.swp",
    ):
        (case / name).write_text("x")
    assert numbers(keep(library, case)) == {"added": 2}


def test_a_file_still_being_written_waits_for_the_next_pass(library: Library, case: Path) -> None:
    keep(library, case)
    library.folders.quiet = 0.2
    growing = case / "growing.md"

    def write_on(progress: Progress) -> None:
        growing.write_text("x" * (growing.stat().st_size + 1 if growing.exists() else 1))

    token = _TickingToken(lambda: write_on(Progress("", 0, 0)))
    growing.write_text("x")
    report = library.folders.sync(cancel=token)
    assert numbers(report) == {"busy": 1, "unchanged": 2}
    library.folders.quiet = 0.0
    assert numbers(library.folders.sync()) == {"added": 1, "unchanged": 2}


class _TickingToken(CancelToken):
    """Does something each time a job looks whether it should stop."""

    def __init__(self, tick: object) -> None:
        super().__init__()
        self._tick = tick

    def check(self) -> None:
        self._tick()  # type: ignore[operator]
        super().check()


def test_a_document_that_a_person_removed_stays_away_until_its_file_changes(
    library: Library, case: Path
) -> None:
    keep(library, case)
    library.remove([library.resolve("rules.md").id])
    assert numbers(library.folders.sync()) == {"unchanged": 2}
    assert names(library, case) == ["letters/letter.md"]
    (case / "rules.md").write_text("# Regeling\n\nEen nieuwe regeling.\n", encoding="utf-8")
    library.folders.sync()
    assert names(library, case) == ["letters/letter.md", "rules.md"]


def test_a_removed_document_that_is_added_again_is_followed_again(library: Library, case: Path) -> None:
    keep(library, case)
    library.remove([library.resolve("rules.md").id])
    library.add([case / "rules.md"], collection="Case 1")
    (case / "rules.md").unlink()
    assert numbers(library.folders.sync()) == {"deleted": 1, "unchanged": 1}
    assert names(library, case) == ["letters/letter.md"]


def test_removing_a_folder_keeps_or_takes_its_documents(library: Library, case: Path) -> None:
    keep(library, case)
    assert library.folders.remove(case) == 0
    assert (len(library.documents()), library.folders.list()) == (2, [])
    keep(library, case)
    assert library.folders.remove(case, documents=True) == 2
    assert library.documents() == []
    with pytest.raises(UsageError, match="not kept"):
        library.folders.remove(case)


def test_folders_that_overlap_or_are_no_folders_are_refused(library: Library, case: Path) -> None:
    keep(library, case)
    for path in (case, case / "letters", case.parent):
        with pytest.raises(UsageError, match="kept already"):
            library.folders.add(path, "Case 1")
    library.folders.add(case / "letters", "Letters")
    for path in (case / "rules.md", case / "nowhere"):
        with pytest.raises(UsageError):
            library.folders.add(path, "Other")
    with pytest.raises(UsageError, match="library's own"):
        library.folders.add(library.directory, "Other")


def test_the_library_within_a_kept_folder_is_passed_over(library: Library, case: Path) -> None:
    library.folders.add(case.parent, "All")
    report = library.folders.sync()
    assert numbers(report) == {"added": 2}
    assert report.problems == ()


def test_a_cancelled_first_pass_goes_on_at_the_next(library: Library, case: Path) -> None:
    library.folders.add(case, "Case 1")
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage == "reading":
            cancel.cancel()

    with pytest.raises(Cancelled):
        library.folders.sync(progress=stop, cancel=cancel)
    library.folders.sync()
    assert names(library, case) == ["letters/letter.md", "rules.md"]


def test_the_total_is_told_at_once(library: Library, case: Path) -> None:
    library.folders.add(case, "Case 1")
    seen: list[Progress] = []
    library.folders.sync(progress=seen.append)
    assert (seen[0].stage, seen[0].done) == ("scanning", 2)


def test_odd_names(library: Library, case: Path) -> None:
    odd = os.fsdecode(b"caf\xe9 \xff.md")
    for name in ("new\nline.md", 'it\'s "quoted".md', odd):
        (case / name).write_text(f"# {name!r}\n\nText of {name!r}.\n", encoding="utf-8")
    assert numbers(keep(library, case)) == {"added": 5}
    (case / odd).rename(case / (odd + ".txt"))
    assert numbers(library.folders.sync()) == {"moved": 1, "unchanged": 4}
    assert library.resolve(str(case / (odd + ".txt")))


def test_why_a_folder_cannot_be_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    assert "connect it again" in comparing.not_reachable(str(tmp_path / "nowhere"))
    assert "in the folder's place" in comparing.not_reachable(str(tmp_path / "file"))

    def failing(path: str) -> object:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "scandir", failing)
    assert "Input/output error" in comparing.not_reachable(str(tmp_path))
