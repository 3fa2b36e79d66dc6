"""The commands and their options, declared in one place."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from dossier import __version__
from dossier.cli import (
    asking,
    documents,
    evaluating,
    folders,
    glossary,
    keeping,
    mentioning,
    modelling,
    overviews,
    reporting,
    serving,
    sorting,
    tuning,
)
from dossier.overview.data import ItemKind
from dossier.reporting.writing import FORMATS
from dossier.tuning.reader.plan import add_options as add_training_options
from dossier.types import DocumentState

Command = Callable[[argparse.Namespace], int | None]


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; each command's function is left in ``options.run``."""
    parser = argparse.ArgumentParser(
        prog="dossier",
        description="Ask questions of confidential documents, offline. Without a command: open the window.",
        parents=[_common(argparse.SUPPRESS, first=True)],
    )
    parser.add_argument("--version", action="version", version=f"dossier {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _library_commands(commands)
    _document_commands(commands)
    _folder_commands(commands)
    _glossary_commands(commands)
    _asking_commands(commands)
    _overview_commands(commands)
    _model_commands(commands)
    _tuning_commands(commands)
    _specialist_commands(commands)
    _evaluation_commands(commands)
    return parser


def _common(default: object, *, first: bool = False) -> argparse.ArgumentParser:
    """Options that every command takes, before or after its name."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        default=None if first else default,
        help="folder of the library",
    )
    common.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        default=None if first else default,
        help="file whose first line is the passphrase (else the keyring, else you are asked)",
    )
    common.add_argument(
        "--json", action="store_true", default=False if first else default, help="print the result as JSON"
    )
    return common


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, run: Command, text: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text, parents=[_common(argparse.SUPPRESS)])
    parser.set_defaults(run=run)
    return parser


def _library_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    init = _add(commands, "init", keeping.init, "Create an encrypted library; prints its recovery code once.")
    init.add_argument(
        "--remember", action="store_true", help="keep the key in this computer's keyring as well"
    )
    _add(
        commands,
        "status",
        keeping.status,
        "Count documents, passages and states; show the offline enforcement.",
    )
    _add(
        commands,
        "doctor",
        keeping.doctor,
        "Check the library, rebuild what can be rebuilt, test the enforcement.",
    )
    export = _add(
        commands, "export", keeping.export, "Write all documents and conversations, unencrypted, to a folder."
    )
    export.add_argument("directory", type=Path, metavar="DIR", help="an empty or new folder")
    change = _add(
        commands, "passphrase", keeping.passphrase, "Change the passphrase; documents stay as they are."
    )
    change.add_argument(
        "--new-passphrase-file", type=Path, metavar="F", help="file whose first line is the new one"
    )
    change.add_argument(
        "--recovery-code-file", type=Path, metavar="F", help="unlock with the recovery code in F"
    )


def _document_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = _add(commands, "add", documents.add, "Add files and folders; unchanged ones are passed over.")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument("--collection", metavar="C", default=None, help="collection to add to (made if missing)")
    add.add_argument(
        "--password-file", type=Path, metavar="F", help="passwords to try on protected files, one a line"
    )
    listing = _add(commands, "documents", documents.listing, "List documents with their states and reasons.")
    listing.add_argument("--collection", metavar="C", default=None)
    _filter(listing)
    listing.add_argument(
        "--state", choices=[state.value for state in DocumentState], help="in this state only"
    )
    text = _add(
        commands, "text", documents.text, "Print a document's extracted text, to which all offsets refer."
    )
    text.add_argument("document", metavar="DOCUMENT", help="identifier, or path (or the end of one)")
    places = _add(
        commands, "places", documents.places, "Print the pages and boxes where a range of a text stands."
    )
    places.add_argument("document", metavar="DOCUMENT", help="identifier, or path (or the end of one)")
    places.add_argument("start", type=int, metavar="START", help="first character, from 0")
    places.add_argument("end", type=int, metavar="END", help="the character after the last")
    reread = _add(
        commands, "reread", documents.reread, "Read documents again from the copies in the library."
    )
    reread.add_argument("documents", nargs="*", metavar="DOCUMENT")
    reread.add_argument("--problems", action="store_true", help="all that are not wholly readable")
    reread.add_argument("--outdated", action="store_true", help="all that an older version of Dossier read")
    reread.add_argument(
        "--password-file", type=Path, metavar="F", help="passwords to try on protected files, one a line"
    )
    remove = _add(
        commands, "remove", documents.remove, "Remove documents from the library; their files stay."
    )
    remove.add_argument("documents", nargs="+", metavar="DOCUMENT")


def _glossary_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    kept = commands.add_parser("glossary", help="Words for the same thing, which search adds to a question.")
    actions = kept.add_subparsers(title="actions", metavar="ACTION", required=True)
    _add(actions, "list", glossary.listing, "List the glossaries.")
    add = _add(actions, "import", glossary.add, "Import a glossary: CSV (a column a language) or TBX.")
    add.add_argument("file", type=Path, metavar="FILE")
    add.add_argument("--name", metavar="N", default="", help="default: the file's name")
    export = _add(actions, "export", glossary.export, "Write a glossary as CSV, to be edited.")
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--name", metavar="N", default="", help="default: the one that comes with Dossier")
    remove = _add(actions, "remove", glossary.remove, "Forget a glossary.")
    remove.add_argument("name", metavar="NAME")


def _folder_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    kept = commands.add_parser("folders", help="Keep folders in step: new, changed, moved, deleted files.")
    actions = kept.add_subparsers(title="actions", metavar="ACTION", required=True)
    _add(actions, "list", folders.listing, "List the kept folders with their states.")
    add = _add(actions, "add", folders.add, "Keep a folder in step with a collection, and take it in.")
    add.add_argument("directory", type=Path, metavar="DIR")
    add.add_argument("--collection", metavar="C", default=None, help="collection to add to (made if missing)")
    remove = _add(actions, "remove", folders.remove, "Keep a folder no more; its documents stay.")
    remove.add_argument("directory", type=Path, metavar="DIR")
    remove.add_argument("--documents", action="store_true", help="remove its documents too")
    sync = _add(actions, "sync", folders.sync, "Look once at the kept folders and follow what happened.")
    sync.add_argument("directory", type=Path, nargs="?", metavar="DIR", help="this one only")
    sync.add_argument(
        "--accept-missing",
        action="store_true",
        help="take files for deleted though their drive, or all of the folder, is missing",
    )
    _add(actions, "watch", folders.watch, "Follow the kept folders live, until stopped with Ctrl-C.")
    report = _add(commands, "report", reporting.report, "Tell what reading came to, document by document.")
    report.add_argument("--collection", metavar="C", default=None, help="of this collection only")
    report.add_argument("--format", choices=FORMATS, default=None, help="default: as the file's name says")
    report.add_argument("--output", type=Path, metavar="F", default=None, help="write it to a file")
    near = _add(commands, "duplicates", reporting.duplicates, "List documents that are nearly the same.")
    near.add_argument("--collection", metavar="C", default=None, help="of this collection only")
    history = _add(commands, "history", folders.history, "Tell what happened to a document's file.")
    history.add_argument("document", metavar="DOCUMENT", help="identifier, or path (or the end of one)")


def _asking_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, run, text in (
        ("search", asking.search, "Find the passages that answer a question."),
        ("ask", asking.ask, "Answer a question from the documents; every sentence is checked."),
    ):
        parser = _add(commands, name, run, text)
        parser.add_argument("question", nargs="?", metavar="Q")
        parser.add_argument(
            "--questions", type=Path, metavar="FILE", help="JSON Lines: objects with id and question"
        )
        _scope(parser)
        parser.add_argument("-k", type=int, default=10, metavar="N", help="passages to return (default 10)")
        if name == "ask":
            parser.set_defaults(prepare=serving.start_writer)
    every = _add(
        commands,
        "mentions",
        mentioning.mentions,
        "List every place that mentions something, with a total.",
    )
    every.add_argument("text", metavar="TEXT", help="a name, number, date, article or phrase")
    _scope(every)
    every.add_argument("--exact", action="store_true", help="no other endings of the words")
    every.add_argument("--typos", action="store_true", help="words that differ by a letter or two, too")
    every.add_argument("--csv", type=Path, metavar="F", default=None, help="write the list to a CSV file")
    chat = _add(commands, "chat", asking.chat, "Ask in turns; follow-up questions keep the conversation.")
    _scope(chat)
    chat.set_defaults(prepare=serving.start_writer)


def _overview_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    short = _add(
        commands,
        "summary",
        overviews.summary,
        "Sum up a document or collection in its own sentences, with places.",
    )
    _whole(short)
    short.set_defaults(prepare=serving.start_for_summary)
    short.add_argument("--points", type=int, default=8, metavar="N", help="sentences at most (default 8)")
    short.add_argument(
        "--write",
        action="store_true",
        help="let a model that is able to write say it; each sentence is checked",
    )
    due = _add(
        commands, "deadlines", overviews.deadlines, "List deadlines, dates, periods and amounts of money."
    )
    _whole(due)
    due.add_argument(
        "--kind",
        action="append",
        choices=[kind.value for kind in ItemKind],
        default=None,
        help="this kind only; may be given more than once",
    )
    due.add_argument("--csv", type=Path, metavar="F", default=None, help="write the list to a CSV file")
    two = _add(
        commands, "compare", overviews.compare, "Tell how two documents differ, paragraph by paragraph."
    )
    for name in ("first", "second"):
        two.add_argument(name, metavar=name.upper(), help="identifier, or path (or the end of one)")


def _whole(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "document",
        nargs="?",
        default=None,
        metavar="DOCUMENT",
        help="identifier, or path (or the end of one)",
    )
    parser.add_argument("--collection", metavar="C", default=None, help="all documents of this collection")
    _filter(parser)


def _scope(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--collection", metavar="C", default=None, help="search this collection only")
    parser.add_argument("--document", metavar="D", default=None, help="search this document only")
    _filter(parser)


def _filter(parser: argparse.ArgumentParser) -> None:
    for name, text in (
        ("author", "documents whose author holds these words"),
        ("number", "documents whose number holds this"),
        ("since", "documents of this day, month or year (2025-03-31, 2025-03, 2025), or later"),
        ("until", "documents of this day, month or year, or earlier"),
        ("type", "files of this kind: pdf, docx, eml, …"),
        ("language", "documents in this language: nl, fr, de, en, …"),
        ("tag", "documents that a specialist gave this label"),
    ):
        parser.add_argument(f"--{name}", metavar=name[0].upper(), default=None, help=text)


def _model_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    models = commands.add_parser("models", help="List, install, import and quantize models.")
    actions = models.add_subparsers(title="actions", metavar="ACTION", required=True)
    _add(actions, "list", modelling.listing, "List the installed models.")
    install = _add(
        actions,
        "install",
        modelling.install,
        "Fetch the starter models: the only command that uses a network.",
    )
    install.add_argument("name", choices=["starter"])
    install.add_argument(
        "--from", dest="source", type=Path, metavar="DIR", help="take the package files from DIR"
    )
    install.set_defaults(network=True)
    imported = _add(actions, "import", modelling.import_model, "Copy a GGUF file among the models, checked.")
    imported.add_argument("file", type=Path, metavar="FILE")
    quantize = _add(actions, "quantize", modelling.quantize, "Write a smaller, faster copy of a model.")
    quantize.add_argument("name", metavar="MODEL")
    quantize.add_argument(
        "--type",
        nargs="+",
        default=["Q4_0"],
        metavar="T",
        help="one or more quantization types (default Q4_0)",
    )
    quantize.add_argument(
        "--no-measure",
        dest="measure",
        action="store_false",
        help="do not compare the copies with the original",
    )
    server = _add(
        actions, "server", serving.server, "Let an OpenAI-compatible server write answers; off by default."
    )
    server.add_argument("url", nargs="?", metavar="URL", help="for instance http://127.0.0.1:8000/v1")
    server.add_argument("--model", metavar="NAME", default="", help="the model there that writes")
    server.add_argument("--key-file", type=Path, metavar="F", help="file; its first line is the server's key")
    server.add_argument(
        "--allow-plain-http", action="store_true", help="unencrypted, to another computer, at your own risk"
    )
    server.add_argument("--test", action="store_true", help="try it; with URL, keep it only if it answers")
    server.add_argument("--off", action="store_true", help="forget it: answers come from this computer again")
    server.set_defaults(prepare=serving.prepare)


def _tuning_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    tune = commands.add_parser("tune", help="Fine-tune the reader: training material, training, export.")
    steps = tune.add_subparsers(title="steps", metavar="STEP", required=True)
    prepare = _add(steps, "prepare", tuning.prepare, "Make training material out of question sets.")
    prepare.add_argument("--sets", type=Path, required=True, metavar="DIR", help="folder of question sets")
    prepare.add_argument(
        "--texts", type=Path, nargs="*", default=[], metavar="FILE", help="texts with questions"
    )
    prepare.add_argument(
        "--questions",
        type=Path,
        nargs="*",
        default=[],
        metavar="FILE",
        help="questions about laws of the sets",
    )
    prepare.add_argument("--out", type=Path, required=True, metavar="FILE", help="file to write (.jsonl.gz)")
    train = _add(steps, "train", tuning.train, "Train an adapter within a time.")
    add_training_options(train)
    export = _add(steps, "export", tuning.export, "Write an adapter as GGUF, merged or by itself.")
    export.add_argument("adapter", type=Path, metavar="DIR", help="folder of the adapter")
    export.add_argument(
        "--base", type=Path, required=True, metavar="MODEL", help="GGUF file or model it is for"
    )
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="file to write (.gguf)")
    export.add_argument(
        "--type", default="Q8_0", choices=("Q8_0", "F16", "F32"), help="number format (default Q8_0)"
    )
    export.add_argument("--name", default="", help="name of the model written")
    export.add_argument("--lora", action="store_true", help="the adapter alone, not merged")
    compare = _add(steps, "compare", tuning.compare, "Ask readers the same examples: base, tuned, quantized.")
    compare.add_argument("models", type=Path, nargs="+", metavar="MODEL", help="GGUF files or models")
    compare.add_argument("--data", type=Path, required=True, metavar="FILE", help="training material")
    compare.add_argument("--each", type=int, default=40, metavar="N", help="examples of a group (default 40)")
    compare.add_argument("--out", type=Path, metavar="DIR", help="also save figures and a page there")


def _specialist_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    kept = commands.add_parser("specialists", help="Sort documents by examples; tags those that are added.")
    actions = kept.add_subparsers(title="actions", metavar="ACTION", required=True)
    examples = "a folder of folders named by label; or a .csv or .jsonl with label and text or document"
    _add(actions, "list", sorting.listing, "List the specialists, with how often they are right.")
    train = _add(actions, "train", sorting.train, "Train a specialist and tag the documents there are.")
    train.add_argument("name", metavar="NAME")
    train.add_argument("examples", type=Path, metavar="PATH", help=examples)
    show = _add(actions, "show", sorting.show, "Show the table of what was taken for what.")
    show.add_argument("name", metavar="NAME")
    classify = _add(actions, "classify", sorting.classify, "Sort files without adding them.")
    classify.add_argument("name", metavar="NAME")
    classify.add_argument("files", type=Path, nargs="+", metavar="FILE")
    remove = _add(actions, "remove", sorting.remove, "Forget a specialist with its tags.")
    remove.add_argument("name", metavar="NAME")
    evaluate = _add(actions, "evaluate", sorting.evaluate, "Learn from some examples, try on the others.")
    evaluate.add_argument("examples", type=Path, metavar="PATH", help=examples)
    evaluate.add_argument(
        "--train", type=int, metavar="N", help="learn from N, equal shares; else five rounds over all"
    )
    evaluate.add_argument("--seed", type=int, default=0, help="of the choice (default 0)")


def _evaluation_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    evaluate = commands.add_parser("eval", help="Measure reading, search and answers.")
    kinds = evaluate.add_subparsers(title="kinds", metavar="KIND", required=True)
    reading = _add(kinds, "reading", evaluating.reading, "Read a folder's files; words and order if known.")
    reading.add_argument("--documents", type=Path, required=True, metavar="DIR", help="file or folder")
    reading.add_argument(
        "--truth", type=Path, metavar="DIR", help="folder with FILE.txt (true text), FILE.cells.txt (cells)"
    )
    reading.add_argument("--out", type=Path, metavar="DIR", help="also save the figures there")
    for name, run, text in (
        ("retrieval", evaluating.retrieval, "Measure search against plain BM25 over 1000-character chunks."),
        ("answers", evaluating.answers, "Measure answers: right, wrong, withheld; quotes verbatim."),
    ):
        parser = _add(kinds, name, run, text)
        parser.add_argument(
            "--questions",
            type=Path,
            required=True,
            metavar="DIR",
            help="file or folder: .jsonl, .csv, SQuAD or doc2dial",
        )
        corpus = parser.add_mutually_exclusive_group(required=name == "answers")
        corpus.add_argument("--corpus", type=Path, metavar="DIR", help="folder the questions refer to")
        if name == "retrieval":
            corpus.add_argument("--own", action="store_true", help="ask your own library instead of a folder")
        if name == "answers":
            parser.set_defaults(prepare=serving.start_writer)
        parser.add_argument("--out", type=Path, metavar="DIR", help="also save the figures and misses there")
        parser.add_argument("--limit", type=int, metavar="N", help="first N questions of each language only")
