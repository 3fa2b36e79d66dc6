"""Which drives are elsewhere: the system tells of no change that another computer makes there."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil

# fmt: off
_NETWORK = frozenset((
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afpfs", "9p", "afs", "ceph", "glusterfs",
    "webdav", "davfs", "davfs2", "vboxsf", "vmhgfs", "prl_fs", "drvfs", "virtiofs",
))
# fmt: on


def network_drive(path: str) -> str:
    """Why a folder is looked at now and then rather than watched, in words for a person; empty if it is not.

    Windows tells of changes on shares as well.
    """
    if sys.platform == "win32":
        return ""
    kind = _kind(path)
    if kind in _NETWORK or kind.startswith("fuse."):
        return (
            f"The folder lies on a network or foreign drive ({kind}), where the system does not tell of all "
            "changes; it is looked at now and then instead."
        )
    return ""


def _kind(path: str) -> str:
    """Kind of the file system that a path lies on; empty where it is not known."""
    place = Path(path).resolve()
    best = ("", "")
    for part in psutil.disk_partitions(all=True):
        if place.is_relative_to(part.mountpoint) and len(part.mountpoint) >= len(best[0]):
            best = (part.mountpoint, part.fstype.lower())
    return best[1]
