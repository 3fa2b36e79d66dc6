"""Why a file could not be read, or not whole: the sentences people see, in one place.

Each says what is wrong and what to do. None names the file, since it is shown beside its name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dossier.reading.limits import Limits
from dossier.types import DocumentState, Reading


def refused(reason: str, media_type: str = "") -> Reading:
    """A reading of a file that will not be read as it is."""
    return Reading(DocumentState.REFUSED, reason, media_type=media_type)


def damaged(reason: str, media_type: str = "") -> Reading:
    """A reading of a file that should be readable but is broken."""
    return Reading(DocumentState.DAMAGED, reason, media_type=media_type)


def no_text(reason: str, media_type: str = "", page_count: int = 0, title: str = "") -> Reading:
    """A reading of a sound file that holds no text."""
    return Reading(DocumentState.NO_TEXT, reason, media_type=media_type, page_count=page_count, title=title)


def needs_password(reason: str, media_type: str = "") -> Reading:
    """A reading of a file that asks for a password."""
    return Reading(DocumentState.NEEDS_PASSWORD, reason, media_type=media_type)


EMPTY_FILE = "The file is empty (0 bytes)."
NO_WORDS = "The file holds no text."
ONLY_WITHIN = "The file itself holds no text; the files within it are listed as documents of their own."
FILES_WITHIN_CANCELLED = (
    "Not all files within it were read, since that was cancelled. Add it again to read them."
)
PASSWORD = "The file is protected with a password. Enter it to read the file."
PASSWORD_WRONG = "The password given does not open the file. Enter it again."
PROTECTION_UNKNOWN = (
    "The PDF is protected in a way that only its own program can open (a certificate or rights management). "
    "Ask the sender for an unprotected copy."
)
NOT_A_PDF = "The name says PDF, but the content is not a PDF. Ask for the file again or export it anew."
NOT_A_DOCX = (
    "The name says Word document, but the content is not one. Ask for the file again or save it anew."
)
PDF_BROKEN = (
    "The PDF is damaged: its structure cannot be followed. "
    "Opening it in a PDF program and printing it to a new PDF may repair it."
)
PDF_CUT = "The file ends too early, so pages may be missing at its end. Ask for the file again."
PDF_REPAIRED = (
    "The PDF is damaged. What could be found in it was read, but words and pages may be missing. "
    "Ask for the file again."
)
PDF_NO_PAGES = "The PDF is damaged: it has no pages. Ask for the file again."
PDF_BLANK = "All pages are empty."
PDF_SCANNED = "No page holds text that can be read. If it is a scan, scan it anew, more clearly."
PDF_XFA = (
    "It is a form of the XFA kind, whose content only Adobe's programs show. "
    "Print it to a new PDF there, and add that."
)
PDF_EXTRAS = (
    "Not all of its form fields and comments could be read. Print it to a new PDF with them, and add that."
)
DOCX_BROKEN = (
    "The Word document is damaged and cannot be opened. Opening it in Word and saving it anew may repair it."
)
ARCHIVE_BROKEN = "The archive is damaged. Ask for the file again."
XML_BROKEN = "The XML is damaged and cannot be read. Ask for the file again."
XML_DAMAGED = "The XML is damaged, and what stands after the damage may be missing. Ask for the file again."
XML_ENTITIES = (
    "It refers to definitions that are not followed for safety; their names stand in the text instead. "
    "Export it anew without them."
)
EPUB_BROKEN = "The e-book is damaged and cannot be opened. Ask for the file again."
EPUB_LOCKED = "The e-book is locked to a reader's account (DRM). Ask the publisher for an unlocked copy."
PARTS_LOST = "Damaged or missing in the file and not read, or not whole: {names}. Ask for the file again."
ARCHIVE_EMPTY = "The archive is empty."
ARCHIVE_LOST = "Damaged in the archive and not read: {names}. Ask for the archive again."
ARCHIVE_CUT = "Damaged in the archive and read in part: {names}. Ask for the archive again."
ARCHIVE_METHOD = "Packed in a way that cannot be unpacked: {names}. Unpack the archive, and add these files."
ARCHIVE_LOCKED = (
    "Protected with a password and not read: {names}. Unpack the archive with it, and add the files."
)
ARCHIVE_TOO_MUCH = (
    "Not read, as it unpacks to more than is allowed for safety: {names}. Unpack the archive, and add it."
)
ARCHIVE_BEYOND = "Not read, as the archive holds too many files: {names}. Unpack the archive, and add them."
XML_DEFINITIONS = (
    "The file contains XML definitions that no office program writes; it is not opened for safety."
)
DOCX_EMBEDDED = (
    "Parts of the document are embedded in another format and were not read. "
    "Opening it in Word and saving it anew, or as PDF, makes them readable."
)
OFFICE_PARTLY_DAMAGED = (
    "The file is damaged, and parts of its text may be missing or wrong. "
    "Ask for the file again, or open it in its own program and save it anew."
)
OFFICE_BROKEN = (
    "The {kind} is damaged and cannot be opened. "
    "Opening it in its own program and saving it anew may repair it."
)
ONLY_FILES_INSIDE = (
    "The file itself holds no text, only pictures or other files; these are listed as documents of their own."
)
IWORK = (
    "Pages, Numbers and Keynote documents can only be read by Apple's programs. "
    "Export it there as PDF, or as a Word, Excel or PowerPoint file, and add that."
)
OBJECTS_UNREAD = (
    "Documents embedded in it (such as Excel sheets) were not read. "
    "Open it in its own program, save the embedded documents as files, and add them."
)
IWORK_PREVIEW = (
    "Pages, Numbers and Keynote documents can only be read by Apple's programs; the preview stored in this "
    "one was taken out and is listed on its own. Export the document as PDF, and add that, to have it whole."
)
RTF_CUT = "The file ends too early, so text may be missing at its end. Ask for the file again."
SHEET_NO_RESULTS = (
    "It holds {count:,} formulas whose results are not stored in the file, so these cells are missing. "
    "Opening it in a spreadsheet program and saving it anew stores them."
)
RIGHTS_MANAGED = (
    "The file is under rights management (IRM): only its own program can open it, for people who are allowed "
    "to. Ask the sender for an unprotected copy."
)
ENCRYPTION_UNKNOWN = (
    "The file is encrypted in a way that Dossier cannot open, even with the password. "
    "Remove the password in its own program, or save the document as PDF, and add that."
)
HTML_TOO_DEEP = (
    "The page is nested deeper than can be followed, and what comes after that place was not read. "
    "Save the page from a browser as PDF, and add that."
)
MAIL_ENCRYPTED = (
    "The message is encrypted for its recipient. "
    "Open it in your mail program, save it decrypted, and add that."
)
MAIL_TOO_DEEP = (
    "The message is nested deeper than can be followed, and what lies deeper was not read. "
    "Save the messages within it one by one, and add those."
)
MAIL_CUT = (
    "The message ends too early, so text or attachments may be missing. Save it again from your mail program."
)
MAIL_PART_DAMAGED = (
    "Part of the message's text is damaged and was read as far as possible. "
    "Save it again from your mail program."
)
MBOX_BROKEN = "No message can be found in the mailbox. Export it again from your mail program."
TNEF_BROKEN = "The winmail.dat holds nothing that can be read. Ask the sender for the files themselves."
MSG_BROKEN = "The Outlook message is damaged and cannot be opened. Save it again from Outlook."
MSG_REFERENCE = "The attachment {name} is only a link to a file elsewhere. Add that file."
MSG_ATTACHMENT = "The attachment {name} could not be read. Save it from Outlook, and add it."
IMAGE_BROKEN = "The picture is damaged and cannot be shown. Ask for the file again, or scan it anew."
IMAGE_WORDLESS = "No text was found in the picture."
TOO_DEEP = (
    "The file is nested deeper than can be followed, so it is probably damaged. "
    "Opening it in its own program and saving it anew, e.g. as PDF, may repair it."
)
BINARY = "The content is not text and its kind is not known. Save the document as PDF, DOCX, HTML or text."
CRASHED = (
    "The reader crashed on this file and was restarted; the file is probably damaged. "
    "Opening it in its own program and saving it anew may repair it."
)
BAD_REPLY = (
    "The reader gave an invalid answer on this file, which is not trusted. Save the file anew, e.g. as PDF."
)
PROGRAM_FAULT = "The reader met a case it was not written for ({kind}). Save the file anew, e.g. as PDF."


def with_damage(reading: Reading, damage: str = OFFICE_PARTLY_DAMAGED) -> Reading:
    """The same reading, told to lack something through damage where it does not tell so already."""
    if reading.state not in (DocumentState.READY, DocumentState.PARTLY_READ, DocumentState.NO_TEXT):
        return reading
    if damage in reading.reason:
        return reading
    if reading.state is DocumentState.NO_TEXT:
        return replace(reading, state=DocumentState.DAMAGED, reason=damage)
    reason = f"{reading.reason} {damage}".strip()
    return replace(reading, state=DocumentState.PARTLY_READ, reason=reason)


def not_yet(kind: str, remedy: str) -> str:
    """A format that is recognised and not read."""
    return f"{kind} cannot be read yet. {remedy}"


def too_large(size: int, limits: Limits) -> str:
    return (
        f"The file is {size / 1e6:,.0f} MB; at most {limits.file_bytes / 1e6:,.0f} MB are read. "
        "Split it into parts."
    )


def image_too_large(limits: Limits) -> str:
    return (
        f"The picture has more than {limits.image_pixels / 1e6:,.0f} million pixels, which are not decoded. "
        "Save it smaller (300 dots an inch are enough), and add that."
    )


def too_slow(limits: Limits) -> str:
    return (
        f"Reading took more than {limits.wall_seconds:g} seconds and was stopped. Split it, or save it anew."
    )


def too_much_work(limits: Limits) -> str:
    return (
        f"Reading took more than {limits.cpu_seconds} seconds of computing and was stopped. "
        "Split the file, or save it anew."
    )


def too_much_memory(limits: Limits) -> str:
    return (
        f"Reading needs more than {limits.memory_bytes / 1e9:.1f} GB of memory and was stopped; "
        "the file may be made to do so. Split it, or save it anew."
    )


def archive_bomb(what: str) -> str:
    return f"The document unpacks to far more than it should ({what}); it is not opened for safety."


def pages_without_text(pages: Sequence[int]) -> str:
    verb = "holds" if len(pages) == 1 else "hold"
    return f"{_pages(pages)} {verb} no text that can be read. If it is a scan, scan it anew, more clearly."


def unable_to_recognise(pages: Sequence[int], packages: str) -> str:
    verb = "is a picture" if len(pages) == 1 else "are pictures"
    return (
        f"{_pages(pages)} {verb}, and reading text from pictures needs Tesseract's language data. "
        f"Install them ({packages}), then read the file again."
    )


def recognising_given_up(pages: Sequence[int]) -> str:
    return f"{_pages(pages)} could not be recognised: it took too long, or failed. Scan anew, more clearly."


def recognising_too_long(pages: Sequence[int]) -> str:
    verb = "was" if len(pages) == 1 else "were"
    return f"{_pages(pages)} {verb} not recognised: the file would take too long. Split it into parts."


def recognised_in_part(pages: Sequence[int]) -> str:
    verb = "was" if len(pages) == 1 else "were"
    return f"{_pages(pages)} took too long to recognise and {verb} read in part. Scan anew, more clearly."


def language_missing(pages: Sequence[int], language: str, package: str) -> str:
    verb = "seems" if len(pages) == 1 else "seem"
    return (
        f"{_pages(pages)} {verb} to be in {language}, which was recognised without data for that language, "
        f"with mistakes. Install {package}, then read the file again."
    )


def pages_pictures(pages: Sequence[int]) -> str:
    return f"{_pages(pages)} {'holds a picture' if len(pages) == 1 else 'hold pictures'} without text."


def pages_unreadable(pages: Sequence[int]) -> str:
    return f"{_pages(pages)} cannot be read because the file is damaged there."


def pages_beyond(read: int, total: int) -> str:
    return f"Only the first {read:,} of {total:,} pages were read. Split the file to read the rest."


def files_attached(names: Sequence[str], count: int) -> str:
    """Files within the file; of very many, and of those whose name is unknown, only the number is told."""
    remedy = "Save attached files from your PDF viewer and add them."
    known = [name if len(name) <= 60 else f"{name[:59]}…" for name in names if name][:8]
    if not known:
        return f"It holds attached files that were not read ({count:,}). {remedy}"
    if count == 1:
        return f"It holds an attached file that was not read: {known[0]}. {remedy}"
    listed = ", ".join(known) + (", …" if len(known) < count else "")
    return f"It holds {count:,} attached files that were not read: {listed}. {remedy}"


def files_left_inside(names: Sequence[str]) -> str:
    """Files within an office document that were too many or too large to take out."""
    listed = ", ".join(names[:5]) + (", …" if len(names) > 5 else "")
    return f"Not all files inside it were taken out ({listed}). Save them from its own program and add them."


def joined(sentences: Sequence[str], most: int = 1800) -> str:
    """Several reasons as one, cut where they would be more than anyone reads."""
    kept: list[str] = []
    for number, sentence in enumerate(sentences):
        if sum(map(len, kept)) + len(sentence) > most:
            return " ".join([*kept, f"And {len(sentences) - number:,} more like it."])
        kept.append(sentence)
    return " ".join(kept)


def files_beyond(limits: Limits) -> str:
    return f"Only the first {limits.children:,} files within it were read. Unpack it, and add the others."


def files_too_deep(count: int, limits: Limits) -> str:
    return (
        f"{count:,} files within it were not read, since it lies {limits.depth} files deep in others. "
        "Save it from there, and add it by itself."
    )


def files_beyond_family(count: int, limits: Limits) -> str:
    return (
        f"{count:,} files within it were not read: of one file, {limits.family_files:,} files within it, or "
        f"{limits.family_bytes // 2**20:,} MB of them, are read at most. Unpack it, and add the others."
    )


def characters_beyond(limits: Limits) -> str:
    return f"Only the first {limits.characters:,} characters were read. Split the file to read the rest."


def _pages(pages: Sequence[int]) -> str:
    """ "Page 3", "Pages 2, 5 and 7-9": runs of three and more are joined, and a very long list is cut."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    parts: list[str] = []
    for run in runs:
        parts += [f"{run[0]}-{run[-1]}"] if len(run) > 2 else [str(page) for page in run]
    if len(parts) > 20:
        named = ", ".join(parts[:20])
        return f"Pages {named} and others ({len(pages):,} in all)"
    if len(parts) == 1:
        return f"{'Page' if len(pages) == 1 else 'Pages'} {parts[0]}"
    return f"Pages {', '.join(parts[:-1])} and {parts[-1]}"
