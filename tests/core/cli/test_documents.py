"""The commands about documents: what they tell, what they choose by, where a range stands, reading again."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from dossier.samples import samples_dir
from helpers.cli import Cli


@pytest.fixture(scope="module")
def cli(tmp_path_factory: pytest.TempPathFactory) -> Cli:
    root = tmp_path_factory.mktemp("cli")
    folder = root / "documents"
    folder.mkdir()
    pdf = min(samples_dir().rglob("*.pdf"), key=lambda path: path.stat().st_size)
    shutil.copyfile(pdf, folder / "sample.pdf")
    with zipfile.ZipFile(folder / "letters.zip", "w") as archive:
        archive.writestr("letter.txt", "The allowance is 120 euro a month.")
        archive.writestr("broken.pdf", b"%PDF-1.7\nbroken")
    made = Cli(root, extra={"DOSSIER_MODELS": str(root / "none")})
    made.run("init")
    made.run("add", folder)
    return made


def test_documents_tell_their_parents_facts_and_doubts(cli: Cli) -> None:
    found = {Path(one["path"]).name: one for one in cli.documents()}
    assert found["letter.txt"]["parent"] == found["letters.zip"]["id"]
    assert found["letter.txt"]["path"].endswith("letters.zip/letter.txt")
    assert found["sample.pdf"]["parent"] == ""
    assert set(found["sample.pdf"]["facts"]) == {"date", "number", "author", "version"}
    assert (found["sample.pdf"]["doubtful"], found["sample.pdf"]["places"]) == (0, [])
    chosen = cli.json("documents", "--type", "pdf", "--state", "ready")
    assert [Path(one["path"]).name for one in chosen] == ["sample.pdf"]
    assert cli.json("documents", "--author", "nobody at all") == []
    (hit,) = cli.json("search", "allowance a month", "--type", "txt")["passages"]
    assert (hit["path"], "doubtful" in hit) == (found["letter.txt"]["path"], False)


def test_a_range_of_the_text_has_boxes_on_its_page(cli: Cli) -> None:
    told = cli.json("text", "sample.pdf")
    assert told["pages"][0]["number"] == 1
    start = told["pages"][0]["start"]
    places = cli.json("places", "sample.pdf", str(start), str(start + 40))["places"]
    assert places[0]["page"] == 1
    assert all(start <= place["start"] < place["end"] <= start + 40 for place in places)
    left, top, right, bottom = places[0]["box"]
    assert 0 <= left < right <= 700
    assert 0 <= top < bottom <= 1000
    assert cli.json("places", "letters.zip/letter.txt", "0", "3")["places"] == []


def test_reading_again_is_chosen_by_name_or_by_state(cli: Cli) -> None:
    before = cli.documents()
    (broken,) = cli.json("reread", "--problems")
    assert (Path(broken["path"]).name, broken["state"]) == ("broken.pdf", "damaged")
    assert [one["state"] for one in cli.json("reread", "sample.pdf", "letters.zip")] == ["ready", "ready"]
    assert cli.json("reread", "--outdated") == []
    assert cli.documents() == before
    assert cli.json("status")["outdated"] == 0


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("places", "sample.pdf", "5", "4"), "no range"),
        (("places", "sample.pdf", "0", "99999999"), "no range"),
        (("reread",), "Name documents"),
        (("reread", "--problems", "sample.pdf"), "Name documents"),
        (("documents", "--since", "soon"), "no date"),
        (("search", "allowance", "--until", "2025-1"), "no date"),
    ],
)
def test_what_will_not_do_is_refused(cli: Cli, arguments: tuple[str, ...], reason: str) -> None:
    assert reason in cli.run(*arguments, status=2).stderr
