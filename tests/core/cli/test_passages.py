"""``ask --questions`` with a passage in each line: answered from that text alone, no library needed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from helpers.models import starter_models_dir

PASSAGE = "Het college beslist binnen acht weken op de aanvraag. De toeslag bedraagt 120 euro per maand."
QUESTIONS = [
    {"id": "a", "question": "Binnen hoeveel weken beslist het college op de aanvraag?", "passage": PASSAGE},
    {"id": 2, "question": "Welke kleur heeft de vlag van Japan?", "passage": PASSAGE},
    {"id": "c", "question": "Anything?", "passage": ""},
]


def test_without_a_library(tmp_path: Path) -> None:
    models = starter_models_dir()
    file = tmp_path / "questions.jsonl"
    file.write_text("".join(json.dumps(question) + "\n" for question in QUESTIONS), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "dossier.cli", "--library", tmp_path / "none", "ask", "--questions", file],
        capture_output=True,
        env={"DOSSIER_MODELS": str(models), "PATH": "/usr/bin:/bin"},
        stdin=subprocess.DEVNULL,
        check=True,
    )
    lines = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert [line["id"] for line in lines] == ["a", 2, "c"]
    assert [line["status"] for line in lines] == ["answered", "not_found", "not_found"]
    citation = lines[0]["sentences"][0]["citations"][0]
    assert "acht weken" in citation["quote"]
    assert PASSAGE[citation["start"] : citation["end"]] == citation["quote"]
    assert not (tmp_path / "none").exists()
