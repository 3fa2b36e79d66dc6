"""Rich text: characters of every code page, structure, and nothing of pictures and codes in the text."""

from __future__ import annotations

import time

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import BlockKind, DocumentState, Reading

FONTS = r"{\fonttbl{\f0\fcharset0 Arial;}"
FONTS += r"{\f1\fcharset204 Arial;}{\f2\fcharset128 Mincho;}{\f3\fcharset2 Symbol;}}"
STYLES = r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s7\outlinelevel2 Lid;}}"


def read_rtf(body: str, head: str = "") -> Reading:
    return read(
        (r"{\rtf1\ansi\ansicpg1252\deff0" + FONTS + STYLES + head + body + "}").encode("latin-1"),
        ".rtf",
        Limits(),
    )


def test_characters():
    body = (
        r"\'e9t\'e9 \u8364? \u-10179?\u-8704? {\f1 \'c7\'e0\'ea\'ee\'ed} {\f2 \'93\'fa\'96\'7b} {\f3 \'61}"
        r" a\~b non\_break so\-ft \{braces\} \emdash  \lquote q\rquote\par"
    )
    assert read_rtf(body).text == "été € 😀 Закон 日本 α a b non-break soft {braces} — ‘q’"


def test_unicode_fallbacks_of_any_length_are_skipped():
    assert read_rtf(r"\uc2 \u233\'65\'27t\uc0 \u233 {\uc1\u8364 EUR}\par").text == "été€UR"


def test_headings_lists_and_breaks():
    body = (
        r"\pard\s1 Title\par\pard\s7 Lower\par\pard Plain\line two\par"
        r"\pard\ls1{\listtext 1.\tab}First\par{\listtext 2.\tab}Second\par"
    )
    reading = read_rtf(body)
    assert [(b.kind, b.level) for b in reading.blocks[:3]] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 3),
        (BlockKind.PARAGRAPH, 0),
    ]
    assert reading.text.endswith("Plain\ntwo\n\n1.\tFirst\n2.\tSecond")


def test_tables_with_merged_cells():
    row = r"\trowd{}\cellx1000\cellx2000\pard\intbl {}\cell {}\cell\row"
    body = (
        row.format(r"\trhdr", "Country", "Rate")
        + row.format(r"\clvmgf", "Belgium", "12")
        + row.format(r"\clvmrg", "", "14")
    )
    reading = read_rtf(body + r"\pard After\par")
    assert reading.text == "Country | Rate\nCountry: Belgium | Rate: 12\nCountry: Belgium | Rate: 14\n\nAfter"
    assert len(reading.tables[0].cells) == 6


def test_notes_comments_headers_fields_and_info():
    head = r"{\info{\title Winter rules}{\author A. Clerk}{\revtim\yr2024\mo3\dy1}}{\header Running head\par}"
    body = (
        r"Claim{\super\chftn}{\footnote\pard {\super\chftn} The note.} stands"
        r"{\*\atnauthor Jan}{\*\annotation A remark.}.\par"
        r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt the act}}{\*\generator hidden}{\deleted gone}\par'
    )
    reading = read_rtf(body, head)
    assert reading.text == (
        "Claim[1] stands.\n\n[1] The note.\n\nthe act\n\nComments\n\nJan: A remark."
        "\n\nHeaders and footers\n\nRunning head"
    )
    assert (reading.title, reading.facts.author, reading.facts.date) == (
        "Winter rules",
        "A. Clerk",
        "2024-03-01",
    )


def test_pictures_and_binary_data_spill_nothing():
    body = r"A{\pict\pngblip 89504e470d0a1a0a00}{\pict\wmetafile8\bin5 {}\\x}B\par"
    assert read_rtf(body).text == "AB"


def test_a_cut_file_is_partly_read():
    reading = read(b"{\\rtf1\\ansi First words.\\par Second", ".rtf", Limits())
    assert (reading.state, reading.text) == (DocumentState.PARTLY_READ, "First words.\n\nSecond")


def test_hostile_nesting_takes_no_time():
    start = time.monotonic()
    reading = read(b"{\\rtf1 " + b"{" * 200_000 + b"deep" + b"}" * 200_000 + b"\\par}", ".rtf", Limits())
    assert "deep" in reading.text
    assert time.monotonic() - start < 10
