"""``python -m dossier.cli``: the same as ``dossier``."""

import sys

from dossier.cli.main import main

sys.exit(main())
