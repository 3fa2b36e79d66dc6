"""Which system packages are missing, and the one command that installs them.

Only Debian and its relatives are checked: on Windows and macOS everything comes from Python packages.
"""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Need:
    """A system package, what it is for, and how to tell that it is there."""

    package: str
    purpose: str
    present: Callable[[], bool]


def _library(soname: str) -> Callable[[], bool]:
    def loads() -> bool:
        try:
            ctypes.CDLL(soname)
        except OSError:
            return False
        return True

    return loads


def _command(*names: str) -> Callable[[], bool]:
    return lambda: any(shutil.which(name) for name in names)


def _venv_works() -> bool:
    return all(importlib.util.find_spec(name) for name in ("ensurepip", "venv"))


def _has_fonts() -> bool:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
    return any(path.suffix in {".ttf", ".otf"} for folder in folders for path in folder.rglob("*"))


def _language_data(language: str) -> Callable[[], bool]:
    """Whether Tesseract's data for a language lie where Debian and its relatives put them."""
    folder = Path("/usr/share")
    places = (*folder.glob("tesseract-ocr/*/tessdata"), folder / "tessdata")
    return lambda: any((place / f"{language}.traineddata").is_file() for place in places)


BUILD = (
    Need("python3-venv", "environments", _venv_works),
    Need("g++", "compiling llama.cpp", _command("c++", "g++", "clang++")),
)
# What Qt's widgets and its X11 platform load from the system (ldd over the wheel's libraries).
WINDOW = tuple(
    Need(package, "the window", _library(soname))
    for package, soname in (
        ("libdbus-1-3", "libdbus-1.so.3"),
        ("libegl1", "libEGL.so.1"),
        ("libfontconfig1", "libfontconfig.so.1"),
        ("libgl1", "libGL.so.1"),
        ("libglib2.0-0", "libgthread-2.0.so.0"),
        ("libwayland-cursor0", "libwayland-cursor.so.0"),
        ("libwayland-egl1", "libwayland-egl.so.1"),
        ("libxcb-cursor0", "libxcb-cursor.so.0"),
        ("libxcb-icccm4", "libxcb-icccm.so.4"),
        ("libxcb-keysyms1", "libxcb-keysyms.so.1"),
        ("libxcb-randr0", "libxcb-randr.so.0"),
        ("libxcb-shape0", "libxcb-shape.so.0"),
        ("libxcb-xkb1", "libxcb-xkb.so.1"),
        ("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
        ("libxkbcommon0", "libxkbcommon.so.0"),
    )
)
TESTS = (
    Need("xvfb", "the tests' screen", _command("Xvfb")),
    Need("libxtst6", "the tests' screen", _library("libXtst.so.6")),
    Need("strace", "the network test", _command("strace")),
    Need("fonts-dejavu-core", "the tests' letters", _has_fonts),
)
# The recogniser comes with a Python package; what it knows of a language is the system's.
OPTIONAL = tuple(
    Need(f"tesseract-ocr-{language}", "reading scanned pages and pictures", _language_data(language))
    for language in ("nld", "fra", "deu", "eng", "osd")
)


def missing(window: bool, tests: bool) -> list[Need]:
    """What has to be installed before going on; nothing outside Linux."""
    if sys.platform != "linux":
        return []
    needs = BUILD + (WINDOW if window or tests else ()) + (TESTS + OPTIONAL if tests else ())
    return [need for need in needs if not need.present()]


def message(needs: list[Need]) -> str:
    """One message that names every missing package and the command that installs them all."""
    purposes: dict[str, list[str]] = {}
    for need in needs:
        purposes.setdefault(need.purpose, []).append(need.package)
    lines = ["Some system packages are missing:"]
    lines += [f"  for {purpose}: {', '.join(packages)}" for purpose, packages in purposes.items()]
    names = " ".join(need.package for need in needs)
    lines += ["On Debian and Ubuntu this installs them; then run the same again:", ""]
    lines += [f"  sudo apt-get update && sudo apt-get install --yes {names}", ""]
    absent = [need.package for need in OPTIONAL if not need.present() and need not in needs]
    if absent:
        lines += [f"Optional, for {OPTIONAL[0].purpose}: {', '.join(absent)}."]
    return "\n".join(lines).rstrip()
