"""What is not running text: tables by whole rows, footnotes alone, running headers nowhere."""

from __future__ import annotations

import time

from dossier.reading.common.draft import Draft
from dossier.splitting import Sizes, Span, split
from dossier.types import Block, BlockKind, DocumentState, Page, Reading

SENTENCE = "Het college stelt het recht op de uitkering vast zodra de aanvraag is ontvangen. "
ROW = "Land: België | Tarief: {} % | Toelichting: het tarief dat sinds dit jaar voor iedereen geldt"


def document(*parts: tuple[BlockKind, str], pages: tuple[Page, ...] = ()) -> Reading:
    draft = Draft(10_000_000)
    for kind, text in parts:
        draft.block(kind, text, level=1 if kind is BlockKind.HEADING else 0)
    return Reading(
        DocumentState.READY, text=draft.text, blocks=tuple(draft.blocks), pages=pages, language="nl"
    )


def texts(reading: Reading, spans: list[Span]) -> list[str]:
    return [reading.text[span.start : span.end] for span in spans]


def table(rows: int) -> str:
    return "\n".join(["Land | Tarief | Toelichting", *(ROW.format(n) for n in range(rows))])


def test_a_large_table_is_cut_between_its_rows() -> None:
    reading = document(
        (BlockKind.HEADING, "Tarieven"),
        (BlockKind.PARAGRAPH, SENTENCE * 4),
        (BlockKind.PARAGRAPH, "Tabel 3: tarieven per land"),
        (BlockKind.TABLE, table(60)),
        (BlockKind.PARAGRAPH, SENTENCE * 4),
    )
    spans = split(reading, "")
    rows = [part for part in texts(reading, spans) if "Tarief:" in part]
    assert len(rows) > 3
    assert all(part.startswith("Land") and part.endswith("geldt") for part in rows)
    assert "\n".join(rows) == table(60)
    assert all(len(part) <= Sizes().largest for part in rows)
    assert {
        span.heading for span, part in zip(spans, texts(reading, spans), strict=True) if part in rows
    } == {"Tarieven › Tabel 3: tarieven per land"}
    assert not any("Tarief:" in part and SENTENCE[:20] in part for part in texts(reading, spans))


def test_a_small_table_stays_whole_with_the_sentence_before_it() -> None:
    reading = document(
        (BlockKind.PARAGRAPH, SENTENCE * 14),
        (BlockKind.PARAGRAPH, "De tarieven zijn:"),
        (BlockKind.TABLE, table(4)),
        (BlockKind.PARAGRAPH, SENTENCE * 14),
    )
    assert f"De tarieven zijn:\n\n{table(4)}" in texts(reading, split(reading, ""))


def test_of_a_long_paragraph_only_the_last_sentence_introduces_the_table() -> None:
    reading = document(
        (BlockKind.PARAGRAPH, SENTENCE * 12 + "De tarieven zijn:"),
        (BlockKind.TABLE, table(4)),
        (BlockKind.PARAGRAPH, SENTENCE * 12),
    )
    assert f"De tarieven zijn:\n\n{table(4)}" in texts(reading, split(reading, ""))


def test_a_short_section_with_a_table_is_one_passage() -> None:
    reading = document(
        (BlockKind.PARAGRAPH, "Zie:"), (BlockKind.TABLE, table(2)), (BlockKind.PARAGRAPH, "Slot.")
    )
    assert texts(reading, split(reading, "")) == [reading.text]


def test_a_row_larger_than_a_passage_is_cut_and_nothing_of_it_lost() -> None:
    long = "Land: België | " + SENTENCE * 40
    reading = document((BlockKind.TABLE, f"Kop\n{long}\nLand: Frankrijk"))
    parts = texts(reading, split(reading, ""))
    assert all(len(part) <= Sizes().largest for part in parts)
    assert "".join("".join(parts).split()) == "".join(reading.text.split())


