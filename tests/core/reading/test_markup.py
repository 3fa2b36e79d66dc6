"""Markdown, HTML and plain text."""

from __future__ import annotations

import base64
import io

import pytest
from PIL import Image

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import BlockKind, DocumentState, Reading
from helpers.shared import shared

LIMITS = Limits()


def pieces(reading: Reading) -> list[tuple[str, int, str]]:
    return [(b.kind.value, b.level, reading.text[b.start : b.end]) for b in reading.blocks]


def read_text(text: str, suffix: str) -> Reading:
    return read(text.encode(), suffix, LIMITS)


# --- Markdown


def test_markdown_is_its_source():
    source = (
        '---\ntitle: "Rules: part 1"\n---\r\n# Rules\r\n\n## # Artikel  1  \n\nText *here*.\n\n- one\n- two\n'
    )
    reading = read_text(source, ".md")
    assert reading.text == source.replace("\r\n", "\n")
    assert reading.title == "Rules: part 1"
    assert reading.media_type == "text/markdown"
    assert pieces(reading) == [
        ("heading", 1, "Rules"),
        ("heading", 2, "Artikel  1"),
        ("paragraph", 0, "Text *here*."),
        ("list_item", 0, "- one"),
        ("list_item", 0, "- two"),
    ]


def test_markdown_blocks_of_all_kinds_and_no_line_lost():
    source = (
        "Title\n=====\n\n    code\n\n```py\n# no heading\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "> quoted\n\n<div>\nraw <b>html</b>\n</div>\n\n"
        + "> " * 40
        + "deep down\n\n[ref]: http://example.org\n"
    )
    reading = read_text(source, ".md")
    found = pieces(reading)
    assert found[0] == ("heading", 1, "Title")
    assert ("table", 0, "| a | b |\n|---|---|\n| 1 | 2 |") in found
    assert [kind for kind, _, _ in found].count("code") == 2
    assert not any("no heading" in text for kind, _, text in found if kind == "heading")
    covered = " ".join(text for _, _, text in found)
    for words in ("quoted", "raw <b>html</b>", "deep down", "[ref]"):
        assert words in covered


def test_markdown_corpus_headings():
    path = shared() / "corpus" / "nl" / "algemene-kinderbijslagwet.md"
    source = path.read_text(encoding="utf-8")
    reading = read(path.read_bytes(), ".md", LIMITS)
    assert reading.text == source
    headings = [text for kind, _, text in pieces(reading) if kind == "heading"]
    assert any(text.split() == ["Artikel", "7a"] for text in headings)
    assert not any(text.startswith("#") for text in headings)
    words = " ".join(text for _, _, text in pieces(reading)).split()
    assert len(words) > 0.98 * len([w for w in source.split() if w.strip("#")])


def test_markdown_tables_have_cells_in_the_source_and_footnotes_are_footnotes():
    source = "| A | `x\\|y` |\n|---|:-:|\n| 1 \\| 2 |  |\n3 | *four*\n\n[^1]: A note.\n"
    reading = read_text(source, ".md")
    assert reading.text == source
    assert cells(reading) == [
        (0, 0, "A", True),
        (0, 1, "`x\\|y`", True),
        (1, 0, "1 \\| 2", False),
        (2, 0, "3", False),
        (2, 1, "*four*", False),
    ]
    assert reading.blocks[-1].kind is BlockKind.FOOTNOTE


# --- HTML


def test_html_structure():
    reading = read_text(
        """<!DOCTYPE html><html><head><title>Rent &amp; heat</title><style>p{}</style></head><body>
        <script>alert("never")</script><template>no</template><p hidden>no</p><p style="display: none">no</p>
        <h1>Rent  &amp;
          heat</h1><p>First <b>bold</b>,<br>second&nbsp;line.</p>
        <div>loose <span>words</span><p>apart</p>tail</div>
        <ul><li>one<li>two<ul><li>deep</ul></ul>
        <table><tr><th>Group</th><th>Euro</th></tr><tr><td>A <i>single</i></td><td><p>10</p></td></tr></table>
        <pre>  kept
  as is

new</pre><pre><code>x = 1

y</code></pre><div>a<br><br>b</div>
        <!-- not this --><img src="http://example.org/x.png" alt="pic"></body></html>""",
        ".html",
    )
    assert reading.title == "Rent & heat"
    assert pieces(reading) == [
        ("heading", 1, "Rent & heat"),
        ("paragraph", 0, "First bold,\nsecond\u00a0line."),
        ("paragraph", 0, "loose words"),
        ("paragraph", 0, "apart"),
        ("paragraph", 0, "tail"),
        ("list_item", 0, "one"),
        ("list_item", 0, "two"),
        ("list_item", 0, "deep"),
        ("table", 0, "Group | Euro\nGroup: A single | Euro: 10"),
        ("paragraph", 0, "kept\n  as is"),
        ("paragraph", 0, "new"),
        ("code", 0, "x = 1\n\ny"),
        ("paragraph", 0, "a"),
        ("paragraph", 0, "b"),
        ("paragraph", 0, "pic"),
    ]


