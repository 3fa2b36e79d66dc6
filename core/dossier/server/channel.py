"""A Unix socket as the standard library's HTTP client wants it, which notices a wish to stop at once."""

from __future__ import annotations

import io
import select
import socket
import time
from typing import Any

from dossier.errors import ServerUnreachable
from dossier.types import CancelToken

_LOOK_SECONDS = 0.05  # how often a wish to stop is looked for
_SEND_SECONDS = 60.0


class Channel:
    """One end of a socket pair whose other end the courier has.

    Args:
        line: the socket; it is closed when the channel and every file made of it are.
        name: the server's name, for errors.
        cancel: looked at while waiting; reading then raises Cancelled.

    Attributes:
        patience: seconds to wait for the next bytes.
    """

    def __init__(self, line: socket.socket, name: str, cancel: CancelToken) -> None:
        self.raw = _Waiting(self, line)
        self.patience = 60.0
        self.name = name
        self.cancel = cancel
        self._line = line
        line.settimeout(_SEND_SECONDS)

    def line(self, most: int) -> str:
        """The next line, of so many bytes at most, and not a byte beyond it."""
        found, one = b"", bytearray(1)
        while not found.endswith(b"\n") and len(found) < most and self.raw.readinto(one):
            found += one
        return found.decode("utf-8", "replace").strip()

    def sendall(self, data: Any) -> None:
        """Send all of some bytes."""
        self._line.sendall(data)

    def makefile(self, mode: str, *_: object, **__: object) -> io.BufferedReader:
        """What comes back, as a file."""
        return io.BufferedReader(self.raw)

    def close(self) -> None:
        """Nothing: the file that the answer is read from is still in use; :meth:`hang_up` ends both."""

    def hang_up(self) -> None:
        """End the connection; the courier ends the one to the server."""
        self._line.close()


class _Waiting(io.RawIOBase):
    def __init__(self, channel: Channel, line: socket.socket) -> None:
        self._channel = channel
        self._line = line

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        channel = self._channel
        deadline = time.monotonic() + channel.patience
        while not select.select([self._line], [], [], _LOOK_SECONDS)[0]:
            channel.cancel.check()
            if time.monotonic() > deadline:
                raise ServerUnreachable(
                    f"The server {channel.name} fell silent.",
                    "It may be busy or too slow; try again, or use a smaller model.",
                )
        channel.cancel.check()
        return self._line.recv_into(buffer)
