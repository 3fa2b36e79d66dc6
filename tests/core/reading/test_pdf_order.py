"""PDF: reading order, tables, raised figures, running headers, headings listed by the file."""

from __future__ import annotations

import io
import re
import textwrap

import pytest

from dossier.reading.limits import Limits
from dossier.reading.pdf.hyphens import Hyphens
from dossier.reading.pdf.pages import HYPHEN
from dossier.reading.pdf.reader import read_pdf
from dossier.types import BlockKind, Reading
from helpers.scans import FONT

WORDS = (
    "the council of the municipality decides about every request within eight weeks after it came in and "
    "tells the applicant in writing what it decided and why it did so and where an objection can be made by "
    "whoever does not agree with the decision or with a part of it "
) * 5


def drawn(draw) -> Reading:
    """The reading of a document drawn with fpdf2, in points."""
    from fpdf import FPDF

    document = FPDF(unit="pt")
    document.set_font("Helvetica", size=10)
    draw(document)
    return read_pdf(bytes(document.output()), Limits())


def columns(count: int) -> list[list[str]]:
    words = " ".join(f"{word}{number}" for number, word in enumerate(WORDS.split()))
    lines = textwrap.wrap(words, int((480 / count - 20) / 5.6))
    rows = len(lines) // count
    return [lines[column * rows : (column + 1) * rows] for column in range(count)]


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("order", ["by row", "by column", "last column first"])
def test_columns_are_read_one_after_the_other(count: int, order: str):
    wanted = columns(count)
    spots = [(column, row) for column in range(count) for row in range(len(wanted[0]))]
    if order == "by row":
        spots.sort(key=lambda spot: spot[1])
    elif order == "last column first":
        spots.sort(key=lambda spot: -spot[0])

    def draw(document) -> None:
        document.add_page()
        document.set_font("Helvetica", size=18)
        document.text(60, 60, "A heading over the whole width of the page")
        document.set_font("Helvetica", size=10)
        for column, row in spots:
            document.text(60 + column * 480 / count, 90 + row * 13, wanted[column][row])
        document.set_font("Helvetica", size=14)
        document.text(60, 780, "A last line over the whole width of the page, after all columns")

    text = " ".join(drawn(draw).text.split())
    body = " ".join(line for column in wanted for line in column)
    assert text == (
        f"A heading over the whole width of the page {body} "
        "A last line over the whole width of the page, after all columns"
    )


def test_rows_of_a_table_without_lines_stay_rows():
    rows = [("Belgium", "12 %", "1,200"), ("France", "20 %", "3,400"), ("Germany", "19 %", "5,600")] * 4

    def draw(document) -> None:
        document.add_page()
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                document.text(60 + column * 170, 90 + number * 14, words)

    text = drawn(draw).text
    assert "Belgium 12 % 1,200\nFrance 20 % 3,400\n" in text


def table(document, rows: list[list[str]], top: float = 100) -> None:
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            document.rect(60 + column * 150, top + number * 30, 150, 30)
            for line, part in enumerate(words.split("\n")):
                document.text(64 + column * 150, top + number * 30 + 11 + line * 12, part)


def test_ruled_tables_are_read_row_by_row_with_their_headings():
    def draw(document) -> None:
        document.add_page()
        document.text(60, 80, "The rates are as follows.")
        table(
            document,
            [["Country", "Rate", "Since"], ["Belgium", "12 %", "1 May\n2020"], ["France", "", "2021"]],
        )
        document.text(60, 240, "They change every year.")

    reading = drawn(draw)
    assert reading.text.split("\n") == [
        "The rates are as follows.",
        "",
        "Country | Rate | Since",
        "Country: Belgium | Rate: 12 % | Since: 1 May 2020",
        "Country: France | Since: 2021",
        "",
        "They change every year.",
    ]
    (found,) = reading.tables
    assert [reading.text[cell.start : cell.end] for cell in found.cells if cell.row == 1] == [
        "Belgium",
        "12 %",
        "1 May 2020",
    ]
    assert [block.kind for block in reading.blocks].count(BlockKind.TABLE) == 1
    date = next(cell for cell in found.cells if reading.text[cell.start : cell.end] == "1 May 2020")
    first, second = reading.layout.within(date.start, date.end)
    assert (first.left, second.left) == (second.left, first.left)
    assert first.bottom <= second.top + 3
    at = reading.text.index("Since: 1 May")
    assert reading.layout.within(at, at + len("Since: ")) == []


