"""What a window can ask about glossaries: list them, read and write one as a table, bring and take files."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Any

from dossier.engine.lanes import Lane
from dossier.engine.registry import Call
from dossier.engine.registry import method as _method
from dossier.search import terminology
from dossier.search.glossaries import read_file
from dossier.search.terminology import table

_LANGUAGES = ("nl", "fr", "de", "en")
_OTHERS = ("id", "area", "broad")


@_method("glossaries.list")
def glossaries_list(call: Call) -> dict[str, Any]:
    """People's own glossaries with their numbers of concepts, and how many come with Dossier."""
    names = call.library.glossaries.names()
    return {
        "own": [{"name": name, "concepts": count} for name, count in sorted(names.items())],
        "pack": len(terminology.pack()),
    }


@_method("glossaries.read")
def glossaries_read(call: Call, name: str) -> dict[str, Any]:
    """A glossary as a table: names of columns, then a row of cells for each concept."""
    rendered = table.render(call.library.glossaries.concepts(name))
    head, *rows = list(csv.reader(StringIO(rendered)))
    columns = [*_OTHERS, *_LANGUAGES, *(each for each in head if each not in (*_OTHERS, *_LANGUAGES))]
    at = {column: head.index(column) for column in columns if column in head}
    cells = [[row[at[column]] if column in at else "" for column in columns] for row in rows]
    return {"columns": columns, "rows": cells}


@_method("glossaries.write")
def glossaries_write(call: Call, name: str, columns: list[str], rows: list[list[str]]) -> dict[str, Any]:
    """Keep a table as a glossary, in place of the one of that name; rows without terms are left out."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows(rows)
    concepts = table.parse(out.getvalue(), name)
    call.library.glossaries.put(name, concepts)
    return {"name": name.strip(), "concepts": len(concepts)}


@_method("glossaries.import", Lane.INGEST)
def glossaries_import(call: Call, path: Path) -> dict[str, Any]:
    """Bring a glossary from CSV or TBX, under the name of the file."""
    concepts = read_file(path)
    call.library.glossaries.put(path.stem, concepts)
    return {"name": path.stem, "concepts": len(concepts)}


@_method("glossaries.export", Lane.INGEST)
def glossaries_export(call: Call, path: Path, name: str = "") -> dict[str, Any]:
    """Write a glossary, or the one that comes with Dossier, as CSV."""
    return {"concepts": call.library.glossaries.export(path, name)}


@_method("glossaries.remove")
def glossaries_remove(call: Call, name: str) -> dict[str, Any]:
    """Forget a glossary."""
    call.library.glossaries.remove(name)
    return {}
