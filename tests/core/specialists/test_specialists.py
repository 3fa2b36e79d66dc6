"""Specialists: what they learn, what is wrong with examples, how they are tried, and the tags they give."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.errors import Cancelled, ModelUnusable, UsageError
from dossier.library import Library
from dossier.sorting import examples_from
from dossier.specialists import Classifier, Labelled, hold_out, read_examples, try_out
from dossier.types import CancelToken, Filter
from helpers.shared import shared

RENT = "The landlord raises the rent of the flat by {} euro; the tenant of number {} may object to the rent."
WAGE = "The employer pays the wages of {} euro on day {} of the month; the worker asks for more wages."
FOOD = "The recipe needs {} eggs and {} grams of flour; stir the dough well and bake the cake until brown."


def examples(each: int = 8) -> Labelled:
    rows = [
        (form.format(number, 3 * number), label)
        for label, form in (("rent", RENT), ("wage", WAGE), ("food", FOOD))
        for number in range(1, each + 1)
    ]
    return Labelled(tuple(text for text, _ in rows), tuple(label for _, label in rows), ())


def plain(path: Path) -> tuple[str, str]:
    return path.read_text(encoding="utf-8"), ""


@pytest.mark.parametrize("labels", [("rent", "wage"), ("rent", "wage", "food")])
def test_what_was_learned_is_kept_without_anything_that_runs(labels: tuple[str, ...]) -> None:
    chosen = [
        (text, label)
        for text, label in zip(examples().texts, examples().labels, strict=True)
        if label in labels
    ]
    model = Classifier.train([text for text, _ in chosen], [label for _, label in chosen])
    asked = ["My landlord wants more rent for the flat.", "When will the employer pay my wages?"]
    verdicts = model.sort(asked)
    assert [verdict.label for verdict in verdicts] == ["rent", "wage"]
    assert all(0.5 < verdict.probability <= 1 for verdict in verdicts)
    again = Classifier.from_bytes(model.to_bytes()).sort(asked)
    assert [v.label for v in again] == [v.label for v in verdicts]
    assert [v.probability for v in again] == pytest.approx([v.probability for v in verdicts], abs=1e-5)
    assert model.sort([]) == []
    with pytest.raises(ModelUnusable):
        Classifier.from_bytes(model.to_bytes()[:200])


def test_the_probabilities_are_those_of_scikit_learn() -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    for count in (2, 3):
        kept = [at for at, label in enumerate(examples().labels) if label in ("rent", "wage", "food")[:count]]
        texts, labels = ([getattr(examples(), name)[at] for at in kept] for name in ("texts", "labels"))
        peer = make_pipeline(
            TfidfVectorizer(analyzer="char", ngram_range=(1, 3), sublinear_tf=True),
            LogisticRegression(C=30, max_iter=1000),
        ).fit(texts, labels)
        asked = ["Something about rent and wages and eggs.", "The employer"]
        theirs = peer.predict_proba(asked).max(axis=1)
        ours = [verdict.probability for verdict in Classifier.train(texts, labels).sort(asked)]
        assert ours == pytest.approx(list(theirs), abs=1e-4)


def test_folders_are_labels_and_what_is_wrong_is_said(tmp_path: Path) -> None:
    for label in ("a", "b"):
        (tmp_path / label).mkdir()
        for number in range(5):
            (tmp_path / label / f"{number}.txt").write_text(f"{label} text number {number} " * 3)
    (tmp_path / "b" / "same.txt").write_text("a text number 0 " * 3)
    (tmp_path / "b" / "again.txt").write_text("b text number 1 " * 3)
    (tmp_path / "b" / "empty.txt").write_text(" ")
    found = read_examples(tmp_path, plain)
    assert found.counts == {"a": 4, "b": 5}
    assert sorted(found.problems) == sorted(
        [
            '"a" has only 4 examples; from 5 on it becomes reliable.',
            'a/0.txt: left out, the same text stands under "a" and "b".',
            'b/same.txt: left out, the same text stands under "a" and "b".',
            "b/again.txt: left out, the same text stands here before.",
            "b/empty.txt: left out, it has hardly any text.",
        ]
    )


def test_a_table_of_texts_or_of_documents(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("A letter about a broken heater in the flat.")
    table = tmp_path / "t.csv"
    table.write_text(
        "Label;text;document\nrent;;letter.txt\nwage;The wages come late, every single month.;\n", "utf-8-sig"
    )
    found = read_examples(table, plain)
    assert found.labels == ("rent", "wage")
    assert found.texts[0].startswith("A letter")


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("t.csv", "kind,words\na,b\n", 'no columns "label"'),
        ("t.csv", "label,text\na,\n", "Line 2 of .* has no label, or neither"),
        ("t.csv", "label,document\na,gone.txt\n", "there is no file"),
        ("t.jsonl", '{"label": "a"\n', "Line 1 of .* is not an object"),
        ("t.jsonl", '["a"]\n', "Line 1 of .* is not an object"),
    ],
)
def test_examples_that_cannot_be_used(tmp_path: Path, name: str, content: str, complaint: str) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(UsageError, match=complaint):
        read_examples(tmp_path / name, plain)


def test_nothing_to_learn_from_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no file or folder"):
        read_examples(tmp_path / "gone", plain)
    with pytest.raises(UsageError, match="holds no folders"):
        read_examples(tmp_path, plain)
    with pytest.raises(UsageError, match="at least two labels"):
        Classifier.train(["a text"], ["a"])
    lonely = Labelled(("one text", "two text", "three"), ("a", "a", "b"), ())
    with pytest.raises(UsageError, match="single example"):
        try_out(lonely)
    with pytest.raises(UsageError, match="equal shares"):
        hold_out(examples(3), 30)


def test_every_example_is_tried_once_and_not_while_learned_from() -> None:
    trial = try_out(examples(10))
    assert trial.tried == 30
    assert trial.learned == 24
    assert sum(sum(row.values()) for row in trial.confusion.values()) == 30
    assert trial.accuracy > 0.9
    assert "30 examples that it did not learn from" in trial.as_table()
    held = hold_out(examples(10), 9, seed=1)
    assert (held.learned, held.tried) == (9, 21)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        try_out(examples(10), cancel)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setenv("DOSSIER_MODELS", str(tmp_path / "none"))
    made, _ = Library.create(tmp_path / "library", "a passphrase")
    return made


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    return folder / name


def test_documents_are_tagged_when_they_are_added(library: Library, tmp_path: Path) -> None:
    files = tmp_path / "files"
    first = write(files, "one.txt", RENT.format(40, 12))
    with library:
        library.add([first])
        library.sorting.train("case", examples())
        assert library.sorting.names() == ["case"]
        library.sorting.catch_up(None, CancelToken())
        second = write(files, "two.txt", WAGE.format(2100, 25))
        write(files, "three.txt", "0000 1111 2222 3333 4444 5555 6666 7777 8888 9999")
        library.add([files])
        tags = {Path(one.path).name: [tag.label for tag in one.tags] for one in library.documents()}
        assert tags == {"one.txt": ["rent"], "two.txt": ["wage"], "three.txt": []}
        assert [Path(one.path).name for one in library.documents(wanted=Filter(tag="WAGE"))] == ["two.txt"]
        second.write_text(RENT.format(55, 2))
        library.add([files])
        changed = next(one for one in library.documents() if one.path.endswith("two.txt"))
        assert [tag.label for tag in changed.tags] == ["rent"]
        assert library.document(changed.id).tags == changed.tags
        (again,) = library.reread_all([changed.id])
        assert [tag.label for tag in again.tags] == ["rent"]
        library.sorting.remove("case")
        assert all(not one.tags for one in library.documents())
        with pytest.raises(UsageError, match='no specialist "case"'):
            library.sorting.classifier("case")


def test_a_specialist_lasts_and_another_takes_its_place(library: Library, tmp_path: Path) -> None:
    with library:
        trial = library.sorting.train("case", examples())
    with Library.open(tmp_path / "library", passphrase="a passphrase") as opened:
        assert opened.sorting.trial("case") == trial
        assert opened.sorting.classifier("case").labels == ("food", "rent", "wage")
        with pytest.raises(UsageError, match="already"):
            opened.sorting.train("case", examples(), replace=False)
        with pytest.raises(UsageError, match="needs a name"):
            opened.sorting.train(" ", examples())
        cancel = CancelToken()
        cancel.cancel()
        with pytest.raises(Cancelled):
            opened.sorting.train("case", examples(4), cancel)
        assert opened.sorting.trial("case") == trial


def test_examples_are_read_as_documents_are(tmp_path: Path) -> None:
    for label in ("a", "b"):
        write(tmp_path / "examples", "x", "")
        folder = tmp_path / "examples" / label
        folder.mkdir()
        for number in range(5):
            (folder / f"{number}.html").write_text(
                f"<p>{label} letter {number}: words of some length</p><script>hidden()</script>"
            )
    found = examples_from(tmp_path / "examples")
    assert found.counts == {"a": 5, "b": 5}
    assert not any("hidden" in text for text in found.texts)


def test_five_genres_from_a_hundred_japanese_articles() -> None:
    found = examples_from(shared("livedoor-news"))
    assert min(hold_out(found, 100, seed).accuracy for seed in range(3)) >= 0.815
