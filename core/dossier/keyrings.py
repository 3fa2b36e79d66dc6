"""The operating system's keyring, only where it keeps secrets encrypted.

A computer without a keyring, or with one that keeps its secrets in the clear, is an ordinary case:
:class:`KeyringUnavailable`.
"""

from __future__ import annotations

from typing import Any

from dossier.errors import KeyringUnavailable

SERVICE = "Dossier"
# Backends that keep secrets unencrypted, or with a key that lies beside them.
_UNSAFE = ("keyrings.alt", "keyring.backends.null", "keyring.backends.fail")


def call(operation: str, entry: str, *arguments: str, hint: str) -> Any:
    """Call the backend; whatever goes wrong in it means that there is no usable keyring.

    Args:
        operation: "get_password", "set_password" or "delete_password".
        entry: what the secret is for.
        arguments: for "set_password" the secret.
        hint: what a person can do without a keyring.

    Raises:
        KeyringUnavailable: no usable keyring.
    """
    import keyring

    try:
        backend = keyring.get_keyring()
        _require_safe(backend, hint)
        return getattr(backend, operation)(SERVICE, entry, *arguments)
    except KeyringUnavailable:
        raise
    except Exception as error:  # backends talk to other programs and raise what those give them
        raise KeyringUnavailable("The keyring of this computer cannot be used.", hint) from error


def _require_safe(backend: Any, hint: str) -> None:
    for part in getattr(backend, "backends", None) or [backend]:
        if type(part).__module__.startswith(_UNSAFE):
            raise KeyringUnavailable("This computer has no keyring that keeps secrets encrypted.", hint)
