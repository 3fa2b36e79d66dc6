"""Take the picture of the window for the README: the real window, the real engine, the samples.

    .venv/bin/python scripts/screenshot.py [TARGET.png]

Needs Xvfb and the starter models; the library it makes is a throwaway in a temporary folder.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "images" / "window.png"
SIZE = (1440, 860)
QUESTIONS = (
    "Within how many days may I ask for a review of a decision?",
    "How much is the council tax for a band D house?",
)

sys.path.insert(0, str(ROOT / "tests"))

from dossier.settings import models_dir  # noqa: E402
from helpers.cli import Cli  # noqa: E402 - found by the line above
from helpers.screen import screen  # noqa: E402


def main() -> int:
    """Drive the window once and keep the last picture; 0 when there is one."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    with tempfile.TemporaryDirectory(prefix="dossier-picture-") as folder:
        root = Path(folder)
        plan = {
            "passphrase": "kanon hagel tulp",
            "samples": True,
            "arguments": ["--samples"],
            "questions": QUESTIONS,
            "pictures": str(root / "pictures"),
            "report": str(root / "report.json"),
            "size": SIZE,
        }
        (root / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
        with screen(f"{SIZE[0]}x{SIZE[1]}x24") as display:
            environment = {**Cli(root / "places").environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            environment |= {"PYTHONPATH": str(ROOT / "tests"), "DOSSIER_MODELS": str(models_dir())}
            command = [sys.executable, "-m", "helpers.window_driver", str(root / "plan.json")]
            status = subprocess.run(command, env=environment, check=False).returncode
        picture = root / "pictures" / "7-citation.png"
        if not picture.is_file():
            print((root / "report.json").read_text(encoding="utf-8"), file=sys.stderr)
            return status or 1
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(picture, target)
        return status


if __name__ == "__main__":
    sys.exit(main())
