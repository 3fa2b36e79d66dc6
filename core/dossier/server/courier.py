"""The courier: the one process of Dossier that may reach a network, and on it one host and port alone.

It exists only while a person has a server write answers. It is started before its parent is cut off from
all networks, as a script of its own with nothing but Python's standard library, and is told host, port, TLS
and path on its command line, once for its life. What it does:

* Standard input is a Unix socket. Each byte on it brings the descriptor of another Unix socket, on which one
  HTTP request is asked and answered. At the end of input the courier ends, whatever it was doing.
* It connects to its host, over TLS with the certificate checked if told so, and says ``ok`` or why not.
* It lets through the two requests that Dossier makes, ``GET PATH/models`` and ``POST PATH/chat/completions``,
  to its own host, one a connection, and gives back the bytes that come, unread. Anything else is dropped.

It follows no redirect, uses no proxy, reads no setting and asks for no name but its own host's; for a host
that is this computer it asks for none at all.
"""

from __future__ import annotations

import contextlib
import ipaddress
import select
import signal
import socket
import ssl
import sys
import threading
from dataclasses import dataclass
from typing import Any

_CONNECT_SECONDS = 15.0
_SEND_SECONDS = 60.0
_CHUNK = 1 << 16
_HEAD_BYTES = 1 << 14
_BODY_BYTES = 1 << 22


@dataclass(frozen=True)
class Target:
    """Where the courier may go."""

    host: str
    port: int
    tls: bool
    path: str

    @property
    def host_header(self) -> bytes:
        """The only "Host" that is let through."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}".encode("ascii")

    @property
    def requests(self) -> tuple[bytes, ...]:
        """The first lines that are let through."""
        lines = (f"GET {self.path}/models", f"POST {self.path}/chat/completions")
        return tuple(f"{line} HTTP/1.1".encode("ascii") for line in lines)


def main(host: str, port: str, tls: str, path: str) -> int:
    """Serve until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who is interrupted closes our input
    target = Target(host, int(port), tls == "tls", path)
    with socket.socket(fileno=0) as control:
        while True:
            data, descriptors, _flags, _address = socket.recv_fds(control, 1, 1)
            if not data:
                return 0
            for descriptor in descriptors:
                client = socket.socket(fileno=descriptor)
                threading.Thread(target=_serve, args=(client, target), daemon=True).start()


def _serve(client: socket.socket, target: Target) -> None:
    with client, contextlib.suppress(OSError):
        try:
            upstream = _connect(target)
        except OSError as error:
            client.sendall(_why(error).encode("utf-8", "replace") + b"\n")
            return
        with upstream:
            client.sendall(b"ok\n")
            request = read_request(client, target)
            if request is not None:
                upstream.settimeout(_SEND_SECONDS)
                upstream.sendall(request)
                _give_back(upstream, client)


def read_request(client: socket.socket, target: Target) -> bytes | None:
    """One request as it is to be sent on, or None if it is none of those that are let through."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = client.recv(_CHUNK) if len(data) < _HEAD_BYTES else b""
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.split(b"\r\n")
    fields = [(name.strip().lower(), value.strip()) for name, _, value in (x.partition(b":") for x in lines)]
    headers = dict(fields)
    length = headers.get(b"content-length", b"0")
    if (
        len(head) > _HEAD_BYTES
        or first not in target.requests
        or len(headers) != len(fields)
        or headers.get(b"host") != target.host_header
        or b"transfer-encoding" in headers
        or not length.isdigit()
        or int(length) > _BODY_BYTES
    ):
        return None
    while len(body) < int(length):
        more = client.recv(_CHUNK)
        if not more:
            return None
        body += more
    return head + b"\r\n\r\n" + body[: int(length)]


def _give_back(upstream: socket.socket, client: socket.socket) -> None:
    """Pass on what the server says until it is done, or until the one who asked has gone."""
    upstream.settimeout(None)
    while True:
        pending = isinstance(upstream, ssl.SSLSocket) and upstream.pending() > 0
        ready: list[Any] = [upstream] if pending else select.select([upstream, client], [], [])[0]
        if client in ready:
            return
        data = upstream.recv(_CHUNK)
        if not data:
            return
        client.sendall(data)


def _connect(target: Target) -> socket.socket:
    """A connection to the one host, at the first of its addresses that answers; else what the first said."""
    failure: OSError | None = None
    for family, address in _addresses(target.host, target.port):
        connection = socket.socket(family, socket.SOCK_STREAM)
        try:
            connection.settimeout(_CONNECT_SECONDS)
            connection.connect(address)
            if target.tls:
                context = ssl.create_default_context()
                connection = context.wrap_socket(connection, server_hostname=target.host)
        except OSError as error:
            connection.close()
            failure = failure or error
        else:
            return connection
    raise failure or OSError("no address")


def _addresses(host: str, port: int) -> list[tuple[int, Any]]:
    """The host's addresses; a name service is asked for names of other computers only."""
    if host == "localhost":
        return [(socket.AF_INET, ("127.0.0.1", port)), (socket.AF_INET6, ("::1", port))]
    try:
        literal = ipaddress.ip_address(host)
    except ValueError:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [(family, address) for family, _kind, _protocol, _name, address in found]
    return [(socket.AF_INET if literal.version == 4 else socket.AF_INET6, (host, port))]


def _why(error: OSError) -> str:
    """One word for what went wrong, and the words of whoever said so."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"certificate {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return f"tls {error.reason or 'no secure connection'}"
    if isinstance(error, socket.gaierror):
        return f"name {error.strerror}"
    if isinstance(error, TimeoutError):
        return "timeout it did not answer in time"
    if isinstance(error, ConnectionRefusedError):
        return "refused nothing listens there"
    return f"other {error.strerror or type(error).__name__}"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
