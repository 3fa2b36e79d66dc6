"""Passages follow the document: no article crossed, nothing lost, sizes kept, the same every time."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.reading.limits import DEFAULT
from dossier.reading.web.markdown import read_markdown
from dossier.splitting import Sizes, Span, split
from dossier.types import Block, BlockKind, DocumentState, Page, Reading
from helpers.shared import shared

SENTENCE = "Het college stelt het recht op de uitkering vast zodra de aanvraag is ontvangen. "


def markdown(text: str) -> Reading:
    return read_markdown(text.encode(), DEFAULT)


def texts(reading: Reading, spans: list[Span]) -> list[str]:
    return [reading.text[span.start : span.end] for span in spans]


def test_a_short_article_is_one_passage_under_its_path() -> None:
    reading = markdown(
        "# Wet\n\n## Hoofdstuk 1\n\n### Artikel 1\n\n1. Een.\n2. Twee.\n\n### Artikel 2\n\nDrie.\n"
    )
    spans = split(reading, "Wet")
    assert texts(reading, spans) == ["1. Een.\n2. Twee.", "Drie."]
    assert [span.heading for span in spans] == ["Hoofdstuk 1 › Artikel 1", "Hoofdstuk 1 › Artikel 2"]


def test_articles_at_the_level_of_their_chapter_still_stand_in_it() -> None:
    reading = markdown(
        "## Wet\n\n## # Hoofdstuk  I  \n\n#### Algemeen\n\n## # Artikel  1  \n\n#### Begrippen\n\nEen.\n\n"
        "### Artikel 2 \n\nTwee.\n\n## # Hoofdstuk  II  \n\n## # §  1  \n\n## # Artikel  3  \n\nDrie.\n"
    )
    assert [span.heading for span in split(reading, "Wet")] == [
        "Hoofdstuk I Algemeen › Artikel 1 Begrippen",
        "Hoofdstuk I Algemeen › Artikel 2",
        "Hoofdstuk II › § 1 › Artikel 3",
    ]


def test_a_sign_is_an_article_where_no_articles_are() -> None:
    reading = markdown("# SGB\n\n## Erster Abschnitt\n\n### § 1 Zweck\n\nEins.\n\n### § 2\n\nZwei.\n")
    spans = split(reading, "SGB")
    assert [span.heading for span in spans] == ["Erster Abschnitt › § 1 Zweck", "Erster Abschnitt › § 2"]
    assert spans[0].article != spans[1].article


@pytest.mark.parametrize("label", ["Artikel {}", "§ {}", "Article L262-{}", "Sec. {}"])
def test_no_passage_crosses_an_article(label: str) -> None:
    text = "# Law\n\n" + "".join(f"## {label.format(n)}\n\nShort text {n}.\n\n" for n in range(1, 9))
    reading = markdown(text)
    assert [re.findall(r"\d", part) for part in texts(reading, split(reading, "Law"))] == [
        [str(n)] for n in range(1, 9)
    ]


def test_a_long_article_is_cut_at_its_numbered_paragraphs() -> None:
    text = "## Artikel 1\n\n" + "\n".join(f"{n}. {SENTENCE * 8}" for n in range(1, 7))
    reading = markdown(text)
    spans = split(reading, "")
    assert len(spans) >= 3
    assert all(re.match(r"\d\. ", part) for part in texts(reading, spans))
    assert len({span.article for span in spans}) == 1


def test_a_paragraph_too_long_for_one_passage_is_cut_between_sentences() -> None:
    reading = markdown("## Artikel 1\n\n" + SENTENCE * 60)
    parts = texts(reading, split(reading, ""))
    assert len(parts) > 3
    assert all(part.startswith("Het college") and part.endswith("ontvangen.") for part in parts)


def test_text_without_any_pause_is_cut_at_the_largest_size() -> None:
    reading = markdown("x" * 10_000)
    sizes = Sizes(largest=1000, target=900, smallest=200)
    parts = texts(reading, split(reading, "", sizes))
    assert "".join(parts) == "x" * 10_000
    assert max(map(len, parts)) <= 1000


def test_short_sections_inside_an_article_share_a_passage_and_their_common_path() -> None:
    reading = markdown("# Act\n\n## § 402. Benefits\n\n### (a) Old age\n\nOne.\n\n### (b) Wife\n\nTwo.\n")
    spans = split(reading, "Act")
    assert [span.heading for span in spans] == ["§ 402. Benefits"]
    assert "### (b) Wife" in texts(reading, spans)[0]


def test_an_article_that_is_only_a_heading_is_still_found() -> None:
    reading = markdown("# Wet\n\n## Artikel 5 [Vervallen]\n\n## Artikel 6\n\nTekst.\n")
    assert texts(reading, split(reading, "Wet")) == ["Artikel 5 [Vervallen]", "Tekst."]


def test_articles_are_found_in_plain_text_without_headings() -> None:
    text = "Artikel 1\nEen aanvraag is schriftelijk.\nArtikel 2. Termijn\nArtikel 1 geldt zes weken."
    reading = Reading(DocumentState.READY, text=text, blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),))
    spans = split(reading, "")
    assert texts(reading, spans) == ["Een aanvraag is schriftelijk.", "Artikel 1 geldt zes weken."]
    assert [span.heading for span in spans] == ["Artikel 1", "Artikel 2. Termijn"]


def test_a_text_of_nothing_but_pauses_takes_no_time() -> None:
    began = time.process_time()
    for piece in ("a)\n", "1. ", "\n- ", "A. B. ", "§ 1\n", "(1)\n\n"):
        text = piece * 40_000
        reading = Reading(DocumentState.READY, text=text, blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),))
        assert all(span.end - span.start <= Sizes().largest for span in split(reading, ""))
    assert time.process_time() - began < 20


def test_the_page_is_that_of_the_first_character() -> None:
    text = "Seite eins.\nSeite zwei."
    reading = Reading(
        DocumentState.READY,
        text=text,
        blocks=(Block(BlockKind.HEADING, 0, 5, 1, 1), Block(BlockKind.PARAGRAPH, 12, 23, 2)),
        pages=(Page(1, 0, 11), Page(2, 12, 23)),
        page_count=2,
    )
    assert [span.page for span in split(reading, "")] == [2]


def test_nothing_gives_nothing() -> None:
    assert split(Reading(DocumentState.NO_TEXT, "No words."), "") == []
    assert split(markdown(" \n\n "), "") == []


def corpus() -> Iterator[Path]:
    return Path(shared("corpus")).glob("*/*.md")


def test_real_laws_lose_nothing_and_keep_their_articles_apart() -> None:
    sizes = Sizes()
    for path in corpus():
        reading = read_markdown(path.read_bytes(), DEFAULT)
        spans = split(reading, reading.title)
        assert spans == split(reading, reading.title)
        assert all(0 < span.end - span.start <= sizes.largest for span in spans), path.name
        assert all(a.end <= b.start for a, b in itertools.pairwise(spans)), path.name
        held = bytearray(len(reading.text))
        for span in spans:
            held[span.start : span.end] = b"\1" * (span.end - span.start)
        for block in reading.blocks:
            if block.kind is not BlockKind.HEADING:
                part = reading.text[block.start : block.end]
                lost = [
                    c
                    for c, kept in zip(part, held[block.start : block.end], strict=True)
                    if not kept and not c.isspace()
                ]
                # Only an article's own label in running text may stand outside.
                assert len(lost) < 100, (path.name, part[:80])
        opened = [
            block.start
            for block in reading.blocks
            if block.kind is BlockKind.HEADING
            and re.match(r"(Artikel|Article)\s+\S+\s*$", reading.text[block.start : block.end])
        ]
        for start in opened:
            assert not any(span.start < start < span.end for span in spans), (path.name, start)
