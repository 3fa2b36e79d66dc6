"""The measures of reading say what they claim, and the command measures real files."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.errors import UsageError
from dossier.evaluation.reading import cells_found, order_kept, run, words_found


def test_words_are_counted_as_often_as_they_occur() -> None:
    assert words_found("one two two", "Two, one.") == pytest.approx(2 / 3)
    assert words_found("", "anything") == 1.0
    assert words_found("Leistung", "Leis\u00adtung") == 1.0


def test_order_is_that_of_the_truth() -> None:
    first, second = "a b c d e f g h", "p q r s t u v w"
    assert order_kept(f"{first} {second}", f"{first} {second}") == 1.0
    assert order_kept(f"{first} {second}", f"{second} {first}") == pytest.approx(0.5)
    assert order_kept("a b c", "x y z") is None


def test_cells_are_found_whole() -> None:
    assert cells_found(["€ 12,50", "six weeks"], "Amount: € 12,50 | Term: six long weeks") == 0.5


def test_a_folder_is_measured(tmp_path: Path) -> None:
    documents, truth = tmp_path / "documents", tmp_path / "truth"
    (documents / "sub").mkdir(parents=True)
    (truth / "sub").mkdir(parents=True)
    (documents / "sub" / "letter.txt").write_text("Every tenant may object within six weeks.")
    (documents / "empty.txt").touch()
    (truth / "sub" / "letter.txt.txt").write_text("Every tenant may object within eight weeks.")
    report = run(documents, truth=truth, out=tmp_path / "out")
    by_path = {outcome.path: outcome for outcome in report.outcomes}
    assert by_path["sub/letter.txt"].words == pytest.approx(6 / 7)
    assert (by_path["empty.txt"].state, by_path["empty.txt"].words) == ("no_text", None)
    assert "letter.txt" in (tmp_path / "out" / "reading.txt").read_text()


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        run(tmp_path, truth=tmp_path / "nowhere")
