"""The recovery code: a second key on paper, for the day the passphrase is forgotten.

140 random bits and a 20-bit checksum in Crockford's base 32, in eight groups of four. The alphabet has no
I, L, O or U, and what a person writes for them is read as the digit it looks like. The checksum tells a
typing mistake from a code of another library.
"""

from __future__ import annotations

import hashlib
import secrets

from dossier.errors import WrongPassphrase

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DATA_LENGTH = 28
CHECK_LENGTH = 4
GROUP = 4

_LOOKALIKES = str.maketrans("OIL", "011")


def new_code() -> str:
    """A fresh recovery code as printed: ``XXXX-XXXX-…``, eight groups."""
    data = "".join(secrets.choice(ALPHABET) for _ in range(DATA_LENGTH))
    full = data + _checksum(data)
    return "-".join(full[at : at + GROUP] for at in range(0, len(full), GROUP))


def secret_of(code: str) -> bytes:
    """The secret in a recovery code, however it was spaced, hyphenated or cased.

    Raises:
        WrongPassphrase: it is no recovery code, or has a typing mistake in it.
    """
    plain = "".join(sign for sign in code.upper() if sign.isalnum()).translate(_LOOKALIKES)
    if len(plain) != DATA_LENGTH + CHECK_LENGTH:
        raise WrongPassphrase(
            f"A recovery code has {DATA_LENGTH + CHECK_LENGTH} letters and digits, not {len(plain)}.",
            "Compare it with the printed one, group by group.",
        )
    data, check = plain[:DATA_LENGTH], plain[DATA_LENGTH:]
    if set(plain) - set(ALPHABET) or _checksum(data) != check:
        raise WrongPassphrase(
            "There is a typing mistake in the recovery code.",
            "Compare it with the printed one, group by group.",
        )
    return data.encode("ascii")


def _checksum(data: str) -> str:
    number = int.from_bytes(
        hashlib.sha256(b"dossier recovery code " + data.encode("utf-8")).digest()[:4], "big"
    )
    return "".join(ALPHABET[number >> 5 * place & 31] for place in range(CHECK_LENGTH))
