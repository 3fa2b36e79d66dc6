"""This process's way to the configured server: starting a courier, or taking over the one of the window.

A courier has to be started by a process that is not cut off yet, see :mod:`dossier.server.courier`. The
command line starts its own; the window starts one before Qt is loaded and gives the engine its end of the
Unix socket, since whatever the window starts later is cut off with it. Without a configured server there is
neither courier nor link.
"""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from dossier.errors import ServerUnreachable, UsageError
from dossier.server import setting as settings
from dossier.server.channel import Channel
from dossier.server.setting import ServerSetting
from dossier.types import CancelToken

VARIABLE = "DOSSIER_COURIER"
"""Tells an engine the descriptor of the courier's socket, and the address that the courier is for."""

_CONNECT_SECONDS = 40.0  # the courier gives up before, after two addresses
# What Python's TLS and the frozen application's libraries read. No proxy, no resolver's options, no key log.
_ENVIRONMENT = ("SSL_CERT_FILE", "SSL_CERT_DIR", "LD_LIBRARY_PATH", "SYSTEMROOT")
_TLS = {True: "tls", False: "plain"}
_REASONS = {
    "certificate": "its certificate was not accepted",
    "tls": "no encrypted connection came about",
    "name": "its name is not known",
    "timeout": "it did not answer in time",
    "refused": "nothing listens there",
}


class Link:
    """One end of a courier's socket.

    Args:
        setting: the server that the courier was started for, and the model that writes.
        control: the socket; it is closed with the link.

    Attributes:
        key: a key to use in place of the one that is kept, while a server is tried.
    """

    def __init__(self, setting: ServerSetting, control: socket.socket) -> None:
        self.setting = setting
        self.key = ""
        self._control = control

    @property
    def descriptor(self) -> int:
        """Number of the socket in this process."""
        return self._control.fileno()

    def open(self, cancel: CancelToken) -> Channel:
        """A connection to the server, good for one request.

        Raises:
            ServerUnreachable: the courier is gone, or could not connect; says why.
            Cancelled: through ``cancel``.
        """
        ours, theirs = socket.socketpair()
        channel = Channel(ours, self.setting.name, cancel)
        try:
            with theirs:
                socket.send_fds(self._control, [b"+"], [theirs.fileno()])
            channel.patience = _CONNECT_SECONDS
            said = channel.line(500)
        except OSError as error:
            channel.hang_up()
            raise ServerUnreachable(
                f"The connection to the server {self.setting.name} is gone.",
                "Close Dossier and start it again.",
            ) from error
        except BaseException:
            channel.hang_up()
            raise
        if said != "ok":
            channel.hang_up()
            raise self._unreachable(said)
        return channel

    def close(self) -> None:
        """Let the courier go; it ends when nobody holds its socket any more."""
        self._control.close()

    def _unreachable(self, said: str) -> ServerUnreachable:
        kind, _, words = said.partition(" ")
        reason = _REASONS.get(kind) or words or "the connection broke"
        detail = f" ({words})" if kind in ("certificate", "tls") and words else ""
        return ServerUnreachable(
            f"The server {self.setting.name} cannot be reached: {reason}{detail}.",
            "Check that it runs and that its address is right.",
        )


class Courier:
    """A courier that this process started.

    Raises:
        UsageError: this system has no Unix sockets that carry descriptors.
    """

    def __init__(self, setting: ServerSetting) -> None:
        if not hasattr(socket, "send_fds"):
            raise UsageError("A server cannot write answers on this system yet.", "Use a local model.")
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [
                    *_command(),
                    setting.host,
                    str(setting.port),
                    _TLS[setting.tls],
                    setting.path,
                ],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
                cwd=Path(sys.executable).anchor,
            )
        self.link = Link(setting, ours)

    @property
    def process_id(self) -> int:
        """The courier's process number."""
        return self._process.pid

    def close(self) -> None:
        """End the courier, whatever it is doing."""
        self.link.close()
        self._process.terminate()  # an engine may still hold its end of the socket
        self._process.wait()


_courier: Courier | None = None
_link: Link | None = None


def current() -> Link | None:
    """The link of this process; None where no server writes."""
    return _link


def begin(setting: ServerSetting | None = None) -> Courier | None:
    """Start the courier for a server, by default the configured one. Must come before the lockdown.

    Raises:
        UsageError: the setting cannot be read, or this system cannot have a courier.
    """
    global _courier, _link
    end()
    chosen = setting or settings.load()
    if chosen is not None:
        _courier = Courier(chosen)
        _link = _courier.link
    return _courier


def adopt() -> None:
    """Take over the courier that the window told of in the environment, if it did."""
    global _link
    told = os.environ.pop(VARIABLE, "")
    number, _, url = told.partition(" ")
    if not told:
        return
    with contextlib.suppress(OSError, ValueError, UsageError):
        control = socket.socket(fileno=int(number))
        control.set_inheritable(False)
        configured = settings.load()
        if configured is not None and configured.url == url and control.family == socket.AF_UNIX:
            _link = Link(configured, control)
        else:  # the setting was changed since the window started: no courier for this one
            control.close()


def handing_over(link: Link) -> dict[str, str]:
    """What an engine needs in its environment, besides the inherited descriptor, to take the link over."""
    return {VARIABLE: f"{link.descriptor} {link.setting.url}"}


def choose(setting: ServerSetting | None) -> None:
    """The setting was changed: another model at the same address holds at once, and so does "none"."""
    if _link is None:
        return
    if setting is not None and setting.url == _link.setting.url:
        _link.setting = replace(setting)
    else:
        end()


def end() -> None:
    """Let go of the link, and end the courier if this process started it."""
    global _courier, _link
    if _courier is not None:
        _courier.close()
    elif _link is not None:
        _link.close()
    _courier = _link = None


def _command() -> list[str]:
    """How to start the courier: isolated from the person's Python settings and from all packages."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--courier"]
    return [sys.executable, "-I", "-S", str(Path(__file__).with_name("courier.py"))]
