"""Pages per second of our PDF reader against bare PDFium, on the same files in the same run.

    python benchmarks/reading.py FOLDER [--rounds 3]

Bare PDFium opens each file and takes the text of every page. Ours is read_pdf in this process, by processor
time; then the pool of workers with all cores, by the clock, with sending, checking and language included.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2 as pdfium

from dossier.reading.limits import DEFAULT
from dossier.reading.pdf.reader import read_pdf
from dossier.reading.pool import ReaderPool


def bare(files: Sequence[bytes]) -> int:
    """Read with PDFium alone; the number of pages."""
    pages = 0
    for data in files:
        document = pdfium.PdfDocument(data)
        for page in document:
            textpage = page.get_textpage()
            textpage.get_text_range()
            textpage.close()
            page.close()
            pages += 1
        document.close()
    return pages


def ours(files: Sequence[bytes]) -> None:
    """Read as Dossier does, in this process."""
    for data in files:
        read_pdf(data, DEFAULT)


def pooled(paths: Sequence[Path], workers: int) -> float:
    """Read through worker processes; the seconds by the clock, their start not counted."""
    with ReaderPool(workers) as pool, ThreadPoolExecutor(workers) as threads:
        list(threads.map(lambda _: pool.read(b"warm up", "a.txt"), range(workers)))
        start = time.perf_counter()
        list(threads.map(lambda path: pool.read(path.read_bytes(), path.name), paths))
        return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description="Pages per second of our PDF reader and of bare PDFium.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    paths = sorted(arguments.folder.rglob("*.pdf"), key=lambda path: -path.stat().st_size)
    files = [path.read_bytes() for path in paths]
    pages = 0
    best_bare, best_ours = float("inf"), float("inf")
    for _ in range(arguments.rounds):
        start = time.process_time()
        pages = bare(files)
        middle = time.process_time()
        ours(files)
        best_bare = min(best_bare, middle - start)
        best_ours = min(best_ours, time.process_time() - middle)
    print(f"bare PDFium   {pages / best_bare:8.0f} pages/s")
    print(f"read_pdf      {pages / best_ours:8.0f} pages/s  {best_bare / best_ours:6.1%} of bare")
    workers = os.cpu_count() or 1
    seconds = pooled(paths, workers)
    share = f"{best_bare / seconds:6.1%} of bare, by the clock"
    print(f"{workers} workers     {pages / seconds:8.0f} pages/s  {share}")


if __name__ == "__main__":
    main()
