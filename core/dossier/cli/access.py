"""Opening the library for a command: which folder, and where its key comes from."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dossier import settings
from dossier.errors import KeyringUnavailable, UsageError
from dossier.types import DocumentState, Filter
from dossier.vault.filtering import conditions

if TYPE_CHECKING:
    from dossier.library import Library


def directory(options: argparse.Namespace) -> Path:
    """Folder of the library that the command works on."""
    chosen: Path | None = options.library
    return chosen or settings.library_dir()


def open_library(options: argparse.Namespace) -> Library:
    """Unlock the library with the passphrase file, else the keyring, else by asking on the terminal.

    Raises:
        DossierError: no library there, wrong passphrase, in use, or no way to get a passphrase.
    """
    from dossier.library import Library

    folder = directory(options)
    Library.require(folder)
    if options.passphrase_file is not None:
        return Library.open(folder, passphrase=first_line(options.passphrase_file))
    if Library.remembered(folder):
        with contextlib.suppress(KeyringUnavailable):
            return Library.open(folder, use_keyring=True)
    return Library.open(folder, passphrase=ask("Passphrase: "))


def wanted_filter(options: argparse.Namespace) -> Filter:
    """What the options ask of documents: author, number, date, kind of file, state and language.

    Raises:
        UsageError: a date, kind of file or language that is none.
    """
    wanted = Filter(
        author=options.author or "",
        number=options.number or "",
        since=options.since or "",
        until=options.until or "",
        type=options.type or "",
        state=DocumentState(options.state) if getattr(options, "state", None) else None,
        language=options.language or "",
        tag=options.tag or "",
    )
    conditions(wanted)
    return wanted


def passwords(options: argparse.Namespace) -> tuple[str, ...]:
    """The passwords to try on protected files, from the file that the option names."""
    return tuple(read_text(options.password_file).splitlines()) if options.password_file else ()


def new_passphrase(file: Path | None, prompt: str = "New passphrase: ") -> str:
    """A passphrase for a new library, from a file or typed twice.

    Raises:
        UsageError: it is empty, or the two differ.
    """
    if file is not None:
        return first_line(file)
    passphrase = ask(prompt)
    if not passphrase:
        raise UsageError("The passphrase is empty.", "Choose a few words that only you would put together.")
    if ask("The same again: ") != passphrase:
        raise UsageError("The two passphrases differ.", "Try again.")
    return passphrase


def ask(prompt: str) -> str:
    """Ask for a secret on the terminal, without showing it."""
    if not sys.stdin.isatty():
        raise UsageError(
            "A passphrase is needed, and there is no terminal to ask on.", "Give it with --passphrase-file."
        )
    return getpass.getpass(prompt)


def first_line(path: Path) -> str:
    """The first line of a secret file, without its line end.

    Raises:
        UsageError: the file cannot be read, or its first line is empty.
    """
    lines = read_text(path).splitlines()
    if not lines or not lines[0]:
        raise UsageError(f"{path}: the first line is empty.", "It must hold the secret.")
    return lines[0]


def read_text(path: Path) -> str:
    """A small UTF-8 file named on the command line.

    Raises:
        UsageError: it cannot be read, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8 text (byte {error.start}).") from error
