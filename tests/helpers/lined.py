"""A PDF of numbered lines, and the characters PDFium finds in one."""

from __future__ import annotations

import pypdfium2
import pypdfium2.raw as pdfium
from fpdf import FPDF


def make_pdf(pages: int = 5, landscape: int = -1) -> bytes:
    """Pages of numbered lines; ``landscape`` is the index of a page that lies on its side."""
    pdf = FPDF(unit="pt", format="A4")
    pdf.set_font("Helvetica", size=12)
    for page in range(pages):
        pdf.add_page(orientation="L" if page == landscape else "P")
        for line in range(20):
            pdf.text(72, 100 + 24 * line, f"Page {page + 1} line {line + 1}: the decision of the council.")
    return bytes(pdf.output())


def page_text(data: bytes, page: int) -> str:
    """PDFium's characters of a page, one for one."""
    document = pypdfium2.PdfDocument(data)
    text_page = document[page].get_textpage()
    text = "".join(chr(pdfium.FPDFText_GetUnicode(text_page, i)) for i in range(text_page.count_chars()))
    document.close()
    return text
