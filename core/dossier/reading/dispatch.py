"""From the bytes of a file to its reading: what it is decides who reads it. Runs in the worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dossier.reading import reasons
from dossier.reading.archives.tar import read_packed, read_tar
from dossier.reading.archives.zip import read_zip
from dossier.reading.common.facts import from_text
from dossier.reading.common.facts import merge as merge_facts
from dossier.reading.common.language import detect
from dossier.reading.limits import Limits
from dossier.reading.mail.eml import read_eml
from dossier.reading.mail.mbox import read_mbox
from dossier.reading.mail.mhtml import read_mhtml
from dossier.reading.mail.msg import read_msg
from dossier.reading.mail.tnef import read_tnef
from dossier.reading.ocr.images import read_image
from dossier.reading.ocr.recognition import Recognition
from dossier.reading.office.docx import read_docx
from dossier.reading.office.kinds import read_iwork, read_ole, read_workbook
from dossier.reading.office.odf import read_odf
from dossier.reading.office.pptx import read_pptx
from dossier.reading.office.rtf import read_rtf
from dossier.reading.pdf.reader import read_pdf
from dossier.reading.plain.delimited import MEDIA_TYPE as LIST_TYPE
from dossier.reading.plain.delimited import read_delimited
from dossier.reading.plain.text import read_text
from dossier.reading.protocol import Recognising
from dossier.reading.sniffing import Kind, sniff
from dossier.reading.web.epub import read_epub
from dossier.reading.web.html import read_html
from dossier.reading.web.markdown import read_markdown
from dossier.reading.web.xml import read_xml
from dossier.types import Facts, Reading

_MESSAGES = ("message/rfc822", "application/vnd.ms-outlook", "application/mbox")


def _silent(page: int, pages: int) -> None:
    """Tell nobody."""


def read(
    data: bytes,
    suffix: str,
    limits: Limits,
    password: str | None = None,
    recognising: Recognising = _silent,
    skip: Sequence[int] = (),
) -> Reading:
    """Read a file's content.

    Args:
        data: the whole content.
        suffix: the file name's suffix, lower case with its dot; a hint where the content leaves a choice.
        limits: the bounds to keep to.
        password: for encrypted files.
        recognising: told of each page that is recognised rather than read.
        skip: numbers of pages that are not to be recognised.
    """
    found = sniff(data, suffix)
    if isinstance(found, Reading):
        return found
    reading = _read_as(found, data, limits, password, Recognition(limits, recognising, skip=skip))
    if not reading.text:
        return reading
    language = detect(reading.text) or reading.language
    return replace(reading, language=language, facts=_facts(reading, language))


def _facts(reading: Reading, language: str) -> Facts:
    """What metadata and first page say; a letter quoted in a message tells nothing of the message.

    Nor do the first rows of a bare list tell anything of the list: their dates are those of its entries.
    """
    if reading.media_type == LIST_TYPE:
        return reading.facts
    printed = from_text(reading.text, language, reading.blocks)
    if reading.media_type in _MESSAGES:
        sent = reading.facts
        return Facts(sent.date or printed.date, printed.number, sent.author or printed.author)
    return merge_facts(reading.facts, printed)


def _read_as(
    kind: Kind, data: bytes, limits: Limits, password: str | None, recognition: Recognition
) -> Reading:
    match kind:
        case Kind.PDF:
            return read_pdf(data, limits, password, recognition)
        case Kind.IMAGE:
            return read_image(data, limits, recognition)
        case Kind.DOCX:
            return read_docx(data, limits)
        case Kind.PPTX:
            return read_pptx(data, limits)
        case Kind.ODF:
            return read_odf(data, limits, password)
        case Kind.WORKBOOK:
            return read_workbook(data, limits)
        case Kind.IWORK:
            return read_iwork(data, limits)
        case Kind.OLE:
            return read_ole(data, limits, password)
        case Kind.RTF:
            return read_rtf(data, limits)
        case Kind.MSG:
            return read_msg(data, limits)
        case Kind.EML:
            return read_eml(data, limits)
        case Kind.MBOX:
            return read_mbox(data, limits)
        case Kind.TNEF:
            return read_tnef(data, limits)
        case Kind.MHTML:
            return read_mhtml(data, limits)
        case Kind.EPUB:
            return read_epub(data, limits)
        case Kind.XML:
            return read_xml(data, limits)
        case Kind.ZIP:
            return read_zip(data, limits, password)
        case Kind.TAR:
            return read_tar(data, limits)
        case Kind.PACKED:
            return read_packed(data, limits)
        case Kind.HTML:
            return read_html(data, limits)
        case Kind.MARKDOWN:
            return read_markdown(data, limits)
        case Kind.CSV:
            return read_delimited(data, limits)
        case Kind.TEXT:
            return read_text(data, limits)
        case _:
            return reasons.refused(reasons.not_yet("This kind of Office file", "Save it as PDF."))
