"""Files within files through a library: read in the same job, told, cancelled, resumed and read again."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from dossier import indexing
from dossier.errors import Cancelled
from dossier.library import Library
from dossier.reading import DEFAULT
from dossier.types import CancelToken, DocumentState, Progress


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened, _ = Library.create(tmp_path / "library", "kanon hagel tulp", models=tmp_path / "no models")
    with opened:
        yield opened


def mail(**attachments: bytes) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Your decision"
    message["From"] = "office@example.org"
    message.set_content("Please find the decision attached.\n")
    for name, data in attachments.items():
        kind = "message/rfc822" if name.endswith("eml") else "text/plain"
        if kind == "message/rfc822":
            inner = EmailMessage()
            inner["Subject"] = "Inner"
            inner.set_content("The inner message.\n")
            inner.add_attachment(data, maintype="text", subtype="plain", filename="deep.txt")
            message.add_attachment(inner)
        else:
            message.add_attachment(data, maintype="text", subtype="plain", filename=name.replace("_", "."))
    return message.as_bytes()


def archive(**entries: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, data in entries.items():
            file.writestr(name.replace("_", "."), data)
    return made.getvalue()


def names(library: Library) -> dict[str, str]:
    return {Path(d.path).name: d.state.value for d in library.documents()}


def test_attachments_are_read_in_the_same_job(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(mail(decision_txt=b"The allowance is 120 euro.", inner_eml=b"The deadline is Monday."))
    seen: list[Progress] = []
    report = library.add([path], progress=seen.append)
    assert (report.added, report.failed) == (1, ())
    last = {progress.stage: progress for progress in seen}["reading"]
    assert last.done == last.total == len(library.documents()) == 4
    assert set(names(library).values()) == {"ready"}
    parent = library.resolve("mail.eml")
    decision = library.resolve("mail.eml/decision.txt")
    assert decision.parent == parent.id
    assert "120 euro" in library.text(decision.id)
    assert decision.id in {one.id for one in library.children(parent.id)}
    assert library.search("deadline Monday", wait=False).hits[0].path.endswith("deep.txt")
    library.remove([parent.id])
    assert library.documents() == []


def test_what_is_wrong_with_a_file_within_is_told(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(archive(good_txt=b"All is well.", bad_pdf=b"%PDF-1.7\nbroken"))
    report = library.add([path])
    assert [(failure.path, failure.state) for failure in report.failed] == [
        (f"{path}/bad.pdf", DocumentState.DAMAGED.value)
    ]
    assert library.resolve("all.zip/good.txt").state is DocumentState.READY


def test_a_new_version_brings_its_own_attachments(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(archive(kept_txt=b"This stays.", old_txt=b"This goes."))
    library.add([path])
    kept = library.resolve("all.zip/kept.txt")
    path.write_bytes(archive(kept_txt=b"This stays.", new_txt=b"This comes."))
    assert library.add([path]).replaced == 1
    assert names(library) == {"all.zip": "ready", "kept.txt": "ready", "new.txt": "ready"}
    assert library.resolve("all.zip/kept.txt").added == kept.added


def test_a_cancelled_job_tells_which_file_lost_what_lay_within(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(archive(one_txt=b"The first.", two_txt=b"The second."))
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage == "reading" and progress.done == 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        library.add([path], progress=stop, cancel=cancel)
    found = {Path(d.path).name: d for d in library.documents()}
    assert len(found) == 2
    assert found["all.zip"].state is DocumentState.PARTLY_READ
    assert "cancelled" in found["all.zip"].reason
    assert library.add([path]).failed == ()
    assert names(library) == {"all.zip": "ready", "one.txt": "ready", "two.txt": "ready"}


def test_an_interrupted_job_goes_on_with_what_lay_within(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(archive(one_txt=b"The first.", two_txt=b"The second."))
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage == "reading" and progress.done == 1:
            cancel.interrupt()

    with pytest.raises(Cancelled):
        library.add([path], progress=stop, cancel=cancel)
    assert sorted(names(library).values()) == ["reading", "reading", "ready"]
    library.resume()
    assert names(library) == {"all.zip": "ready", "one.txt": "ready", "two.txt": "ready"}


def test_a_family_is_bounded_and_says_what_is_left_out(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "LIMITS", DEFAULT.model_copy(update={"family_files": 2, "depth": 1}))
    wide, deep = tmp_path / "wide.zip", tmp_path / "deep.zip"
    wide.write_bytes(archive(a_txt=b"Alpha.", b_txt=b"Beta.", c_txt=b"Gamma."))
    deep.write_bytes(archive(inner_zip=archive(d_txt=b"Delta.")))
    failed = {Path(failure.path).name: failure for failure in library.add([wide, deep]).failed}
    assert set(failed) == {"wide.zip", "inner.zip"}
    assert "1 files within it were not read: of one file, 2" in failed["wide.zip"].reason
    assert "1 files within it were not read, since it lies 1 files deep" in failed["inner.zip"].reason
    assert len(library.documents()) == 5


def test_what_could_not_be_read_is_tried_again_when_the_circumstances_are_others(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(b"%PDF-1.7\nbroken")
    library.add([path])
    assert library.add([path]).failed == ()  # as before, and told before
    assert library.outdated() == []
    library.vault._database.run("UPDATE documents SET reader = 0")  # read by an older version
    assert library.outdated() == library.with_problems() == [library.documents()[0].id]
    assert library.status().outdated == 1
    assert len(library.add([path]).failed) == 1
    assert library.outdated() == []
    monkeypatch.setattr("dossier.intake.means", lambda: "other limits")
    assert len(library.add([path]).failed) == 1


def test_many_files_are_taken_in_by_batches_and_read_by_several(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(150):
        (folder / f"note-{number:03}.txt").write_text(f"Note number {number}.\n", encoding="utf-8")
    (folder / "copy.txt").write_text("Note number 7.\n", encoding="utf-8")
    seen: list[Progress] = []
    report = library.add([folder], progress=seen.append)
    assert (report.added, report.unchanged, report.failed) == (150, 1, ())
    assert (seen[0].stage, seen[0].done, seen[0].total) == ("scanning", 0, 151)
    assert len(library.documents()) == 150
    assert all(document.state is DocumentState.READY for document in library.documents())
