"""Entry point: hidden process roles first, then the parser, then one command with errors in one place."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import entry_points

from dossier import lockdown
from dossier.errors import Cancelled, DossierError, UsageError

EXIT_BAD_INPUT = 2
EXIT_CANCELLED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``dossier`` with the given arguments (default: the process's own).

    Returns:
        The exit status: 0 done, 2 bad input or a failure that was explained, 130 stopped by the person.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    environment = dict(os.environ)
    lockdown.scrub_environment()
    if arguments and arguments[0] in _ROLES:
        return _ROLES[arguments[0]](*arguments[1:])
    try:
        return _run(arguments, environment)
    except (Cancelled, KeyboardInterrupt):
        print("dossier: stopped", file=sys.stderr)
        return EXIT_CANCELLED
    except DossierError as error:
        print("dossier: " + " ".join(str(error).split()), file=sys.stderr)
        return EXIT_BAD_INPUT
    except BrokenPipeError:
        # The reader of our output went away (`dossier … | head`): leave quietly, as other tools do.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _engine() -> int:
    from dossier.engine import start

    return start.main()


def _worker() -> int:
    from dossier.reading import worker

    return worker.main()


def _probe(path: str, name: str) -> int:
    from dossier.llm import probe

    return probe.main(path, name)


def _courier(*arguments: str) -> int:
    from dossier.server import courier

    return courier.main(*arguments)


# What a frozen application starts itself as; from a checkout the same modules are run with `python -m`.
_ROLES: dict[str, Callable[..., int]] = {
    "--courier": _courier,
    "--engine": _engine,
    "--probe-model": _probe,
    "--worker": _worker,
}


def _run(arguments: list[str], environment: dict[str, str]) -> int:
    if not arguments:
        return _open_window()
    from dossier.cli.parser import build_parser

    options = build_parser().parse_args(arguments)
    if getattr(options, "network", False):
        # Fetching a model may need the person's own proxy; it opens no library.
        os.environ.update(environment)
        return int(options.run(options) or 0)
    prepare = getattr(options, "prepare", None)
    try:
        if prepare is not None:
            prepare(options)
        lockdown.enforce()
        return int(options.run(options) or 0)
    finally:
        if prepare is not None:
            from dossier.server import link

            link.end()


def _open_window() -> int:
    try:
        window = next(iter(entry_points(group="dossier.window"))).load()
    except (StopIteration, ModuleNotFoundError) as error:
        raise UsageError(
            "The window is not installed.",
            "Install it with: pip install 'dossier[desktop]' — or see: dossier --help",
        ) from error
    return int(window(sys.argv))
