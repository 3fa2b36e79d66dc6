"""``models server``: which server writes answers, if any; and what comes before the lockdown for it."""

from __future__ import annotations

import argparse
from typing import Any

from dossier import lockdown
from dossier.cli import output
from dossier.cli.access import first_line
from dossier.errors import UsageError
from dossier.server import key, link
from dossier.server import setting as settings
from dossier.server.setting import ServerSetting


def start_writer(options: argparse.Namespace) -> None:
    """Start the courier if a server writes; runs before the process is cut off."""
    link.begin()


def start_for_summary(options: argparse.Namespace) -> None:
    """As :func:`start_writer`, for a summary that a model is to write."""
    if options.write:
        link.begin()


def prepare(options: argparse.Namespace) -> None:
    """Check the options of ``models server``; start a courier if the server is to be tried."""
    _check(options)
    if options.test:
        chosen = _wanted(options) or settings.load()
        if chosen is None:
            raise UsageError("No server is set.", "Give its address: dossier models server URL --model NAME")
        link.begin(chosen)


def server(options: argparse.Namespace) -> None:
    """Set, try, show or switch off the server that writes answers."""
    if options.off:
        _off(options)
        return
    chosen = _wanted(options)
    trial = _try(options) if options.test else None
    if chosen is not None:
        # With --test, only what was tried with success is kept.
        if options.key_file is not None:
            chosen = key.store(chosen, first_line(options.key_file))
        else:
            chosen = key.kept(chosen, _before())
        settings.save(chosen)
    configured = settings.load()
    if options.json:
        output.emit({"server": configured.as_json() if configured else None, "trial": trial})
        return
    _tell(configured, trial)
    if chosen is not None and chosen.plain_http:
        output.warn(
            f"Warning: questions and passages travel to {chosen.name} unencrypted; "
            "everyone on the way can read them."
        )


def server_json() -> dict[str, Any] | None:
    """The configured server for ``--json``; None: none, which is the ordinary case."""
    configured = settings.load()
    return configured.as_json() if configured else None


def server_line(configured: ServerSetting) -> str:
    """The configured server in words."""
    where = "on this computer" if configured.loopback else "on another computer"
    return (
        f"writer: {configured.model} at {configured.name}, {where}; "
        "questions and the passages found for them are sent there"
    )


def _check(options: argparse.Namespace) -> None:
    setting = options.url is not None
    if options.off and (setting or options.test):
        raise UsageError("--off goes with neither an address nor --test.")
    if not setting and (options.model or options.key_file or options.allow_plain_http):
        raise UsageError("Give the server's address, too.", "dossier models server URL --model NAME")


def _wanted(options: argparse.Namespace) -> ServerSetting | None:
    """The server that the options name, or None where they name none."""
    if options.url is None:
        return None
    return settings.parse(options.url, options.model or "", plain_http=options.allow_plain_http)


def _before() -> ServerSetting | None:
    try:
        return settings.load()
    except UsageError:  # a damaged setting can be replaced and switched off, too
        return None


def _off(options: argparse.Namespace) -> None:
    before = _before()
    if before is not None:
        key.remove(before)
    settings.forget()
    if options.json:
        output.emit({"server": None, "trial": None})
    else:
        output.say("No server is set: a local model answers, and nothing leaves this computer.")


def _try(options: argparse.Namespace) -> dict[str, Any]:
    from dossier.server.trying import try_server

    way = link.current()
    if way is None:
        raise UsageError("No server is set.", "Give its address: dossier models server URL --model NAME")
    if options.key_file is not None:
        way.key = first_line(options.key_file)
    trial = try_server(way)
    return {"models": list(trial.models), "seconds": round(trial.seconds, 3)}


def _tell(configured: ServerSetting | None, trial: dict[str, Any] | None) -> None:
    if trial is not None:
        output.say(f"The model answers, after {trial['seconds']:.1f} s.")
        output.say(f"models there: {', '.join(trial['models'])}")
    if configured is None:
        output.say("No server is set: a local model answers, and nothing leaves this computer.")
        return
    output.say(server_line(configured))
    measured = lockdown.self_test()
    output.say(f"offline: {measured.detail} One helper process reaches {configured.name} alone.")
