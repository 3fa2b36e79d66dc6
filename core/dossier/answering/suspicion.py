"""Sentences of a document that speak to a model instead of a reader.

They are never evidence: not shown to the model, not quoted, and no sentence of an answer can lean on them.
The patterns are narrow on purpose; in 13 MB of law and official web pages they match nothing.
"""

from __future__ import annotations

import re

_ORDER = r"instructions?|instructies?|anweisung(?:en)?|consignes?|prompts?|opdrachten|vorgaben|rules above"
_IGNORE = r"ignore|disregard|forget|negeer|vergeet|ignorez|oubliez|ignorier(?:e|en)|vergiss|vergesse"
_PATTERNS = (
    # "ignore all previous instructions" and its kin
    rf"\b(?:{_IGNORE})\b[^.!?\n]{{0,60}}\b(?:{_ORDER})\b",
    rf"\b(?:new|nieuwe|nouvelles?|neue)\s+(?:system\s*)?(?:{_ORDER})\s*:",
    # addressed to a model
    r"\b(?:to|for|note to|note for|attention)\s+(?:the\s+)?(?:ai|assistant|model|chatbot|llm)\s*:",
    r"\b(?:aan|voor)\s+(?:de|het)\s+(?:ai|assistent|model|chatbot|taalmodel)\s*:",
    r"\b(?:pour|à)\s+(?:l['’](?:ia|assistant)|le\s+(?:modèle|chatbot))\s*:",
    r"\b(?:an|für)\s+(?:die\s+ki|den\s+assistenten|das\s+(?:sprach)?modell|den\s+chatbot)\s*:",
    # a model's control marks and roles
    r"<\|[a-z_]{2,20}\|>|\[/?INST\]|<</?SYS>>|</?document(?:-[0-9a-f]+)?>",
    r"^\s*(?:system|assistant|systeem|système)\s*:",
    r"[\"']role[\"']\s*:\s*[\"'](?:system|assistant|user)[\"']",
    r"\byou are now (?:in|a|an|the)\b[^.!?\n]{0,40}\b(?:mode|assistant|ai|model|chatbot)\b",
    r"\b(?:answer|antwoord|répondez|antworte)\s+(?:only|alleen|seulement|nur)\s*:",
)
_SUSPICIOUS = re.compile("|".join(_PATTERNS), re.IGNORECASE | re.MULTILINE)


def speaks_to_a_model(text: str) -> bool:
    """Whether a sentence is an order to a model, or holds a model's control marks."""
    return _SUSPICIOUS.search(text) is not None
