"""From the bytes of a file to its text with places, in a process that can do no harm."""

from dossier.reading.limits import DEFAULT, Limits
from dossier.reading.means import READER_VERSION, means
from dossier.reading.pool import ReaderPool, read_document, refuse_size

__all__ = [
    "DEFAULT",
    "READER_VERSION",
    "Limits",
    "ReaderPool",
    "means",
    "read_document",
    "refuse_size",
]
