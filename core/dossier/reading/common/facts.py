"""What a document says of itself: its date, number, author and version, read from its first page.

Only what is labelled ("Kenmerk:", "Az.", "Date:") or stands as a letterhead's date line is believed; dates in
running text, dates of birth and personal numbers are not. How dates are read:
:mod:`dossier.reading.common.dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from dossier.reading.common.dates import date_in, english, is_date
from dossier.types import Block, BlockKind, Facts

_FIRST = 3000
_COVER = 400
_LONGEST_LINE = 160
_LONGEST_VALUE = 60

_DATE_LABEL = re.compile(
    r"(?:datum(?: (?:van )?(?:verzending|brief|besluit|uitspraak|publicatie|dagtekening))?|dagtekening"
    r"|verzonden(?: op)?"
    r"|verzenddatum|publicatiedatum|besluitdatum|date(?: of (?:issue|letter|decision|publication))?|dated"
    r"|issued(?: on)?"
    r"|published(?: on)?|publication date|effective date|issue date"
    r"|date (?:de |d['’])(?:envoi|publication|la décision|émission)|fait le|publié le"
    r"|erstellt am|ausgestellt am|bescheiddatum|verkündet am|urteil vom|beschluss vom|bescheid vom"
    r"|veröffentlicht am)\s*[:.]?\s*(?P<value>.*)",
    re.IGNORECASE,
)
_PLACE_AND_DATE = re.compile(
    r"(?:(?:fait|gedaan)\s)?(?:à\s|te\s)?(?P<place>[A-ZÀ-Þ][\w'’.\-]+(?:[ \-/][\w'’.()\-]+){0,4})\s*,?\s*"
    r"(?:,|\sden|\sle|\sop|\son)\s*(?P<value>.*)"
)
_ARTICLE_AND_DATE = re.compile(r"(?:le|den|the)\s+(?P<value>\d.*)", re.IGNORECASE)
_NOT_OF_DOCUMENT = re.compile(
    r"geb(?:oren|oortedatum|urtsdatum|\.)|\bborn\b|birth|naissance|\bné[e]?\s+le|overled|verstorben|décéd"
    r"|deceased"
    r"|uw (?:brief|bericht|schrijven|aanvraag) van|ihr (?:schreiben|antrag|zeichen|nachricht)"
    r"|your (?:letter|ref)"
    r"|votre (?:lettre|courrier|réf)|\bv/réf|vervaldatum|fällig|due date|échéance|hire date|ingangsdatum",
    re.IGNORECASE,
)
_NUMBER_LABELS = (
    r"ons kenmerk|onze referentie|zaaknummer|zaaknr\.?|zaak-?id|dossiernummer|dossiernr\.?|rolnummer"
    r"|documentnummer|besluitnummer|kenmerk|zaak nr\.?|rekestnummer|parketnummer|publicatienummer"
    r"|unser zeichen|geschäftszeichen|geschäftszahl|aktenzeichen|gesch\.?-?z\.?|gz\.?|az\.?|vorgangsnummer"
    r"|dokumentennummer|drucksache|bescheid-?nr\.?"
    r"|(?:n°|n\.|no|numéro)\s?(?:de |du )?(?:dossier|affaire|rôle|rg|pourvoi|allocataire de dossier)"
    r"|dossier n°|affaire n°|nos réf(?:érences|\.)?|notre réf(?:érence|\.)?|n/réf\.?|référence|réf\.?|rg n°"
    r"|our ref(?:erence)?\.?|case (?:number|no\.?|id)|file (?:number|no\.?|ref(?:erence)?\.?)"
    r"|docket (?:number|no\.?)"
    r"|document (?:number|no\.?)|claim (?:number|no\.?)|reference (?:number|no\.?)|reference|ref\.?"
    r"|civil action no\.?"
)
_NUMBER_LABEL = re.compile(
    rf"(?:{_NUMBER_LABELS})(?:\s*[:#]|\s*n[°r]\.?\s*:?|\s)\s*(?P<value>\S.*)", re.IGNORECASE
)
# "Date: 14 March 2024   Reference: WPC/77": a label amid a line begins a part of its own.
_LABEL_WITHIN = re.compile(
    rf"(?<=[\w.)]) +(?=(?:{_NUMBER_LABELS}|datum|date|versie|version|fassung)\s?:)", re.IGNORECASE
)
_ECLI = re.compile(r"\bECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}")
_PERSONAL = re.compile(
    r"\b(?:bsn|burgerservicenummer|sofi|social security (?:number|no)|ssn|sozialversicherungsnummer"
    r"|rentenversicherungs"
    r"nummer|steuer-?id|identifikationsnummer|numéro de sécurité sociale|n° de sécurité sociale|nir"
    r"|rijksregisternummer"
    r"|national insurance|passport|paspoort|iban|telefoon|telefon|phone|fax|téléphone|postbus)\b",
    re.IGNORECASE,
)
_NUMBER_PART = re.compile(r"[\w.§/:()+]*\d\S*|[A-ZÄÖÜ][A-ZÄÖÜa-z]{0,3}(?:[-./][\w-]+)*[.:/]?|[-–/]")
_AUTHOR_LABEL = re.compile(
    r"(?:van|from|von|de|auteurs?|authors?|autor(?:in|en)?|verfasser(?:in)?|opgesteld door|prepared by"
    r"|written by"
    r"|rédigé par|erstellt von|bearbeitet von|steller|expéditeur|absender|afzender"
    r"|sender)\s*:\s*(?P<value>\S.*)",
    re.IGNORECASE,
)
_VERSION_LABEL = re.compile(
    r"(?:(?:document)?versie(?:nummer)?|version|revision|revisie|rev\.|fassung(?: vom)?|édition|edition"
    r"|ausgabe|uitgave|auflage"
    r"|stand|état au)\s*(?:nr\.?|no\.?|number)?\s*[:.]?\s*(?P<value>\S.*)",
    re.IGNORECASE,
)
_VERSION = re.compile(r"v?\.?\s?(\d{1,4}(?:\.\d{1,4}){0,3}[a-z]?)(?=$|[\s,;)\]|/])", re.IGNORECASE)
_DRAFT = re.compile(
    r"[(\[\s*-]*(?:draft|concept|entwurf|projet|ontwerp|concept-?versie|draft version|ébauche"
    r"|brouillon)[)\]\s*-]*"
    r"|.{0,80}[(\[](?:draft|concept|entwurf|projet)[)\]]",
    re.IGNORECASE,
)
_PROGRAM = re.compile(
    r"^(?:(?:microsoft|ms)?[ -]?(?:office|word|excel)?[ -]?(?:user|gebruiker|benutzer|utilisateur)\d*"
    r"|admin(?:istrator|istrateur)?"
    r"|owner|author|user\d*|gebruiker|benutzer|utilisateur|unknown|onbekend|unbekannt|inconnu|anonymous"
    r"|root|default|guest"
    r"|windows[ -]user|windows|hp|dell|lenovo|asus|acer|toshiba|apache poi|openpyxl|python-docx"
    r"|python-pptx|none|n/a|test"
    r"|.*\b(?:libreoffice|openoffice|acrobat|ghostscript|pdf\w*|scanner|latex|tex)\b.*)$",
    re.IGNORECASE,
)
_USER_ID = re.compile(r"^(?:[a-z]{0,4}\d{2,}[a-z\d]*|[a-z]+\\.*|[a-z]{1,3}|\S+\d{2,})$", re.IGNORECASE)


def from_text(text: str, language: str, blocks: Sequence[Block] = ()) -> Facts:
    """The facts that a document's first page states.

    Args:
        text: the whole text.
        language: ISO 639-1 code; it decides how 03-04-2024 is read.
        blocks: its blocks; headings count as lines of their own, tables and furniture are looked at too.

    Returns:
        Facts, empty where nothing is stated plainly.
    """
    if language == "en":
        language = english(text[:_FIRST])
    facts = Facts()
    for line, before in _lines(text, blocks):
        facts = Facts(
            facts.date or _date(line, before, language),
            facts.number or _number(line),
            facts.author or _author(line),
            facts.version or _version(line, language),
        )
    if not facts.date:
        facts = replace(facts, date=_closing_date(text, language) or _cover_month(text, language))
    return facts


def merge(metadata: Facts, text: Facts) -> Facts:
    """One set of facts out of what the file's metadata and its first page say.

    What is printed wins for date, number and version: a file's date is often the template's or the last
    save's. The author is the metadata's, unless a program or a user's identifier stands there.
    """
    author = metadata.author.strip()
    if _PROGRAM.match(author) or _USER_ID.match(author):
        author = ""
    return Facts(
        text.date or metadata.date,
        text.number or metadata.number,
        author or text.author,
        text.version or metadata.version,
    )


def _lines(text: str, blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """The first page's lines with the one before; a label alone on its line is joined with the next."""
    furniture = [text[b.start : b.end] for b in blocks[-40:] if b.kind is BlockKind.FURNITURE]
    lines = [" ".join(line.split()) for line in text[:_FIRST].splitlines()]
    for extra in furniture:
        lines += [" ".join(line.split()) for line in extra[:_LONGEST_LINE].splitlines()]
    lines = [part.lstrip(" |#*_>").rstrip(" |#*_") for line in lines if line for part in _parts(line)]
    before = ""
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        if line.endswith(":") and len(line) < 40 and not after.endswith(":"):
            line = f"{line} {after}"
        if line and len(line) <= _LONGEST_LINE:
            yield line, before
        before = line