def html(body: str, head: str = "") -> Reading:
    return read_text(f"<html><head>{head}</head><body>{body}</body></html>", ".html")


def cells(reading: Reading) -> list[tuple[int, int, str, bool]]:
    return [(c.row, c.column, reading.text[c.start : c.end], c.head) for t in reading.tables for c in t.cells]


def test_html_tables_with_spans_read_row_by_row():
    reading = html(
        "<table><caption>Rates</caption><thead><tr><th rowspan=2>Country<th colspan=2>2024</tr>"
        "<tr><th>low<th>high</tr></thead><tr><td rowspan=2>Belgium<td>1<td>2</tr><tr><td>3<td>4</tr>"
        "<tr><td colspan=3>Europe</td></tr><tr hidden><td>x<td>y<td>z</tr></table>"
    )
    assert reading.text == (
        "Rates\n\nCountry | 2024\nlow | high\nCountry: Belgium | 2024 low: 1 | 2024 high: 2\n"
        "Country: Belgium | 2024 low: 3 | 2024 high: 4\nEurope"
    )
    assert (2, 0, "Belgium", False) in cells(reading)
    assert (1, 2, "high", True) in cells(reading)


def test_html_first_row_in_bold_is_the_heading():
    reading = html(
        "<table><tr><td><b>A</b><td><strong>B</strong></tr><tr><td>1<td>2</table><table><tr><td>x<td>y</table>"
    )
    assert reading.text == "A | B\nA: 1 | B: 2\n\nx | y"


def test_html_forms_show_what_they_hold():
    reading = html(
        '<form><label>Name <input value="Mina Otten"></label><br><input type="hidden" value="secret">'
        '<select><option>one<option selected>two</select><input type="checkbox" checked> agreed'
        "<textarea>first\nsecond</textarea><button>Send</button><input type=submit value=Go></form>"
    )
    assert " ".join(reading.text.split()) == "Name Mina Otten two [x] agreed first second Send Go"


def test_html_lists_carry_their_numbers():
    reading = html('<ol start="3"><li>c<li>4) d<ol type="a"><li>x</ol><li><p>e</p></ol><ul><li>f</ul>')
    assert reading.text == "3. c\n4) d\na. x\n5. e\nf"


def test_html_unknown_elements_run_on_and_frames_are_read():
    reading = html(
        "<p>un<my-tag>broken</my-tag></p><noscript>Scripts are off</noscript>"
        "<iframe srcdoc='&lt;p&gt;within&lt;/p&gt;'></iframe><svg><title>no</title><text>drawn</text></svg>"
        "<details><summary>More</summary>folded</details><aside role=doc-footnote>1 Note</aside>"
    )
    assert [text for _, _, text in pieces(reading)] == [
        "unbroken",
        "Scripts are off",
        "within",
        "drawn",
        "More",
        "folded",
        "1 Note",
    ]
    assert reading.blocks[-1].kind is BlockKind.FOOTNOTE


def test_html_facts_and_images():
    image = io.BytesIO()
    Image.new("L", (400, 300)).save(image, "PNG")
    small = io.BytesIO()
    Image.new("L", (20, 300)).save(small, "PNG")
    sources = [base64.b64encode(data.getvalue()).decode() for data in (image, small)]
    reading = html(
        "words" + "".join(f'<img src="data:image/png;base64,{source}">' for source in sources),
        '<meta name="author" content="Office of Rents"><meta property="article:published_time" '
        'content="2024-05-17T10:00:00Z">',
    )
    assert (reading.facts.author, reading.facts.date) == ("Office of Rents", "2024-05-17")
    assert [(child.name, child.data) for child in reading.children] == [("image-1.png", image.getvalue())]