def test_running_headers_are_in_no_passage_wherever_they_stand() -> None:
    reading = document(
        (BlockKind.PARAGRAPH, "Eerste deel van de zin"),
        (BlockKind.FURNITURE, "Gemeente Zandhoven – pagina 1"),
        (BlockKind.PARAGRAPH, "tweede deel."),
        (BlockKind.FURNITURE, "Gemeente Zandhoven – pagina 2"),
    )
    assert texts(reading, split(reading, "")) == ["Eerste deel van de zin", "tweede deel."]


def test_a_document_of_headers_alone_has_no_passages() -> None:
    assert split(document((BlockKind.FURNITURE, "Gemeente Zandhoven")), "") == []


def test_a_heading_above_headers_alone_is_still_found() -> None:
    reading = document((BlockKind.HEADING, "Artikel 5 [Vervallen]"), (BlockKind.FURNITURE, "pagina 1"))
    assert texts(reading, split(reading, "")) == ["Artikel 5 [Vervallen]"]


def test_a_footnote_is_a_passage_under_the_place_of_its_mark() -> None:
    reading = document(
        (BlockKind.HEADING, "Artikel 1"),
        (BlockKind.PARAGRAPH, "1. Eerste lid.\n2. Het loon[1] telt mee."),
        (BlockKind.HEADING, "Artikel 2"),
        (BlockKind.PARAGRAPH, "Tweede artikel."),
        (BlockKind.FOOTNOTE, "[1] Zoals bedoeld in de regeling."),
    )
    spans = split(reading, "")
    assert texts(reading, spans)[-1] == "[1] Zoals bedoeld in de regeling."
    assert (spans[-1].heading, spans[-1].place) == ("Artikel 1", "lid 2")
    assert not any("Zoals bedoeld" in part for part in texts(reading, spans)[:-1])


def test_a_footnote_in_the_middle_of_an_article_stands_apart() -> None:
    reading = document(
        (BlockKind.HEADING, "Artikel 1"),
        (BlockKind.PARAGRAPH, "De huurder1 betaalt"),
        (BlockKind.FOOTNOTE, "1 De huurder van de woning."),
        (BlockKind.PARAGRAPH, "de huur."),
    )
    spans = split(reading, "")
    assert texts(reading, spans) == ["De huurder1 betaalt", "1 De huurder van de woning.", "de huur."]
    assert {span.heading for span in spans} == {"Artikel 1"}


def test_a_footnote_without_a_mark_belongs_to_the_end_of_its_page() -> None:
    draft = "Kop een\n\nTekst een.\n\nKop twee\n\nTekst twee.\n\n* Zonder merk."
    at = [draft.index(part) for part in ("Kop een", "Tekst een", "Kop twee", "Tekst twee", "* Zonder")]
    kinds = [BlockKind.HEADING, BlockKind.PARAGRAPH] * 2
    blocks = [
        Block(kind, start, draft.find("\n", start), 1 + n // 2, level=1 - n % 2)
        for n, (kind, start) in enumerate(zip(kinds, at, strict=False))
    ]
    blocks.append(Block(BlockKind.FOOTNOTE, at[4], len(draft), 1))
    pages = (Page(1, 0, at[2] - 1), Page(2, at[2], len(draft)))
    reading = Reading(DocumentState.READY, text=draft, blocks=tuple(blocks), pages=pages, page_count=2)
    assert split(reading, "")[-1].heading == "Kop een"


def test_a_list_keeps_the_line_that_introduces_it() -> None:
    items = "\n".join(f"- {SENTENCE}" for _ in range(8))
    for before in range(9, 15):
        reading = document(
            (BlockKind.PARAGRAPH, SENTENCE * before),
            (BlockKind.PARAGRAPH, "Nodig zijn:"),
            (BlockKind.LIST_ITEM, items),
        )
        parts = texts(reading, split(reading, ""))
        assert not any(part.endswith("Nodig zijn:") for part in parts), before


def test_many_tables_and_notes_take_no_time() -> None:
    began = time.process_time()
    parts = [
        (BlockKind.TABLE, table(3)),
        (BlockKind.FOOTNOTE, "1 Noot."),
        (BlockKind.PARAGRAPH, "Tekst1."),
    ] * 1500
    assert len(split(document(*parts), "")) >= 3000
    assert time.process_time() - began < 10
