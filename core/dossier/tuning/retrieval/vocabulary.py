"""A WordPiece vocabulary for four languages, grown from an English one.

The English model knows "uitkeringsgerechtigde" as nine shards. Words and word parts that occur in the other
languages' texts are added, and what Dossier's languages never use (other scripts) is left out, so that the
table grows little. A new token begins as the mean of its shards' vectors.
"""

from __future__ import annotations

import copy
import json
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

from tokenizers import BertWordPieceTokenizer

MOST_NEW = 13_000
_RARE = 4
"""Occurrences from which a word part is worth a token."""

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def grow(
    tokenizer: dict[str, Any], texts: Iterator[str], most: int = MOST_NEW
) -> tuple[dict[str, Any], list[list[int]]]:
    """Grow a BERT tokenizer.

    Args:
        tokenizer: content of its ``tokenizer.json``.
        texts: texts in the languages to add.
        most: tokens to add at most.

    Returns:
        The new ``tokenizer.json``, and for each of its tokens the old ids whose vectors' mean it begins with.
    """
    old: dict[str, int] = tokenizer["model"]["vocab"]
    trainer = BertWordPieceTokenizer(lowercase=True, strip_accents=True)
    trainer.train_from_iterator(texts, vocab_size=2 * most, min_frequency=_RARE, show_progress=False)
    learned = sorted(trainer.get_vocab().items(), key=lambda item: item[1])
    new = [token for token, _ in learned if token not in old and _useful(token)][:most]
    kept = [
        token for token in sorted(old, key=lambda token: old[token]) if token in SPECIAL or _useful(token)
    ]
    kept.remove("[PAD]")
    tokens = ["[PAD]", *kept, *new]
    origins = [[old[token]] if token in old else _shards(token, old) for token in tokens]
    return _rewritten(tokenizer, tokens), origins


def _useful(token: str) -> bool:
    """Whether a token is made of ASCII signs or Latin letters; BERT's placeholders are not."""
    if token.startswith("[unused"):
        return False
    text = token.removeprefix("##")
    return all(each.isascii() or "LATIN" in unicodedata.name(each, "") or not each.isalpha() for each in text)


def _shards(token: str, old: dict[str, int]) -> list[int]:
    """The old tokens that cover a new one, longest first from the left, as WordPiece cuts words."""
    continued = token.startswith("##")
    text, at, found = token.removeprefix("##"), 0, []
    while at < len(text):
        for end in range(len(text), at, -1):
            piece = ("##" if at or continued else "") + text[at:end]
            if piece in old:
                found.append(old[piece])
                at = end
                break
        else:
            return [old["[UNK]"]]
    return found


def _rewritten(tokenizer: dict[str, Any], tokens: Sequence[str]) -> dict[str, Any]:
    made = copy.deepcopy(tokenizer)
    ids = {token: index for index, token in enumerate(tokens)}
    made["model"]["vocab"] = ids
    made["added_tokens"] = [
        each | {"id": ids[each["content"]]} for each in tokenizer["added_tokens"] if each["content"] in ids
    ]
    processor = made["post_processor"]
    for name, special in processor.get("special_tokens", {}).items():
        special["ids"] = [ids[name]]
    for side in ("sep", "cls"):
        if side in processor:
            processor[side][1] = ids[processor[side][0]]
    made["truncation"] = made["padding"] = None
    return made


def dumps(tokenizer: dict[str, Any]) -> str:
    """As written to ``tokenizer.json``."""
    return json.dumps(tokenizer, ensure_ascii=False)
