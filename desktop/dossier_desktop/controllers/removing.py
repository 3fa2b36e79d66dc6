"""Removals that can be taken back for some seconds, and those under way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from dossier_desktop.widgets.undo_bar import UndoBar

Done = Callable[[], None]
Do = Callable[[Done], None]


class RemovalController(QObject):
    """Knows which removals the engine has not confirmed yet, so that nothing closes or locks before."""

    def __init__(self, bar: UndoBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._running = 0
        self._then: list[Done] = []

    def offer(self, text: str, do: Do, take_back: Callable[[], None]) -> None:
        """Say what was removed; the removal before it is carried out at once.

        Args:
            do: asks the engine to remove, and calls what it is given when that succeeded or failed.
            take_back: shows again what was hidden.
        """
        self._bar.offer(text, lambda: self._begin(do), take_back)

    def undo(self) -> None:
        """Take the latest removal back, if there is still time."""
        self._bar.undo()

    def finish(self, then: Done) -> None:
        """Carry out what could still be undone, and call ``then`` once the engine has done it all."""
        self._bar.carry_out()
        if self._running:
            self._then.append(then)
        else:
            then()

    def forget(self) -> None:
        """Neither do nor take back: the library is locked."""
        self._bar.forget()

    def _begin(self, do: Do) -> None:
        self._running += 1
        do(self._end)

    def _end(self) -> None:
        self._running -= 1
        if not self._running:
            waiting, self._then = self._then, []
            for then in waiting:
                then()
