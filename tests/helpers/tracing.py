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

_PLACE = re.compile(r'sin6?_port=htons\((\d+)\).*?inet_(?:addr|pton)\((?:AF_INET6, )?"([^"]+)"')


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


def destinations(log: Path) -> set[tuple[str, int]]:
    """Address and port of each internet connection that was tried."""
    text = log.read_text(encoding="utf-8", errors="replace")
    tried = [line for line in text.splitlines() if "connect(" in line and _INTERNET.search(line)]
    found = {(place[2], int(place[1])) for line in tried for place in _PLACE.finditer(line)}
    assert len(tried) == 0 or found, "the log names its addresses in another way"
    return found


def internet_calls(log: Path) -> list[str]:
    """The traced calls that name an internet family, whether they succeeded or were refused."""
    text = log.read_text(encoding="utf-8", errors="replace")
    return [line for line in text.splitlines() if _INTERNET.search(line)]
