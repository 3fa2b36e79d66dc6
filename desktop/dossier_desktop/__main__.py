"""``python -m dossier_desktop`` opens the window."""

import sys

from dossier_desktop.app import main

sys.exit(main())
