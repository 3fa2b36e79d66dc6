"""Reports: every document in its outcome, names that do nothing, in four formats."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from dossier.errors import UnknownCollection, UsageError
from dossier.library import Library
from dossier.reporting.data import CollectionReport
from dossier.reporting.wording import visible
from dossier.reporting.writing import FORMATS, render, write
from dossier.types import DocumentState, Page, Reading

HOSTILE = [
    "<script>alert(1)</script>.md",
    '"><img src=x onerror=alert(1)>.md',
    "{{ 7 * 7 }}.md",
    "=HYPERLINK(1).md",
    "line\nbreak.md",
    "\u202egnp.exe.md",
    os.fsdecode(b"caf\xe9.md"),
]


def put(library: Library, path: str, reading: Reading | None, collection: str = "Case 1") -> str:
    """A document in a state, without a file."""
    data = path.encode("utf-8", "surrogatepass")
    documents = library.vault.documents
    made = documents.add_waiting(path, hashlib.sha256(data).hexdigest(), len(data), collection, data)
    if reading is not None:
        documents.complete(made.id, reading)
    return made.id


@pytest.fixture
def report(library: Library) -> CollectionReport:
    text = "Page one. Page two."
    ready = Reading(DocumentState.READY, text=text, language="nl", media_type="application/pdf", page_count=2)
    pages = (Page(1, 0, 9, "i", confidence=95.0), Page(2, 10, 19, "ii", confidence=31.0))
    put(library, "/files/good.pdf", ready)
    put(library, "/files/scan.pdf", replace(ready, pages=pages))
    for state in (s for s in DocumentState if s not in (DocumentState.READY, DocumentState.READING)):
        put(library, f"/files/{state.value}.pdf", Reading(state, reason=f"Because of {state.value}."))
    put(library, "/files/waiting.pdf", None)
    put(library, "/files/elsewhere.pdf", ready, "Case 2")
    library.vault.documents.also_at(library.resolve("good.pdf").id, "/files/copy of good.pdf")
    return library.report("Case 1")


def test_every_document_has_its_outcome(report: CollectionReport) -> None:
    totals = report.totals
    assert (totals.files, totals.documents, totals.pages) == (9, 8, 4)
    outcomes = (
        "read",
        "doubtful",
        "partly_read",
        "needs_password",
        "no_text",
        "damaged",
        "refused",
        "waiting",
    )
    assert [getattr(totals, outcome) for outcome in outcomes] == [1] * 8
    assert sum(getattr(totals, outcome) for outcome in outcomes) == totals.documents
    by_name = {Path(entry.document.path).name: entry for entry in report.entries}
    assert by_name["scan.pdf"].doubtful_pages == ("ii",)
    assert "Page ii was read with doubt" in by_name["scan.pdf"].what
    assert by_name["damaged.pdf"].what == "Because of damaged."
    assert by_name["good.pdf"].places == ("/files/copy of good.pdf",)
    assert by_name["waiting.pdf"].what
    assert "good.pdf" not in {Path(entry.document.path).name for entry in report.attention}
    assert len(report.attention) == 7
    assert report.types == {"application/pdf": 2}
    assert report.languages["nl"] == 2


def test_the_whole_library_and_an_unknown_collection(library: Library, report: CollectionReport) -> None:
    assert library.report().totals.documents == report.totals.documents + 1
    with pytest.raises(UnknownCollection):
        library.report("Nowhere")


@pytest.mark.parametrize("kind", FORMATS)
def test_each_format_names_each_trouble(report: CollectionReport, kind: str) -> None:
    text = render(report, kind)  # type: ignore[arg-type]
    for name in ("damaged.pdf", "refused.pdf", "scan.pdf", "copy of good.pdf"):
        assert name in text
    assert "Because of needs_password." in text


def test_hostile_names_do_nothing(library: Library, tmp_path: Path) -> None:
    for name in HOSTILE:
        put(library, f"/{name}", Reading(DocumentState.DAMAGED, reason="Because <b>of</b> it."))
    put(library, "=1+1.md", Reading(DocumentState.DAMAGED, reason="-2"))
    report = library.report()
    for kind in FORMATS:
        write(report, kind, tmp_path / kind)  # type: ignore[arg-type]
    page = html.fromstring((tmp_path / "html").read_bytes())
    assert not page.xpath("//script | //img | //b | //link | //*[@src] | //a")
    shown = page.text_content()
    assert "<script>alert(1)</script>.md" in shown
    assert "{{ 7 * 7 }}" in shown
    rows = list(csv.DictReader(io.StringIO((tmp_path / "csv").read_text(encoding="utf-8-sig"))))
    assert len(rows) == len(HOSTILE) + 1
    assert all(not cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    assert "\u202e" not in (tmp_path / "html").read_text(encoding="utf-8")
    loaded = json.loads((tmp_path / "json").read_text(encoding="utf-8"))
    assert {f"/{name}" for name in HOSTILE} <= {entry["document"]["path"] for entry in loaded["entries"]}


def test_signs_that_cannot_be_seen_are_written_out() -> None:
    assert visible("a\u202eb\nc\udce9é.md") == "a\\u202eb\\nc\\udce9é.md"


def test_a_report_that_cannot_be_written_says_so(report: CollectionReport, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        write(report, "html", tmp_path / "nowhere" / "report.html")
