"""ZIP: entries become children, as far as they can be unpacked and the limits allow.

The standard library reads the directory and what is not encrypted; pyzipper what is encrypted (AES, and the
old ZipCrypto). Names without a mark for their encoding are UTF-8 where they can be, as macOS writes them,
else the code page of Western DOS. Source: PKWARE APPNOTE.
"""

from __future__ import annotations

import io
import zipfile

import pyzipper
from pyzipper import BadZipFile as BadLockedZip

from dossier.reading import reasons
from dossier.reading.archives.listing import Unpacked, chunks_of, is_junk
from dossier.reading.common.package import ARCHIVE_ERRORS, Package, Unreadable
from dossier.reading.limits import Limits
from dossier.types import Reading

MEDIA_TYPE = "application/zip"
_ENCRYPTED, _UTF8 = 0x1, 0x800
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_AES = 99
_ERRORS = (*ARCHIVE_ERRORS, BadLockedZip, IndexError, KeyError, TypeError)


class _WrongPassword(Exception):
    """The password does not open an entry."""


def read_zip(data: bytes, limits: Limits, password: str | None = None) -> Reading:
    """Read an archive: its entries as children, its text the list of their names."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except ARCHIVE_ERRORS:
        return _salvaged(data, limits)
    with archive:
        entries = [e for e in archive.infolist() if not (e.filename.endswith("/") or is_junk(e.filename))]
        locked = [entry for entry in entries if entry.flag_bits & _ENCRYPTED]
        if locked and len(locked) == len(entries) and password is None:
            return reasons.needs_password(reasons.PASSWORD, MEDIA_TYPE)
        unpacked = Unpacked(limits)
        try:
            for entry in entries[: limits.archive_entries]:
                _take(unpacked, archive, entry, data, password)
        except _WrongPassword:
            return reasons.needs_password(reasons.PASSWORD_WRONG, MEDIA_TYPE)
        for entry in entries[limits.archive_entries :]:
            unpacked.lose(_name(entry), reasons.ARCHIVE_BEYOND)
    return unpacked.reading(MEDIA_TYPE)


def _take(
    unpacked: Unpacked, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, data: bytes, password: str | None
) -> None:
    """Unpack one entry, or note why not.

    Raises:
        _WrongPassword: the password is wrong.
    """
    name = unpacked.name(_name(entry))
    locked = bool(entry.flag_bits & _ENCRYPTED)
    if unpacked.full:
        unpacked.lose(name, reasons.ARCHIVE_BEYOND)
    elif locked and password is None:
        unpacked.lose(name, reasons.ARCHIVE_LOCKED)
    elif entry.compress_type not in _METHODS and not (locked and entry.compress_type == _AES):
        unpacked.lose(name, reasons.ARCHIVE_METHOD)
    else:
        try:
            if locked and password is not None:
                content = _unlocked(unpacked, data, entry, password)
                unpacked.unlocked = True
            else:
                with archive.open(entry) as stream:
                    content = unpacked.bounded(chunks_of(stream), entry.compress_size)
        except NotImplementedError:
            unpacked.lose(name, reasons.ARCHIVE_METHOD)
        except _WrongPassword:
            if not unpacked.unlocked:
                raise
            unpacked.lose(name, reasons.ARCHIVE_LOST)
        except _ERRORS:
            unpacked.lose(name, reasons.ARCHIVE_LOST)
        else:
            if content is None:
                unpacked.lose(name, reasons.ARCHIVE_TOO_MUCH)
            else:
                unpacked.add(name, content)


def _unlocked(unpacked: Unpacked, data: bytes, entry: zipfile.ZipInfo, password: str) -> bytes | None:
    """An encrypted entry's bytes; the password is tried as today's programs and as older ones write it."""
    with pyzipper.AESZipFile(io.BytesIO(data)) as archive:
        info = next(i for i in archive.infolist() if i.header_offset == entry.header_offset)
        for encoding in ("utf-8", "cp1252", "cp850"):
            try:
                archive.setpassword(password.encode(encoding))
                with archive.open(info) as stream:
                    return unpacked.bounded(chunks_of(stream), entry.compress_size)
            except NotImplementedError:
                raise
            except _ERRORS:
                continue  # a wrong password that passes the check byte unpacks to rubbish
    raise _WrongPassword


def _salvaged(data: bytes, limits: Limits) -> Reading:
    """What can still be unpacked of an archive whose directory is broken or cut off."""
    try:
        package = Package(data, limits, MEDIA_TYPE, reasons.ARCHIVE_BROKEN)
        unpacked = Unpacked(limits)
        for stated in package.names:
            if stated.endswith("/") or is_junk(stated):
                continue
            name = unpacked.name(stated)
            content = None if unpacked.full else package.read(stated)
            if content:
                unpacked.add(name, content)
            else:
                unpacked.lose(name, reasons.ARCHIVE_BEYOND if unpacked.full else reasons.ARCHIVE_LOST)
    except Unreadable as unreadable:
        return unreadable.reading
    unpacked.lose("", reasons.ARCHIVE_BROKEN)
    return unpacked.reading(MEDIA_TYPE)


def _name(entry: zipfile.ZipInfo) -> str:
    """An entry's name, decoded as the program that wrote it meant it."""
    if entry.flag_bits & _UTF8 or entry.filename.isascii():
        return entry.filename
    try:
        raw = entry.filename.encode("cp437")
    except UnicodeEncodeError:
        return entry.filename
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp850", errors="replace")
