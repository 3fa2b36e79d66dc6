"""Questions made from a text alone: a sentence with its figure left out (after Lewis et al., 2019).

For languages with few questions by people. Only figures are asked for: they are what can be left out of a
sentence of any law without knowing its grammar.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

from dossier.tuning.reader.examples import Example, Source
from dossier.tuning.reader.targets import sentences

_WORDS = {
    "nl": "twee drie vier vijf zes zeven acht negen tien twaalf dertien zestien twintig dertig zestig",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn zwölf dreizehn sechzehn zwanzig dreißig sechzig",
    "fr": "deux trois quatre cinq six sept huit neuf dix douze quinze seize vingt trente quarante soixante",
}
_UNITS = {
    "nl": "dagen|weken|maanden|jaren|jaar|uur|uren|procent|euro|kalenderdagen|werkdagen|%",
    "de": "Tagen?|Wochen?|Monaten?|Monate?|Jahren?|Stunden|Prozent|Euro|Kalendertagen?|vom Hundert|%",
    "fr": "jours|semaines|mois|ans|années|heures|euros|pour cent|%",
}
_ASKING = {
    "nl": ("hoeveel", "welk aantal"),
    "de": ("wie viele", "wie lange", "welcher Betrag"),
    "fr": ("combien", "quel nombre"),
}
_AROUND = 11  # words kept on each side of what is left out
_DROPPED = 0.15  # share of the words left out besides, so that the sentence is not just matched
_LONGEST = 500


def cloze(passages: Iterable[Source], each: int, seed: int = 0) -> Iterator[Example]:
    """At most so many examples of each language, one a passage."""
    chance = random.Random(seed)
    patterns = {
        language: re.compile(
            rf"(?:€ ?)?\b(?:\d[\d.,]*\d|\d|{'|'.join(_WORDS[language].split())}) (?:{_UNITS[language]})(?!\w)"
        )
        for language in _WORDS
    }
    made: dict[str, list[Example]] = {language: [] for language in _WORDS}
    for passage in passages:
        if passage.language in patterns:
            example = _one(passage, patterns[passage.language], chance)
            if example is not None:
                made[passage.language].append(example)
    for examples in made.values():
        chance.shuffle(examples)
        yield from examples[:each]


def _one(passage: Source, pattern: re.Pattern[str], chance: random.Random) -> Example | None:
    found = list(pattern.finditer(passage.text))
    # A figure that stands there twice would have two right answers.
    single = [one for one in found if passage.text.count(one.group()) == 1]
    if not single:
        return None
    start, end = chance.choice(single).span()
    sentence = next(
        ((low, high) for low, high in sentences(passage.text) if low <= start and end <= high), None
    )
    if sentence is None or sentence[1] - sentence[0] > _LONGEST:
        return None
    before = passage.text[sentence[0] : start].split()[-_AROUND:]
    after = passage.text[end : sentence[1]].split()[:_AROUND]
    kept = [[word for word in side if chance.random() > _DROPPED] for side in (before, after)]
    if len(kept[0]) + len(kept[1]) < 6:
        return None
    asking = chance.choice(_ASKING[passage.language])
    words = [*kept[0], asking, *kept[1]]
    question = " ".join(words).strip(" .,;:") + "?"
    group = f"cloze {passage.language}"
    return Example(
        f"cloze/{passage.id}", group, passage.language, question, passage.id, start, end, sentence,
        (passage.text[start:end],),
    )  # fmt: skip
