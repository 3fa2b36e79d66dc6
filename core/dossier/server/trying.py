"""Trying a server: is it there, does it have the model, does the model say anything."""

from __future__ import annotations

import time
from dataclasses import dataclass

from dossier.errors import ServerAnswerUnusable
from dossier.server import client, shapes
from dossier.server.link import Link
from dossier.types import CancelToken

_REQUEST = {
    "messages": [{"role": "user", "content": "Say: ready"}],
    "stream": True,
    "max_tokens": 16,
    "temperature": 0.0,
}


@dataclass(frozen=True, slots=True)
class Trial:
    """What trying a server came to.

    Attributes:
        models: names of the models that it lists.
        seconds: until the model's first words.
    """

    models: tuple[str, ...]
    seconds: float


def try_server(link: Link, cancel: CancelToken | None = None) -> Trial:
    """Ask a server for its models, and the chosen one for a word; nothing of any document is sent.

    Raises:
        ServerFailed: what is wrong with it. Cancelled: through ``cancel``.
    """
    cancel = cancel or CancelToken()
    setting = link.setting
    listed = client.models(link, cancel)
    if not any(shapes.same_model(setting.model, one) for one in listed):
        raise shapes.missing(setting.name, setting.model, listed)
    began = time.perf_counter()
    for piece in client.complete(link, {"model": setting.model, **_REQUEST}, cancel):
        if piece.text or piece.reasoning or piece.finish:
            return Trial(tuple(listed), time.perf_counter() - began)
    raise ServerAnswerUnusable(
        f"The model of the server {setting.name} says nothing.", "Look at the server's own messages."
    )
