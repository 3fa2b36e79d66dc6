"""A long session must not wear out Python's own constants."""

from __future__ import annotations

import subprocess
import sys

SESSION = """
import dossier_desktop
from PySide6.QtCore import QCoreApplication, QProcess
application, process = QCoreApplication([]), QProcess()
for _ in range(300_000):
    application.processEvents()
    process.isOpen()
    process.isSequential()
print("alive")
"""


def test_constants_outlive_a_long_session() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SESSION], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive")
