"""What the command line does before its process is cut off from the network."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("langchain_core", "requests", "urllib3", "torch", "chromadb", "llama_cpp", "sentence_transformers")


def test_no_library_that_may_open_sockets_is_imported_before_the_lockdown() -> None:
    """urllib3 binds a socket when it is imported, to see whether there is IPv6."""
    code = f"import sys, dossier.cli.parser; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
