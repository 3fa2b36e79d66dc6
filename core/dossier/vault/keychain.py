"""The operating system's keyring, where a person wants the library to open without the passphrase.

The keyring holds a random secret that unwraps the data key; it is useless without the library's key file.
"""

from __future__ import annotations

from typing import Any

from dossier import keyrings
from dossier.errors import KeyringUnavailable


def load(library: str) -> bytes:
    """The secret kept for a library.

    Args:
        library: the library's random identifier.

    Raises:
        KeyringUnavailable: no usable keyring, or nothing is kept for this library.
    """
    found = _call("get_password", library)
    if not found:
        raise KeyringUnavailable(
            "The keyring of this computer holds no key for this library.", "Use the passphrase instead."
        )
    try:
        return bytes.fromhex(found)
    except ValueError as error:
        raise KeyringUnavailable(
            "The keyring's entry for this library is damaged.", "Use the passphrase instead."
        ) from error


def store(library: str, secret: bytes) -> None:
    """Keep the secret for a library; raises KeyringUnavailable unless it can be read back."""
    _call("set_password", library, secret.hex())
    if load(library) != secret:
        raise KeyringUnavailable("The keyring of this computer did not keep the key.")


def remove(library: str) -> None:
    """Remove what is kept for a library; raises KeyringUnavailable where there is no keyring or entry."""
    _call("delete_password", library)


def _call(operation: str, library: str, *arguments: str) -> Any:
    return keyrings.call(operation, library, *arguments, hint="Use the passphrase instead.")
