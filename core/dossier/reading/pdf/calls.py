"""The functions of PDFium that are asked for every line, by bare addresses: half of ctypes' usual cost.

``page`` is the address of an open text page (:func:`address`), ``index`` a character of it; answers are
written to the addresses given. Nothing is checked here: callers keep their objects alive, indices in range.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium_c

_VOID = ctypes.c_void_p


def address(handle: Any) -> int:
    """The address a raw handle of pypdfium2 holds."""
    return ctypes.cast(handle, _VOID).value or 0


def _bare(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A function under another prototype. The interpreter's lock is kept: the calls are short."""
    return ctypes.PYFUNCTYPE(result, *arguments)(address(function))


# (page, index, box) -> true; the box of a character as high as its font
loose_box = _bare(pdfium_c.FPDFText_GetLooseCharBox, ctypes.c_int, _VOID, ctypes.c_int, _VOID)
# (page, index) -> address of the text object, or None
text_object = _bare(pdfium_c.FPDFText_GetTextObject, _VOID, _VOID, ctypes.c_int)
# (text object) -> address of its font, or None
font_of = _bare(pdfium_c.FPDFTextObj_GetFont, _VOID, _VOID)
# (page, index) -> address of an object on the page. Asked for every object: without a prototype, which costs
# a third of the call: the page is a c_void_p here, the index stays below 2**31.
page_object = _bare(pdfium_c.FPDFPage_GetObject, _VOID)
page_object.argtypes = None  # type: ignore[attr-defined]
# (object) -> its kind
object_kind = _bare(pdfium_c.FPDFPageObj_GetType, ctypes.c_int, _VOID)
# (object, left, bottom, right, top) -> true; the edges of an object, as floats at the addresses given
object_bounds = _bare(pdfium_c.FPDFPageObj_GetBounds, ctypes.c_int, _VOID, _VOID, _VOID, _VOID, _VOID)
