"""Reading files in worker processes that may die without harm: the parent's side.

The parent never parses a file. It hands the content over, waits within the limits, and believes the reply
only after checking it. A worker that crashes, hangs or overspends becomes a state with its reason, and is
replaced.
"""

from __future__ import annotations

import signal
import threading
import time
from types import TracebackType
from typing import Self

from dossier.errors import Cancelled, UsageError
from dossier.reading import reasons
from dossier.reading.limits import DEFAULT, Limits
from dossier.reading.process import WorkerProcess
from dossier.reading.protocol import FrameKind, PageProgress, Recognising, Reply, Request
from dossier.types import CancelToken, Reading

_POLL_SECONDS = 0.03
_PAGES_GIVEN_UP = 4  # of a file, after which it is given up as a whole
# A worker that dies holding more than this share of its memory limit is taken to have died of it: native code
# ends with an abort when it gets no more memory, and address space runs out before resident memory does.
_MEMORY_SHARE = 0.6


def read_document(
    data: bytes,
    name: str,
    *,
    password: str | None = None,
    limits: Limits = DEFAULT,
    cancel: CancelToken | None = None,
) -> Reading:
    """Read one file in a worker of its own. For several files use :class:`ReaderPool`.

    Args:
        data: the file's whole content.
        name: its name; only the suffix counts, and less than the content.
        password: for an encrypted file.
        limits: what reading may cost.
        cancel: stops the reading within a tenth of a second.

    Returns:
        A reading; bad content of any kind is a state with a reason, never an exception.

    Raises:
        Cancelled: through ``cancel``.
        LockdownFailed: the worker could not be shut in, or does not start.
    """
    with ReaderPool(limits=limits) as pool:
        return pool.read(data, name, password=password, cancel=cancel)


def refuse_size(size: int, limits: Limits = DEFAULT) -> Reading | None:
    """The reading of a file too large or empty to be handed to a reader at all, by its size in bytes."""
    if size > limits.file_bytes:
        return reasons.refused(reasons.too_large(size, limits))
    return reasons.no_text(reasons.EMPTY_FILE) if size == 0 else None


