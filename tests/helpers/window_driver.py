"""Uses the real window as a person would: started by a test, in a process of its own, under a real display.

    python -m helpers.window_driver PLAN.json

The application is started by its own entry point. What drives it runs in its event loop, step by step: it
presses keys and buttons, drops files, and waits until something is to be seen. What it saw goes to the file
that the plan names; the test judges it. A step that waits in vain ends the run with a picture of the screen.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from dossier_desktop import app, wording

Condition = Callable[[], object]
Steps = Iterator[Condition]
POLL_MS, PATIENCE_SECONDS = 20, 240.0


class Driver:
    """Runs the steps of a plan within the application's event loop.

    The plan: ``passphrase``, ``questions``, ``pictures`` (folder), ``report`` (file), and one of ``ready`` (a
    file made when the window is ready for something dropped on it) and ``samples`` (to press the empty
    library's button instead); perhaps ``mentions`` (to look for after the questions), ``size`` and
    ``arguments``.
    """

    def __init__(self, plan: dict[str, Any]) -> None:
        self.plan = plan
        self.seen: dict[str, Any] = {"answers": [], "longest_pause_ms": 0, "pauses": {}}
        self._steps: Steps = iter(())
        self._condition: Condition = lambda: True
        self._since = 0.0
        self._ticked = self._worked = 0.0

    def start(self) -> None:
        """Begin; called by the application's event loop, in whose thread every step runs."""
        from PySide6.QtCore import QTimer

        self._steps = self.steps()
        self._since = self._ticked = time.monotonic()
        self._worked = time.thread_time()
        self._timer = QTimer(interval=POLL_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self._note_pause(now)
        try:
            if self._condition():
                self._condition = next(self._steps, None) or self._finish
                self._since = now
            elif now - self._since > PATIENCE_SECONDS:
                raise TimeoutError(f"waited in vain after {self.seen.get('step')}")
        except Exception as error:  # noqa: BLE001 - whatever it is, the test must hear of it
            self.seen["error"] = f"{type(error).__name__}: {error}"
            self.picture("trouble")
            self._write()
            os._exit(1)  # nothing of the application is to be trusted now; its engine ends with its pipe
        self._ticked, self._worked = time.monotonic(), time.thread_time()

    def _note_pause(self, now: float) -> None:
        """The longest time between two ticks in each step, and how much of one the window itself computed.

        On a busy machine the first tells of the machine; the second is the window's own doing.
        """
        pause, busy = round((now - self._ticked) * 1000), round((time.thread_time() - self._worked) * 1000)
        self.seen["longest_pause_ms"] = max(self.seen["longest_pause_ms"], pause)
        before = self.seen["pauses"].setdefault(str(self.seen.get("step")), {"pause": 0, "busy": 0})
        before["pause"], before["busy"] = max(before["pause"], pause), max(before["busy"], busy)

    def _finish(self) -> bool:
        self._timer.stop()
        self._write()
        self.main.close()
        return False

    def _write(self) -> None:
        Path(self.plan["report"]).write_text(json.dumps(self.seen, ensure_ascii=False), encoding="utf-8")

    # -- what is done ----------------------------------------------------------------------------------------

    def steps(self) -> Steps:
        """The whole visit: each yields what to wait for."""
        yield from self.first_run()
        yield from self.add()
        for question in self.plan["questions"]:
            yield from self.ask(question)
        if self.plan["questions"]:
            yield from self.open_citation()
        if self.plan.get("mentions"):
            yield from self.search(self.plan["mentions"])

    def first_run(self) -> Steps:
        """Three steps: welcome, passphrase, recovery code."""
        from PySide6.QtTest import QTest

        self.at("first run")
        yield lambda: self.widget("FirstRun")
        dialog = self.widget("FirstRun")
        self.picture("1-welcome")
        QTest.keyClick(dialog.next, _key("Return"))
        yield lambda: dialog.page is dialog.passphrase
        for field in (dialog.passphrase.form.first, dialog.passphrase.form.second):
            QTest.keyClicks(_editor(field), self.plan["passphrase"])
        yield lambda: dialog.next.isEnabled()
        self.picture("2-passphrase")
        self.press(dialog.next)
        yield lambda: dialog.page is dialog.recovery
        self.press(dialog.recovery.view.kept)
        yield lambda: dialog.next.isEnabled()
        self.press(dialog.next)
        self.at("opening")
        yield lambda: (window := self.widget("MainWindow")) and window.isVisible()
        self.main = self.widget("MainWindow")
        self.main.setGeometry(0, 0, *self.plan.get("size", (1440, 860)))
        yield lambda: self.main.library_pane.empty_samples.isVisible() or self.main.adding.busy
        yield self.settled()
        self.picture("3-empty")

    def add(self) -> Steps:
        """Wait until files are dropped on the window, or press the button that adds the samples."""
        self.at("adding")
        if self.plan.get("samples"):
            if "--samples" not in self.plan.get("arguments", ()):
                self.press(self.main.library_pane.empty_samples)
        else:
            Path(self.plan["ready"]).touch()
        yield lambda: self.main.adding.busy or self.main.library.documents
        yield self.settled()
        self.picture("4-adding")
        yield lambda: not self.main.adding.busy and self.main.library.documents
        self.seen["documents"] = self.main.library.documents
        self.picture("5-added")

    def ask(self, question: str) -> Steps:
        """Type a question, press Enter, wait for the checked answer."""
        from PySide6.QtTest import QTest

        self.at("asking")
        pane = self.main.conversation_pane
        before = len(pane.transcript.turns)
        QTest.keyClicks(pane.question, question)
        QTest.keyClick(pane.question, _key("Return"))
        yield lambda: len(pane.transcript.turns) > before
        turn = pane.transcript.turns[-1]
        started = time.monotonic()
        yield lambda: not self.main.conversation.busy and getattr(turn, "answer", None)
        self.seen["answers"].append(
            {
                "question": question,
                "status": turn.answer.status.value,
                "text": turn.answer.text,
                "quotes": [cited.citation.quote for cited in turn.citations],
                "searched": turn.answer.coverage.searched,
                "seconds": round(time.monotonic() - started, 2),
            }
        )
        yield self.settled()
        self.picture(f"6-answer-{before + 1}")

    def open_citation(self) -> Steps:
        """Press the first citation of the first answer and look at what lights up."""
        from PySide6.QtWidgets import QAbstractButton

        self.at("citation")
        turn = self.main.conversation_pane.transcript.turns[0]
        chip = turn.findChild(QAbstractButton, "citationChip")
        self.main.conversation_pane.transcript.ensureWidgetVisible(turn)
        self.press(chip)
        pane = self.main.source_pane
        yield lambda: pane.page in (pane.pdf, pane.text)
        yield lambda: pane.page is pane.text or pane.pdf.exact_rects()
        yield self.settled(0.6)
        lit = [(item.page + 1, item.length, item.boxes) for item in pane.pdf._exact if pane.page is pane.pdf]
        shown = [rect.getRect() for rect in pane.pdf.exact_rects()] if pane.page is pane.pdf else []
        self.seen["citation"] = {
            "view": "pdf" if pane.page is pane.pdf else "text",
            "title": pane.title.toolTip() or pane.title.text(),
            "page": pane.pdf.page if pane.page is pane.pdf else 0,
            "rects": shown,
            "lit": lit,
            "doubt": pane.doubt.text,
            "quote": turn.citations[0].citation.quote,
        }
        self.picture("7-citation")

    def search(self, text: str) -> Steps:
        """Search while typing, then look for every mention and open the second one."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self.at("searching")
        pane = self.main.conversation_pane
        page = pane.search
        QTest.mouseClick(pane.tabs, Qt.MouseButton.LeftButton, pos=pane.tabs.tabRect(1).center())
        yield lambda: pane.page is page
        QTest.keyClicks(page.field, text)
        yield lambda: page.results is page.list
        yield self.settled()
        self.picture("8-search")
        hits = page.model.rowCount()
        self.press(page.every)
        yield lambda: page.export_button.isEnabled()
        QTest.keyClick(page.field, _key("Down"))
        QTest.keyClick(page.mention_list, _key("Down"))
        QTest.keyClick(page.mention_list, _key("Return"))
        second = page.mentions.listed[1]
        source = self.main.source_pane
        yield lambda: source.title.text() == wording.file_name(second.document.path)
        yield lambda: source.page is source.text or (source.page is source.pdf and source.pdf.exact_rects())
        yield self.settled()
        self.seen["search"] = {
            "hits": hits,
            "mentions": [[row.document.document, row.mention.start] for row in page.mentions.listed],
            "status": page.status.text(),
            "lit": source.text.marked_text() if source.page is source.text else "",
        }
        self.picture("9-mentions")

    # -- with which hands ------------------------------------------------------------------------------------

    def at(self, step: str) -> None:
        """Remember where we are, for the report of a failure."""
        self.seen["step"] = step

    def press(self, button: Any) -> None:
        """Click a visible button in its middle, a check box on its box."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        assert button.isVisible(), f"{button.objectName() or button.text()} is not to be seen"
        spot = QPoint(10 if button.isCheckable() else button.width() // 2, button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=spot)

    def widget(self, name: str) -> Any:
        """The top-level widget of a class, if there is one."""
        from PySide6.QtWidgets import QApplication

        return next((w for w in QApplication.topLevelWidgets() if type(w).__name__ == name), None)

    def settled(self, seconds: float = 0.3) -> Condition:
        """True once some time has gone by, so that what was begun is on the screen."""
        until = time.monotonic() + seconds
        return lambda: time.monotonic() >= until

    def picture(self, name: str) -> None:
        """Keep the screen as a person sees it."""
        from PySide6.QtWidgets import QApplication

        screen = QApplication.primaryScreen()
        folder = Path(self.plan["pictures"])
        folder.mkdir(parents=True, exist_ok=True)
        screen.grabWindow(0).save(str(folder / f"{name}.png"))


def _editor(field: Any) -> Any:
    """The line edit of a field, or the field itself."""
    from PySide6.QtWidgets import QLineEdit

    return field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)


def _key(name: str) -> Any:
    from PySide6.QtCore import Qt

    return getattr(Qt.Key, f"Key_{name}")


def main() -> int:
    """Start the application with a driver in it."""
    plan = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    driver = Driver(plan)
    # Whatever ends the process, its stack is what the test prints.
    faulthandler.enable()
    return app.main([sys.argv[0], *plan.get("arguments", [])], driver.start)


if __name__ == "__main__":
    sys.exit(main())
