"""``dossier glossary``: bring a glossary, see what search adds, take it away."""

from __future__ import annotations

from pathlib import Path

from helpers.cli import Cli


def test_a_glossary_widens_the_search_until_it_is_removed(tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "letter.txt").write_text("The zonal stipend ends after a year.\n", "utf-8")
    table = tmp_path / "mine.csv"
    table.write_text("id,en\n1,zonal stipend|~moon money\n", "utf-8")
    cli = Cli(tmp_path, extra={"DOSSIER_MODELS": str(tmp_path / "none")})
    cli.run("init")
    cli.run("add", folder)
    assert cli.json("search", "moon money")["passages"] == []
    assert cli.json("glossary", "import", table) == {"name": "mine", "concepts": 1}
    assert [one["name"] for one in cli.json("glossary", "list")][1:] == ["mine"]
    assert len(cli.json("search", "moon money")["passages"]) == 1
    again = tmp_path / "again.csv"
    cli.run("glossary", "export", again, "--name", "mine")
    assert "zonal stipend|~moon money" in again.read_text("utf-8-sig")
    cli.run("glossary", "remove", "mine")
    assert cli.json("search", "moon money")["passages"] == []
    table.write_text("word\nx\n", "utf-8")
    failed = cli.run("glossary", "import", table, status=2)
    assert "mine.csv is no glossary" in failed.stderr
