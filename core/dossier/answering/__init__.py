"""From passages to an answer: evidence, drafting, citations, verification, abstention, conversation."""

from dossier.answering.answerer import Answerer
from dossier.answering.conversation import contextualise
from dossier.answering.events import AnswerEvent
from dossier.answering.policy import Manner, Policy

__all__ = ["AnswerEvent", "Answerer", "Manner", "Policy", "contextualise"]
