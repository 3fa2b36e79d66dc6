"""What a passphrase must be. No heavy import: a window asks on every keystroke."""

from __future__ import annotations

import unicodedata

from dossier.errors import UsageError

MIN_LENGTH = 8
MIN_DIFFERENT = 5
MAX_LENGTH = 1024


def weakness(passphrase: str) -> str:
    """Say why a new passphrase will not do, or return an empty string.

    The vault itself takes any passphrase that is not empty; whoever asks a person for one shows this.
    Length is what counts against guessing, so there are no rules about kinds of characters (NIST SP 800-63B).
    """
    if len(passphrase) < MIN_LENGTH:
        return f"Use at least {MIN_LENGTH} characters; a few random words are easy to keep in mind."
    if len(passphrase) > MAX_LENGTH:
        return f"Use at most {MAX_LENGTH} characters."
    if len(set(passphrase)) < MIN_DIFFERENT:
        return "Use more different characters."
    return ""


def encoded(passphrase: str) -> bytes:
    """The bytes that stand for a passphrase: the same on every keyboard and platform (Unicode NFC, UTF-8).

    Raises:
        UsageError: the passphrase is empty.
    """
    if not passphrase:
        raise UsageError("The passphrase is empty.")
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
