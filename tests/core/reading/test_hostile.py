"""Files made to do harm, and files that came to harm: each ends in a state with a reason, and that is all."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest

from dossier.reading import Limits, ReaderPool
from dossier.types import DocumentState, Reading
from helpers.made import inflating, make_docx, make_docx_of, make_pdf, make_scan, pdf_around, rezip

SUFFIXES = (".pdf", ".docx", ".html", ".md", ".txt", ".csv", "")
TROUBLE = (DocumentState.REFUSED, DocumentState.DAMAGED)


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    with ReaderPool(limits=Limits(files_per_worker=100_000)) as ready:
        ready.read(b"The worker is started before the first test.", "a.txt")
        yield ready


@pytest.fixture
def fresh() -> Iterator[ReaderPool]:
    with ReaderPool() as ready:
        yield ready


def sound(reading: Reading) -> Reading:
    """Check what holds for every reading of anything."""
    assert reading.state is not DocumentState.READING
    assert bool(reading.reason) == (reading.state is not DocumentState.READY)
    assert reading.state.searchable == bool(reading.text.strip())
    assert all(0 <= b.start <= b.end <= len(reading.text) for b in reading.blocks)
    assert "\0" not in reading.text
    return reading


def valid_files() -> dict[str, bytes]:
    def fill(document: Any) -> None:
        document.add_heading("Rules of the house", 1)
        document.add_paragraph("Every tenant may object within six weeks. " * 8)
        document.add_table(rows=2, cols=2).cell(0, 0).text = "Amount"

    words = "Every tenant may object within six weeks of the decision.\n\n" * 10
    return {
        ".pdf": make_pdf([[("Rules of the house", 18, "B"), (words, 11, "")]] * 3),
        ".docx": make_docx(fill),
        ".html": f"<html><head><title>Rules</title></head><h1>Rules</h1><p>{words}</p></html>".encode(),
        ".md": f"# Rules\n\n{words}".encode(),
        ".txt": words.encode(),
    }


VALID = valid_files()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_empty_and_random_bytes(pool: ReaderPool, suffix: str):
    assert sound(pool.read(b"", "a" + suffix)).state is DocumentState.NO_TEXT
    generator = random.Random(suffix)
    for size in (64, 1000, 100_000):
        assert sound(pool.read(generator.randbytes(size), "a" + suffix)).state in TROUBLE


@pytest.mark.parametrize("suffix", VALID)
def test_blank_content(pool: ReaderPool, suffix: str):
    reading = sound(pool.read(b" \n\t ", "a" + suffix))
    assert reading.state in (DocumentState.NO_TEXT, DocumentState.DAMAGED)


@pytest.mark.parametrize("suffix", VALID)
def test_damaged_copies(fresh: ReaderPool, suffix: str):
    """100 truncations and bit flips of a valid file, seeded: no crash, no hang, a true state each."""
    data = VALID[suffix]
    assert fresh.read(data, "a" + suffix).state is DocumentState.READY
    generator = random.Random("damage" + suffix)
    states = set()
    for round_ in range(100):
        copy = bytearray(data)
        if round_ % 2:
            del copy[generator.randrange(1, len(copy)) :]
        else:
            for _ in range(generator.choice((1, 8, 64))):
                copy[generator.randrange(len(copy))] ^= 1 << generator.randrange(8)
        states.add(sound(fresh.read(bytes(copy), "a" + suffix)).state)
    assert states


def test_truncated_binary_formats_are_called_damaged(pool: ReaderPool):
    for suffix in (".pdf", ".docx"):
        half = pool.read(VALID[suffix][: len(VALID[suffix]) // 3], "a" + suffix)
        assert sound(half).state in (*TROUBLE, DocumentState.PARTLY_READ), suffix
        assert any(word in half.reason for word in ("damaged", "broken"))


def test_pdf_stream_bomb(fresh: ReaderPool):
    bomb = pdf_around(inflating(300_000_000))
    assert len(bomb) < 2_000_000
    reading = sound(fresh.read(bomb, "bomb.pdf"))
    assert reading.state in (*TROUBLE, DocumentState.NO_TEXT)
    assert fresh.read(b"Still here.", "a.txt").state is DocumentState.READY


def test_a_file_of_300_megabytes_is_refused_by_its_size(pool: ReaderPool):
    reading = sound(pool.read(bytes(300_000_000), "large.pdf"))
    assert reading.state is DocumentState.REFUSED
    assert "300 MB" in reading.reason


def test_pdf_bombs_inside_bombs(fresh: ReaderPool):
    import zlib

    bomb = pdf_around(zlib.compress(inflating(200_000_000), 9), "[/FlateDecode /FlateDecode]")
    assert len(bomb) < 20_000
    sound(fresh.read(bomb, "bomb.pdf"))
    assert fresh.read(b"Still here.", "a.txt").state is DocumentState.READY


def test_pdf_that_is_its_own_parent(pool: ReaderPool):
    looped = make_scan().replace(b"/Kids [3 0 R", b"/Kids [1 0 R")
    sound(pool.read(looped, "a.pdf"))
    many = pdf_around(b"", "/ASCIIHexDecode").replace(b"/Count 1", b"/Count 99999999")
    assert sound(pool.read(many, "a.pdf")).state is not DocumentState.READY


def test_docx_zip_bomb(pool: ReaderPool):
    bomb = rezip(VALID[".docx"], {"word/media/image1.png": bytes(600_000_000)})
    assert len(bomb) < 2_000_000
    reading = sound(pool.read(bomb, "a.docx"))
    assert reading.state is DocumentState.REFUSED
    assert "safety" in reading.reason


def test_docx_ratio_and_number_of_entries(pool: ReaderPool):
    bomb = rezip(VALID[".docx"], {"word/document.xml": b"<w:p/>" * 5_000_000})
    assert sound(pool.read(bomb, "a.docx")).state is DocumentState.REFUSED
    crowd = rezip(VALID[".docx"], {f"word/{n}.xml": b"" for n in range(6000)})
    assert "6,0" in sound(pool.read(crowd, "a.docx")).reason


def test_docx_whose_directory_lies(pool: ReaderPool):
    """The directory claims 100 bytes for an entry that unpacks to 50 MB: it is not unpacked as a whole."""
    data = bytearray(rezip(VALID[".docx"], {"word/styles.xml": bytes(50_000_000)}))
    size = (50_000_000).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (100).to_bytes(4, "little")
    reading = sound(pool.read(bytes(data), "a.docx"))
    assert reading.state is DocumentState.PARTLY_READ
    assert "damaged" in reading.reason


ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_docx_entity_bomb(pool: ReaderPool, encoding: str):
    from helpers.made import WORD

    body = f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>'
    source = (ENTITIES + body).replace('"1.0"?', f'"1.0" encoding="{encoding}"?')
    reading = sound(
        pool.read(rezip(VALID[".docx"], {"word/document.xml": source.encode(encoding)}), "a.docx")
    )
    assert reading.state is DocumentState.REFUSED
    assert "definitions" in reading.reason


def test_docx_outside_file_is_not_read(pool: ReaderPool):
    from helpers.made import WORD

    source = (
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY leak SYSTEM "file:///etc/passwd">]>'
        f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&leak;</w:t></w:r></w:p></w:body></w:document>'
    )
    reading = pool.read(rezip(VALID[".docx"], {"word/document.xml": source.encode()}), "a.docx")
    assert reading.state is DocumentState.REFUSED


def test_docx_that_lacks_its_parts(pool: ReaderPool):
    for missing in (
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/_rels/document.xml.rels",
    ):
        buffer = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(VALID[".docx"])) as source, zipfile.ZipFile(buffer, "w") as target:
            for name in source.namelist():
                if name != missing:
                    target.writestr(name, source.read(name))
        sound(pool.read(buffer.getvalue(), "a.docx"))
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    assert sound(pool.read(empty.getvalue(), "a.docx")).state in TROUBLE


def test_docx_nested_ten_thousand_deep(fresh: ReaderPool):
    deep = "<w:tbl><w:tr><w:tc>" * 10_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 10_000
    assert sound(fresh.read(make_docx_of(deep), "a.docx")).state is not DocumentState.READY
    assert fresh.read(b"Still here.", "a.txt").state is DocumentState.READY


@pytest.mark.parametrize("tag", ["div", "b", "ul", "table", "p", "font"])
def test_html_nested_a_hundred_thousand_deep(fresh: ReaderPool, tag: str):
    source = f"<html><p>start</p>{f'<{tag}>' * 100_000}bottom{f'</{tag}>' * 100_000}<p>end</p></html>"
    reading = sound(fresh.read(source.encode(), "a.html"))
    if tag in ("div", "b", "p", "font"):
        assert (reading.state, reading.text.split()) == (DocumentState.READY, ["start", "bottom", "end"])
    else:
        assert reading.state is DocumentState.PARTLY_READ
        assert "nested deeper" in reading.reason
    assert fresh.read(b"Still here.", "a.txt").state is DocumentState.READY


def test_html_entity_bomb_is_harmless(pool: ReaderPool):
    reading = sound(pool.read((ENTITIES + "<html><body>&j; and words</body></html>").encode(), "a.html"))
    assert len(reading.text) < 2000


def test_html_refers_to_much_and_gets_nothing(pool: ReaderPool):
    source = (
        '<html><head><link rel="stylesheet" href="http://192.0.2.1/x.css">'
        '<script src="//192.0.2.1/x.js"></script>'
        '<meta http-equiv="refresh" content="0;url=file:///etc/passwd"></head><body onload="alert(1)">'
        '<img src="file:///etc/passwd"><iframe src="http://192.0.2.1/"></iframe>'
        '<object data="/etc/passwd">x</object><a href="javascript:alert(1)">Visible</a></body></html>'
    )
    assert sound(pool.read(source.encode(), "a.html")).text == "Visible"


def test_markdown_made_to_be_slow(pool: ReaderPool):
    for source in (
        "[" * 50_000,
        "> " * 20_000 + "x",
        "*a_" * 30_000,
        "- " * 10_000 + "x",
        "`" * 60_000,
        "| a " * 30_000,
    ):
        assert sound(pool.read(source.encode(), "a.md")).state is DocumentState.READY


def test_text_without_a_single_break(pool: ReaderPool):
    reading = sound(pool.read(b"x" * 3_000_000, "a.txt"))
    assert len(reading.text) == 3_000_000
    sound(pool.read(b"\n" * 3_000_000 + b"x", "a.txt"))
    sound(pool.read(b" " * 3_000_000 + b"x", "a.md"))
