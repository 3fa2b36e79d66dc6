"""From passages to an answer: evidence, drafting, citations, verification, abstention, conversation."""

from dossier.answering.answerer import Answerer, Manner, Policy
from dossier.answering.conversation import contextualise
from dossier.answering.events import AnswerEvent

__all__ = ["AnswerEvent", "Answerer", "Manner", "Policy", "contextualise"]
