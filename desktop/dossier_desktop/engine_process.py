"""The engine as a child process: its pipe read in small slices, its end reported, its restart paced.

The window's thread does all the reading, never more than a few milliseconds at a time, so neither a large
PDF nor a flood of tokens holds up the screen. What the engine writes to standard error is thrown away by
the system: it might quote a document.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from dossier.engine.client import EngineClient
from dossier.errors import EngineFailed
from dossier.server import link
from dossier_desktop.engine_port import EnginePort, OnError, OnEvent, OnResult

# Small enough that the hundreds of small messages in one chunk are parsed within a slice.
_CHUNK = 1 << 14
_SLICE_SECONDS = 0.008
_FIRST_DELAY_MS = 500
_MOST_RESTARTS = 5
_STEADY_SECONDS = 60.0
_STOP_MS = 15_000
# Longer than one large document may take to read without a word of progress.
_QUIET_SECONDS = 20.0


def engine_command() -> list[str]:
    """How to start the engine, from an installation or from a frozen application."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--engine"]
    return [sys.executable, "-m", "dossier.engine.start"]


@contextlib.contextmanager
def _handing_over(process: QProcess) -> Iterator[None]:
    """Let a process that is started within inherit the way to the server that writes, if there is one."""
    way = link.current()
    if way is None:
        yield
        return
    environment = QProcessEnvironment.systemEnvironment()
    for name, value in link.handing_over(way).items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    os.set_inheritable(way.descriptor, True)
    try:
        yield
    finally:
        os.set_inheritable(way.descriptor, False)  # for nothing else that the window may start


class EngineProcess(EnginePort):
    """An engine port over a child process.

    Args:
        command: program and arguments.
        first_delay_ms: wait before the first restart; doubled for each following one, until the engine has
            run steadily for a minute.

    Signals:
        gave_up(message): the engine ended too often in a row; :meth:`restart` tries once more.
        stopped(): the engine has ended because :meth:`stop` asked for it.
    """

    gave_up = Signal(str)
    stopped = Signal()

    def __init__(
        self,
        command: Sequence[str] | None = None,
        parent: QObject | None = None,
        first_delay_ms: int = _FIRST_DELAY_MS,
    ) -> None:
        super().__init__(parent)
        self._command = list(command or engine_command())
        self._first_delay_ms = first_delay_ms
        self._client = EngineClient(self._write, self.notification.emit)
        self._refused = 0
        self._restarts = 0
        self._started_at = 0.0
        self._progress_at = -_QUIET_SECONDS
        self.notification.connect(self._note_progress)
        self._stopping = False
        self._more = False
        self._garbled = False
        self._process: QProcess | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._start_again)
        self._pump_timer = QTimer(self, singleShot=True, interval=0)
        self._pump_timer.timeout.connect(self._pump)
        self._last_resort = QTimer(self, singleShot=True, interval=_STOP_MS)
        self._last_resort.timeout.connect(self._kill)

    @property
    def running(self) -> bool:
        """Whether requests can be sent."""
        return self._process is not None and not self._stopping

    @property
    def process_id(self) -> int:
        """The engine's process number, 0 when there is none."""
        return self._process.processId() if self._process else 0

    @property
    def working(self) -> bool:
        """Whether a long job told of its progress lately."""
        return monotonic() - self._progress_at < _QUIET_SECONDS

    def start(self) -> None:
        """Start the engine; requests can be sent at once."""
        self._stopping = self._more = self._garbled = False
        self._started_at = monotonic()
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._pump_timer.start)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error_occurred)
        self._process = process
        with _handing_over(process):
            process.start(self._command[0], self._command[1:])

    def restart(self) -> None:
        """Try again after the engine was given up."""
        self._restarts = 0
        if self._process is None and not self._again.isActive():
            self._start_again()

    def stop(self) -> None:
        """Ask the engine to finish and end; :attr:`stopped` follows, after 15 seconds by force."""
        self._stopping = True
        self._again.stop()
        if self._process is None:
            QTimer.singleShot(0, self, self.stopped.emit)
            return
        self._process.closeWriteChannel()
        self._last_resort.start()

    def call(
        self,
        method: str,
        params: Mapping[str, Any],
        on_result: OnResult,
        on_error: OnError,
        on_event: OnEvent | None = None,
    ) -> int:
        """See :meth:`EnginePort.call`."""

        def noted(name: str, data: dict[str, Any]) -> None:
            self._note_progress(name)
            if on_event is not None:
                on_event(name, data)

        if self.running:
            return self._client.call(method, dict(params), on_result, on_error, noted)
        self._refused -= 1
        error = EngineFailed(self.tr("The engine is not running."), self.tr("It is being started again."))
        QTimer.singleShot(0, self, lambda: on_error(error))
        return self._refused

    def cancel(self, request: int) -> None:
        """See :meth:`EnginePort.cancel`."""
        if self.running:
            self._client.cancel(request)

    def _note_progress(self, name: str, _data: object = None) -> None:
        if name == "progress":
            self._progress_at = monotonic()

    def _write(self, data: bytes) -> None:
        if self._process is not None:
            self._process.write(data)

    def _pump(self) -> None:
        """Read and hand out for a few milliseconds, then let the window breathe."""
        process = self._process
        if process is None or self._garbled:
            return
        self._more = True
        end = monotonic() + _SLICE_SECONDS
        try:
            while self._more and process is self._process and monotonic() < end:
                data = bytes(process.read(_CHUNK).data()) if process.bytesAvailable() else b""
                self._more = self._client.feed(data, frames=1) or process.bytesAvailable() > 0
        except EngineFailed:
            self._garbled, self._more = True, False
            self._kill()
        finally:
            # Also after a callback that raised: the messages behind it must not wait.
            if self._more:
                self._pump_timer.start()

    def _error_occurred(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        if self._process is None:
            return
        if not self._garbled and (self._more or self._process.bytesAvailable()):
            # What it said before it ended still counts.
            self._pump_timer.start()
            QTimer.singleShot(1, self, self._finished)
            return
        self._process.deleteLater()
        self._process = None
        self._last_resort.stop()
        if self._stopping:
            self._client.fail_all(self.tr("Dossier is closing."))
            self.stopped.emit()
            return
        self._lost()

    def _lost(self) -> None:
        if monotonic() - self._started_at > _STEADY_SECONDS:
            self._restarts = 0
        self._restarts += 1
        message = self.tr("The engine stopped unexpectedly.")
        if self._restarts > _MOST_RESTARTS:
            self._client.fail_all(message)
            self.lost.emit(message)
            self.gave_up.emit(self.tr("The engine keeps stopping. Your library is safe on the disk."))
            return
        self._client.fail_all(message, self.tr("It is being started again; nothing in the library is lost."))
        self.lost.emit(message)
        self._again.start(self._first_delay_ms << (self._restarts - 1))

    def _start_again(self) -> None:
        self.start()
        self._client.call("hello", {}, lambda _result, _payload: self.back.emit(), lambda _error: None)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
