"""``python -m dossier_desktop`` opens the window."""

import sys

from dossier.errors import DossierError
from dossier_desktop.app import main

try:
    sys.exit(main())
except DossierError as error:
    sys.exit(f"dossier: {error}")
