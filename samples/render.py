"""Render the sample documents from their sources.

    python samples/render.py            # write samples/documents and samples/questions.jsonl
    python samples/render.py --check    # say what differs from what is there, exit 1 if anything does

All is our own writing about places that do not exist. The same sources give the same documents: dates
come from the sources, and no time of rendering is written anywhere.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rendering import docx, html, pdf
from rendering.source import Source, load

HERE = Path(__file__).resolve().parent
SOURCES, DOCUMENTS, QUESTIONS = HERE / "source", HERE / "documents", HERE / "questions.jsonl"


def render(source: Source) -> bytes:
    """The bytes of one document, in the form that its output's ending names."""
    ending = Path(source.meta["output"]).suffix
    if ending == ".md":
        return source.markdown.encode()
    return {".pdf": pdf, ".docx": docx, ".html": html}[ending].render(source)


def documents() -> dict[str, bytes]:
    """All documents by their path below ``samples/documents``."""
    sources = [load(path) for path in sorted(SOURCES.glob("*/*.md"))]
    return {source.output: render(source) for source in sources}


def questions(rendered: dict[str, bytes]) -> Iterator[dict[str, Any]]:
    """The questions, each quote as it stands verbatim in the extracted text.

    Raises:
        ValueError: a quote does not stand in its document.
    """
    from dossier.reading import ReaderPool

    texts: dict[str, str] = {}
    with ReaderPool() as reader:
        for language, entries in tomllib.loads((SOURCES / "questions.toml").read_text("utf-8")).items():
            for number, entry in enumerate(entries, start=1):
                name = entry.get("document", "")
                if name and name not in texts:
                    texts[name] = reader.read(rendered[name], name).text
                yield {
                    "id": f"{language}-{number:02}",
                    "lang": language,
                    "question": entry["question"],
                    "document": name,
                    "quote": verbatim(entry["quote"], texts[name]) if name else "",
                    "answer": entry.get("answer", ""),
                    "answerable": bool(name),
                }


def verbatim(quote: str, text: str) -> str:
    """The quote with the white space it has in ``text``.

    Raises:
        ValueError: it does not stand there, or more than once.
    """
    pattern = r"\s+".join(re.escape(word) for word in quote.split())
    found = re.findall(pattern, text)
    if len(found) != 1:
        raise ValueError(f"{len(found)} times in its document: {quote}")
    return str(found[0])


def main() -> int:
    """Write or check the samples; 0 when all is as it should be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    check = parser.parse_args().check
    rendered = documents()
    lines = [json.dumps(question, ensure_ascii=False) for question in questions(rendered)]
    wanted = {DOCUMENTS / name: content for name, content in rendered.items()}
    wanted[QUESTIONS] = ("\n".join(lines) + "\n").encode()
    different = [
        path for path, content in wanted.items() if not path.is_file() or path.read_bytes() != content
    ]
    for path in different:
        print(path.relative_to(HERE))
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted[path])
    return 1 if check and different else 0


if __name__ == "__main__":
    sys.exit(main())
