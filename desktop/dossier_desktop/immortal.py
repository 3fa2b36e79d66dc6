"""Keep Python 3.11 alive under PySide6 6.12.

PySide6 6.12 is compiled for the immortal ``None``, ``True`` and ``False`` of Python 3.12: it hands them out
without counting the reference. On Python 3.11, where they are counted, each such return takes one off
(measured: 1000 calls of ``processEvents()`` take 1000 off ``None``), until the interpreter aborts with
"deallocating None". Raising the counts once, far beyond what a session can take off, makes the three what
PySide6 believes them to be. Releases before 6.12 have no ``PySide6_Pdf`` of their own.
"""

from __future__ import annotations

import ctypes
import sys

_BEYOND_REACH = 1 << 60
_SINGLETONS = (None, True, False, NotImplemented, Ellipsis)


def keep() -> None:
    """Make Python's singletons immortal where they are not; calling it again changes nothing."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for singleton in _SINGLETONS:
        # The reference count is the first field of every object.
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < _BEYOND_REACH // 2:
            count.value += _BEYOND_REACH
