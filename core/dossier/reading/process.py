"""One worker process, as the parent holds it."""

from __future__ import annotations

import os
import queue
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import BinaryIO, cast

from dossier.errors import LockdownFailed
from dossier.reading.limits import Limits
from dossier.reading.ocr import tessdata
from dossier.reading.protocol import HEADER, FrameKind, Ready, Request, Start, read_frame

_ENVIRONMENT = (
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "LD_LIBRARY_PATH",
    "PATH",
    "PYTHONHOME",
    "PYTHONPATH",
    "SYSTEMROOT",
)
_LINUX = sys.platform == "linux"
_LAST_WORDS_SECONDS = 2.0
_UNIT = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss, in bytes


class WorkerProcess:
    """A worker that was started; it gets ready by itself while the caller does other things.

    Attributes:
        served: files handed to it so far.
        status: how it ended, as in :attr:`subprocess.Popen.returncode`; None while it runs.
        peak_bytes: the most memory it was seen to hold, known once it ended (Linux and macOS; else 0).
    """

    def __init__(self, limits: Limits) -> None:
        self.served = 0
        self.status: int | None = None
        self.peak_bytes = 0
        self._limits = limits
        self._ready = False
        self._frames: queue.SimpleQueue[tuple[FrameKind, bytes]] = queue.SimpleQueue()
        self._silent = threading.Event()
        self._start_deadline = time.monotonic() + limits.start_seconds
        self._control: socket.socket | None = None
        self._process = self._start()
        self._inherited = _own_peak()
        self._listener = threading.Thread(target=self._listen, name="reader-replies", daemon=True)
        self._listener.start()
        self._send(Start(limits=limits).model_dump_json().encode())

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "--worker"]
        if not getattr(sys, "frozen", False):
            # -P: a module lying in the current folder must not be loaded in place of a library.
            command = [sys.executable, "-P", "-m", "dossier.reading.worker"]
        environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
        environment |= {"PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1"}
        environment |= {"OMP_NUM_THREADS": "1", "OMP_THREAD_LIMIT": "1"}
        # The parent looks, and the worker, which sees fewer variables, is told.
        environment[tessdata.VARIABLE] = str(tessdata.find().folder or "")
        theirs: socket.socket | None = None
        if _LINUX:
            self._control, theirs = socket.socketpair()
        try:
            return subprocess.Popen(
                command,
                stdin=theirs.fileno() if theirs is not None else subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=os.sep,
                env=environment,
                start_new_session=True,
                creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
            )
        except OSError as error:
            raise LockdownFailed(f"The reader process cannot be started: {error.strerror}.") from error
        finally:
            if theirs is not None:
                theirs.close()

    def _listen(self) -> None:
        stream = cast(BinaryIO, self._process.stdout)
        largest = max(self._limits.reply_bytes, self._limits.data_bytes)
        while (frame := read_frame(stream, largest)) is not None:
            self._frames.put(frame)
        self._silent.set()

    @property
    def ended(self) -> bool:
        """Whether it will say no more: it ended, or broke the rules of the talk."""
        return self._silent.is_set() and self._frames.empty()

    def ready(self, timeout: float) -> bool:
        """Whether it is shut in and waits for files; waits ``timeout`` seconds for that at most.

        Raises:
            LockdownFailed: it ended instead, or takes too long.
        """
        if self._ready:
            return True
        if (frame := self.reply(timeout)) is not None:
            Ready.model_validate_json(frame[1])
            self._ready = True
        elif self.ended or time.monotonic() > self._start_deadline:
            self.kill()
            raise LockdownFailed(
                f"The reader process could not shut itself in and ended (status {self.status}).",
                "Dossier opens no file without that protection. Run 'dossier doctor' to see what is missing.",
            )
        return self._ready

    def send(self, request: Request, data: bytes) -> None:
        """Hand over a file; a worker that is gone shows as :attr:`ended`."""
        self.served += 1
        if not _LINUX:
            self._send(request.model_dump_json().encode(), data)
            return
        descriptor = _sealed(data)
        try:
            shared = request.model_copy(update={"by_descriptor": True})
            self._send(shared.model_dump_json().encode(), descriptor=descriptor)
        finally:
            os.close(descriptor)

    def _send(self, body: bytes, data: bytes = b"", descriptor: int | None = None) -> None:
        frame = HEADER.pack(FrameKind.MESSAGE, len(body)) + body
        try:
            if self._control is not None:
                socket.send_fds(self._control, [frame], [] if descriptor is None else [descriptor])
                return
            stream = cast(BinaryIO, self._process.stdin)
            stream.write(frame)
            stream.write(data)
            stream.flush()
        except (BrokenPipeError, ConnectionError):
            self._silent.wait(_LAST_WORDS_SECONDS)

    def reply(self, timeout: float) -> tuple[FrameKind, bytes] | None:
        """Kind and body of the next frame it sent, or None after ``timeout`` seconds without one."""
        try:
            return self._frames.get(timeout=timeout)
        except queue.Empty:
            self.peak_bytes = max(self.peak_bytes, _peak_of(self._process.pid))
            return None

    def stop(self) -> None:
        """Ask it to end by closing its input; kill it if it does not."""
        self._close_input()
        self._silent.wait(_LAST_WORDS_SECONDS)
        self.kill()

    def kill(self) -> None:
        """End it now; fills in :attr:`status` and :attr:`peak_bytes`."""
        if self.status is not None:
            return
        if not self._silent.is_set():
            self._process.kill()
        self._close_input()
        self._reap()
        self._listener.join(_LAST_WORDS_SECONDS)
        cast(BinaryIO, self._process.stdout).close()

    def _reap(self) -> None:
        if sys.platform == "win32":
            self._process.kill()
            self.status = self._process.wait()
            return
        deadline = time.monotonic() + _LAST_WORDS_SECONDS
        while True:
            # wait4 and not Popen.wait: it also tells how much memory the worker took.
            pid, status, usage = os.wait4(self._process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > deadline:
                os.kill(self._process.pid, signal.SIGKILL)
            time.sleep(0.002)
        self.status = self._process.returncode = os.waitstatus_to_exitcode(status)
        peak = usage.ru_maxrss * _UNIT
        # On Linux a process begins with the peak of the one that started it: ours, with models in it.
        if peak > self._inherited:
            self.peak_bytes = max(self.peak_bytes, peak)

    def _close_input(self) -> None:
        if self._control is not None:
            self._control.close()
        elif self._process.stdin is not None and not self._process.stdin.closed:
            try:
                self._process.stdin.close()
            except BrokenPipeError:
                return


def _own_peak() -> int:
    """The most memory that this process has held so far, in bytes; 0 where that is not passed on."""
    if not _LINUX:
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT


def _peak_of(pid: int) -> int:
    """The most memory that a running process has held, in bytes; 0 where that cannot be told."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    found = re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


def _sealed(data: bytes) -> int:
    """A memory file with the content, which nobody can change any more; returns its descriptor."""
    import fcntl

    descriptor = os.memfd_create("dossier", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
    seals = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SEAL
    fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, seals)
    return descriptor