def test_a_frame_around_text_is_no_table():
    def draw(document) -> None:
        document.add_page()
        document.rect(50, 50, 500, 700)
        document.rect(55, 55, 490, 690)
        for number in range(20):
            document.text(70, 90 + 14 * number, f"Line {number} of a letter in a frame")

    reading = drawn(draw)
    assert reading.tables == ()
    assert "Line 19 of a letter in a frame" in reading.text


def test_raised_figures_do_not_glue_to_words():
    def draw(document) -> None:
        document.add_page()
        document.text(60, 90, "This is the law")
        width = document.get_string_width("This is the law")
        document.set_font("Helvetica", size=6)
        document.text(60 + width, 86, "1")
        document.set_font("Helvetica", size=10)
        document.text(60 + width + 4, 90, ", as everyone knows.")
        document.text(60, 104, "It is from 2022")
        for number in range(12):
            document.text(60, 118 + 14 * number, f"Another sentence of the body, number {number}.")
        document.set_font("Helvetica", size=5)
        document.text(60, 746, "1")
        document.set_font("Helvetica", size=8)
        document.text(64, 750, "See the official gazette.")

    reading = drawn(draw)
    assert "the law¹, as everyone knows." in reading.text
    notes = [reading.text[b.start : b.end] for b in reading.blocks if b.kind is BlockKind.FOOTNOTE]
    assert notes == ["¹See the official gazette."] or notes == ["¹ See the official gazette."]


def test_running_headers_leave_the_pages_and_number_them():
    def draw(document) -> None:
        for number in range(1, 7):
            document.add_page()
            document.text(60, 40, "Ostermeer, winter rules")
            document.text(60, 90, f"Words of their own for the page {'abcdef'[number - 1]}.")
            document.text(60, 110, f"{number * 7:,}")
            document.text(280, 810, f"- {number + 4} -")

    reading = drawn(draw)
    assert [page.label for page in reading.pages] == ["5", "6", "7", "8", "9", "10"]
    assert reading.text[reading.pages[0].start : reading.pages[0].end].split("\n")[0].endswith("page a.")
    after = reading.text[reading.pages[-1].end :]
    assert after.startswith("\n\nRunning headers and footers\nOstermeer, winter rules\n- 5 -\n")
    assert after.count("Ostermeer, winter rules") == 6
    assert "42" in reading.text[: reading.pages[-1].end]


def test_a_tables_first_row_on_every_page_is_no_header():
    def draw(document) -> None:
        for number in range(6):
            document.add_page()
            document.text(60, 60, f"{number * 37 % 11} {number * 53 % 17} {number * 41 % 13}")
            document.text(60, 90, f"Page of numbers, {'abcdef'[number]}.")

    reading = drawn(draw)
    assert "Running headers" not in reading.text


def test_headings_are_those_that_the_file_lists():
    def draw(document) -> None:
        document.add_page()
        for level, title, top in [(0, "Scope", 60), (1, "Who may apply", 100), (0, "Start", 140)]:
            document.start_section(title, level)
            document.set_font("Helvetica", size=13)
            document.text(60, top, title)
            document.set_font("Helvetica", size=10)
            document.text(60, top + 18, "A sentence of ordinary words under it, long enough to be one.")

    reading = drawn(draw)
    levels = {reading.text[b.start : b.end]: b.level for b in reading.blocks if b.level}
    assert levels == {"Scope": 1, "Who may apply": 2, "Start": 1}


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_places_are_those_of_the_page_as_shown(turn: int):
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    from helpers.made import make_pdf

    writer = PdfWriter()
    writer.append(PdfReader(BytesIO(make_pdf([[("Upper left", 20, "")]]))))
    page = writer.pages[0]
    page.cropbox.lower_left, page.cropbox.upper_right = (10, 20), (580, 830)
    page.rotate(turn)
    buffer = BytesIO()
    writer.write(buffer)
    reading = read_pdf(buffer.getvalue(), Limits())
    (run,) = reading.layout.within(0, len("Upper left"))
    (shown,) = reading.pages
    assert (shown.width, shown.height) == ((570, 810) if turn % 180 == 0 else (810, 570))
    middle = (run.left + run.right) / 2 / shown.width, (run.top + run.bottom) / 2 / shown.height
    corner = {0: (0, 0), 90: (1, 0), 180: (1, 1), 270: (0, 1)}[turn]
    assert all(abs(place - wanted) < 0.25 for place, wanted in zip(middle, corner, strict=True))


