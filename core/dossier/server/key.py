"""The key that a server may want: in the computer's keyring or the environment, never in a file of ours."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace

from dossier import keyrings
from dossier.errors import KeyringUnavailable, UsageError
from dossier.server.setting import ServerSetting

VARIABLE = "DOSSIER_SERVER_KEY"
_HINT = "Give the key in the environment variable DOSSIER_SERVER_KEY instead."


def load(setting: ServerSetting) -> str:
    """The key for a server: of the environment if it is there, else of the keyring; empty: none is known."""
    given = os.environ.get(VARIABLE, "").strip()
    if given or not setting.has_key:
        return given
    with contextlib.suppress(KeyringUnavailable):
        return str(keyrings.call("get_password", _entry(setting), hint=_HINT) or "")
    return ""


def store(setting: ServerSetting, key: str) -> ServerSetting:
    """Keep the key for a server in the keyring, and return the setting that says so.

    Raises:
        KeyringUnavailable: no usable keyring, or it did not keep the key.
        UsageError: it holds signs that no HTTP header may hold.
    """
    check(key)
    keyrings.call("set_password", _entry(setting), key, hint=_HINT)
    if keyrings.call("get_password", _entry(setting), hint=_HINT) != key:
        raise KeyringUnavailable("The keyring of this computer did not keep the key.", _HINT)
    return replace(setting, has_key=True)


def kept(setting: ServerSetting, before: ServerSetting | None) -> ServerSetting:
    """A setting that goes on with the key kept for the same server; at another host and port it is no use."""
    has_key = before is not None and before.has_key and before.name == setting.name
    return replace(setting, has_key=has_key)


def remove(setting: ServerSetting) -> None:
    """Forget the key for a server; where there is none, nothing happens."""
    with contextlib.suppress(KeyringUnavailable):
        if setting.has_key:
            keyrings.call("delete_password", _entry(setting), hint=_HINT)


def check(key: str) -> None:
    """Raise UsageError for a key that cannot be sent."""
    if not key.isascii() or not key.isprintable() or not key.strip():
        raise UsageError("The server's key holds signs that cannot be sent.", "Copy it again, whole.")


def _entry(setting: ServerSetting) -> str:
    return f"server {setting.name}"
