"""What a window can ask about the server that writes answers: which it is, set it, try it, switch it off."""

from __future__ import annotations

from typing import Any

from dossier.engine.lanes import Lane
from dossier.engine.registry import Call
from dossier.engine.registry import method as _method
from dossier.engine.session import describe_server
from dossier.errors import UsageError
from dossier.server import key, link
from dossier.server import setting as settings
from dossier.server.setting import ServerSetting


@_method("server.get")
def server_get(call: Call) -> dict[str, Any]:
    """The server in use and the one that is set, see :func:`dossier.engine.session.describe_server`.

    Raises:
        UsageError: the setting cannot be read.
    """
    settings.load()
    return describe_server()


@_method("server.set")
def server_set(
    call: Call, url: str, model: str, plain_http: bool = False, key_text: str = ""
) -> dict[str, Any]:
    """Set the server; another address holds from Dossier's next start, another model at once.

    Args:
        key_text: the server's key; empty: the one that is kept for the same server, if there is one.
    """
    chosen = settings.parse(url, model, plain_http=plain_http)
    given = key_text.strip()
    chosen = key.store(chosen, given) if given else key.kept(chosen, _before())
    settings.save(chosen)
    link.choose(chosen)
    return _changed(call)


@_method("server.off")
def server_off(call: Call) -> dict[str, Any]:
    """Forget the server and its key; from now on this engine reaches none."""
    before = _before()
    if before is not None:
        key.remove(before)
    settings.forget()
    link.choose(None)
    return _changed(call)


@_method("server.test", Lane.ASK)
def server_test(call: Call) -> dict[str, Any]:
    """Ask the server for its models and the chosen one for a word.

    Raises:
        UsageError: this engine has no way to it: none is set, or it was set after Dossier started.
        ServerFailed: what is wrong with it.
    """
    from dossier.server.trying import try_server

    way = link.current()
    if way is None:
        raise UsageError("The server can be tried once Dossier was started again.", "Close it and open it.")
    trial = try_server(way, call.cancel)
    return {"models": list(trial.models), "seconds": trial.seconds}


def _changed(call: Call) -> dict[str, Any]:
    state = describe_server()
    call.session.notify("server", state)
    call.session.notify("models")
    return state


def _before() -> ServerSetting | None:
    try:
        return settings.load()
    except UsageError:  # a damaged setting is replaced or forgotten like any other
        return None
