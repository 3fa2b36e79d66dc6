"""The one place that imports llama.cpp: its log, its abort flag, and helpers around raw pointers.

Everything else in :mod:`dossier.llm` takes the bindings from here as ``llama``.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

# A failed native assertion would otherwise start a debugger to print a backtrace.
os.environ.setdefault("GGML_NO_BACKTRACE", "1")
# OpenMP's threads otherwise spin while they wait, about 900 times a batch: beside other programs on the same
# cores that makes prompts 3 times slower (measured: 80 against 230 tokens a second; alone 748 against 728).
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

from llama_cpp import llama_cpp as llama

from dossier.types import CancelToken

__all__ = ["AbortFlag", "last_native_error", "llama", "start_backend"]

_logger = logging.getLogger("dossier.llm.native")
_ERROR_LEVEL = 4  # ggml.h: none, debug, info, warning, error, continued
_recent_errors: deque[str] = deque(maxlen=4)
_backend_lock = threading.Lock()
_backend_started = False
_POLL_SECONDS = 0.02


@llama.llama_log_callback  # type: ignore[untyped-decorator]
def _on_native_log(level: int, text: bytes | None, _data: object) -> None:
    """Keep llama.cpp's lines off the terminal: they go to our logger at DEBUG, errors are remembered."""
    if level != _ERROR_LEVEL and not _logger.isEnabledFor(logging.DEBUG):
        return
    line = (text or b"").decode("utf-8", "replace").strip()
    if not line:
        return
    if level == _ERROR_LEVEL:
        _recent_errors.append(line)
    _logger.debug("%s", line)


def start_backend() -> None:
    """Initialise llama.cpp once for this process and route its log."""
    global _backend_started
    with _backend_lock:
        if not _backend_started:
            llama.llama_log_set(_on_native_log, ctypes.c_void_p(0))
            llama.llama_backend_init()
            _backend_started = True


def last_native_error() -> str:
    """The first error line llama.cpp wrote since the last call, shortened; empty if there was none."""
    lines = list(_recent_errors)
    _recent_errors.clear()
    if not lines:
        return ""
    return lines[0].rsplit("error loading model: ", 1)[-1].rstrip(".")[:200]


def _flag_reader() -> object:
    """A native function ``bool f(void *data)`` that says whether the byte at ``data`` is set.

    llama.cpp calls the abort callback for every node of its graph, about 900 times a token. A Python
    callback would take the interpreter's lock each time, and wait for it while other threads compute; C's
    ``strlen`` over the two bytes ``flag, 0`` returns exactly the flag, and touches no Python at all.
    """
    libc = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    return ctypes.cast(libc.strlen, llama.ggml_abort_callback)


class AbortFlag:
    """A byte that stops a running ``llama_decode`` within a few milliseconds of being set.

    Attributes:
        callback, data: to be given to llama.cpp's context parameters; keep this object alive meanwhile.
    """

    def __init__(self) -> None:
        self._bytes = (ctypes.c_ubyte * 2)(0, 0)
        self.callback = _flag_reader()
        self.data = ctypes.cast(self._bytes, ctypes.c_void_p)

    def set(self) -> None:
        """Stop the running and every later evaluation until :meth:`clear`."""
        self._bytes[0] = 1

    def clear(self) -> None:
        """Allow evaluation again."""
        self._bytes[0] = 0

    @contextmanager
    def following(self, cancel: CancelToken | None) -> Iterator[None]:
        """While inside, set the flag as soon as the token is cancelled (looked at every 20 ms).

        The flag is clear at the beginning and at the end.
        """
        self.clear()
        if cancel is None:
            yield
            return
        done = threading.Event()

        def watch() -> None:
            while not done.wait(_POLL_SECONDS):
                if cancel.cancelled:
                    self.set()
                    return

        watcher = threading.Thread(target=watch, name="dossier-llm-cancel", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()
            self.clear()
