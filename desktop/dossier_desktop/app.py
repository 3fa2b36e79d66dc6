"""The window's entry point: lock the process down first, then load Qt."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence

from dossier import lockdown
from dossier.errors import UsageError
from dossier.server import link


def main(argv: Sequence[str] | None = None, opened: Callable[[], None] | None = None) -> int:
    """Open the window; files and folders among the arguments are added once the library is open.

    With ``--samples``, a library made in this run starts with the sample collection.

    Args:
        argv: program name and arguments; None: those of the process.
        opened: called once, by the event loop, when the first window is there; for who drives the window.

    Returns:
        The exit status.

    Raises:
        UsageError: there is no screen to open it on.
        LockdownFailed: the process could not be cut off from the network.
    """
    arguments = list(sys.argv if argv is None else argv)
    _require_screen()
    # Before Qt is loaded: whatever it or its plugins start inherits the filter.
    lockdown.scrub_environment()
    _start_courier()
    try:
        lockdown.enforce()
        return _run(arguments, opened)
    finally:
        link.end()


def _start_courier() -> None:
    """Where a server writes, start what reaches it: nothing that is started later could.

    A setting that cannot be read stands for no server; the preferences say what is wrong with it.
    """
    with contextlib.suppress(UsageError):
        link.begin()


def _require_screen() -> None:
    """Qt ends the process with a stack trace where it finds no screen; we say it in words."""
    if sys.platform != "linux":
        return
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise UsageError(
            "There is no screen to open the window on.", "Use the command line; see: dossier --help"
        )


def _run(arguments: list[str], opened: Callable[[], None] | None) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from dossier_desktop import icons, language, troubles
    from dossier_desktop.engine_process import EngineProcess
    from dossier_desktop.shell import Shell
    from dossier_desktop.theme import Theme
    from dossier_desktop.window_state import WindowState

    application = QApplication(arguments)
    application.setApplicationName("dossier")
    application.setApplicationDisplayName("Dossier")
    application.setDesktopFileName("dossier")
    # The shell decides when Dossier ends: there is a moment without windows while the engine finishes.
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(icons.application_icon())
    state = WindowState.load()
    language.install(application, state.language)
    theme = Theme(application, state.theme)
    port = EngineProcess(parent=application)
    port.start()
    shell = Shell(application, port, state, theme)
    troubles.install(lambda error: shell.window.show_failure(error))
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: shell.quit())
    given = application.arguments()[1:]
    shell.start([path for path in given if not path.startswith("-")], samples="--samples" in given)
    # What exists now stays until the end; collecting it again and again would only hold up the window.
    gc.freeze()
    if opened is not None:
        QTimer.singleShot(0, application, opened)
    return application.exec()
