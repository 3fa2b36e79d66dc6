"""Which server writes answers, if any: a small file in the settings folder, which holds no secret.

It is needed before a library is open, since the process that may reach the server has to be started before
all others are cut off. The key of a server that wants one lies elsewhere, see :mod:`dossier.server.key`.
"""

from __future__ import annotations

import contextlib
import ipaddress
import json
import os
import re
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

from dossier import settings
from dossier.errors import UsageError

FILE = "server.json"
_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9]([a-z0-9._-]{0,251}[a-z0-9])?")
_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)*")
_MODEL = re.compile(r"[^\x00-\x1f\x7f]{1,300}")
_USUAL_PATH = "/v1"  # where llama.cpp, Ollama, LM Studio and vLLM all have it


@dataclass(frozen=True, slots=True)
class ServerSetting:
    """A server that speaks OpenAI's protocol, and the model there that writes.

    Attributes:
        url: base address in its normal form, as :func:`parse` gives it, for instance
            ``http://127.0.0.1:8000/v1``.
        model: the model's name, as the server lists it.
        plain_http: the person accepts that questions and passages travel unencrypted to another computer.
        has_key: the keyring holds a key for it; where none was given the keyring is left in peace.
    """

    url: str
    model: str
    plain_http: bool = False
    has_key: bool = False

    @property
    def _parts(self) -> SplitResult:
        return urlsplit(self.url)

    @property
    def tls(self) -> bool:
        """Whether the connection is encrypted and the server's certificate checked."""
        return self._parts.scheme == "https"

    @property
    def host(self) -> str:
        """Name or address of the computer."""
        return self._parts.hostname or ""

    @property
    def port(self) -> int:
        """Its port."""
        return self._parts.port or _PORTS[self._parts.scheme]

    @property
    def path(self) -> str:
        """Path that stands before ``/chat/completions``."""
        return self._parts.path

    @property
    def name(self) -> str:
        """The server for a person: host and port."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def loopback(self) -> bool:
        """Whether the server runs on this computer."""
        return is_loopback(self.host)

    def as_json(self) -> dict[str, Any]:
        """What may be shown of it."""
        return {**asdict(self), "name": self.name, "loopback": self.loopback}


def parse(url: str, model: str, *, plain_http: bool = False) -> ServerSetting:
    """Check a server's address and bring it into its normal form; without a path, ``/v1`` is meant.

    Args:
        url: as typed.
        model: name of the model; surrounding blanks are dropped.
        plain_http: whether ``http`` to another computer is accepted.

    Raises:
        UsageError: not http or https, unencrypted to another computer, with a name or password, or malformed.
    """
    hint = "It looks like http://127.0.0.1:8000/v1 or https://server.example/v1."
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError as error:
        raise UsageError(f'"{url}" is not the address of a server.', hint) from error
    if parts.scheme not in _PORTS:
        raise UsageError(f'"{url}" does not begin with http:// or https://.', hint)
    if parts.username is not None or parts.password is not None:
        raise UsageError(
            "The address of a server must not hold a name or password.", "Give the server's key apart."
        )
    path = parts.path.rstrip("/") or _USUAL_PATH
    if parts.query or parts.fragment or port == 0 or not _PATH.fullmatch(path) or not _is_host(host):
        raise UsageError(f'"{url}" is not the address of a server.', hint)
    if not _MODEL.fullmatch(model.strip()):
        raise UsageError("No model is named for the server.", "Give the name that the server lists it by.")
    if parts.scheme == "http" and not is_loopback(host) and not plain_http:
        raise UsageError(
            f'"{url}" would send questions and passages unencrypted over the network.',
            "Use https://, or allow it in so many words (--allow-plain-http).",
        )
    shown = f"[{host}]" if ":" in host else host
    at = shown if port in (None, _PORTS[parts.scheme]) else f"{shown}:{port}"
    plain = plain_http and parts.scheme == "http" and not is_loopback(host)
    return ServerSetting(f"{parts.scheme}://{at}{path}", model.strip(), plain)


def load() -> ServerSetting | None:
    """The configured server, or None: the ordinary case, in which nothing leaves this computer.

    Raises:
        UsageError: the file cannot be read; no server is used then.
    """
    path = _path()
    try:
        found = json.loads(path.read_bytes())
        setting = parse(found["url"], found["model"], plain_http=found["plain_http"] is True)
        return replace(setting, has_key=found.get("has_key") is True)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f"The server's setting in {path} cannot be read.", "Set the server again, or switch it off."
        ) from error


def save(setting: ServerSetting) -> None:
    """Write the setting, whole or not at all.

    Raises:
        UsageError: the settings folder cannot be written.
    """
    path = _path()
    draft = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(asdict(setting), indent=2) + "\n", encoding="utf-8")
        os.replace(draft, path)  # noqa: PTH105 — the one call that is whole or nothing everywhere
    except OSError as error:
        raise UsageError(
            f"The server's setting in {path} cannot be written.", "Check that you may write there."
        ) from error


def forget() -> None:
    """Switch the server off for every process that starts from now on; raises UsageError as :func:`save`."""
    try:
        with contextlib.suppress(FileNotFoundError):
            _path().unlink()
    except OSError as error:
        raise UsageError(
            f"The server's setting in {_path()} cannot be written.", "Check that you may write there."
        ) from error


def is_loopback(host: str) -> bool:
    """Whether a host is this computer, by its name alone: nothing is looked up."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _is_host(host: str) -> bool:
    if ":" in host:
        try:
            return isinstance(ipaddress.ip_address(host), ipaddress.IPv6Address) and "%" not in host
        except ValueError:
            return False
    return _HOST.fullmatch(host) is not None


def _path() -> Path:
    return settings.config_dir() / FILE
