"""Make ``.venv-core``: all of ``.venv`` except Qt and the window, so the core's tests run without them.

A second installation would take minutes and a gigabyte. This one takes a second: a virtual environment
whose packages are links to those of ``.venv``, the window's left out. Processes that the tests start see
no Qt either, which an import hook inside pytest would not give.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / ".venv-core"
LEFT_OUT = ("dossier-", "pyside6", "shiboken6", "pytestqt", "pytest_qt", "qtawesome", "qtpy")


def main() -> None:
    """Make the environment anew; run with ``.venv``'s Python."""
    source = Path(sysconfig.get_path("purelib"))
    shutil.rmtree(TARGET, ignore_errors=True)
    venv.create(TARGET, symlinks=sys.platform != "win32")
    packages = TARGET / source.relative_to(sys.prefix)
    for entry in source.iterdir():
        if not entry.name.lower().startswith((*LEFT_OUT, "_dossier", "__pycache__")):
            (packages / entry.name).symlink_to(entry)
    (packages / "_dossier_core.pth").write_text(f"{ROOT / 'core'}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
