"""How hard a passphrase is to guess: a rough, cautious estimate, made on every keystroke.

Letters in a row count as one word of a common vocabulary, not as random letters; characters that continue a
run or a sequence count for almost nothing. It errs on the strict side and only ever advises: what is refused
is decided by :func:`dossier.vault.passphrase.weakness`.
"""

from __future__ import annotations

import itertools
import math
import re
from enum import IntEnum

_WORD_BITS = 11.0  # one of the 2048 words people think of first
_LETTER_BITS = 2.2  # what a further letter of a long word adds
_SIGN_BITS = 5.0
_DIGIT_BITS = math.log2(10)
_FAIR_BITS = 38.0
_STRONG_BITS = 55.0
_PIECES = re.compile(r"[^\W\d_]+|\d+|[\W_]")


class Strength(IntEnum):
    """What to tell about a passphrase."""

    WEAK = 1
    FAIR = 2
    STRONG = 3


def strength(passphrase: str) -> Strength:
    """How hard the passphrase is to guess, given that each guess is made slow."""
    estimate = bits(passphrase)
    if estimate >= _STRONG_BITS:
        return Strength.STRONG
    return Strength.FAIR if estimate >= _FAIR_BITS else Strength.WEAK


def bits(passphrase: str) -> float:
    """Estimated entropy in bits; 0 for the empty passphrase."""
    total, seen = 0.0, set[str]()
    for piece in _PIECES.findall(passphrase):
        known = piece.casefold() in seen
        seen.add(piece.casefold())
        total += 1.0 if known else _piece_bits(piece)
    return total


def _piece_bits(piece: str) -> float:
    fresh = 1 + sum(abs(ord(b) - ord(a)) > 1 for a, b in itertools.pairwise(piece))
    if piece.isdigit():
        return fresh * _DIGIT_BITS
    if not piece.isalpha():
        return 1.0 if piece == " " else _SIGN_BITS
    capitals = 1.0 if piece != piece.lower() else 0.0
    if fresh <= 2:
        return fresh * math.log2(26)
    return max(min(_WORD_BITS, fresh * math.log2(26)), fresh * _LETTER_BITS) + capitals