class ReaderPool:
    """Worker processes kept ready, as a context manager; may be used by several threads at once.

    Args:
        workers: how many files are read at the same time at most.
        limits: what reading one file may cost.
    """

    def __init__(self, workers: int = 1, limits: Limits = DEFAULT) -> None:
        self.limits = limits
        self._free = threading.Semaphore(workers)
        self._idle: list[WorkerProcess] = []
        self._lock = threading.Lock()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def warm(self) -> None:
        """Start a worker ahead of the first file; it gets ready in the background."""
        with self._lock:
            if not self._idle and not self._closed:
                self._idle.append(WorkerProcess(self.limits))

    def close(self) -> None:
        """End all workers. A reading under way in another thread ends its worker when it is done."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.stop()

    def read(
        self,
        data: bytes,
        name: str,
        *,
        password: str | None = None,
        cancel: CancelToken | None = None,
        recognising: Recognising | None = None,
    ) -> Reading:
        """Read one file; see :func:`read_document`. Waits while all workers are busy.

        Args:
            recognising: told of each page that is recognised (OCR), with the number of pages.
        """
        if (verdict := refuse_size(len(data), self.limits)) is not None:
            return verdict
        request = Request(size=len(data), suffix=_suffix(name), password=password)
        return self._in_turn(data, request, cancel, recognising)

    def show(self, data: bytes, name: str, *, cancel: CancelToken | None = None) -> bytes:
        """A picture file as a PDF for the window, whose pages are as large as the reading's places say.

        Raises:
            UsageError: it cannot be shown.
            Cancelled: through ``cancel``.
        """
        request = Request(size=len(data), suffix=_suffix(name), task="show")
        reading = refuse_size(len(data), self.limits) or self._in_turn(data, request, cancel, None)
        if not reading.children:
            raise UsageError(f"{name}: {reading.reason}")
        return reading.children[0].data

    def _in_turn(
        self, data: bytes, request: Request, cancel: CancelToken | None, recognising: Recognising | None
    ) -> Reading:
        while not self._free.acquire(timeout=_POLL_SECONDS):
            _check(cancel)
        try:
            return self._read(data, request, cancel, recognising)
        finally:
            self._free.release()

    def _read(
        self, data: bytes, request: Request, cancel: CancelToken | None, recognising: Recognising | None
    ) -> Reading:
        told: list[int] = []

        def noting(page: int, pages: int) -> None:
            told.append(page)
            if recognising is not None:
                recognising(page, pages)

        for _ in range(_PAGES_GIVEN_UP):
            reading, sound, worker = self._attempt(data, request, cancel, noting)
            if not told or reading not in (None, reasons.refused(reasons.too_slow(self.limits))):
                break
            # Recognising a page took too long or killed the worker: the others are read without it.
            request = request.model_copy(update={"skip": (*request.skip, told.pop())})
            told.clear()
        if sound:
            self._put_back(worker)
        return reading if reading is not None else self._obituary(worker)

    def _attempt(
        self, data: bytes, request: Request, cancel: CancelToken | None, recognising: Recognising
    ) -> tuple[Reading | None, bool, WorkerProcess]:
        """Have a worker read, and another if the first was not fresh and died."""
        worker = self._take()
        seasoned = worker.served > 0
        reading, sound = self._exchange(worker, data, request, cancel, recognising)
        if reading is None and seasoned:
            # Its crash may be an earlier file's doing (memory in pieces): one fair try in a fresh worker.
            worker = self._take(fresh=True)
            reading, sound = self._exchange(worker, data, request, cancel, recognising)
        return reading, sound, worker

    def _exchange(
        self,
        worker: WorkerProcess,
        data: bytes,
        request: Request,
        cancel: CancelToken | None,
        recognising: Recognising | None,
    ) -> tuple[Reading | None, bool]:
        """Have a worker read; the reading (None: it died), and whether the worker is fit for more."""
        sound, pages = False, 0
        parts: list[bytes] = []
        try:
            while not worker.ready(_POLL_SECONDS):
                _check(cancel)
            deadline = time.monotonic() + self.limits.wall_seconds
            worker.send(request, data)
            while True:
                frame = worker.reply(_POLL_SECONDS)
                _check(cancel)
                if frame is None:
                    if worker.ended:
                        return None, False
                    if time.monotonic() > deadline:
                        return reasons.refused(reasons.too_slow(self.limits)), False
                    continue
                kind, body = frame
                if kind is FrameKind.MESSAGE:
                    break
                if kind is FrameKind.DATA:
                    parts.append(body)
                    if sum(map(len, parts)) > self.limits.data_bytes:
                        return reasons.refused(reasons.BAD_REPLY), False
                else:
                    told = PageProgress.model_validate_json(body)
                    pages += 1
                    if pages > self.limits.pages:
                        return reasons.refused(reasons.BAD_REPLY), False
                    deadline = max(deadline, time.monotonic() + self.limits.page_seconds)
                    if recognising is not None:
                        recognising(told.page, told.pages)
            answer = Reply.model_validate_json(body)
            reading = answer.reading(parts)
            sound = not answer.exhausted and worker.served < self.limits.files_per_worker
            return reading, sound
        except ValueError:  # pydantic's is one
            return reasons.refused(reasons.BAD_REPLY), False
        finally:
            if not sound:
                worker.kill()

    def _obituary(self, worker: WorkerProcess) -> Reading:
        """The reading that a worker's death amounts to."""
        if worker.status == -getattr(signal, "SIGXCPU", 0) != 0:
            return reasons.refused(reasons.too_much_work(self.limits))
        if worker.peak_bytes > self.limits.memory_bytes * _MEMORY_SHARE:
            return reasons.refused(reasons.too_much_memory(self.limits))
        if worker.status == -getattr(signal, "SIGKILL", 0) != 0:  # not by us: the kernel, being out of memory
            return reasons.refused(reasons.too_much_memory(self.limits))
        return reasons.damaged(reasons.CRASHED)

    def _take(self, fresh: bool = False) -> WorkerProcess:
        with self._lock:
            if self._idle and not fresh:
                return self._idle.pop()
        return WorkerProcess(self.limits)

    def _put_back(self, worker: WorkerProcess) -> None:
        with self._lock:
            if not self._closed:
                self._idle.append(worker)
                return
        worker.stop()


def _check(cancel: CancelToken | None) -> None:
    if cancel is not None and cancel.cancelled:
        raise Cancelled


def _suffix(name: str) -> str:
    dot = name.rfind(".")
    suffix = name[dot:].lower() if dot >= 0 else ""
    return suffix if len(suffix) <= 10 and suffix[1:].isalnum() else ""
