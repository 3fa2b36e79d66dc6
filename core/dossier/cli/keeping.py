"""``init``, ``status``, ``doctor``, ``export`` and ``passphrase``: the library as a whole."""

from __future__ import annotations

import argparse
import dataclasses

from dossier import lockdown
from dossier.cli import output, serving
from dossier.cli.access import directory, first_line, new_passphrase, open_library
from dossier.reading.ocr import tessdata
from dossier.server import setting as settings
from dossier.vault.passphrase import weakness


def init(options: argparse.Namespace) -> None:
    """Create a library and print its recovery code, once."""
    from dossier.library import Library

    folder = directory(options)
    Library.require_absent(folder)
    passphrase = new_passphrase(options.passphrase_file)
    if weak := weakness(passphrase):
        output.warn(f"dossier: {weak}")
    library, recovery_code = Library.create(folder, passphrase)
    with library:
        if options.remember:
            library.remember(True)
    if options.json:
        output.emit({"library": str(folder), "recovery_code": recovery_code})
        return
    output.say(f"Library created in {folder}")
    output.say(f"Recovery code: {recovery_code}")
    output.say("Keep it apart from this computer: without passphrase or code, nobody opens the library.")


def status(options: argparse.Namespace) -> None:
    """Counts, states, models and the measured enforcement."""
    with open_library(options) as library:
        state = library.status()
    measured = lockdown.self_test()
    if options.json:
        output.emit(
            {
                **dataclasses.asdict(state),
                "lockdown": dataclasses.asdict(measured),
                "server": serving.server_json(),
            }
        )
        return
    output.say(
        f"{output.counted(state.documents, 'document')}, {output.counted(state.passages, 'passage')}, "
        f"{state.pending} not indexed yet"
    )
    for name, count in sorted(state.states.items()):
        output.say(f"  {name}: {count}")
    _tell_outdated(state.outdated)
    output.say(f"model: {state.chat_model or 'none'}   embedder: {state.embedder or 'none'}")
    configured = settings.load()
    if configured is not None:
        output.say(serving.server_line(configured))
        output.say(f"offline: {measured.detail} One helper process reaches {configured.name} alone.")
    else:
        output.say(f"offline: {measured.detail}")


def doctor(options: argparse.Namespace) -> int:
    """Check everything; exit status 1 when something is wrong that was not repaired."""
    with open_library(options) as library:
        findings = library.doctor()
        outdated = len(library.outdated())
    measured = lockdown.self_test()
    if options.json:
        output.emit(
            {
                "findings": [dataclasses.asdict(f) for f in findings],
                "outdated": outdated,
                "recognising": tessdata.find().state,
                "lockdown": dataclasses.asdict(measured),
            }
        )
    else:
        for finding in findings:
            output.say(f"{'repaired' if finding.repaired else 'problem'}: {finding.message}")
        if not findings:
            output.say("The library is sound.")
        _tell_outdated(outdated)
        output.say(f"recognising pages: {tessdata.find().state}")
        output.say(f"offline: {measured.detail}")
    return int(any(not finding.repaired for finding in findings))


def export(options: argparse.Namespace) -> None:
    """Write everything out in the clear, which only this command does."""
    line = output.ProgressLine()
    with open_library(options) as library:
        written = library.export(options.directory, progress=line)
    line.close()
    if options.json:
        output.emit({"directory": str(options.directory), "files": written})
    else:
        output.say(f"{output.counted(written, 'file')} written to {options.directory}, not encrypted there")


def passphrase(options: argparse.Namespace) -> None:
    """Change the passphrase."""
    from dossier.library import Library

    folder = directory(options)
    Library.require(folder)
    if options.recovery_code_file is not None:
        library = Library.open(folder, recovery_code=first_line(options.recovery_code_file))
    else:
        library = open_library(options)
    with library:
        library.set_passphrase(new_passphrase(options.new_passphrase_file))
    if options.json:
        output.emit({"library": str(folder)})
    else:
        output.say("Passphrase changed.")


def _tell_outdated(number: int) -> None:
    if number:
        output.say(
            f"read by an older version: {output.counted(number, 'document')}; see: dossier reread --outdated"
        )
