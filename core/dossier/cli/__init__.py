"""The command line: ``dossier`` opens the window, ``dossier COMMAND`` works without one.

Results go to standard output, progress and errors to standard error. Bad input ends with one line that
names the thing and the reason, and exit status 2. Scripts depend on this contract.
"""

from dossier.cli.main import main

__all__ = ["main"]
