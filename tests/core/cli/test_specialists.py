"""``dossier specialists``: train from a table, see how good it is, sort files, filter by tag."""

from __future__ import annotations

import json
from pathlib import Path

from helpers.cli import Cli

RENT = "The landlord of house {} raises the rent by {} euro and the tenant may object to the rent."
WAGE = "The employer of worker {} pays wages of {} euro late, and the worker asks for the wages."


def test_a_specialist_from_the_command_line(tmp_path: Path) -> None:
    rows = [
        {"label": label, "text": form.format(n, 7 * n)}
        for label, form in (("rent", RENT), ("wage", WAGE))
        for n in range(8)
    ]
    table = tmp_path / "examples.jsonl"
    table.write_text("".join(json.dumps(row) + "\n" for row in rows))
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "letter.txt").write_text("My landlord wants more rent from me, the tenant, each month.\n")
    cli = Cli(tmp_path, extra={"DOSSIER_MODELS": str(tmp_path / "none")})
    cli.run("init")
    cli.run("add", folder)
    trained = cli.json("specialists", "train", "case", table)
    assert (trained["accuracy"], trained["tried"], trained["tagged"]) == (1.0, 16, 1)
    assert [one["name"] for one in cli.json("specialists", "list")] == ["case"]
    (document,) = cli.json("documents", "--tag", "rent")
    assert document["tags"][0]["label"] == "rent"
    assert cli.json("documents", "--tag", "wage") == []
    (sorted_,) = cli.json("specialists", "classify", "case", folder / "letter.txt")
    assert sorted_["label"] == "rent"
    assert "rent" in cli.run("specialists", "show", "case").stdout
    assert cli.json("specialists", "evaluate", table, "--train", "8")["tried"] == 8
    cli.run("specialists", "remove", "case")
    failed = cli.run("specialists", "show", "case", status=2)
    assert 'no specialist "case"' in failed.stderr
    failed = cli.run("specialists", "train", "case", tmp_path / "gone.csv", status=2)
    assert "gone.csv" in failed.stderr
