"""Text to search terms: the same for what is indexed and what is asked, in four languages.

Terms hold letters and digits only, so that a full-text engine's own tokenizer leaves them whole. Stemming
is Snowball's (PyStemmer). Change :data:`ANALYSIS_VERSION` whenever a text may give other terms than before:
the index must then be rebuilt.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import Stemmer

from dossier.search.stopwords import STOPWORDS

ANALYSIS_VERSION = 1

_STEMMERS = {
    "nl": "dutch",
    "de": "german",
    "fr": "french",
    "en": "english",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "sv": "swedish",
    "da": "danish",
    "no": "norwegian",
    "fi": "finnish",
}

STEMMED = tuple(_STEMMERS)
"""Languages whose words have stems."""

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "‐": "-", "‑": "-"})
# Possessive, and only from a word's start: linear in any text.
_BROKEN_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]++)-[ \t]*+\n[ \t]*+([^\W\d_]++)")
_REFERENCE = re.compile(
    r"(?:(?<!\w)(?:artikel(?:en|s|n)?|articles?|art\.?|sections?|sec\.)\s*|§{1,2}\s*)"
    r"(?P<number>(?:[lrd]\.?\s?)?\d+(?:[-.:]\d+){0,6}\s?[a-z]{0,2})(?!\w)",
)
_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,\u00a0\u202f']\d+){0,8}[a-z]{0,3}(?!\w))"
    r"|(?P<word>[^\W_]+(?:['-][^\W_]+)*)"
)
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f']\d{3})+(?!\d)")
ELISIONS = frozenset(
    {"l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"}
)
_LONGEST = 60


def terms(text: str, language: str) -> list[str]:
    """Cut a text into search terms.

    Args:
        text: any text.
        language: ISO 639-1 code that chooses the stemmer; words of other languages stay as they are.

    Returns:
        Terms in order: stemmed words, whole numbers ("1.460" gives "1460"), and for a reference like
        "artikel 7a" or "§ 35" one more that holds it together ("art7a").
    """
    text = normalise(text)
    found = [
        (match.start(), match.end(), "art" + _squeeze(match["number"])) for match in _REFERENCE.finditer(text)
    ]
    words = list(_words(text))
    stems = _stem([word for _, word in words], language)
    placed = [(start, fold(stem)) for (start, _), stem in zip(words, stems, strict=True)]
    placed.extend((end, reference) for _, end, reference in found)
    placed.sort(key=lambda item: item[0])
    return [term for _, term in placed if term]


def question_words(text: str, language: str) -> list[str]:
    """The words of a question that carry meaning: without its language's stop words, unless all are such.

    Args:
        text: the question.
        language: ISO 639-1 code of the question, or empty when unknown.

    Returns:
        Words and references ("art. 7a") in order, each once, case folded, not stemmed.
    """
    text = normalise(text)
    words = [word for _, word in _words(text) if word]
    stopwords = STOPWORDS.get(language, frozenset())
    kept = [word for word in words if word not in stopwords] or words
    references = ["art" + _squeeze(match["number"]) for match in _REFERENCE.finditer(text)]
    return list(dict.fromkeys([*kept, *references]))


def query_terms(text: str, language: str) -> list[str]:
    """Distinct stemmed terms of a question, in order; see :func:`question_words`."""
    return list(dict.fromkeys(terms(" ".join(question_words(text, language)), language)))


def normalise(text: str) -> str:
    """NFKC, case folded, with invisible characters dropped and words broken at a line's end joined."""
    text = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES)).translate(_INVISIBLE).casefold()
    return _BROKEN_WORD.sub(r"\1\2 \1-\2 ", text)


def fold(term: str) -> str:
    """Drop accents: "chômag" and "chomag" are one term."""
    if term.isascii():
        return term
    decomposed = unicodedata.normalize("NFKD", term)
    return "".join(character for character in decomposed if character.isalnum())


def stem(word: str, language: str) -> str:
    """One normalised word's stem, without accents; of a language without a stemmer, the word itself."""
    return fold(_stem([word], language)[0])


def _words(text: str) -> Iterator[tuple[int, str]]:
    for match in _TOKEN.finditer(text):
        token = match[0]
        if match["number"]:
            yield match.start(), _squeeze(token) if _GROUPED.match(token) else _number(token)
            continue
        for part in token.split("-"):
            yield from ((match.start(), piece) for piece in _apostrophes(part))


def _apostrophes(word: str) -> Iterator[str]:
    pieces = word.split("'")
    if len(pieces) > 1 and pieces[0] in ELISIONS:
        pieces = pieces[1:]
    if len(pieces) > 1 and pieces[-1] == "s":
        pieces = pieces[:-1]
    return (piece[:_LONGEST] for piece in pieces)


def _number(token: str) -> str:
    """ "7a" stays; "12,5" and "12.5" become one term, "12x5", that no other number shares."""
    return re.sub(r"[^a-z0-9]+", "x", token)


def _squeeze(token: str) -> str:
    grouped = re.sub(r"(?<=\d)[.,\u00a0\u202f'](?=\d{3})", "", token) if _GROUPED.match(token) else token
    return re.sub(
        r"[^a-z0-9]+", "x", re.sub(r"\s+", "", re.sub(r"(?<=[a-z])[.\s]+(?=\d)", "", grouped))
    ).strip("x")


_local = threading.local()


def _stem(words: list[str], language: str) -> list[str]:
    name = _STEMMERS.get(language)
    if name is None:
        return words
    return _stemmer(name, threading.get_ident()).stemWords(words)  # type: ignore[no-any-return]


@lru_cache(maxsize=256)
def _stemmer(name: str, thread: int) -> Stemmer.Stemmer:
    """One stemmer a language and thread: PyStemmer's objects are not to be shared between threads."""
    return Stemmer.Stemmer(name)
