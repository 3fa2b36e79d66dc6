"""Presentations, new and old: a page for each slide, titles first, nothing on a slide left out."""

from __future__ import annotations

import io
from typing import Any

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import BlockKind, DocumentState
from helpers.made import rezip
from helpers.ole_writer import make_ppt


def make_pptx() -> bytes:
    import pptx
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Inches

    show: Any = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[1])
    slide.shapes.title.text = "Winter rules"
    slide.placeholders[1].text = "First point\nSecond point"
    slide.notes_slide.notes_text_frame.text = "Say it slowly."
    second = show.slides.add_slide(show.slide_layouts[6])
    box = second.shapes.add_group_shape().shapes.add_textbox(0, 0, 100, 100)
    box.text_frame.text = "Grouped words"
    table = second.shapes.add_table(2, 2, 0, 0, Inches(4), Inches(1)).table
    for place, words in enumerate(("Country", "Rate", "Belgium", "12")):
        table.cell(place // 2, place % 2).text = words
    data = CategoryChartData()
    data.categories = ["2020", "2021"]
    data.add_series("Sales", (1.5, 2.5))
    second.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, Inches(3), Inches(3), data)
    second._element.set("show", "0")
    buffer = io.BytesIO()
    show.save(buffer)
    return buffer.getvalue()


def test_slides_are_pages_with_all_that_is_on_them():
    reading = read(make_pptx(), ".pptx", Limits())
    assert (reading.state, reading.page_count) == (DocumentState.READY, 2)
    first, second = (reading.text[p.start : p.end].strip() for p in reading.pages)
    assert first == "Winter rules\n\nFirst point\nSecond point\n\nNote: Say it slowly."
    assert second.startswith("Slide 2 (hidden slide)\n\nGrouped words")
    assert "Country: Belgium | Rate: 12" in second
    assert "Sales: 1.5" in second
    assert {b.page for b in reading.blocks} == {1, 2}
    assert reading.blocks[0].kind is BlockKind.HEADING
    assert not reading.children  # the workbook behind the chart says nothing new


def test_a_missing_slide_is_reported():
    data = rezip(make_pptx(), {"ppt/slides/slide2.xml": b""})
    reading = read(data, ".pptx", Limits())
    assert (reading.state, reading.page_count) == (DocumentState.PARTLY_READ, 2)
    assert "Winter rules" in reading.text
    assert "damaged" in reading.reason


def test_old_slides_in_order_with_notes():
    slides = [[(0, "Winter rules"), (1, "First point\rSecond point")], [(4, "Ende – fin")]]
    reading = read(make_ppt(slides, notes="Say it slowly."), ".ppt", Limits())
    assert (reading.state, reading.page_count) == (DocumentState.READY, 2)
    assert reading.text == "Winter rules\n\nFirst point\nSecond point\n\nNote: Say it slowly.\n\nEnde – fin"
    assert reading.blocks[0].kind is BlockKind.HEADING
    assert [b.page for b in reading.blocks] == [1, 1, 1, 1, 2]


def test_an_embedded_sheet_in_an_old_presentation_is_told():
    slides = [[(0, "Rules of the house"), (1, "Every tenant may object within six weeks.")]]
    assert read(make_ppt(slides), ".ppt", Limits()).state is DocumentState.READY
    reading = read(make_ppt(slides, embedded=b"a sheet"), ".ppt", Limits())
    assert reading.state is DocumentState.PARTLY_READ
    assert "embedded" in reading.reason
