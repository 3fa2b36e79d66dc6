"""``python -m dossier.engine.start``: the engine process, cut off from networks before all else is loaded.

Some libraries try the network while they are imported (urllib3 looks whether there is IPv6). Were they
imported first, the filter inherited from the window would refuse it, but who watches would see it tried.
"""

from __future__ import annotations

import sys

from dossier import lockdown


def main() -> int:
    """Run the engine on this process's standard input and output."""
    lockdown.scrub_environment()
    lockdown.enforce()
    from dossier.server import link

    link.adopt()
    from dossier.engine import host

    return host.main()


if __name__ == "__main__":
    sys.exit(main())
