"""The window's recurring words in one place: states, support, what was searched, times, sizes."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from dossier.folders.kept import SyncReport
from dossier.types import Answer, AnswerStatus, Coverage, Document, DocumentState, Progress, Sentence, Support
from dossier_desktop import messages
from dossier_desktop.operations import Added, Failed

translate = QCoreApplication.translate


def failure_line(failed: Failed) -> str:
    """A file that gave no searchable text, and why: one line."""
    return f"{file_name(failed.path)} — {state_word(failed.state)}: {one_line(messages.text(failed.reason))}"


def number(value: int) -> str:
    """A whole number in the reader's locale."""
    return QLocale().toString(value)


def file_name(path: str) -> str:
    """The last part of a path, on one line: a name may hold any character, also a line break."""
    return one_line(path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path)


def one_line(text: str) -> str:
    """Text with each run of white space and control characters as one space."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    elif " " not in text:
        return text
    return " ".join(text.split())


def document_name(document: Document) -> str:
    """What a document is called in lists: its file's name."""
    return file_name(document.path)


def tool_tip(text: str) -> str:
    """A text that a tooltip shows as it is; Qt would take what looks like markup for markup."""
    return f"<p>{html.escape(text).replace(chr(10), '<br>')}</p>" if text else ""


def state_word(state: DocumentState) -> str:
    """A document's state in words."""
    words = {
        DocumentState.READING: translate("States", "Reading"),
        DocumentState.READY: translate("States", "Ready"),
        DocumentState.PARTLY_READ: translate("States", "Partly read"),
        DocumentState.NEEDS_PASSWORD: translate("States", "Needs a password"),
        DocumentState.NO_TEXT: translate("States", "No text"),
        DocumentState.DAMAGED: translate("States", "Damaged"),
        DocumentState.REFUSED: translate("States", "Refused"),
    }
    return words[state]


def state_of(value: str) -> DocumentState:
    """A state by its value."""
    return DocumentState(value)


def percent(share: float) -> str:
    """A share of 1 as percentage; what is not quite the same is never all of it."""
    return translate("Words", "%1 %").replace("%1", number(min(99, round(100 * share)) if share < 1 else 100))