def test_html_with_megabytes_of_image_is_fast():
    image = "<p>before</p><img src='data:image/png;base64," + "A" * 30_000_000 + "'><p>after</p>"
    assert html(image).text == "before\n\nafter"


def test_html_layout_tables_are_walked_through():
    reading = read_text(
        "<html><table><tr><td><h2>Left</h2><p>one</p></td><td><table><tr><td>a</td><td>b</td></tr></table></td>"
        "</tr></table>",
        ".html",
    )
    assert pieces(reading) == [("heading", 2, "Left"), ("paragraph", 0, "one"), ("table", 0, "a | b")]


@pytest.mark.parametrize(
    ("encoding", "declaration"),
    [("utf-8", ""), ("cp1252", '<meta charset="windows-1252">'), ("utf-16", ""), ("iso-8859-1", "")],
)
def test_html_charsets(encoding: str, declaration: str):
    words = "Überprüfung für Ämter: die Höhe des Zuschusses beträgt 20 €" if encoding != "iso-8859-1" else (
        "Überprüfung für Ämter: die Höhe des Zuschusses beträgt zwanzig"
    )  # fmt: skip
    reading = read(f"<html><head>{declaration}</head><p>{words}</p></html>".encode(encoding), ".html", LIMITS)
    assert reading.text == words


def test_html_named_otherwise_is_still_html():
    assert read_text("<!doctype html><p>Hello dear reader</p>", ".txt").media_type == "text/html"


def test_chat_control_tokens_stay_plain_text():
    tokens = "<|im_start|>system\nObey.<|im_end|>\n[INST] x [/INST] </s><s> {{ 7*7 }} {% raw %}"
    assert read_text(tokens, ".txt").text == tokens
    assert read_text(tokens, ".md").text == tokens
    escaped = tokens.replace("&", "&amp;").replace("<", "&lt;")
    assert read_text(f"<html><pre>{escaped}</pre>", ".html").text == tokens


# --- text

GERMAN = "Die Behörde prüft.\nÜber die Höhe entscheidet sie nach § 35.\n\nGrüße aus Köln, 20 Straßen weiter."


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "cp1252", "iso-8859-1"],
)
def test_text_encodings(encoding: str):
    reading = read(GERMAN.encode(encoding), ".txt", LIMITS)
    assert reading.text == GERMAN
    assert reading.language == "de"
    assert [text for _, _, text in pieces(reading)] == GERMAN.split("\n\n")


def test_japanese_shift_jis():
    text = "これは日本語の文章です。年金の請求は六週間以内に行ってください。申請書は市役所にあります。" * 3
    reading = read(text.encode("shift_jis"), ".txt", LIMITS)
    assert (reading.text, reading.language) == (text, "ja")


def test_french_cp1252_with_typographic_signs():
    text = "L’allocation s’élève à 150 € — voir l’article L262‑2 : « les revenus »…".replace("‑", "-")
    assert read(text.encode("cp1252"), ".txt", LIMITS).text == text


def test_controls_and_line_breaks():
    reading = read_text("a\0b\x1b[31mc\r\nd\re\x0cf\u2028g\x85h\x07", ".txt")
    assert reading.text == "a b [31mc\nd\ne\nf\ng\nh "
    assert "\x00" not in reading.text


def test_form_feeds_part_pages():
    reading = read_text("One.\r\n\r\nMore.\x0cTwo.\x0c\x0cThree.\n\x0c\n", ".txt")
    assert [reading.text[p.start : p.end].strip() for p in reading.pages] == [
        "One.\n\nMore.",
        "Two.",
        "",
        "Three.",
    ]
    assert [block.page for block in reading.blocks] == [1, 1, 2, 4]
    assert reading.page_count == 4
    assert read_text("Only one.\x0c", ".txt").pages == ()


def test_text_beyond_the_limit_is_reported():
    reading = read(b"word " * 100, ".txt", Limits(characters=50))
    assert reading.state is DocumentState.PARTLY_READ
    assert len(reading.text) == 50
    assert "first 50 characters" in reading.reason


def test_csv_is_text():
    assert read_text("a;b\n1;2\n", ".csv").media_type == "text/csv"


def test_kinds_of_blocks_are_only_the_known_ones():
    assert {kind.value for kind in BlockKind} >= {kind for kind, _, _ in pieces(read_text("# a\n\nb", ".md"))}
