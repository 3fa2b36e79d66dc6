"""What the kernel saw: the internet sockets that a process and all its children asked for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_INTERNET = re.compile(r"\b(AF_INET6?|PF_INET6?|sa_family=AF_INET6?)\b")


def strace(log: Path) -> list[str]:
    """The prefix that traces a command's network calls, and its children's, into ``log``.

    The test is skipped where strace is missing or may not trace.
    """
    command = ["strace", "-f", "-qq", "-e", "trace=network,io_uring_setup", "-o", str(log)]
    if shutil.which("strace") is None:
        pytest.skip("needs strace: apt-get install strace")
    probe = subprocess.run(
        [*command, sys.executable, "-c", ""], env=os.environ, capture_output=True, check=False
    )
    if probe.returncode != 0:
        pytest.skip("strace may not trace here")
    return command


def internet_calls(log: Path) -> list[str]:
    """The traced calls that name an internet family, whether they succeeded or were refused."""
    text = log.read_text(encoding="utf-8", errors="replace")
    return [line for line in text.splitlines() if _INTERNET.search(line)]
