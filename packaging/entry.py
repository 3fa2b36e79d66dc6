"""What the frozen application starts: ``dossier``, with its window, its engine and its readers."""

import sys

from dossier.cli import main

if __name__ == "__main__":
    sys.exit(main())
