"""Sources as PDF: a regulation with contents and outline, or a letter with its head.

The fonts (Source Serif and Source Sans, SIL Open Font License) come with two packages of the ``dev``
extra; only the letters used are embedded.
"""

from __future__ import annotations

from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro
from fpdf import FPDF
from fpdf.enums import TableBordersLayout, XPos, YPos
from fpdf.fonts import FontFace
from fpdf.outline import OutlineSection

from rendering.source import Heading, Item, Paragraph, Run, Source, Table, plain

INK, SOFT, ACCENT, TINT = (32, 36, 42), (98, 104, 114), (28, 92, 104), (234, 241, 242)
MARGIN, LEADING, INDENT = 25.0, 5.4, 7.5
LANGUAGES = {"nl": "nl-NL", "fr": "fr-FR", "de": "de-DE", "en": "en-GB"}


class _Paper(FPDF):
    """A page of A4 with running head and page number."""

    def __init__(self, source: Source) -> None:
        super().__init__(format="A4", unit="mm")
        self._source = source
        meta = source.meta
        serif, sans = Path(font_source_serif_pro.font_directory), Path(font_source_sans_pro.font_directory)
        for style, name in (("", "Regular"), ("B", "Semibold"), ("I", "It"), ("BI", "SemiboldIt")):
            self.add_font("serif", style, serif / f"SourceSerifPro-{name}.ttf")
            self.add_font("sans", style, sans / f"SourceSansPro-{name}.ttf")
        self.set_margins(MARGIN, 24, MARGIN)
        self.set_auto_page_break(True, margin=24)
        self.set_title(meta["title"])
        self.set_author(meta["author"])
        self.set_subject(meta["subject"])
        self.set_keywords(meta["keywords"])
        self.set_lang(LANGUAGES[source.language])
        self.set_creator("Dossier samples")
        self.set_creation_date(source.created)

    def footer(self) -> None:
        self.set_y(-15)
        self.set_font("sans", "", 8.5)
        self.set_text_color(*SOFT)
        self.cell(120, 5, self._source.meta["running_head"])
        word = self._source.meta["page_word"]
        self.cell(0, 5, f"{word} {self.page_no()}/{{nb}}", align="R")

    def ink(self, style: str = "", size: float = 10.5, family: str = "serif") -> None:
        self.set_font(family, style, size)
        self.set_text_color(*INK)

    def lines(self, text: str, indent: float = 0.0, after: float = 2.2) -> None:
        """A block of text, wrapped, set off by ``indent`` millimetres on the left."""
        self.set_x(self.l_margin + indent)
        self.multi_cell(0, LEADING, text, markdown=True, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(after)

    def ensure(self, height: float) -> None:
        """Begin a new page unless ``height`` millimetres are left on this one."""
        if self.get_y() + height > self.page_break_trigger:
            self.add_page()


def render(source: Source) -> bytes:
    """One source as the bytes of a PDF."""
    paper = _Paper(source)
    paper.add_page()
    elements = source.elements()
    if source.meta["kind"] == "letter":
        _letter_head(paper)
    for position, element in enumerate(elements):
        match element:
            case Heading(level=1):
                _title(paper, element.text)
            case Heading():
                _heading(paper, element, outlined=source.meta["kind"] == "regulation")
            case Paragraph(runs=runs):
                paper.ink()
                paper.lines(_marked(runs))
            case Item():
                _item(paper, element)
            case Table():
                _table(paper, element)
        if position == 1 and source.meta["kind"] == "regulation":
            paper.insert_toc_placeholder(_contents, pages=1)
    return bytes(paper.output())


def _title(paper: _Paper, text: str) -> None:
    letter = paper._source.meta["kind"] == "letter"
    paper.ink("B", 14 if letter else 20, "sans")
    paper.multi_cell(0, 7 if letter else 9, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    paper.ln(4)


def _heading(paper: _Paper, heading: Heading, outlined: bool) -> None:
    chapter = heading.level == 2 and outlined
    paper.ensure(34 if chapter else 24)
    if outlined:
        paper.start_section(heading.text, level=heading.level - 2)
    paper.ln(4 if chapter else 2)
    paper.set_font("sans", "B", 13.5 if chapter else 11.5)
    paper.set_text_color(*(ACCENT if chapter else INK))
    paper.multi_cell(0, 6.2, heading.text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    paper.ln(1.2)


def _item(paper: _Paper, item: Item) -> None:
    paper.ink()
    paper.ensure(LEADING * 2)
    indent = INDENT * item.depth
    paper.set_x(paper.l_margin + indent)
    paper.cell(INDENT, LEADING, item.label)
    paper.lines(_marked(item.runs), indent + INDENT, after=1.4)


def _table(paper: _Paper, table: Table) -> None:
    paper.ink("", 9.5, "sans")
    paper.ensure(8.0 * len(table.rows))
    head = FontFace(emphasis="BOLD", fill_color=TINT)
    paper.set_draw_color(196, 206, 208)
    with paper.table(
        headings_style=head,
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        line_height=5.6,
        padding=(1.1, 2),
        text_align="LEFT",
    ) as grid:
        for cells in table.rows:
            row = grid.row()
            for cell in cells:
                row.cell(cell)
    paper.ln(3.5)


def _contents(paper: _Paper, outline: list[OutlineSection]) -> None:
    """The contents, one line an entry, with dotted leaders."""
    paper.ln(3)
    paper.ink("B", 12, "sans")
    paper.cell(0, 8, paper._source.meta["contents_word"], new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    for entry in outline:
        paper.ink("B" if entry.level == 0 else "", 9.5, "sans")
        indent, number = 5.0 * entry.level, str(entry.page_number)
        room = paper.epw - indent - paper.get_string_width(entry.name) - paper.get_string_width(number) - 3
        dots = "." * max(3, int(room / paper.get_string_width(".")))
        paper.set_x(paper.l_margin + indent)
        link = paper.add_link(page=entry.page_number)
        paper.cell(paper.epw - indent - 8, 5.1, f"{entry.name} {dots}", link=link)
        paper.cell(8, 5.1, number, align="R", link=link, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _letter_head(paper: _Paper) -> None:
    meta = paper._source.meta
    paper.set_fill_color(*ACCENT)
    paper.rect(0, 0, paper.w, 4, style="F")
    paper.set_fill_color(255)
    paper.set_font("sans", "B", 17)
    paper.set_text_color(*ACCENT)
    paper.cell(0, 9, meta["letterhead"], new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    _block(paper, meta["sender"], 9.5)
    paper.ln(7)
    _block(paper, meta["addressee"], 10.5)
    paper.ln(7)
    for name, value in meta["reference"].items():
        paper.set_font("sans", "", 9.5)
        paper.set_text_color(*SOFT)
        paper.cell(42, 5, name)
        paper.ink("", 9.5, "sans")
        paper.cell(0, 5, value, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    paper.ln(8)


def _block(paper: _Paper, lines: list[str], size: float) -> None:
    paper.ink("", size, "sans")
    for line in lines:
        paper.cell(0, 4.8, line, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _marked(runs: tuple[Run, ...]) -> str:
    """Runs in the little markup that the PDF library understands."""
    if not any(run.bold or run.italic for run in runs):
        return plain(runs)
    return "".join(
        ("**" * r.bold) + ("__" * r.italic) + r.text + ("__" * r.italic) + ("**" * r.bold) for r in runs
    )
