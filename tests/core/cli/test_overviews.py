"""``dossier summary``, ``deadlines`` and ``compare`` as a person or a script uses them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from helpers.cli import Cli

OLD = """# Scheme

You must appeal within 28 days of the decision. The grant is £300 a month.

The council decides.
"""
NEW = OLD.replace("28", "30").replace("300", "320")


@pytest.fixture(scope="module")
def cli(tmp_path_factory: pytest.TempPathFactory) -> Cli:
    root = tmp_path_factory.mktemp("cli")
    folder = root / "documents"
    folder.mkdir()
    (folder / "old.md").write_text(OLD, "utf-8")
    (folder / "new.md").write_text(NEW, "utf-8")
    (folder / "empty.txt").write_text("", "utf-8")
    made = Cli(root, extra={"DOSSIER_MODELS": str(root / "none")})
    made.run("init")
    made.run("add", folder, "--collection", "Case")
    return made


def test_a_summary_cites_each_point(cli: Cli) -> None:
    told = cli.json("summary", "old.md", "--points", "2")
    assert len(told["points"]) == 2
    for point in told["points"]:
        for cited in point["citations"]:
            text = cli.json("text", cited["document"]["id"])["text"]
            assert text[cited["quote"]["start"] : cited["quote"]["end"]] == cited["quote"]["text"]
    said = cli.run("summary", "--collection", "Case")
    assert "  - The grant is £300 a month." in said.stdout
    assert "1 of 3 documents without text" in said.stderr


def test_deadlines_are_listed_and_written(cli: Cli, tmp_path: Path) -> None:
    told = cli.json("deadlines", "--kind", "deadline")
    assert told["items"] == 2
    assert sorted(one["items"][0]["value"] for one in told["documents"]) == ["P28D", "P30D"]
    said = cli.run("deadlines", "old.md").stdout
    assert "You must appeal within [28 days] of the decision." in said
    assert said.splitlines()[-1] == "2 items in 1 document."
    path = tmp_path / "list.csv"
    assert cli.run("deadlines", "--csv", path).stdout == "4 items in 2 documents.\n"
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert {(row["value"], row["currency"]) for row in rows} >= {("300", "GBP"), ("P30D", "")}


def test_two_documents_are_compared(cli: Cli) -> None:
    told = cli.json("compare", "old.md", "new.md")
    (change,) = told["changes"]
    assert [(f["kind"], f["first"]["text"], f["second"]["text"]) for f in change["facts"]] == [
        ("period", "28 days", "30 days"),
        ("amount", "£300", "£320"),
    ]
    said = cli.run("compare", "old.md", "new.md").stdout
    assert "within [28] days" in said
    assert "period: 28 days -> 30 days" in said
    assert said.splitlines()[-1].endswith("paragraphs: 2 the same, 1 changed.")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["summary", "nowhere.md"], "nowhere.md"),
        (["summary", "--collection", "None"], "None"),
        (["summary", "old.md", "--points", "0"], "0 is no number of points"),
        (["summary", "old.md", "--write"], "No model that is able to write"),
        (["deadlines", "--csv", "/nowhere/at/all.csv", "old.md"], "/nowhere/at/all.csv"),
        (["deadlines", "old.md", "--json", "--csv", "x.csv"], "not both"),
        (["deadlines", "old.md", "--language", "Dutch"], "is no language"),
        (["compare", "old.md", "old.md"], "itself"),
        (["compare", "old.md", "empty.txt"], "no text"),
        (["compare", "old.md", "nowhere.md"], "nowhere.md"),
    ],
)
def test_bad_input_is_one_line(cli: Cli, arguments: list[str], reason: str) -> None:
    done = cli.run(*arguments, status=2)
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert reason in done.stderr
