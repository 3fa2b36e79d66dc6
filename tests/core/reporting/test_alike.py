"""Near-duplicates: a draft and its final version are pointed out, two letters on other matters are not."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from dossier.library import Library
from dossier.reporting.alike import _is_newer, _told_by
from dossier.search.likeness import ALIKE_FROM, MIN_WORDS, share, sketch
from dossier.types import CancelToken, Document, DocumentState, Facts
from helpers.made import make_docx

_SYLLABLES = "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro".split()  # noqa: SIM905


def words(seed: int, number: int = 300) -> list[str]:
    """Made-up words, the same for the same seed."""
    chance = random.Random(seed)
    return ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(number)]


def sentences(chosen: list[str]) -> str:
    parts = [chosen[at : at + 12] for at in range(0, len(chosen), 12)]
    return " ".join(" ".join(part).capitalize() + "." for part in parts)


def edited(chosen: list[str], every: int) -> list[str]:
    """The words with one in so many replaced."""
    return [f"nieuw{at}" if at % every == every // 2 else word for at, word in enumerate(chosen)]


def test_share_is_measured_exactly_and_estimated_well() -> None:
    text = words(1, 500)
    other = edited(text, 50)
    exact = share(" ".join(text), " ".join(other))
    assert 0.8 < exact < 0.9
    from dossier.search.likeness import _minhash

    first, second = (_minhash(sketch(" ".join(one))[1]) for one in (text, other))
    assert first.jaccard(second) == pytest.approx(exact, abs=0.15)
    assert share("a b c d e", "v w x y z") == 0.0
    assert share("", "") == 0.0


def test_signs_and_case_do_not_count_and_short_texts_are_not_compared() -> None:
    text = " ".join(words(2, 60))
    assert sketch(text) == sketch(text.upper().replace(" ", ", ") + ".")
    assert sketch(" ".join(words(2, MIN_WORDS - 1)))[1] == b""
    assert len(sketch(text)[1]) == 128 * 4


def test_a_draft_and_its_final_version_are_pointed_out(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    draft = words(3)
    (folder / "draft.md").write_text("# Besluit\n\n" + sentences(draft), encoding="utf-8")
    (folder / "final.md").write_text("# Besluit\n\n" + sentences(edited(draft, 60)), encoding="utf-8")
    (folder / "other.md").write_text("# Brief\n\n" + sentences(words(4)), encoding="utf-8")
    document = make_docx(lambda made: [made.add_paragraph(p) for p in sentences(draft).split(". ")])
    (folder / "as word.docx").write_bytes(document)
    library.add([folder], collection="Case 1")
    (folder / "twin.md").write_text("# Besluit\n\n" + sentences(draft) + " Einde.", encoding="utf-8")
    library.add([folder / "twin.md"], collection="Case 2")
    pairs = library.duplicates("Case 1")
    names = {frozenset(Path(one.path).name for one in (pair.first, pair.second)) for pair in pairs}
    assert names == {
        frozenset(("draft.md", "final.md")),
        frozenset(("draft.md", "as word.docx")),
        frozenset(("final.md", "as word.docx")),
    }
    assert all(ALIKE_FROM <= pair.share <= 1 for pair in pairs)
    assert pairs[0].share == max(pair.share for pair in pairs) > 0.95
    assert len(library.duplicates()) == len(pairs)
    found = library.similar(library.resolve("draft.md").id)
    assert {Path(one.document.path).name for one in found} == {"final.md", "as word.docx"}
    assert library.similar(library.resolve("other.md").id) == []


def test_sketches_follow_the_text(library: Library, tmp_path: Path) -> None:
    text = words(5)
    first, second = tmp_path / "a.md", tmp_path / "b.md"
    first.write_text(sentences(text), encoding="utf-8")
    second.write_text(sentences(words(6)), encoding="utf-8")
    library.add([first, second])
    assert library.sketch(CancelToken(), 1)
    assert not library.sketch(CancelToken(), 1)
    assert library.duplicates() == []
    second.write_text(sentences(edited(text, 100)), encoding="utf-8")
    library.add([second])
    assert len(library.duplicates()) == 1
    library.remove([library.resolve("b.md").id])
    assert library.duplicates() == []


def test_what_tells_which_is_newer() -> None:
    def document(added: float, date: str = "", version: str = "") -> Document:
        facts = Facts(date=date, version=version)
        state = DocumentState.READY
        return Document(
            os.urandom(4).hex(), "", "", "", "", state, "", 1, 1, 0, "en", "", 1, added, facts=facts
        )

    assert _told_by(document(1, "2024-01"), document(2, "2025")) == "date"
    assert _is_newer(document(1, "2025-01-02"), document(2, "2024"))
    assert _told_by(document(1, version="1.9"), document(2, version="1.10")) == "version"
    assert _is_newer(document(1, version="1.10"), document(2, version="1.9"))
    assert _told_by(document(1), document(2, "2025")) == "added"
    assert _is_newer(document(1.0), document(1.1)) is None
