"""Encrypted OpenDocument packages: each part on its own (1.2, 1.3), or the whole package (LibreOffice 24.8).

AES-256-CBC or Blowfish-CFB under a key from PBKDF2, and AES-256-GCM under one from Argon2id. Source: OASIS
OpenDocument 1.3, part 2, 3.4 and 4; LibreOffice's "wholesome" encryption (manifest extension namespace).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import zlib
from typing import Any

import argon2.low_level
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.decrepit.ciphers.algorithms import Blowfish
from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

M = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_EXTENSION = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
_ROUNDS = 10_000_000
_ARGON_MEMORY = 512 * 1024  # in KiB
_CHECKED = 1024


class WrongPassword(Exception):
    """The password does not open the part."""


class UnknownScheme(Exception):
    """The part is encrypted in a way that is not known here."""


def encrypted_entries(manifest: Any) -> dict[str, Any]:
    """The encrypted parts by name, each with its entry in the manifest."""
    found = {}
    for entry in manifest.iter(f"{M}file-entry") if manifest is not None else ():
        if entry.find(f"{M}encryption-data") is not None:
            found[entry.get(f"{M}full-path", "").lstrip("/")] = entry
    return found


def decrypted(content: bytes, entry: Any, password: str, most: int) -> bytes:
    """A part in the clear.

    Args:
        content: the part's bytes as they lie in the package.
        entry: its ``manifest:file-entry``.
        password: as typed.
        most: how many bytes it may unpack to.

    Raises:
        WrongPassword: the password is wrong (or the part damaged).
        UnknownScheme: the algorithms are not known, or ask for too much work.
    """
    data = entry.find(f"{M}encryption-data")
    cipher = data.find(f"{M}algorithm")
    derivation = data.find(f"{M}key-derivation")
    if cipher is None or derivation is None:
        raise UnknownScheme
    start = _start_key(data.find(f"{M}start-key-generation"), password)
    key = _key(start, derivation)
    vector = _bytes(cipher.get(f"{M}initialisation-vector", ""))
    name = cipher.get(f"{M}algorithm-name", "").lower()
    plain = _opened(content, name, key, vector)
    _check(plain, data, padded="cbc" in name)
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        return engine.decompress(plain, most)
    except zlib.error as error:
        raise WrongPassword from error


def _start_key(element: Any, password: str) -> bytes:
    name = element.get(f"{M}start-key-generation-name", "SHA1").lower() if element is not None else "sha1"
    return hashlib.new("sha256" if "sha256" in name else "sha1", password.encode("utf-8")).digest()


def _key(start: bytes, derivation: Any) -> bytes:
    salt = _bytes(derivation.get(f"{M}salt", ""))
    size = _number(derivation.get(f"{M}key-size", "16"))
    if "argon2id" in derivation.get(f"{M}key-derivation-name", "").lower():
        rounds, memory, lanes = (
            _number(
                derivation.get(f"{space}argon2-{name}", "")
                or derivation.get(f"{_EXTENSION}argon2-{name}", "")
            )
            for space, name in ((M, "iterations"), (M, "memory"), (M, "lanes"))
        )
        if not (0 < rounds <= 64 and 0 < memory <= _ARGON_MEMORY and 0 < lanes <= 64):
            raise UnknownScheme
        return argon2.low_level.hash_secret_raw(
            start, salt, rounds, memory, lanes, size, argon2.low_level.Type.ID
        )
    rounds = _number(derivation.get(f"{M}iteration-count", "1024"))
    if not (0 < rounds <= _ROUNDS and 0 < size <= 64):
        raise UnknownScheme
    return hashlib.pbkdf2_hmac("sha1", start, salt, rounds, size)


def _opened(content: bytes, name: str, key: bytes, vector: bytes) -> bytes:
    try:
        if "gcm" in name:
            return AESGCM(key).decrypt(content[:12], content[12:], None)
        if "blowfish" in name:
            return Cipher(Blowfish(key), CFB(vector)).decryptor().update(content)
        if "aes" in name and "cbc" in name:
            whole = content[: len(content) - len(content) % 16]
            return Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor().update(whole)
    except InvalidTag as error:
        raise WrongPassword from error
    except ValueError as error:
        raise UnknownScheme from error
    raise UnknownScheme


def _check(plain: bytes, data: Any, padded: bool) -> None:
    """Compare the checksum of the first kilobyte, which was taken before padding."""
    kind = data.get(f"{M}checksum-type", "").lower()
    stated = _bytes(data.get(f"{M}checksum", ""))
    if not kind or not stated:
        return
    digest = "sha256" if "sha256" in kind else "sha1"
    if hashlib.new(digest, plain[:_CHECKED]).digest() == stated:
        return
    # A short part: its padding (1 to 16 bytes, the last says how many) is no part of what was summed.
    if (
        padded
        and plain
        and hashlib.new(digest, plain[: len(plain) - plain[-1]][:_CHECKED]).digest() == stated
    ):
        return
    raise WrongPassword


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError):
        return b""


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0
