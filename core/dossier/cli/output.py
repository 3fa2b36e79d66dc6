"""What commands print: JSON in the shapes of the contract, tables for people, progress on standard error."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
import sys
import time
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from dossier.layout import Run
from dossier.types import Answer, Document, Hit, Page, Passage, Progress, SearchResult, Timing


def emit(value: object) -> None:
    """Print one JSON value on one line, at once.

    File names that are no valid text hold lone surrogates; those are escaped, so that the line is UTF-8 and a
    script gets the very same name back.
    """
    line = json.dumps(value, ensure_ascii=False)
    _write(sys.stdout, _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", line))


def say(line: str = "") -> None:
    """Print one line for a person."""
    _write(sys.stdout, line)


def warn(line: str) -> None:
    """Print one line about a problem on standard error."""
    _write(sys.stderr, line)


def _write(stream: TextIO, line: str) -> None:
    """Write a line; signs that the stream's encoding lacks are escaped rather than fatal."""
    encoding = stream.encoding or "utf-8"
    stream.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
    stream.flush()


def counted(number: int, noun: str) -> str:
    """A number with its noun, whose plural has an s: "1 document", "2 documents"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def document_json(document: Document, places: Sequence[str] = ()) -> dict[str, Any]:
    """A document in the contract's shape; ``places`` are other paths with the same content."""
    return {
        "id": document.id,
        "path": document.path,
        "title": document.title,
        "collection": document.collection,
        "state": document.state.value,
        "reason": document.reason,
        "pages": document.pages,
        "passages": document.passages,
        "language": document.language,
        "sha256": document.sha256,
        "parent": document.parent,
        "doubtful": document.doubtful,
        "facts": dataclasses.asdict(document.facts),
        "places": [*places],
        "tags": [dataclasses.asdict(tag) for tag in document.tags],
    }


def page_json(page: Page) -> dict[str, Any]:
    """A page's range in the text, with its number as printed and how surely it was recognised."""
    return {
        "number": page.number,
        "label": page.label,
        "start": page.start,
        "end": page.end,
        "confidence": page.confidence,
    }


def run_json(run: Run) -> dict[str, Any]:
    """Where a range of the text stands: a page, and a box in points from its upper left corner."""
    box = (run.left, run.top, run.right, run.bottom)
    return {
        "start": run.start,
        "end": run.end,
        "page": run.page,
        "box": [round(edge, 2) for edge in box],
        "confidence": run.confidence,
    }


def page_of(passage: Passage) -> str:
    """A passage's page for a person, as printed and as counted, and whether it was read with doubt."""
    page = f", p. {passage.label or passage.page}" if passage.page else ""
    if passage.label:
        page += f" ({passage.page})"
    return page + (" (read with doubt)" if passage.doubtful else "")


def hit_json(hit: Hit) -> dict[str, Any]:
    """A found passage in the contract's shape; a printed page's label and doubt only where there is some."""
    passage = hit.passage
    return {
        "rank": hit.rank,
        "score": round(hit.score, 6),
        "document": passage.document_id,
        "path": hit.path,
        "language": passage.language,
        "page": passage.page,
        **({"page_label": passage.label} if passage.label else {}),
        "heading": passage.where,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        **({"doubtful": True} if passage.doubtful else {}),
    }


def search_json(identifier: object, result: SearchResult) -> dict[str, Any]:
    """A search result in the contract's shape."""
    return {
        "id": identifier,
        "question": result.question,
        "passages": [hit_json(hit) for hit in result.hits],
        "seconds": round(result.seconds, 4),
    }


def answer_json(identifier: object, answer: Answer) -> dict[str, Any]:
    """An answer in the contract's shape; a notice only where there is one."""
    return {
        "id": identifier,
        "question": answer.question,
        "answer": answer.text,
        "status": answer.status.value,
        "confidence": round(answer.confidence, 4),
        "sentences": [
            {
                "text": sentence.text,
                "support": sentence.support.value,
                "citations": [
                    {"passage": c.passage, "start": c.start, "end": c.end, "quote": c.quote}
                    for c in sentence.citations
                ],
            }
            for sentence in answer.sentences
        ],
        "passages": [hit_json(hit) for hit in answer.hits],
        "seconds": timing_json(answer.timing),
        **({"notice": answer.notice} if answer.notice else {}),
    }


def timing_json(timing: Timing) -> dict[str, float]:
    """Seconds by step."""
    return {
        "search": round(timing.search, 4),
        "first_token": round(timing.first_token, 4),
        "total": round(timing.total, 4),
    }


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows under a header, columns as wide as needed; the last column is cut to the terminal."""
    texts = [list(header), *([" ".join(str(cell).split()) for cell in row] for row in rows)]
    widths = [max(len(row[column]) for row in texts) for column in range(len(header))]
    room = shutil.get_terminal_size((100, 24)).columns
    for row in texts:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        say(line if len(line) <= room or not sys.stdout.isatty() else line[: room - 1] + "…")


_SURROGATE = re.compile("[\ud800-\udfff]")
_STAGES = {"scanning": "Looking at", "embedding": "Indexing"}


class ProgressLine:
    """One line on standard error that follows a long job; a line now and then where it is no terminal."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._last = 0.0
        self._open = False
        self._finished = ""

    def __call__(self, progress: Progress) -> None:
        """Show where the job is."""
        now = time.monotonic()
        finished = progress.total > 0 and progress.done >= progress.total
        pause = 0.1 if self._terminal else 10.0
        if (finished and progress.stage == self._finished) or (not finished and now - self._last < pause):
            return
        self._last = now
        self._finished = progress.stage if finished else ""
        line = f"{_STAGES.get(progress.stage, progress.stage.capitalize())} {progress.done}"
        line += f" of {progress.total}" if progress.total else ""
        line += f", page {progress.page} of {progress.pages}" if progress.page else ""
        if progress.rate and progress.stage == "embedding":
            line += f" passages, {progress.rate:.0f}/s"
        if progress.remaining is not None and not finished:
            line += f", {_duration(progress.remaining)} left"
        if self._terminal:
            sys.stderr.write("\r\x1b[K" + line)
            self._open = True
        else:
            sys.stderr.write(line + "\n")
        sys.stderr.flush()

    def close(self) -> None:
        """End the line."""
        if self._open:
            sys.stderr.write("\n")
            self._open = False


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"
