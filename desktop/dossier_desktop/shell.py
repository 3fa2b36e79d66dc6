"""Who is on screen when: first run, unlocking, the main window, preferences; and locking it all again."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from dossier.errors import DossierError
from dossier.server import link
from dossier_desktop import language
from dossier_desktop.access.change import ChangePassphrase
from dossier_desktop.access.first_run import FirstRun
from dossier_desktop.access.throttle import Throttle
from dossier_desktop.access.unlock import UnlockDialog
from dossier_desktop.dialogs import confirm
from dossier_desktop.engine_process import EngineProcess
from dossier_desktop.idle import IdleLock
from dossier_desktop.theme import Theme
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.window_state import WindowState

_KEY_FILE = "keys.json"


class Shell(QObject):
    """Leads from the start to the open library and back, and ends the application."""

    def __init__(
        self, application: QApplication, port: EngineProcess, state: WindowState, theme: Theme
    ) -> None:
        super().__init__(application)
        self._application = application
        self._port = port
        self._state = state
        self._theme = theme
        self._throttle = Throttle()
        self._hello: dict[str, Any] = {}
        self._open = False
        self._paths: list[str] = []
        self._samples = False
        self._dialog: QDialog | None = None
        self._window: MainWindow | None = None
        self._idle = IdleLock(application)
        self._idle.remaining.connect(self._show_remaining)
        self._idle.expired.connect(self._idle_too_long)
        self._lock_later = QTimer(self, interval=2000)
        self._lock_later.timeout.connect(self._lock_when_done)
        port.notification.connect(self._notified)
        port.lost.connect(self._lost)
        port.back.connect(self._back)
        port.gave_up.connect(self._gave_up)

    @property
    def window(self) -> MainWindow:
        """The main window, made when it is first needed."""
        if self._window is None:
            self._window = self._build_window()
        return self._window

    @property
    def dialog(self) -> QDialog | None:
        """The first-run or unlock dialog on screen."""
        return self._dialog

    def start(self, paths: list[str] | None = None, samples: bool = False) -> None:
        """Show the first dialog; the engine starts beside it.

        Args:
            paths: files and folders to add once the library is open.
            samples: whether a library made now starts with the sample collection.
        """
        self._paths = list(paths or [])
        self._samples = samples
        self._say_hello()
        # Built before anything is shown: a moment's wait here is none while typing.
        self._window = self._build_window()
        folder = self._state.library_dir
        if (folder / _KEY_FILE).exists():
            self._ask_unlock(folder, keyring=True)
        else:
            self._ask_first_run(folder)

    def lock(self) -> None:
        """Close the library; the passphrase is needed again."""
        if self._open:
            # A removal that can still be undone must reach the engine before the lock.
            self.window.finish_pending(self._lock_now)

    def _lock_now(self) -> None:
        if self._open:
            self._send_lock()
            self._closed()
            if isinstance(self._dialog, UnlockDialog):
                self._dialog.hold(True)

    def _send_lock(self) -> None:
        self._port.call("library.lock", {}, lambda *_: self._locked(), lambda _error: self._locked())

    def _locked(self) -> None:
        if isinstance(self._dialog, UnlockDialog):
            self._dialog.hold(False)

    def _idle_too_long(self) -> None:
        """Lock; while documents are being worked on, hide everything now and lock when that is done."""
        if not self._port.working:
            self.lock()
        elif self._open:
            self.window.finish_pending(self._hide_now)

    def _hide_now(self) -> None:
        if self._open:
            self._closed()
            if isinstance(self._dialog, UnlockDialog):
                self._dialog.work_goes_on(True)
                self._lock_later.start()

    def _lock_when_done(self) -> None:
        if isinstance(self._dialog, UnlockDialog) and not self._port.working:
            self._lock_later.stop()
            self._dialog.work_goes_on(False)
            self._dialog.hold(True)
            self._send_lock()

    def quit(self) -> None:
        """End the engine in order, then the application."""
        self._idle.stop()
        self._state.save()
        self._port.stopped.connect(self._application.quit)
        self._port.stop()

    # -- opening -------------------------------------------------------------------------------------------

    def _ask_unlock(self, folder: Path, keyring: bool = False) -> None:
        """Ask for the passphrase; ``keyring``: unless the computer's keyring opens the library."""
        dialog = UnlockDialog(self._port, folder, self._throttle, self._parent(), keyring)
        dialog.unlocked.connect(self._unlocked)
        dialog.create_new.connect(lambda: self._ask_first_run(_free_folder(dialog.folder), dialog.folder))
        dialog.rejected.connect(self.quit)
        self._put_up(dialog)

    def _ask_first_run(self, folder: Path, back_to: Path | None = None) -> None:
        """Create a library; who changes their mind goes back to the other library, or leaves Dossier."""
        dialog = FirstRun(self._port, folder, self._parent())

        def start_again(choice: str) -> None:
            self._speak(choice)
            self._ask_first_run(dialog.welcome.folder, back_to)

        dialog.language_chosen.connect(start_again)
        dialog.created.connect(self._created)
        dialog.open_existing.connect(self._ask_unlock)
        dialog.rejected.connect(self.quit if back_to is None else lambda: self._ask_unlock(back_to))
        self._put_up(dialog)

    def _put_up(self, dialog: QDialog) -> None:
        """Show a dialog in place of the one before."""
        before, self._dialog = self._dialog, dialog
        if before is not None:
            before.hide()
            before.deleteLater()
        dialog.open() if dialog.parent() else dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _parent(self) -> QWidget | None:
        return self._window if self._window is not None and self._window.isVisible() else None

    def _created(self, folder: Path) -> None:
        if self._open_after_creation():
            self._opened(folder)
            if self._samples:
                self.window.adding.add_samples()
        else:
            self._ask_unlock(folder)

    def _open_after_creation(self) -> bool:
        return isinstance(self._dialog, FirstRun) and not self._dialog.interrupted

    def _unlocked(self, folder: Path, by_code: bool) -> None:
        self._opened(folder)
        if by_code:
            ChangePassphrase(self._port, self.window, after_recovery=True).open()

    def _opened(self, folder: Path) -> None:
        self._open = True
        self._lock_later.stop()
        self._state.library = "" if folder == WindowState().library_dir else str(folder)
        self._state.save()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.library_opened()
        self._read_settings()
        if self._paths:
            self.window.add_paths(self._paths)
            self._paths = []

    def _read_settings(self) -> None:
        self._port.call("settings.get", {}, lambda values, _: self._use_settings(values), self._fail)

    def _use_settings(self, values: dict[str, Any]) -> None:
        if self._open:
            self._idle.start(int(values.get("auto_lock_minutes", 15)))

    # -- closing -------------------------------------------------------------------------------------------

    def _closed(self, keyring: bool = False) -> None:
        """The library is shut: nothing of it stays on screen. Who locked it wants to be asked again."""
        self._open = False
        self._idle.stop()
        self._lock_later.stop()
        self.window.library_closed()
        for widget in self._application.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
        folder = self._state.library_dir
        if (folder / _KEY_FILE).exists():
            self._ask_unlock(folder, keyring)
        else:
            self._state.library = ""
            self._ask_first_run(self._state.library_dir)

    def _notified(self, name: str, data: Any) -> None:
        if name == "locked" and self._open:
            self._closed()
        elif name == "server" and data["active"] is None:
            # Switched off, or set to another address: what could reach the one before must go.
            link.end()

    def _lost(self, _message: str) -> None:
        if self._open:
            self._open = False
            self._idle.stop()
            self.window.library_closed()

    def _back(self) -> None:
        self._say_hello()
        if self._dialog is None:
            self._closed(keyring=True)

    def _gave_up(self, message: str) -> None:
        title, action = self.tr("The engine keeps stopping"), self.tr("Try again")
        if confirm(self._parent() or self._dialog, title, message, action):
            self._port.restart()
        else:
            self.quit()

    # -- the window's wishes -------------------------------------------------------------------------------

    def _build_window(self) -> MainWindow:
        window = MainWindow(self._port, self._state)
        window.lock_requested.connect(self.lock)
        window.settings_requested.connect(lambda: self.show_preferences())
        window.models_requested.connect(lambda: self.show_preferences("models"))
        window.about_requested.connect(lambda: self.show_preferences("about"))
        window.closed.connect(self.quit)
        if "lockdown" in self._hello:
            window.show_lockdown(self._hello["lockdown"])
            window.show_server(self._hello.get("server") or {})
        return window

    def show_preferences(self, page: str = "general") -> None:
        """Show the preferences at a page; loaded only here, since a start should not wait for them."""
        from dossier_desktop.preferences.dialog import Preferences

        dialog = Preferences(self._port, self._state, self._theme, self._hello, self.window)
        dialog.language_chosen.connect(self._change_language)
        dialog.settings_changed.connect(self._use_settings)
        dialog.show_page(page)
        dialog.open()

    def _change_language(self, choice: str) -> None:
        """Load the texts and build the window anew; the library stays open."""
        self._speak(choice)
        self.window.show()
        if self._open:
            self.window.library_opened()
        QTimer.singleShot(0, self, self.show_preferences)

    def _speak(self, choice: str) -> None:
        self._state.language = choice
        self._state.save()
        language.install(self._application, choice)
        old, self._window = self.window, None
        old.finish_pending(lambda: None)
        old.closed.disconnect(self.quit)
        self.window.restoreGeometry(old.saveGeometry())
        old.hide()
        old.deleteLater()

    def _show_remaining(self, seconds: int | None) -> None:
        if self._open:
            self.window.show_lock_remaining(seconds)

    def _say_hello(self) -> None:
        self._port.call("hello", {}, lambda result, _: self._greeted(result), lambda _error: None)

    def _greeted(self, result: dict[str, Any]) -> None:
        self._hello = result
        if self._window is not None:
            self._window.show_lockdown(result["lockdown"])
            self._window.show_server(result.get("server") or {})

    def _fail(self, error: DossierError) -> None:
        if self._open:
            self.window.show_failure(error)


def _free_folder(beside: Path) -> Path:
    """A folder for another library, next to this one."""
    return next(
        folder
        for number in itertools.count(2)
        if not (folder := beside.with_name(f"{beside.name}-{number}")).exists()
    )
