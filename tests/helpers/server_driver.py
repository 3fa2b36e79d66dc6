"""Uses the real window while a server writes: unlock, ask, look at the status, switch the server off.

    python -m helpers.server_driver PLAN.json

The plan: ``passphrase``, ``questions`` (one before and one after the server is switched off), ``pictures``
and ``report``, as in :mod:`helpers.window_driver`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import psutil

from dossier_desktop import app
from helpers.window_driver import Driver, Steps, _editor, _key


class ServerDriver(Driver):
    """Runs the steps within the application's event loop."""

    def steps(self) -> Steps:
        """See the module."""
        yield from self.unlock()
        self.seen["couriers"] = len(couriers())
        before, after = self.plan["questions"]
        yield from self.ask(before)
        yield from self.switch_off()
        yield from self.ask(after)

    def unlock(self) -> Steps:
        """Type the passphrase; wait until the status tells what holds."""
        from PySide6.QtTest import QTest

        self.at("unlocking")
        yield lambda: (dialog := self.widget("UnlockDialog")) and dialog.isVisible()
        field = _editor(self.widget("UnlockDialog").field)
        yield field.isEnabled
        QTest.keyClicks(field, self.plan["passphrase"])
        QTest.keyClick(field, _key("Return"))
        yield lambda: (window := self.widget("MainWindow")) and window.isVisible()
        self.main = self.widget("MainWindow")
        self.main.setGeometry(0, 0, 1440, 860)
        yield lambda: "Checking" not in self.main.status.lockdown
        yield self.settled()
        self.seen["status_before"] = self.main.status.lockdown

    def switch_off(self) -> Steps:
        """Try the server in the preferences, switch it off, and see that nothing is left to reach it."""
        self.at("switching off")
        self.main.settings_requested.emit()
        yield lambda: self.widget("Preferences")
        dialog = self.widget("Preferences")
        dialog.show_page("server")
        page = dialog.server
        yield page.attempt.isEnabled
        self.press(page.attempt)
        yield lambda: "answers, after" in page.note.text
        yield self.settled()
        self.picture("server-1-tried")
        self.press(page.off)
        yield lambda: "nothing leaves" in page.state.text
        yield lambda: not couriers()
        yield self.settled()
        self.seen["status_after"] = self.main.status.lockdown
        self.picture("server-2-off")
        dialog.accept()


def couriers() -> list[int]:
    """Process numbers of the couriers that this process started."""
    found = []
    for child in psutil.Process(os.getpid()).children():
        try:
            if child.status() != psutil.STATUS_ZOMBIE and any(
                "courier.py" in part for part in child.cmdline()
            ):
                found.append(child.pid)
        except psutil.NoSuchProcess:
            continue
    return found


def main() -> int:
    """Start the application with a driver in it."""
    driver = ServerDriver(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    return app.main([sys.argv[0]], driver.start)


if __name__ == "__main__":
    sys.exit(main())
