"""A piece of a long text for a list: on one line, around the words that are lit up."""

from __future__ import annotations

from collections.abc import Sequence

Range = tuple[int, int]

ROOM = 320
"""Characters shown of a passage."""

_LEAD = 40  # characters before the first lit word, so that it can be read in its place


def excerpt(text: str, marks: Sequence[Range], room: int = ROOM) -> tuple[str, list[Range]]:
    """The part of a text that holds most of what is lit up.

    Args:
        text: any text, of any number of lines.
        marks: what is lit up in it, in order.
        room: characters shown, about.

    Returns:
        The part on one line, with "…" where something is left out before it; and the marks within it.
    """
    start = _start(text, marks, room)
    lead = "…" if start else ""
    shown, places = _one_line(text[start : start + room])

    def place(at: int) -> int:
        return places[min(max(at - start, 0), len(places) - 1)] + len(lead)

    line = lead + shown
    inside = [(place(a), place(b)) for a, b in marks if a >= start and b <= start + room]
    return line, [(a, b) for a, b in inside if line[a:b].strip()]


def _start(text: str, marks: Sequence[Range], room: int) -> int:
    """Where the best part begins: at a word, a little before the first of its marks."""
    if not marks or len(text) <= room:
        return 0
    lit = [sum(a <= other < a + room - _LEAD for other, _ in marks) for a, _ in marks]
    first = max(0, marks[lit.index(max(lit))][0] - _LEAD)
    if first < _LEAD:
        return 0
    space = text.find(" ", first, first + _LEAD)
    return space + 1 if space >= 0 else first


def _one_line(text: str) -> tuple[str, list[int]]:
    """A text with each run of white space and unprintable signs as one space; where each place went."""
    signs: list[str] = []
    places = []
    for sign in text:
        if sign.isprintable() and sign != " ":
            places.append(len(signs))
            signs.append(sign)
        else:
            if signs and signs[-1] != " ":
                signs.append(" ")
            places.append(max(0, len(signs) - 1))
    shown = "".join(signs).rstrip()
    return shown, [min(place, len(shown)) for place in [*places, len(signs)]]
