"""Workbooks, new and old: sheets as headings, tables readable row by row, numbers as people see them."""

from __future__ import annotations

import io
import zipfile

import pytest

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.reading.office import number_formats
from dossier.types import DocumentState, Reading
from helpers.made import rezip
from helpers.ole_writer import make_xls

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs>'
    '<xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>'
)


def cell(place: str, value: str, *, style: int = 0, kind: str = "n", formula: str = "") -> str:
    made = f"<f>{formula}</f>" if formula else ""
    return (
        f'<c r="{place}" s="{style}" t="{kind}">{made}<v>{value}</v></c>'
        if value
        else f'<c r="{place}">{made}</c>'
    )


def words(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def row(*cells: str) -> str:
    return f"<row>{''.join(cells)}</row>"


def make_xlsx(*sheets: str, hidden: bool = False, **parts: str) -> bytes:
    """A workbook of these sheets' rows; the second one may be hidden."""
    state = ["", ' state="hidden"' if hidden else ""]
    listed = "".join(
        f'<sheet name="Sheet {n}" sheetId="{n}"{state[min(n - 1, 1)]} r:id="r{n}"/>'
        for n in range(1, len(sheets) + 1)
    )
    links = "".join(
        f'<Relationship Id="r{n}" Type="{LINKS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    links += f'<Relationship Id="s" Type="{LINKS}/styles" Target="styles.xml"/>'
    entries = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{LINKS}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>',
        "xl/styles.xml": STYLES,
        **parts,
    }
    for number, rows in enumerate(sheets, start=1):
        inside = rows if "<sheetData>" in rows else f"<sheetData>{rows}</sheetData>"
        entries[f"xl/worksheets/sheet{number}.xml"] = f'<worksheet xmlns="{MAIN}">{inside}</worksheet>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def read_xlsx(data: bytes, limits: Limits | None = None) -> Reading:
    return read(data, ".xlsx", limits or Limits())


def test_sheets_tables_and_numbers():
    first = (
        row(words("A1", "Rates"))
        + row(words("A2", "Country"), words("B2", "Rate"), words("C2", "Since"), words("D2", "Valid"))
        + row(
            words("A3", "Belgium"),
            cell("B3", "0.125", style=1),
            cell("C3", "44927", style=2),
            cell("D3", "1", kind="b"),
        )
        + row(
            words("A4", "France"),
            cell("B4", "#DIV/0!", kind="e"),
            cell("C4", "44928.5", style=3),
            cell("D4", "12345678901"),
        )
    )
    reading = read_xlsx(make_xlsx(first, row(words("A1", "secret")), hidden=True))
    assert reading.state is DocumentState.READY
    assert reading.text == (
        "Sheet 1\n\nRates\n\nCountry | Rate | Since | Valid\n"
        "Country: Belgium | Rate: 12.50% | Since: 2023-01-01 | Valid: TRUE\n"
        "Country: France | Rate: #DIV/0! | Since: 12:00 | Valid: 12345678901\n\n"
        "Sheet 2 (hidden sheet)\n\nsecret"
    )
    assert [reading.text[c.start : c.end] for c in reading.tables[0].cells if c.head] == [
        "Country",
        "Rate",
        "Since",
        "Valid",
    ]


def test_tables_beside_and_below_each_other_are_parted():
    def four(column: str, other: str, first: int, lead: str) -> list[str]:
        return [
            words(f"{column}{first}", f"{lead}h1") + words(f"{other}{first}", f"{lead}h2"),
            words(f"{column}{first + 1}", f"{lead}x") + cell(f"{other}{first + 1}", "1"),
        ]

    left, right = four("A", "B", 1, "l"), four("D", "E", 1, "r")
    below = four("A", "B", 5, "b")
    rows = "".join(f"<row>{a}{b}</row>" for a, b in zip(left, right, strict=True)) + "".join(map(row, below))
    reading = read_xlsx(make_xlsx(rows))
    assert reading.text.split("\n\n")[1:] == [
        "lh1 | lh2\nlh1: lx | lh2: 1",
        "rh1 | rh2\nrh1: rx | rh2: 1",
        "bh1 | bh2\nbh1: bx | bh2: 1",
    ]


def test_headings_parted_from_their_numbers_by_an_empty_row():
    rows = (
        row(words("A1", "Zone"), words("B1", "Sales"))
        + row(
            words("A3", "North"),
            cell("B3", "7"),
        )
        + row(words("A4", "South"), cell("B4", "8"))
    )
    assert "Zone: North | Sales: 7\nZone: South | Sales: 8" in read_xlsx(make_xlsx(rows)).text


def test_merged_cells_are_said_in_each_row():
    rows = (
        "<sheetData>"
        + row(words("A1", "Region"), words("B1", "Town"), words("C1", "People"))
        + row(words("A2", "North"), words("B2", "Aa"), cell("C2", "10"))
        + row(words("B3", "Bb"), cell("C3", "20"))
        + '</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    )
    assert "Region: North | Town: Bb | People: 20" in read_xlsx(make_xlsx(rows)).text


def test_notes_boxes_and_print_headers():
    links = (
        f'<Relationships xmlns="{PACKAGE}"><Relationship Id="c" Type="{LINKS}/comments" '
        'Target="../comments1.xml"/>'
        f'<Relationship Id="d" Type="{LINKS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>'
    )
    comments = (
        f'<comments xmlns="{MAIN}"><commentList><comment ref="A1"><text><r><t>Check this.</t></r></text>'
        "</comment>"
        "</commentList></comments>"
    )
    drawing = f'<d xmlns:a="{DRAWING}"><a:p><a:r><a:t>In a box</a:t></a:r></a:p></d>'
    rows = (
        f"<sheetData>{row(words('A1', 'Only cell'))}</sheetData>"
        '<headerFooter><oddHeader>&amp;L&amp;"Arial"&amp;12Draft&amp;RPage &amp;P</oddHeader></headerFooter>'
    )
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": links,
        "xl/comments1.xml": comments,
        "xl/drawings/drawing1.xml": drawing,
    }
    assert read_xlsx(make_xlsx(rows, **parts)).text == (
        "Sheet 1\n\nOnly cell\n\nNote on A1: Check this.\n\nIn a box\n\nHeaders and footers\n\nDraft\n\nPage"
    )


def test_formulas_without_results_are_told():
    reading = read_xlsx(make_xlsx(row(words("A1", "Sum"), cell("B1", "", formula="SUM(A:A)"))))
    assert reading.state is DocumentState.PARTLY_READ
    assert "1 formula" in reading.reason


def test_a_lost_sheet_and_a_lost_directory():
    data = make_xlsx(row(words("A1", "here")), row(words("A1", "there")))
    lost = read_xlsx(rezip(data, {"xl/worksheets/sheet2.xml": b""}))
    assert (lost.state, "here" in lost.text) == (DocumentState.PARTLY_READ, True)
    cut = read_xlsx(data[: data.index(b"PK\x01\x02")])
    assert (cut.state, "there" in cut.text) == (DocumentState.PARTLY_READ, True)


def test_cells_without_end_are_bounded():
    rows = "".join(row(*(cell(f"{column}{n}", "1234567") for column in "ABCDEF")) for n in range(1, 500))
    reading = read_xlsx(make_xlsx(rows), Limits(characters=1000))
    assert (reading.state, len(reading.text) <= 1000) == (DocumentState.PARTLY_READ, True)
    far = read_xlsx(make_xlsx(row(words("XFD1048576", "far away"))))
    assert far.text == "Sheet 1\n\nfar away"


def test_old_workbooks_with_percentages_errors_and_notes():
    rows: list[list[str | float]] = [["Country", "Rate"], ["Belgium", 0.25], ["France", "#DIV/0!"]]
    reading = read(make_xls(rows, percent=True, note="Check this."), ".xls", Limits())
    assert reading.state is DocumentState.READY
    assert reading.text == (
        "Sheet1\n\nCountry | Rate\nCountry: Belgium | Rate: 25%\nCountry: France | Rate: #DIV/0!\n\n"
        "Check this."
    )


def test_charts_on_old_sheets_are_read_and_hide_nothing_after_them():
    rows: list[list[str | float]] = [["Country", "Rate"], ["Belgium", 0.25]]
    reading = read(make_xls(rows, percent=True, note="A box.", chart="Rates of 2024"), ".xls", Limits())
    assert reading.text == "Sheet1\n\nCountry | Rate\nCountry: Belgium | Rate: 25%\n\nRates of 2024\n\nA box."


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [(0.1 + 0.2, "", "0.3"), (1e21, "", "1000000000000000000000"), (12500000.0, "#,##0", "12500000"),
     (0.5, "0%", "50%"), (45000, "yyyy-mm-dd", "2023-03-15"), (45000.75, "d/m/yy h:mm", "2023-03-15 18:00"),
     (1.5, "[h]:mm", "36:00:00"), (60, "0.0E+00", "60"), (3, '"day" 0', "3"), (-1, "yyyy", "-1"),
     (1, "dd/mm/yyyy", "1900-01-01")],
)  # fmt: skip
def test_numbers_as_people_see_them(value: float, code: str, shown: str):
    assert number_formats.shown(value, code) == shown
