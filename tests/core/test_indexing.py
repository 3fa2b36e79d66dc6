"""Taking documents in, without models: words alone are enough to see that nothing is lost or doubled."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.errors import Cancelled, UsageError
from dossier.library import Library
from dossier.types import CancelToken, DocumentState, Progress, Scope

RULES = (
    "# Regeling\n\n## Artikel 1\n\nDe toeslag bedraagt 120 euro per maand.\n\n"
    "## Artikel 2\n\nBezwaar kan binnen zes weken.\n"
)
LETTER = "# Letter\n\nYour allowance was granted on 3 May 2025. You may object within six weeks.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened, _ = Library.create(tmp_path / "library", "kanon hagel tulp", models=tmp_path / "no models")
    with opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "documents"
    place.mkdir()
    (place / "regeling.md").write_text(RULES, encoding="utf-8")
    (place / "letter.md").write_text(LETTER, encoding="utf-8")
    return place


def states(library: Library) -> dict[str, str]:
    return {Path(d.path).name: d.state.value for d in library.documents()}


def test_added_once_however_often(library: Library, folder: Path) -> None:
    first = library.add([folder])
    assert (first.added, first.replaced, first.unchanged, first.failed) == (2, 0, 0, ())
    before = library.documents()
    again = library.add([folder, folder / "letter.md"])
    assert (again.added, again.replaced, again.unchanged) == (0, 0, 2)
    assert library.documents() == before


def test_a_changed_file_replaces_its_old_version(library: Library, folder: Path) -> None:
    library.add([folder])
    (folder / "letter.md").write_text(LETTER.replace("six weeks", "eight weeks"), encoding="utf-8")
    report = library.add([folder])
    assert (report.added, report.replaced, report.unchanged) == (0, 1, 1)
    assert len(library.documents()) == 2
    assert "eight weeks" in library.text(library.resolve("letter.md").id)
    found = library.search("within six weeks object", wait=False)
    assert all("six weeks" not in hit.passage.text for hit in found.hits)


def test_a_file_that_changes_back_replaces_again(library: Library, folder: Path) -> None:
    library.add([folder])
    for text in (LETTER.replace("six", "eight"), LETTER):
        (folder / "letter.md").write_text(text, encoding="utf-8")
        assert library.add([folder]).replaced == 1
    assert len(library.documents()) == 2
    assert library.text(library.resolve("letter.md").id) == LETTER


def test_a_file_that_takes_on_another_ones_content_leaves_no_stale_version(
    library: Library, folder: Path
) -> None:
    library.add([folder])
    (folder / "letter.md").write_text(RULES, encoding="utf-8")
    assert library.add([folder]).replaced == 1
    assert [d.path for d in library.documents()] == [str(folder / "regeling.md")]


def test_an_unreadable_version_does_not_push_out_the_readable_one(library: Library, folder: Path) -> None:
    library.add([folder])
    (folder / "letter.md").write_bytes(b"%PDF-1.7\nbroken")
    report = library.add([folder])
    assert [failure.state for failure in report.failed] == ["damaged"]
    assert str(folder / "letter.md") in report.failed[0].path
    assert library.search("object within six weeks", wait=False).hits
    (folder / "letter.md").write_text("# Letter\n\nAll is well again.\n", encoding="utf-8")
    library.add([folder])
    assert states(library) == {"regeling.md": "ready", "letter.md": "ready"}
    assert len(library.documents()) == 2


def test_a_missing_path_adds_nothing(library: Library, folder: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.md"):
        library.add([folder, folder / "nowhere.md"])
    assert library.documents() == []


def test_an_empty_file_has_a_state_and_a_reason(library: Library, folder: Path) -> None:
    for name in ("empty.md", "empty.pdf"):
        (folder / name).touch()
    report = library.add([folder])
    assert [(Path(f.path).name, f.state) for f in report.failed] == [
        ("empty.md", "no_text"),
        ("empty.pdf", "no_text"),
    ]
    assert [d.reason for d in library.places() if d.state is DocumentState.NO_TEXT] == [
        f.reason for f in report.failed
    ]
    (folder / "empty.html").touch()
    assert [Path(f.path).name for f in library.add([folder]).failed] == ["empty.html"]


def test_a_cancelled_job_takes_back_what_it_had_not_read(library: Library, folder: Path) -> None:
    cancel = CancelToken()

    def stop_while_reading(progress: Progress) -> None:
        if progress.stage == "reading" and progress.done == 1:
            cancel.cancel()

    with pytest.raises(Cancelled):
        library.add([folder], progress=stop_while_reading, cancel=cancel)
    assert [d.state for d in library.documents()] == [DocumentState.READY]


def test_an_interrupted_job_is_resumed(library: Library, folder: Path) -> None:
    cancel = CancelToken()

    def interrupt_while_reading(progress: Progress) -> None:
        if progress.stage == "reading" and progress.done == 1:
            cancel.interrupt()

    with pytest.raises(Cancelled):
        library.add([folder], progress=interrupt_while_reading, cancel=cancel)
    assert sorted(states(library).values()) == ["reading", "ready"]
    (folder / "letter.md").unlink()
    (folder / "regeling.md").unlink()
    library.resume()
    assert states(library) == {"regeling.md": "ready", "letter.md": "ready"}


def test_the_same_content_in_two_collections_is_two_documents(library: Library, folder: Path) -> None:
    library.add([folder], collection="Case A")
    library.add([folder], collection="Case B")
    assert len(library.documents()) == 4
    found = library.search("bezwaar binnen zes weken", scope=Scope(collection="Case B"), wait=False)
    assert {hit.passage.document_id for hit in found.hits} <= {d.id for d in library.documents("Case B")}
    assert found.coverage.total == 2


def test_removed_is_not_found_any_more(library: Library, folder: Path) -> None:
    library.add([folder])
    removed = library.resolve("regeling.md").id
    question = "Hoeveel bedraagt de toeslag in euro per maand?"
    assert library.search(question, wait=False).hits[0].passage.document_id == removed
    library.remove([removed])
    assert states(library) == {"letter.md": "ready"}
    assert removed not in {hit.passage.document_id for hit in library.search(question, wait=False).hits}


def test_progress_ends_at_its_total(library: Library, folder: Path) -> None:
    seen: list[Progress] = []
    library.add([folder], progress=seen.append)
    last = {progress.stage: progress for progress in seen}
    assert last["reading"].done == last["reading"].total == 2


def test_search_goes_on_while_documents_are_added(library: Library, folder: Path) -> None:
    library.add([folder / "regeling.md"])
    for number in range(30):
        (folder / f"note-{number}.md").write_text(
            f"# Note {number}\n\nNumber {number} of many.\n", encoding="utf-8"
        )
    adding = threading.Thread(target=library.add, args=([folder],))
    adding.start()
    found = 0
    while adding.is_alive():
        found += bool(library.search("toeslag per maand", wait=False).hits)
    adding.join()
    assert found > 0
    assert len(library.documents()) == 32


def test_a_document_removed_while_it_waits_stops_nothing(library: Library, folder: Path) -> None:
    def remove_the_other(progress: Progress) -> None:
        if progress.stage == "reading" and progress.done == 1:
            waiting = [d.id for d in library.documents() if d.state is DocumentState.READING]
            if waiting:
                library.remove(waiting)

    report = library.add([folder], progress=remove_the_other)
    assert report.failed == ()
    assert [d.state for d in library.documents()] == [DocumentState.READY]


def test_files_with_the_same_content_are_one_document_in_two_places(library: Library, folder: Path) -> None:
    (folder / "copy of letter.md").write_text(LETTER, encoding="utf-8")
    library.add([folder])
    assert len(library.documents()) == 2
    assert {Path(d.path).name for d in library.places()} == {"letter.md", "copy of letter.md", "regeling.md"}
    assert library.resolve("letter.md") == library.resolve("copy of letter.md")
    (folder / "letter.md").write_text(LETTER + "More.\n", encoding="utf-8")
    library.add([folder])
    assert len(library.documents()) == 3
    assert library.text(library.resolve("copy of letter.md").id) == LETTER
