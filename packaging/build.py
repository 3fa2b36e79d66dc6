"""Freeze Dossier for the system this runs on: ``dist/dossier``, a folder with everything.

    .venv/bin/python -m pip install "pyinstaller>=6.11,<7"
    .venv/bin/python packaging/build.py

Then ``packaging/smoke_test.py dist/dossier/dossier`` tries what was built, as it is shipped.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Draw the icon and run PyInstaller; 0 when both went well."""
    (ROOT / "build").mkdir(exist_ok=True)
    _draw_icon()
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        str(ROOT / "packaging" / "dossier.spec"),
    ]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _draw_icon() -> None:
    """Save the application's own icon in the forms that the systems want."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from dossier_desktop import icons

    application = QApplication([])
    image = icons.application_icon().pixmap(256, 256)
    for name in ("dossier.png", "dossier.ico"):
        if not image.save(str(ROOT / "build" / name)):
            print(f"the icon could not be saved as {name}; going on without it")
    del application


if __name__ == "__main__":
    sys.exit(main())
