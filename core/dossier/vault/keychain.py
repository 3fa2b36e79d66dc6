"""The operating system's keyring, where a person wants the library to open without the passphrase.

The keyring holds a random secret that unwraps the data key; it is useless without the library's key file. A
computer without a keyring, or with one that keeps its secrets in the clear, is an ordinary case:
:class:`KeyringUnavailable`.
"""

from __future__ import annotations

from typing import Any

from dossier.errors import KeyringUnavailable

SERVICE = "Dossier"
# Backends that keep secrets unencrypted, or with a key that lies beside them.
_UNSAFE = ("keyrings.alt", "keyring.backends.null", "keyring.backends.fail")


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
    """Call the backend; whatever goes wrong in it means that there is no usable keyring."""
    import keyring

    try:
        backend = keyring.get_keyring()
        _require_safe(backend)
        return getattr(backend, operation)(SERVICE, library, *arguments)
    except KeyringUnavailable:
        raise
    except Exception as error:  # backends talk to other programs and raise what those give them
        raise KeyringUnavailable(
            "The keyring of this computer cannot be used.", "Use the passphrase instead."
        ) from error


def _require_safe(backend: Any) -> None:
    for part in getattr(backend, "backends", None) or [backend]:
        if type(part).__module__.startswith(_UNSAFE):
            raise KeyringUnavailable(
                "This computer has no keyring that keeps secrets encrypted.", "Use the passphrase instead."
            )
