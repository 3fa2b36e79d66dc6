"""Reports as pages that are complete in themselves: tables, plots as SVG, nothing loaded from anywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pygal
from jinja2 import Environment
from markupsafe import Markup
from pygal.etree import etree
from pygal.style import Style

_STYLE = Style(
    background="transparent",
    plot_background="transparent",
    foreground="#777",
    foreground_strong="#777",
    foreground_subtle="#999",
    font_family="system-ui, sans-serif",
    guide_stroke_color="#aaa",
    major_guide_stroke_color="#aaa",
    label_font_size=13,
    major_label_font_size=13,
    colors=("#1f6f8b", "#d9822b", "#7a5195", "#8a8a8a", "#4c9f70", "#b23a48"),
)
_TEMPLATE = Path(__file__).with_name("page.html")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page.

    Attributes:
        plot: SVG, or nothing.
        rows: cells of a table, under ``head``; the row that begins with ``strong`` stands out.
        texts: columns that hold text.
    """

    title: str
    about: str = ""
    plot: str = ""
    head: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    strong: str = ""
    texts: Sequence[int] = field(default_factory=tuple)


def page(title: str, lead: Sequence[str], sections: Sequence[Section], notes: Sequence[str] = ()) -> str:
    """A whole HTML page; all text is escaped."""
    template = Environment(autoescape=True).from_string(_TEMPLATE.read_text(encoding="utf-8"))
    return template.render(title=title, lead=lead, sections=sections, notes=notes)


def bars(title: str, labels: Sequence[str], series: Mapping[str, Sequence[float | None]]) -> str:
    """Shares in [0, 1] as grouped bars.

    Args:
        labels: one for each group of bars.
        series: name -> a value for each label.
    """
    chart = pygal.Bar(range=(0, 1), **_options(title))
    chart.x_labels = list(labels)
    for name, values in series.items():
        chart.add(name, list(values))
    return _svg(chart)


def lines(title: str, across: str, series: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """Points (x, y) of each series joined by lines; y are shares in [0, 1]."""
    chart = pygal.XY(range=(0, 1), x_title=across, dots_size=2, **_options(title))
    for name, points in series.items():
        chart.add(name, list(points))
    return _svg(chart)


def _options(title: str) -> dict[str, object]:
    return {
        "title": title,
        "style": _STYLE,
        "js": (),
        "width": 900,
        "height": 400,
        "margin_bottom": 48,  # room for a second line of the legend
        "legend_at_bottom": True,
        "legend_at_bottom_columns": 3,
        "truncate_legend": -1,
        "disable_xml_declaration": True,
    }


def _svg(chart: pygal.Bar | pygal.XY) -> str:
    root = chart.render_tree()
    # What would make it interactive is fetched from a server, or does nothing without.
    for script in root.findall(".//{*}script"):
        script.getparent().remove(script)
    return Markup(etree.tostring(root, encoding="unicode"))
