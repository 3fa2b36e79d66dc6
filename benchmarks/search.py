"""Indexing and searching at several sizes, against a naive pipeline over the same texts in the same run.

    python benchmarks/search.py FOLDER QUESTIONS --sizes 1000 10000 [--out FILE.json] [--naive-up-to 10000]

FOLDER holds real texts (.md, .txt); where they give fewer passages than asked for, they are taken again with
a line of their own at the end, as other documents. The naive pipeline is what tutorials build of LangChain,
Chroma and sentence-transformers: the text cut every 1000 characters by LangChain's splitter, each piece
embedded by ``SentenceTransformer.encode`` as it comes, and put into a Chroma collection on disk. Both use the
model that Dossier installs. Each measurement runs in a process of its own, one after the other; compare
ratios, not seconds.
"""

from __future__ import annotations

import argparse
import json
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from dossier import settings
from dossier.evaluation.metrics import percentile
from dossier.evaluation.questions import load_questions
from dossier.library import Library
from dossier.llm.catalog import ModelCatalog
from dossier.search import searcher
from dossier.types import CancelToken

_PASSAGE = 700  # characters of a passage, about; decides how many documents are written
_QUESTIONS = 100


def write_documents(source: Path, target: Path, passages: int) -> int:
    """Write documents that give about the wanted number of passages; returns their characters."""
    texts = [
        (file, file.read_text(encoding="utf-8", errors="replace"))
        for file in sorted(source.rglob("*"))
        if file.suffix in (".md", ".txt")
    ]
    written = turn = 0
    while written < passages * _PASSAGE:
        for number, (file, text) in enumerate(texts):
            text = text[: passages * _PASSAGE - written]
            ending = f"\n\nCopy {turn} of document {number}.\n" if turn else "\n"
            (target / f"{turn:03d}-{number:04d}{file.suffix}").write_text(text + ending, encoding="utf-8")
            written += len(text)
            if written >= passages * _PASSAGE:
                break
        turn += 1
    return written


def ours(documents: Path, folder: Path, key: str) -> dict[str, Any]:
    """Build a library of the documents."""
    library, _ = Library.create(folder, key)
    with library:
        library.workbench.embedder()  # loading is not indexing
        began = time.perf_counter()
        library.add([documents])
        seconds = time.perf_counter() - began
        status = library.status()
    return {
        "passages": status.passages,
        "seconds": seconds,
        "passages a second": status.passages / seconds,
        "bytes on disk": sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()),
        "peak memory": _peak(),
    }


def opened(folder: Path, key: str, questions: Path) -> dict[str, Any]:
    """Unlock a library; time until words, then vectors, can be searched; then ask.

    What the engine reads while the passphrase is typed is read before.
    """
    searcher.preload()
    began = time.perf_counter()
    with Library.open(folder, passphrase=key) as library:
        library.search("a first question", wait=False)
        words = time.perf_counter() - began
        library.workbench.fill(None, CancelToken())
        vectors = time.perf_counter() - began
        library.search("a first question")
        seconds = []
        for question in load_questions(questions)[:_QUESTIONS]:
            began = time.perf_counter()
            library.search(question.text)
            seconds.append(time.perf_counter() - began)
    return {
        "words ready after": words,
        "vectors ready after": vectors,
        "search p50": percentile(seconds, 0.5),
        "search p95": percentile(seconds, 0.95),
        "peak memory": _peak(),
    }


def naive(documents: Path, folder: Path) -> dict[str, Any]:
    """Index as tutorials do."""
    import chromadb
    from langchain_text_splitters import RecursiveCharacterTextSplitter
    from sentence_transformers import SentenceTransformer

    catalog = ModelCatalog(settings.models_dir())
    card = catalog.embedder()
    if card is None:
        raise SystemExit("No embedding model is installed. Run: dossier models install starter")
    model = SentenceTransformer(str(catalog.path(card.name)), device="cpu").float()
    began = time.perf_counter()
    splitter = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=0)
    pieces = [
        piece
        for file in sorted(documents.iterdir())
        for piece in splitter.split_text(file.read_text(encoding="utf-8"))
    ]
    collection = chromadb.PersistentClient(str(folder)).create_collection("naive", embedding_function=None)
    characters = 0
    for at in range(0, len(pieces), 1000):
        batch = pieces[at : at + 1000]
        vectors = model.encode(batch, show_progress_bar=False)
        collection.add([str(at + n) for n in range(len(batch))], embeddings=vectors, documents=batch)
        characters += sum(len(piece) for piece in batch)
    seconds = time.perf_counter() - began
    return {
        "passages": len(pieces),
        "characters": characters,
        "seconds": seconds,
        "passages a second": len(pieces) / seconds,
        "peak memory": _peak(),
    }


def measure(source: Path, questions: Path, size: int, with_naive: bool) -> dict[str, Any]:
    """All measurements at one size."""
    with tempfile.TemporaryDirectory(prefix="dossier-benchmark-") as root:
        documents, library = Path(root) / "documents", Path(root) / "library"
        documents.mkdir()
        characters = write_documents(source, documents, size)
        key = secrets.token_urlsafe(24)
        found: dict[str, Any] = {"characters": characters}
        found["ours"] = _apart("ours", documents, library, key)
        found["opened"] = _apart("opened", library, key, questions)
        if with_naive:
            found["naive"] = _apart("naive", documents, Path(root) / "chroma")
            # The pieces differ in length, so texts a second are compared, not pieces.
            found["texts a second, ours to naive"] = found["naive"]["seconds"] / found["ours"]["seconds"]
    return found


def _apart(phase: str, *values: object) -> dict[str, Any]:
    command = [sys.executable, __file__, "--phase", phase, *map(str, values)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _peak() -> int:
    """Largest resident size of this process so far, in bytes (Linux), else the present one."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return psutil.Process().memory_info().rss


def _shown(found: dict[str, Any], prefix: str = "") -> Iterator[str]:
    for name, value in found.items():
        if isinstance(value, dict):
            yield from _shown(value, f"{prefix}{name}: ")
        else:
            yield (
                f"  {prefix}{name} {value:,.3f}"
                if isinstance(value, float)
                else f"  {prefix}{name} {value:,}"
            )


def main() -> None:
    """Measure every size and print what was found."""
    if sys.argv[1:2] == ["--phase"]:
        phase, *values = sys.argv[2:]
        if phase == "ours":
            result = ours(Path(values[0]), Path(values[1]), values[2])
        elif phase == "opened":
            result = opened(Path(values[0]), values[1], Path(values[2]))
        else:
            result = naive(Path(values[0]), Path(values[1]))
        print(json.dumps(result))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("source", type=Path, help="folder of texts")
    parser.add_argument("questions", type=Path, help="file or folder of questions, for the latency")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000], help="passages")
    parser.add_argument("--naive-up-to", type=int, default=10_000, help="largest size for the naive pipeline")
    parser.add_argument("--out", type=Path, help="JSON file to write")
    options = parser.parse_args()
    report = {}
    for size in options.sizes:
        report[size] = measure(options.source, options.questions, size, size <= options.naive_up_to)
        print(f"{size:,} passages", *_shown(report[size]), sep="\n", flush=True)
    if options.out:
        options.out.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
