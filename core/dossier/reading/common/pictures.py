"""Which pictures within a document may hold text: those as large as a scanned page or a part of one."""

from __future__ import annotations

import io
import warnings

from PIL import Image

_WIDTH, _HEIGHT = 200, 100  # pixels; logos, icons and tracking dots are smaller


def scan_sized(data: bytes) -> bool:
    """Whether the bytes are an image large enough to hold text worth recognising. Only its header is read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of sizes that look like an attack; the reader decides on them
            with Image.open(io.BytesIO(data)) as image:
                width, height = image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    return width >= _WIDTH and height >= _HEIGHT
