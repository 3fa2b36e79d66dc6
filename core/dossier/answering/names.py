"""Names and negations in a sentence: the other things an answer must not make up.

In English, French and Dutch a capital inside a sentence marks a name. German capitalises every noun, so there
only acronyms, words after a title, and two capitals in a row count; plain nouns are checked as content words.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_TITLE = re.compile(
    r"\b(?:Herrn?|Frau|Dr|Prof|Mr|Mrs|Ms|Mme|M|Monsieur|Madame|heer|mevrouw)\.?\s*$", re.IGNORECASE
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n•«»\"“”„(\[])\s*$")
_CALENDAR_TEXT = """
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday i english dutch french german
"""
_CALENDAR = frozenset(_CALENDAR_TEXT.split())

_NEGATIONS = {
    "en": r"\b(?:not?|never|none|neither|nor|cannot|without|unless|except|nothing|nobody)\b|n['’]t\b",
    "nl": r"\b(?:niet|geen|nooit|noch|niets|niemand|zonder|tenzij|behalve|evenmin|uitgezonderd)\b",
    "fr": r"\b(?:ne|non|aucune?s?|jamais|ni|sans|sauf|nul(?:le)?|rien)\b|\bn['’]",
    "de": r"\b(?:nichts?|kein(?:e[mnrs]?)?|nie(?:mals|mand)?|weder|ohne|außer|ausge(?:schlossen|nommen))\b",
}
_COMPILED = {code: re.compile(pattern, re.IGNORECASE) for code, pattern in _NEGATIONS.items()}
_CLAUSE = re.compile(r"[,;:()]|\s[–-]\s")


def names(text: str, language: str) -> list[str]:
    """Names and acronyms in a sentence, in order, once each; its first word counts only as an acronym."""
    found: dict[str, None] = {}
    previous_end, previous_capital = -2, False
    for match in _WORD.finditer(text):
        word = match.group()
        before = text[: match.start()]
        opening = bool(_SENTENCE_START.search(before))
        capital = word[0].isupper()
        acronym = len(word) > 1 and sum(char.isupper() for char in word) > 1
        adjacent = previous_capital and match.start() == previous_end + 1
        if acronym or (capital and not opening and _is_name(word, before, language, adjacent)):
            found.setdefault(word)
        previous_end, previous_capital = match.end(), capital and not opening
    return list(found)


def _is_name(word: str, before: str, language: str, adjacent: bool) -> bool:
    if word.casefold() in _CALENDAR or len(word) < 2:
        return False
    if language == "de":
        return bool(_TITLE.search(before)) or adjacent
    return True


def negated_clauses(text: str, language: str) -> list[tuple[str, bool]]:
    """The clauses of a sentence, each with whether it holds a negation or an exception."""
    pattern = _COMPILED.get(language, _COMPILED["en"])
    return [(clause, bool(pattern.search(clause))) for clause in _CLAUSE.split(text) if clause.strip()]
