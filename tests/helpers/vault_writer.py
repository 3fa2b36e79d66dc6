"""A process that adds documents until it is killed, and prints each identifier once it was acknowledged.

``python vault_writer.py FOLDER FIRST``: opens the library and adds documents numbered from FIRST on.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dossier.vault import Vault
from helpers.vaults import PASSPHRASE, add, text_number


def main(folder: str, first: str) -> None:
    """Add documents for ever; every third one replaces the version before it."""
    vault = Vault.open(Path(folder), PASSPHRASE)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    before = None
    for number in itertools.count(int(first)):
        replaces = before if number % 3 == 2 else None
        path = f"/case/{number - 1 if replaces else number}.md"
        done = add(vault, path, text_number(number), replaces=replaces)
        sys.stdout.write(f"{number} {done.id} {replaces or '-'}\n")
        sys.stdout.flush()
        before = done.id


if __name__ == "__main__":
    main(*sys.argv[1:])
