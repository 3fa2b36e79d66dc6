"""Which words of a quote answer: the shortest run of them that says what a short answer in own words says."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.!?;:])\s+(?=[^\W\d_a-zß-ÿ]|[\"„“«(\d])|\n")
_ABBREVIATED = re.compile(
    r"(?:^\W*\d+|\s\d{1,2}|\b[^\W\d]{1,2}|\b(?:Abs|Art|Nr|Satz|bzw|art|vgl|par|Prof|etc))\.$"
)
_CLAUSE_END = re.compile(r"[,;:.\n]\s|\n")
_YES_OR_NO = re.compile(r"(?:yes|no|ja|nee|nein|oui|non)\b", re.IGNORECASE)
_STOP = frozenset(
    """
    a an the of to in on at is are be was by for and or that this it with as from not
    de het een van op te zijn en dat die dit met voor aan als door bij er om niet
    le la les l un une des du d et ou à au aux est sont que qui pour par dans sur ne pas
    der die das den dem des ein eine einer eines einem einen und oder zu im am auf ist sind mit für von
    bei nicht ja yes no oui non nee nein
    """.split()  # noqa: SIM905
)
_SHORT_SENTENCE = 250  # characters
_PREFIX = 5  # letters two long words must share to count as the same ("Monate", "Monaten")
_NUMBERS = {
    word: str(value)
    for value, words in enumerate(
        (
            "", "one een eins un", "two twee zwei deux", "three drie drei trois", "four vier quatre",
            "five vijf fünf cinq", "six zes sechs", "seven zeven sieben sept", "eight acht huit",
            "nine negen neun neuf", "ten tien zehn dix", "eleven elf onze", "twelve twaalf zwölf douze",
        )
    )
    for word in words.split()
}  # fmt: skip


def words(text: str) -> list[str]:
    """The words of a text, caseless; number words up to twelve as digits."""
    return [_NUMBERS.get(word, word) for word in _WORD.findall(unicodedata.normalize("NFC", text).casefold())]


def same(one: str, other: str) -> bool:
    """Whether two words count as the same: equal, or long and with a common beginning."""
    if one == other:
        return True
    return min(len(one), len(other)) >= _PREFIX and not one.isdigit() and one[:_PREFIX] == other[:_PREFIX]


def sentences(text: str) -> list[tuple[int, int]]:
    """Ranges of the sentences of a flat text; list items and lines are sentences too."""
    found: list[tuple[int, int]] = []
    start = 0
    for gap in _SENTENCE_END.finditer(text):
        if gap.group() != "\n" and _ABBREVIATED.search(text[start : gap.start()]):
            continue
        if gap.start() > start:
            found.append((start, gap.start()))
        start = gap.end()
    if start < len(text):
        found.append((start, len(text)))
    return found


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Range of the sentence or sentences that a range touches."""
    touched = [(s, e) for s, e in sentences(text) if s < end and e > start]
    return (touched[0][0], touched[-1][1]) if touched else (start, end)


def locate_answer(quote: str, answer: str, longest: int = 40) -> tuple[int, int]:
    """Range in a quote of the words that say what an answer in own words says.

    Verbatim where the answer stands there. Else the run of words with the best F1 against the answer's words
    (a long word matches another with the same beginning; stop words count a quarter), made whole at its
    edges: to the sentence or clause where the answer is yes or no, whose sense hangs on every word. Where
    even the best run shares little, the whole quote.

    Args:
        quote: a verbatim quote that holds the answer.
        answer: the short answer, in own words.
        longest: the longest run tried, in words.
    """
    plain = answer.strip().rstrip(".").strip()
    at = quote.casefold().find(plain.casefold())
    if plain and at >= 0 and len(quote.casefold()) == len(quote):
        return _to_spaces(quote, at, at + len(plain))
    places = [match.span() for match in _WORD.finditer(quote)]
    said = words(answer)
    weight = [_weight(word) for word in said]
    whole = sum(weight)
    if not places or not whole:
        return 0, len(quote)
    there = [words(quote[start:end])[0] for start, end in places]
    matches = [[i for i, word in enumerate(said) if same(word, other)] for other in there]
    best, score = (0, len(places)), 0.0
    for first in range(len(places)):
        if not matches[first]:
            continue
        seen: set[int] = set()
        mass = 0.0
        for last in range(first, min(len(places), first + longest)):
            seen.update(matches[last])
            mass += _weight(there[last])
            if not matches[last]:
                continue
            common = sum(weight[i] for i in seen)
            value = 2 * common / (whole + max(mass, common))
            if value > score + 1e-9:
                best, score = (first, last + 1), value
    if score < 0.35:
        return 0, len(quote)
    start, end = places[best[0]][0], places[best[1] - 1][1]
    if _YES_OR_NO.match(plain):
        around = sentence_around(quote, start, end)
        return around if around[1] - around[0] <= _SHORT_SENTENCE else _clause(quote, start, end)
    last = best[1]
    while last < len(places) and there[last - 1] in _STOP and last < best[1] + 3:
        end = places[last][1]
        last += 1
    return _to_spaces(quote, start, end)


def _clause(quote: str, start: int, end: int) -> tuple[int, int]:
    """The range made wider to the nearest ends of clauses."""
    before = [gap.end() for gap in _CLAUSE_END.finditer(quote, 0, start)]
    after = _CLAUSE_END.search(quote, end)
    return (before[-1] if before else 0), (after.start() if after else len(quote.rstrip(" .;,:")))


def _to_spaces(quote: str, start: int, end: int) -> tuple[int, int]:
    """The range made wider by a sign that belongs to its first or last word ("$1,000", "50 %")."""
    while start > 0 and quote[start - 1] in "$€£-":
        start -= 1
    if re.match(r"\s?[%€]", quote[end : end + 2]):
        end += 1 if quote[end] in "%€" else 2
    return start, end


def _weight(word: str) -> float:
    return 0.25 if word in _STOP else 1.0