def _parts(line: str) -> list[str]:
    """A table's row or a line of several labels as its parts."""
    if len(line) > 4 * _LONGEST_LINE:
        return []
    return [
        label
        for part in re.split(r"\s*[|;]\s*|\t+", line)
        for label in (_LABEL_WITHIN.split(part) if part.count(":") > 1 else [part])
    ]


def _date(line: str, before: str, language: str) -> str:
    if _NOT_OF_DOCUMENT.search(line):
        return ""
    for pattern in (_DATE_LABEL, _PLACE_AND_DATE, _ARTICLE_AND_DATE):
        found = pattern.fullmatch(line)
        if found and (date := is_date(found["value"], language)):
            return date
    labelled = _DATE_LABEL.match(line)
    if labelled and (date := date_in(labelled["value"][:40], language)) and len(line) < 60:
        return date
    stand = re.match(
        r"(?:stand|fassung vom|état au|geldend op|geldig op)\s*:?\s*(?P<value>.*)", line, re.IGNORECASE
    )
    if stand and (date := is_date(stand["value"], language)):
        return date
    alone = is_date(line, language)
    return alone if alone and len(alone) == len("2024-01-01") and not _NOT_OF_DOCUMENT.search(before) else ""


def _closing_date(text: str, language: str) -> str:
    """A place and date under the text: "Fait à Lyon, le 3 mai 2023"."""
    for line in text[-800:].splitlines()[-8:]:
        line = " ".join(line.split())
        found = _PLACE_AND_DATE.fullmatch(line) if len(line) <= _LONGEST_LINE else None
        if found and not _NOT_OF_DOCUMENT.search(line) and (date := is_date(found["value"], language)):
            return date
    return ""


