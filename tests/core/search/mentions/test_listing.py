"""Every mention in a library: by document, in order, with a total that is right and places that are exact."""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.errors import Cancelled, UnknownCollection, UsageError
from dossier.reading.limits import DEFAULT
from dossier.reading.web.markdown import read_markdown
from dossier.search.mentions.exporting import COLUMNS, snippet, write_csv
from dossier.search.mentions.listing import mentions
from dossier.search.passages import drafts
from dossier.types import Block, BlockKind, CancelToken, Document, Filter, Page, Reading, Scope
from dossier.vault import Vault
from helpers.vaults import new_vault, reading_of

LAW = """# Wet op de egels

## Artikel 1 Egels

Een egel heeft recht op een uitkering. De egels melden zich.

## Artikel 2

De termijn is zes weken; de egel wacht.
"""
TREATY = """# Traité

## Article 1

La prestation est versée chaque mois aux travailleurs qui habitent la commune. Les prestations sont
suspendues lorsque la personne quitte la commune; la prestation reprend à son retour dans la commune.
"""


def put(vault: Vault, path: str, reading: Reading, collection: str = "Zaak", title: str = "") -> Document:
    data = (path + reading.text).encode()
    waiting = vault.documents.add_waiting(path, hashlib.sha256(data).hexdigest(), len(data), collection, data)
    return vault.documents.complete(waiting.id, reading, drafts(reading, title or reading.title))


def with_furniture() -> Reading:
    """Two pages; what is repeated at their feet is part of no passage."""
    foot = "egel 2024"
    pages = [f"De egel op pagina {number}. Een egel." for number in (1, 2)]
    text, blocks, ranges = "", [], []
    for number, body in enumerate(pages, 1):
        start = len(text)
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(body), number))
        text += body + "\n\n"
        blocks.append(Block(BlockKind.FURNITURE, len(text), len(text) + len(foot), number))
        text += foot + "\n\n"
        ranges.append(Page(number, start, len(text), label=f"{number + 10}", confidence=50.0 * number))
    return Reading(
        state=reading_of("x").state, text=text, blocks=tuple(blocks), pages=tuple(ranges), page_count=2,
        title="Kopie", language="nl", media_type="application/pdf",
    )  # fmt: skip


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("mentions") / "library") as made:
        put(made, "/b/wet.md", read_markdown(LAW.encode(), DEFAULT))
        put(made, "/a/kopie.pdf", with_furniture())
        put(made, "/a/traité.md", read_markdown(TREATY.encode(), DEFAULT), "Autre")
        yield made


def test_the_total_is_that_of_the_texts_themselves(vault: Vault) -> None:
    found = list(mentions(vault, "egel", Scope()))
    assert [one.path for one in found] == ["/b/wet.md", "/a/kopie.pdf"]
    for one in found:
        text = vault.documents.text(one.document)
        expected = [match.span() for match in re.finditer(r"(?i)\begels?\b", text)]
        assert [(each.start, each.end) for each in one.mentions] == expected
        assert all(text[each.start : each.end] == each.text for each in one.mentions)
        assert one.total == len(expected)
    # Words that stand in no passage, such as a page's foot, count too.
    places = vault.passages.places(found[1].document)
    outside = [m for m in found[1].mentions if not any(p.start <= m.start < p.end for p in places)]
    assert len(outside) == 2


def test_a_mention_tells_where_it_stands(vault: Vault) -> None:
    law, copy = mentions(vault, "egel", Scope())
    assert [one.heading for one in law.mentions[-2:]] == ["Artikel 1 Egels", "Artikel 2"]
    assert law.mentions[1].heading == "Artikel 1 Egels"  # its own words
    pages = [(one.page, one.label, one.doubtful) for one in copy.mentions]
    assert pages == [*[(1, "11", True)] * 3, *[(2, "12", False)] * 3]
    first = copy.mentions[0]
    assert (first.before, first.text) == ("De ", "egel")
    assert first.after.startswith(" op pagina 1. Een egel.")
    assert snippet(first).startswith("De egel op pagina 1.")


@pytest.mark.parametrize(
    ("scope", "paths"),
    [
        (Scope(collection="zaak"), ["/b/wet.md", "/a/kopie.pdf"]),
        (Scope(collection="Autre"), []),
        (Scope(filter=Filter(type="pdf")), ["/a/kopie.pdf"]),
        (Scope(filter=Filter(language="fr")), []),
        (Scope(documents=()), []),
    ],
)
def test_the_scope_is_kept_to(vault: Vault, scope: Scope, paths: list[str]) -> None:
    assert [one.path for one in mentions(vault, "egel", scope)] == paths


def test_the_passages_language_decides_which_endings_count(vault: Vault) -> None:
    (treaty,) = mentions(vault, "prestation", Scope())
    assert [one.text for one in treaty.mentions] == ["prestation", "prestations", "prestation"]
    (exact,) = mentions(vault, "prestation", Scope(), inflections=False)
    assert exact.total == 2


def test_beyond_a_number_mentions_are_counted_but_not_listed(vault: Vault) -> None:
    found = list(mentions(vault, "egel", Scope(), most=6))
    assert [(one.total, len(one.mentions)) for one in found] == [(5, 5), (6, 1)]
    none = list(mentions(vault, "egel", Scope(), most=0))
    assert [(one.total, len(one.mentions)) for one in none] == [(5, 0), (6, 0)]


def test_wrong_questions_are_told_before_anything_is_looked_at(vault: Vault) -> None:
    with pytest.raises(UsageError):
        mentions(vault, "…", Scope())
    with pytest.raises(UnknownCollection):
        mentions(vault, "egel", Scope(collection="nergens"))


def test_it_stops_between_documents(vault: Vault) -> None:
    token = CancelToken()
    found = mentions(vault, "egel", Scope(), cancel=token)
    next(found)
    token.cancel()
    with pytest.raises(Cancelled):
        next(found)


def test_the_table_holds_a_row_for_each(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "egels.csv"
    assert write_csv(mentions(vault, "egel", Scope()), path) == (11, 2)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(raw.decode("utf-8-sig").splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 12
    row = dict(zip(COLUMNS, rows[6], strict=True))
    assert (row["document"], row["page"], row["mention"]) == ("/a/kopie.pdf", "11", "egel")
    text = vault.documents.text(row["id"])
    assert text[int(row["start"]) : int(row["end"])] == "egel"


def test_a_table_that_is_not_finished_is_not_there(vault: Vault, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write_csv(mentions(vault, "egel", Scope(), cancel=token), tmp_path / "half.csv")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(UsageError, match=r"half\.csv"):
        write_csv(mentions(vault, "egel", Scope()), tmp_path / "nowhere" / "half.csv")


def test_cells_that_look_like_formulas_are_text(vault: Vault, tmp_path: Path) -> None:
    put(vault, "/c/=cmd.md", read_markdown(b"=1+1 egelachtigen\n", DEFAULT), "Formules")
    write_csv(mentions(vault, "egelachtigen", Scope(collection="Formules")), tmp_path / "f.csv")
    assert ",'=1+1 egelachtigen," in (tmp_path / "f.csv").read_text("utf-8-sig")