def size(count: int) -> str:
    """A number of bytes, e.g. "117 kB"."""
    precision = 0 if count < 1_000_000 else 1
    return QLocale().formattedDataSize(count, precision, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def pages(count: int) -> str:
    """A number of pages in words."""
    return translate("Words", "%Ln page(s)", "", count)


def page(value: int) -> str:
    """One page by its number, short."""
    return translate("Words", "p. %1").replace("%1", number(value))


def printed_page(label: str) -> str:
    """One page by the number printed on it."""
    return translate("Words", "p. %1").replace("%1", one_line(label)[:20])


def documents(count: int) -> str:
    """A number of documents in words."""
    return translate("Words", "%Ln document(s)", "", count)


def mentions(count: int) -> str:
    """ "3 mentions"."""
    return translate("Words", "%Ln mention(s)", "", count)


def document_detail(document: Document, indexing: bool = True, progress: Progress | None = None) -> str:
    """The second line of a document: state, and pages or, while it is worked on, how far that is."""
    parts = [_state_detail(document, indexing)]
    if document.state is DocumentState.READING and progress is not None and progress.pages:
        parts.append(page_progress(progress))
    if document.doubtful:
        parts.append(doubtful_pages(document.doubtful))
    return " · ".join(parts)


def doubtful_pages(count: int) -> str:
    """How many pages were recognised badly."""
    return translate("Words", "%Ln page(s) read with doubt", "", count)


def fact_date(date: str) -> str:
    """A document's own date in the reader's words: whole, or a month, or a year."""
    for form, shown in (("yyyy-MM-dd", ""), ("yyyy-MM", "MMMM yyyy"), ("yyyy", "yyyy")):
        found = QDate.fromString(date, form)
        if found.isValid():
            return QLocale().toString(found, shown or QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return one_line(date)


def inside(name: str) -> str:
    """What a document was found in, e.g. a mail."""
    return translate("Words", "in %1").replace("%1", name)


def page_progress(progress: Progress) -> str:
    """Which page of a document is being recognised."""
    text = translate("Progress", "page %1 of %2").replace("%1", number(progress.page))
    return text.replace("%2", number(progress.pages))


def doubt_word() -> str:
    """What is said of a passage on a page that was recognised badly."""
    return translate("Words", "read with doubt")


def _state_detail(document: Document, indexing: bool) -> str:
    state = state_word(document.state)
    if indexing and document.state.searchable and document.vectors < document.passages:
        done = translate("Words", "%1 of %2 passages indexed")
        text = done.replace("%1", number(document.vectors)).replace("%2", number(document.passages))
        return f"{state} · {text}"
    if document.state.searchable and document.pages:
        return f"{state} · {pages(document.pages)}"
    return state


def added_line(added: Added) -> str:
    """What adding files came to, in sentences."""
    parts = []
    if added.added:
        parts.append(translate("Adding", "%Ln document(s) added.", "", added.added))
    if added.replaced:
        parts.append(translate("Adding", "%Ln replaced by a newer version.", "", added.replaced))
    if added.unchanged:
        parts.append(translate("Adding", "%Ln already here.", "", added.unchanged))
    if added.failed:
        parts.append(translate("Adding", "%Ln need(s) attention.", "", len(added.failed)))
    return " ".join(parts) or translate("Adding", "No documents were found there.")


def synced_line(report: SyncReport) -> str:
    """What a look at a kept folder came to, in sentences."""
    parts = [
        translate("Folders", "%Ln new.", "", report.added) if report.added else "",
        translate("Folders", "%Ln changed.", "", report.changed) if report.changed else "",
        translate("Folders", "%Ln moved.", "", report.moved) if report.moved else "",
        translate("Folders", "%Ln deleted.", "", report.deleted) if report.deleted else "",
        translate("Folders", "%Ln still being written, for the next look.", "", report.busy)
        if report.busy
        else "",
        translate("Folders", "%Ln folder(s) not reachable.", "", len(report.unreachable))
        if report.unreachable
        else "",
        translate("Adding", "%Ln need(s) attention.", "", len(report.problems)) if report.problems else "",
    ]
    told = " ".join(part for part in parts if part)
    return told or translate("Folders", "Nothing has changed: %Ln file(s) in step.", "", report.total)


def support_word(support: Support) -> str:
    """How far a sentence is borne out, in words."""
    words = {
        Support.VERIFIED: translate("Support", "supported"),
        Support.PARTLY: translate("Support", "partly supported"),
        Support.NONE: translate("Support", "not supported"),
    }
    return words[support]


def support_line(sentences: Sequence[Sentence]) -> str:
    """How many sentences of an answer are supported, e.g. "2 of 3 sentences supported"."""
    verified = sum(sentence.support is Support.VERIFIED for sentence in sentences)
    if verified == len(sentences):
        return translate("Support", "%Ln sentence(s), all supported", "", len(sentences))
    text = translate("Support", "%1 of %Ln sentence(s) supported", "", len(sentences))
    return text.replace("%1", number(verified))


def coverage_line(coverage: Coverage) -> str:
    """What was searched, e.g. "searched 412 of 415 documents, 3 unreadable"."""
    if coverage.searched == coverage.total:
        parts = [translate("Coverage", "searched all of %Ln document(s)", "", coverage.total)]
    else:
        text = translate("Coverage", "searched %1 of %Ln document(s)", "", coverage.total)
        parts = [text.replace("%1", number(coverage.searched))]
    if coverage.unreadable:
        parts.append(translate("Coverage", "%Ln unreadable", "", coverage.unreadable))
    if coverage.pending_vectors:
        parts.append(
            translate("Coverage", "%Ln passage(s) by their words only", "", coverage.pending_vectors)
        )
    return ", ".join(parts)


def summary_line(answer: Answer) -> str:
    """The line below an answer: support, what was searched, how long it took."""
    parts = []
    if answer.stopped:
        parts.append(translate("Answer", "stopped"))
    if answer.sentences and answer.status is not AnswerStatus.NOT_FOUND:
        parts.append(support_line(answer.sentences))
    if answer.conflict:
        parts.append(translate("Answer", "your documents differ here: each place is shown"))
    if answer.notice:
        parts.insert(0, messages.text(answer.notice))
    parts.append(coverage_line(answer.coverage))
    if answer.timing.total:
        parts.append(seconds(answer.timing.total))
    return " · ".join(parts)


def seconds(value: float) -> str:
    """A short duration, e.g. "2.4 s"."""
    return translate("Words", "%1 s").replace("%1", QLocale().toString(value, "f", 1 if value < 10 else 0))


def time_left(value: float | None) -> str:
    """How long a job may still take, in rough words; empty while unknown."""
    if value is None:
        return ""
    if value < 45:
        return translate("Words", "less than a minute left")
    if value < 90 * 60:
        return translate("Words", "about %Ln minute(s) left", "", max(1, round(value / 60)))
    return translate("Words", "about %Ln hour(s) left", "", round(value / 3600))


def progress_line(progress: Progress) -> str:
    """A job in words: stage and how far."""
    stages = {
        "scanning": translate("Progress", "Looking for files"),
        "reading": translate("Progress", "Reading"),
        "embedding": translate("Progress", "Indexing"),
        "loading": translate("Progress", "Loading"),
    }
    line = stages.get(progress.stage, translate("Progress", "Working"))
    if progress.total:
        of = translate("Progress", "%1 of %2")
        return line + " " + of.replace("%1", number(progress.done)).replace("%2", number(progress.total))
    return f"{line} {number(progress.done)}" if progress.done else line


def progress_pace(progress: Progress) -> str:
    """How long a job may still take, and how fast it is; empty while unknown."""
    parts = [time_left(progress.remaining)]
    if progress.rate > 0:
        rate = QLocale().toString(progress.rate, "f", 1 if progress.rate < 10 else 0)
        parts.append(_rate(progress.stage).replace("%1", rate))
    return " · ".join(part for part in parts if part)


def _rate(stage: str) -> str:
    if stage == "embedding":
        return translate("Progress", "%1 passages a second")
    if stage in ("scanning", "reading"):
        return translate("Progress", "%1 documents a second")
    return translate("Progress", "%1 a second")


def tags(document: Document) -> str:
    """The labels that specialists gave a document."""
    return ", ".join(one_line(tag.label) for tag in document.tags)


def language_name(code: str) -> str:
    """A language's own name; the code itself where it has none that is known here."""
    if code in ("", "en"):  # Qt would name the English of a country
        return "English" if code else ""
    name = QLocale(code).nativeLanguageName() or code
    return name[0].upper() + name[1:]
