"""Passwords of Microsoft Office files: opened with msoffcrypto-tool, in memory.

OOXML (agile and standard encryption) and DOC, XLS, PPT (RC4, RC4 CryptoAPI, XOR). Source: [MS-OFFCRYPTO].
"""

from __future__ import annotations

import io
import re
import struct
from typing import Any
from xml.parsers.expat import ExpatError

import msoffcrypto
from cryptography.exceptions import UnsupportedAlgorithm
from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

from dossier.reading import reasons
from dossier.reading.common.package import Unreadable
from dossier.reading.limits import Limits
from dossier.reading.office.ole import Container

# Excel encrypts protected workbooks with this password, which it tries before asking; [MS-OFFCRYPTO] 2.3.
_SILENT = "VelvetSweatshop"
_ROUNDS = re.compile(rb'spinCount="(\d{1,18})"')
_FAULTS = (
    AssertionError,
    AttributeError,
    DecryptionError,
    ExpatError,
    LookupError,  # also an encoding that there is not
    FileFormatError,
    OSError,
    OverflowError,
    ParseError,
    TypeError,
    UnsupportedAlgorithm,
    ValueError,
    struct.error,
)


def decrypted(
    data: bytes, container: Container, limits: Limits, password: str | None, media_type: str
) -> bytes | None:
    """The file in the clear, or None where it is not encrypted.

    Args:
        data: the whole file.
        container: the same file, opened.
        limits: how many rounds of hashing a password may cost.
        password: as given, or None.
        media_type: for the readings that are raised.

    Raises:
        Unreadable: it asks for a password, for another one, or for what is not known here.
    """
    information = container.read("EncryptionInfo") or b""
    rounds = max((int(number) for number in _ROUNDS.findall(information)), default=0)
    if rounds > limits.password_rounds:
        raise Unreadable(reasons.refused(reasons.ENCRYPTION_UNKNOWN, media_type))
    try:
        file = msoffcrypto.OfficeFile(io.BytesIO(data))
        if not file.is_encrypted():
            return None
    except _FAULTS:
        # What msoffcrypto does not know as a document may be one all the same, and readable.
        return None
    for attempt in (password, _SILENT):
        if attempt is not None:
            plain = _opened(data, attempt, media_type)
            if plain is not None:
                return plain
    reason = reasons.PASSWORD if password is None else reasons.PASSWORD_WRONG
    raise Unreadable(reasons.needs_password(reason, media_type))


def _opened(data: bytes, password: str, media_type: str) -> bytes | None:
    """The file under this password; None where it is the wrong one."""
    target = io.BytesIO()
    try:
        file: Any = msoffcrypto.OfficeFile(io.BytesIO(data))
        if file.format == "ooxml":
            file.load_key(password=password, verify_password=True)
        else:
            file.load_key(password=password)
        file.decrypt(target)
    except (InvalidKeyError, DecryptionError):
        return None
    except (*_FAULTS, NotImplementedError) as error:
        raise Unreadable(reasons.refused(reasons.ENCRYPTION_UNKNOWN, media_type)) from error
    return target.getvalue()
