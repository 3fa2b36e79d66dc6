"""The few sentences Dossier itself says in an answer, in the question's language."""

from __future__ import annotations

_NOT_FOUND = {
    "en": "This is not in your documents.",
    "nl": "Dit staat niet in uw documenten.",
    "fr": "Cela ne figure pas dans vos documents.",
    "de": "Das steht nicht in Ihren Dokumenten.",
}
_LANGUAGE_NAMES = {"en": "English", "nl": "Dutch", "fr": "French", "de": "German"}
_REFUSALS = (
    # en
    "not in your documents", "i don't know", "i do not know", "do not contain", "does not contain",
    "no information", "not mentioned", "not provided", "not specified", "cannot answer", "as an ai",
    # nl
    "niet in uw documenten", "weet ik niet", "geen informatie", "niet vermeld", "niet genoemd",
    # fr
    "ne figure pas dans", "je ne sais pas", "aucune information", "n'est pas mentionné",
    # de
    "nicht in ihren dokumenten", "weiß ich nicht", "keine information", "nicht erwähnt", "nicht angegeben",
)  # fmt: skip


def not_found(language: str) -> str:
    """The sentence that says the documents hold no answer."""
    return _NOT_FOUND.get(language, _NOT_FOUND["en"])


def language_name(language: str) -> str:
    """English name of a language we answer in."""
    return _LANGUAGE_NAMES.get(language, "English")


def is_refusal(sentence: str) -> bool:
    """Whether a model's sentence says that it has no answer; it is no claim to verify."""
    folded = sentence.casefold().replace("’", "'")
    return any(phrase in folded for phrase in _REFUSALS)
