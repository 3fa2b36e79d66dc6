"""Write a GGUF model in another number format: smaller, or faster on this computer's processor."""

from __future__ import annotations

import ctypes
import os
import shutil
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from dossier.errors import DiskFull, ModelUnusable, UsageError
from dossier.llm.header import read_header
from dossier.types import Progress, ProgressCallback

# Bits a weight takes, used to foresee the size of the result; the larger output tensor is allowed for.
_BITS = {
    "F32": 32.0, "BF16": 16.0, "F16": 16.0, "Q8_0": 8.5, "Q6_K": 6.6, "Q5_1": 6.0, "Q5_K_M": 5.7, "Q5_0": 5.5,
    "Q4_K_M": 4.9, "Q4_1": 5.0, "Q4_0": 4.5, "IQ4_NL": 4.5, "Q3_K_M": 3.9, "Q2_K": 3.0,
}  # fmt: skip
_POLL_SECONDS = 0.2

TYPES: tuple[str, ...] = tuple(_BITS)
"""Names of the formats offered, from largest to smallest."""


def check_types(kinds: Sequence[str]) -> list[str]:
    """Names of number formats as llama.cpp writes them, each once, in the order given.

    Raises:
        UsageError: one is unknown.
    """
    for kind in kinds:
        if kind.upper() not in _BITS:
            raise UsageError(f'"{kind}" is not a known number format.', f"Choose one of {', '.join(TYPES)}.")
    return list(dict.fromkeys(kind.upper() for kind in kinds))


def quantize(
    source: Path, target: Path, kind: str, progress: ProgressCallback | None = None, title: str = ""
) -> None:
    """Write ``source`` as ``target`` with its weights in another format; the target appears whole or not.

    Args:
        source: a GGUF model; an already quantized one is allowed, at a further small loss.
        target: where the result goes; an existing file is replaced at the end.
        kind: one of :data:`TYPES`, e.g. "Q4_0".
        progress: told the bytes written (stage "quantizing"), foreseen total included.
        title: what to call the model there.

    Raises:
        UsageError: unknown format.
        ModelUnusable: the source is no usable model, or llama.cpp refused it.
        DiskFull: not enough space beside the target.
    """
    (kind,) = check_types([kind])
    header = read_header(source)
    expected = int(header.parameters * _BITS[kind] / 8 * 1.15) + header.data_offset
    if shutil.disk_usage(target.parent).free < expected:
        raise DiskFull(f"Writing {target.name} needs {expected / 1e6:.0f} MB of free space.")
    workdir = Path(mkdtemp(prefix=".quantizing-", dir=target.parent))
    try:
        partial = workdir / "model.gguf"
        with _reporting_growth(partial, expected, title or target.name, progress):
            _run(source, partial, kind)
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        partial.replace(target)
    finally:
        shutil.rmtree(workdir, ignore_errors=True)


def _run(source: Path, target: Path, kind: str) -> None:
    """Call llama.cpp's quantizer."""
    from dossier.llm.native import last_native_error, llama, start_backend

    start_backend()
    ftype = "ALL_F32" if kind == "F32" else f"MOSTLY_{kind}"
    parameters = llama.llama_model_quantize_default_params()
    parameters.ftype = getattr(llama, f"LLAMA_FTYPE_{ftype}")
    parameters.allow_requantize = True
    parameters.nthread = os.cpu_count() or 1
    status = llama.llama_model_quantize(os.fsencode(source), os.fsencode(target), ctypes.byref(parameters))
    if status != 0:
        reason = last_native_error() or "llama.cpp gave no reason"
        raise ModelUnusable(f"{source.name} could not be written as {kind}: {reason}.")


@contextmanager
def _reporting_growth(
    path: Path, expected: int, item: str, progress: ProgressCallback | None
) -> Iterator[None]:
    """Report the growing size of a file while the body runs; the quantizer itself tells nothing."""
    if progress is None:
        yield
        return
    done = threading.Event()
    started = time.monotonic()

    def watch() -> None:
        while not done.wait(_POLL_SECONDS):
            size = path.stat().st_size if path.exists() else 0
            rate = size / (time.monotonic() - started)
            remaining = max(expected - size, 0) / rate if rate else None
            progress(Progress("quantizing", min(size, expected), expected, item, rate, remaining))

    watcher = threading.Thread(target=watch, name="dossier-quantize-progress", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
    progress(Progress("quantizing", expected, expected, item))
