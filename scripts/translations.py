"""Keep the window's translations in step with its sources.

``python scripts/translations.py update`` takes new texts from the sources into the ``.ts`` files, to be
translated there (by hand, or with Qt Linguist); ``python scripts/translations.py compile`` makes the ``.qm``
files that the window loads. Both are committed, so that an installation needs no tools. English has a file
of its own for its plurals alone.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

WINDOW = Path(__file__).resolve().parents[1] / "desktop" / "dossier_desktop"
FOLDER = WINDOW / "translations"
LANGUAGES = ("de", "en", "fr", "nl")


def extract(target: Path, language: str) -> None:
    """Bring a ``.ts`` file up to date with the sources; what is translated stays, what is gone goes."""
    command = [_tool("pyside6-lupdate"), "-silent", "-extensions", "py", "-no-obsolete", "-locations", "none"]
    command += ["-source-language", "en", "-target-language", language, str(WINDOW), "-ts", str(target)]
    if language == "en":
        command.insert(1, "-pluralonly")
    subprocess.run(command, check=True)


def release(source: Path, target: Path) -> None:
    """Compile a ``.ts`` file into a ``.qm`` file."""
    command = [_tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def unfinished(source: Path) -> list[tuple[str, str]]:
    """(context, text) of what is not translated in a ``.ts`` file."""
    found = []
    for context in ElementTree.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") or not "".join(translation.itertext()).strip():
                found.append((context.findtext("name", ""), message.findtext("source", "")))
    return found


def main(arguments: list[str] | None = None) -> int:
    """Update or compile all languages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("update", "compile"))
    action = parser.parse_args(arguments).action
    left = 0
    for language in LANGUAGES:
        source = FOLDER / f"dossier_{language}.ts"
        if action == "update":
            extract(source, language)
        else:
            target = source.with_suffix(".qm")
            subprocess.run(
                [_tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], check=True
            )
        for context, text in unfinished(source):
            sys.stderr.write(f"{language}: {context}: {text}\n")
            left += 1
    return 1 if left else 0


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


if __name__ == "__main__":
    sys.exit(main())
