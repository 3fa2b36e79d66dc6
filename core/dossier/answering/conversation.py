"""Follow-up questions made to stand alone, so that search knows what they are about.

No model is asked: the starter model is too small to be trusted with a person's words. A follow-up keeps every
word of its own and gets the telling words of the question before it behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.answering.words import content_words, guess_language
from dossier.types import Turn

_OPENING = re.compile(
    r"^\W*(?:and|but|or|so|then|also|what about|how about|what if"
    r"|en|maar|of|dus|dan|ook|hoe zit het met|wat als"
    r"|et|mais|ou|alors|donc|aussi|qu['’]en est-il"
    r"|und|aber|oder|dann|auch|was ist mit|wie ist es mit)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:it|that|this|those|these|they|them|there|he|she|his|her|their|same|then"
    r"|dat|dit|die|deze|daar|daarvoor|daarvan|daarbij|dan|hij|zij|zelfde|hetzelfde|ervoor|ervan"
    r"|cela|ça|celui-ci|celle-ci|ceux-ci|ils?|elles?|leur|même|y"
    r"|das|dies|dafür|davon|dabei|damit|dort|sie|er|dieselbe|derselbe|dasselbe|auch)\b",
    re.IGNORECASE,
)
_FEW = 3  # a question with at most this many telling words may lean on the one before
_CARRIED = 8  # telling words carried over, at most
_BACK = 3  # turns looked back through


def contextualise(question: str, history: Sequence[Turn]) -> str:
    """Return a question that can be searched without its conversation.

    Args:
        question: the new question, in the person's words.
        history: earlier turns, oldest first.

    Returns:
        The question itself where it stands alone; otherwise its words followed by the telling words of the
        last question that stood alone and of the follow-ups since.
    """
    if not history or not is_follow_up(question):
        return question
    own = {word.stem for word in content_words(question, guess_language(question))}
    carried: dict[str, str] = {}
    for turn in reversed(history[-_BACK:]):
        for word in content_words(turn.question, guess_language(turn.question)):
            if word.stem not in own:
                carried.setdefault(word.stem, word.text)
        if not is_follow_up(turn.question):
            break
    kept = list(carried.values())[:_CARRIED]
    return f"{question} ({' '.join(kept)})" if kept else question


def is_follow_up(question: str) -> bool:
    """Whether a question leans on the one before: by its opening, its pronouns, or by saying very little."""
    telling = content_words(question, guess_language(question))
    if _OPENING.match(question):
        return len(telling) <= 2 * _FEW
    if len(telling) <= 1:
        return True
    return len(telling) <= _FEW and bool(_POINTING.search(question))
