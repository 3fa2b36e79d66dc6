"""HTTP to the configured server, through the courier: one request a connection, bounded in time and size."""

from __future__ import annotations

import contextlib
import http.client
import json
from collections.abc import Iterator
from typing import Any

from dossier.errors import ServerAnswerUnusable, ServerUnreachable
from dossier.server import key, shapes
from dossier.server.channel import Channel
from dossier.server.link import Link
from dossier.types import CancelToken

_CHUNK = 1 << 16
_MOST_BYTES = 1 << 23  # of one answer: a long one of 4,096 tokens takes less than 2 MiB as events
_ERROR_BYTES = 1 << 16
# A large model may have to be loaded and a long prompt read before the first word.
_FIRST_SECONDS, _NEXT_SECONDS, _LIST_SECONDS = 300.0, 120.0, 30.0


def models(link: Link, cancel: CancelToken | None = None) -> list[str]:
    """Names of the models that the server offers, in its order.

    Raises:
        ServerFailed: it cannot be reached, refuses, or answers with something else.
        Cancelled: through ``cancel``.
    """
    with _exchange(link, "GET", "/models", None, cancel or CancelToken(), _LIST_SECONDS) as answer:
        return shapes.model_names(b"".join(answer.pieces()), link.setting.name)


def complete(
    link: Link, request: dict[str, Any], cancel: CancelToken | None = None
) -> Iterator[shapes.Piece]:
    """Ask for an answer, and give its pieces as they come; closing the iterator ends the connection.

    Args:
        link: the way to the server.
        request: the body of ``POST /chat/completions``.
        cancel: noticed within a tenth of a second, also while waiting.

    Raises:
        ServerFailed: it cannot be reached, refuses, falls silent, or answers with something else.
        TextTooLong: the prompt does not fit the model's context there.
        Cancelled: through ``cancel``.
    """
    body = json.dumps(request).encode()
    with _exchange(
        link, "POST", "/chat/completions", body, cancel or CancelToken(), _FIRST_SECONDS
    ) as answer:
        name, model = link.setting.name, link.setting.model
        if answer.kind == "application/json":  # a server that does not stream
            yield shapes.whole(b"".join(answer.pieces()), name, model)
            return
        finished = begun = False
        for event in shapes.events(answer.pieces(), name):
            if event is shapes.DONE:
                return
            piece = shapes.piece(event, name, model)
            begun, finished = True, finished or bool(piece.finish)
            yield piece
    if not begun:  # llama-cpp-python's way of saying that a prompt is too long, among others
        raise ServerAnswerUnusable(
            f"The server {name} ended its answer before it began.",
            "The passages may be too long for its model; look at the server's own messages.",
        )
    if not finished:
        raise ServerUnreachable(
            f"The server {name} broke the connection off.", "Look at the server's own messages."
        )


class _Answer:
    """An answer with status 200, of which no more than is allowed is read."""

    def __init__(self, channel: Channel, response: http.client.HTTPResponse) -> None:
        self._channel = channel
        self._response = response
        self.kind = response.headers.get_content_type()

    def pieces(self) -> Iterator[bytes]:
        """The body as it comes."""
        left = _MOST_BYTES
        while piece := self._response.read1(_CHUNK):
            left -= len(piece)
            if left < 0:
                raise ServerAnswerUnusable(
                    f"The answer of the server {self._channel.name} does not end.", "Try another model."
                )
            self._channel.patience = _NEXT_SECONDS
            yield piece


@contextlib.contextmanager
def _exchange(
    link: Link, method: str, path: str, body: bytes | None, cancel: CancelToken, patience: float
) -> Iterator[_Answer]:
    """Send a request and give its answer; errors of the connection and of HTTP become ours."""
    setting = link.setting
    channel = link.open(cancel)
    channel.patience = patience
    connection = http.client.HTTPConnection(setting.host, setting.port)
    connection.sock = channel  # it needs no more of a socket than a channel has
    try:
        connection.putrequest(method, setting.path + path, skip_host=True, skip_accept_encoding=True)
        for name, value in _headers(link, body).items():
            connection.putheader(name, value)
        connection.endheaders(body)
        response = connection.getresponse()
        if response.status != http.client.OK:
            shapes.refuse(response.status, response.read(_ERROR_BYTES), setting.name, setting.model)
        yield _Answer(channel, response)
    except (OSError, http.client.RemoteDisconnected, http.client.IncompleteRead) as error:
        raise ServerUnreachable(
            f"The server {setting.name} broke the connection off.", "Look at the server's own messages."
        ) from error
    except http.client.HTTPException as error:
        raise ServerAnswerUnusable(
            f"What answers at {setting.name} does not speak HTTP as expected.", "Check the address."
        ) from error
    finally:
        channel.hang_up()


def _headers(link: Link, body: bytes | None) -> dict[str, str]:
    setting = link.setting
    host = f"[{setting.host}]" if ":" in setting.host else setting.host
    headers = {
        "Host": f"{host}:{setting.port}",
        "User-Agent": "dossier",
        "Accept": "text/event-stream, application/json",
        "Connection": "close",
    }
    if body is not None:
        headers |= {"Content-Type": "application/json", "Content-Length": str(len(body))}
    if secret := link.key or key.load(setting):
        key.check(secret)
        headers["Authorization"] = f"Bearer {secret}"
    return headers
