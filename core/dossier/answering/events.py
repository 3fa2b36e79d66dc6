"""What happens while an answer is made, for whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from dossier.types import Hit, Sentence


@dataclass(frozen=True, slots=True)
class AnswerEvent:
    """One step of an answer in the making.

    Attributes:
        kind: "searching" (nothing known yet), "evidence" (hits were found), "token" (text was added to the
            draft), "sentence" (a sentence was checked).
        hits: for "evidence"; best first.
        text: for "token"; what the draft grew by.
        sentence: for "sentence".
    """

    kind: Literal["searching", "evidence", "token", "sentence"]
    hits: tuple[Hit, ...] = ()
    text: str = ""
    sentence: Sentence | None = None

    @classmethod
    def searching(cls) -> AnswerEvent:
        """The search has begun."""
        return cls("searching")

    def data(self) -> dict[str, Any]:
        """The event's own values by name, still as the types of :mod:`dossier.types`."""
        if self.kind == "evidence":
            return {"hits": self.hits}
        if self.kind == "token":
            return {"text": self.text}
        return {"sentence": self.sentence} if self.kind == "sentence" else {}