def _cover_month(text: str, language: str) -> str:
    """A month alone on a line of a cover: "February 2016"."""
    lines = (" ".join(line.split()) for line in text[:_COVER].splitlines())
    dates = (is_date(line, language) for line in lines)
    return next((date for date in dates if len(date) == len("2016-02")), "")


def _number(line: str) -> str:
    if ecli := _ECLI.search(line):
        return ecli[0].rstrip(".")
    if _PERSONAL.search(line):
        return ""
    found = _NUMBER_LABEL.match(line)
    if not found or _NOT_OF_DOCUMENT.search(line):
        return ""
    number = _number_in(found["value"])
    plausible = any(c.isdigit() for c in number) and len(number) <= _LONGEST_VALUE
    return number if plausible and not is_date(number, "") else ""


def _number_in(value: str) -> str:
    """The words of a value that a number may be made of ("4 S 12/20"), up to the last with a figure in it."""
    parts = value.strip(" .:").split()
    count = next(
        (i for i, part in enumerate(parts) if not _NUMBER_PART.fullmatch(part.rstrip(",;"))), len(parts)
    )
    stop = next((i + 1 for i, part in enumerate(parts[:count]) if part.endswith((",", ";"))), count)
    parts = parts[:stop]
    while parts and not any(character.isdigit() for character in parts[-1]):
        if parts[-1].isupper() and len(parts) > 1 and parts[-1].isalpha():
            break
        parts.pop()
    return " ".join(parts).strip(" .:,;-–")


def _author(line: str) -> str:
    found = _AUTHOR_LABEL.fullmatch(line)
    if not found or len(found["value"]) > _LONGEST_VALUE + 20:
        return ""
    value = re.sub(r"\s*<[^>]*>|\s*\[mailto:[^\]]*\]", "", found["value"]).strip(" \"'")
    plausible = (
        any(c.isalpha() for c in value) and not is_date(value, "") and not value.endswith((".", "?", "!"))
    )
    return value if plausible else ""


def _version(line: str, language: str) -> str:
    found = _VERSION_LABEL.fullmatch(line.strip("()[] ")) or re.search(
        r"\b(?:versie|version|rev\.|v)\s?(?P<value>\d{1,3}(?:\.\d{1,3}){1,3})\s*[)\]]?$", line, re.IGNORECASE
    )
    if not found or len(line) > 80:
        return "draft" if _DRAFT.fullmatch(line) else ""
    value = found["value"].strip("()[] ")
    if _DRAFT.fullmatch(value):
        return "draft"
    if date := is_date(value, language):
        return date
    number = _VERSION.match(value)
    rest = value[number.end() :].strip(" ,;()[]") if number else ""
    if number and _DRAFT.fullmatch(rest):
        return f"{number[1]} draft"
    return number[1] if number and (not rest or date_in(rest, language)) else ""