@pytest.mark.parametrize(
    ("line", "following", "wanted"),
    [
        (f"the unconsti{HYPHEN}", "tutional rule", ("the unconsti", "")),
        (f"a long{HYPHEN}", "term plan", ("a long-", "")),
        ("a long-", "term plan", ("a long-", "")),
        (f"L262{HYPHEN}", "2 of", ("L262-", "")),
        (f"Vor{HYPHEN}", "und Nachteile", ("Vor-", "\n")),
        (f"REGU{HYPHEN}", "LATIONS", ("REGU", "")),
        (f"Anglo{HYPHEN}", "Saxon", ("Anglo-", "")),
        ("costs -", "and gains", ("costs -", "\n")),
        (f"broken{HYPHEN}", "", ("broken-", "\n")),
    ],
)
def test_hyphens_by_the_documents_own_words(line: str, following: str, wanted: tuple[str, str]):
    text = "Our long-term plan. The regulations of the land."
    assert Hyphens(lambda: text).end(line, following) == wanted


@pytest.mark.parametrize("frame", [(0, 0, 595.28, 841.89), (30, 30, 500, 500)])
def test_frames_around_a_table_take_no_words_from_beside_it(frame: tuple[float, float, float, float]):
    def draw(document) -> None:
        document.add_page()
        document.rect(*frame)
        document.text(200, 60, "A heading")
        table(document, [["Berth", "Price"], ["North", "12"], ["South", "15"]])
        document.text(90, 300, "Words beneath")

    reading = drawn(draw)
    assert {"A heading", "Berth: North | Price: 12", "Words beneath"} <= set(reading.text.split("\n")) or (
        frame[0] and all(word in reading.text for word in ("A heading", "North", "Words beneath"))
    )


def test_letters_drawn_by_themselves_stay_in_their_words():
    def draw(document) -> None:
        document.add_page()
        document.set_char_spacing(1.2)
        document.text(60, 60, "Singapor")
        document.text(60 + document.get_string_width("Singapor") + 1, 60, "e")
        document.text(160, 60, "is a region")

    reading = drawn(draw)
    assert reading.text == "Singapore is a region"
    whole = "".join(reading.text[run.start : run.end] for run in reading.layout)
    assert whole == reading.text
    begin, end = reading.layout.within(0, 9)
    assert (begin.start, begin.end, end.start, end.end) == (0, 8, 8, 9)
    assert begin.right < end.left < begin.right + 2.5
    assert end.index == begin.index + 9


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_pages_shown_sideways_or_upside_down_are_read_in_order(angle: int):
    from fpdf import FPDF
    from pypdf import PdfReader, PdfWriter

    wanted = columns(2)
    document = FPDF(unit="pt")
    document.add_page()
    document.set_font("Helvetica", size=18)
    document.text(60, 60, "A heading over the whole width of the page")
    document.set_font("Helvetica", size=10)
    for column, lines in enumerate(wanted):
        for row, line in enumerate(lines):
            document.text(60 + column * 240, 90 + row * 13, line)
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(bytes(document.output()))))
    writer.pages[0].rotate(angle)
    turned = io.BytesIO()
    writer.write(turned)

    text = " ".join(read_pdf(turned.getvalue(), Limits()).text.split())
    body = " ".join(line for lines in wanted for line in lines)
    assert text == f"A heading over the whole width of the page {body}"


def test_text_drawn_upwards_is_read_in_order():
    def draw(document) -> None:
        document.add_page()
        with document.rotation(90, 300, 400):
            for row in range(20):
                document.text(150, 250 + row * 13, f"Line {row} of a table set sideways, from the left")

    found = [line for line in drawn(draw).text.split("\n") if line]
    assert found == [f"Line {row} of a table set sideways, from the left" for row in range(20)]


@pytest.mark.skipif(not FONT.exists(), reason="the font is not installed")
def test_a_line_is_no_larger_for_the_accent_on_its_first_letter():
    from fpdf import FPDF

    document = FPDF(unit="pt")
    document.add_page()
    document.add_font("serif", fname=str(FONT))
    document.set_font("serif", size=10)
    for number, words in enumerate(["Belgien zahlt", "Österreich zahlt", "Île de France", "Frankreich"]):
        document.text(60, 90 + number * 13, words)
    # As LibreOffice has it: the font's own height is that of letters without accents.
    data = re.sub(rb"/Ascent \d{3}", b"/Ascent 740", bytes(document.output()))
    (block,) = read_pdf(data, Limits()).blocks
    assert block.kind is BlockKind.PARAGRAPH
