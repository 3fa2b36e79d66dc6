"""The window's entry point: lock the process down first, then load Qt."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from dossier import lockdown


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; files and folders among the arguments are added once the library is open.

    With ``--samples``, a library made in this run starts with the sample collection.

    Args:
        argv: program name and arguments; None: those of the process.

    Returns:
        The exit status.
    """
    arguments = list(sys.argv if argv is None else argv)
    # Before Qt is loaded: whatever it or its plugins start inherits the filter.
    lockdown.scrub_environment()
    lockdown.enforce()
    return _run(arguments)


def _run(arguments: list[str]) -> int:
    from PySide6.QtWidgets import QApplication

    from dossier_desktop import icons, language
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
    given = application.arguments()[1:]
    shell.start([path for path in given if not path.startswith("-")], samples="--samples" in given)
    # What exists now stays until the end; collecting it again and again would only hold up the window.
    gc.freeze()
    return application.exec()
