"""Every sentence that the core may say to a person at the window has a template to translate."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from dossier import errors
from dossier.reading import reasons
from dossier.reading.limits import DEFAULT
from dossier_desktop import language, messages
from dossier_desktop.core_sentences import SENTENCES

CORE = Path(errors.__file__).parent
# Said on the command line alone, or to a developer.
NOT_IN_THE_WINDOW = (
    "cli", "evaluation", "tuning", "llm/adapters.py", "llm/packages.py", "llm/quantize.py", "engine/client.py"
)  # fmt: skip
KINDS = {
    name
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, errors.DossierError)
}


def _constant(node: ast.expr) -> str | None:
    """A string's text with ``X1`` for what is filled in; None where it comes from elsewhere altogether."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else "X1" for part in node.values]
        return "".join(str(part) for part in parts)
    return None


def _said() -> Iterator[tuple[str, str]]:
    for path in sorted(CORE.rglob("*.py")):
        place = path.relative_to(CORE).as_posix()
        if place.startswith(NOT_IN_THE_WINDOW):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KINDS:
                for given in [*node.args, *(keyword.value for keyword in node.keywords)]:
                    if sentence := _constant(given):
                        yield f"{place}:{node.lineno}", sentence


def _mostly_filled_in(sentence: str) -> bool:
    return len(sentence.replace("X1", "").strip(" .:,")) < 3


def test_every_error_has_a_template() -> None:
    said = [(place, sentence) for place, sentence in _said() if not _mostly_filled_in(sentence)]
    assert len(said) > 80
    assert [(place, sentence) for place, sentence in said if not messages.is_known(sentence)] == []


class _Filled(dict[str, str]):
    """Whatever a reason leaves open is filled in."""

    def __missing__(self, key: str) -> _Value:
        return _Value("X1")


class _Value(str):
    def __format__(self, form: str) -> str:
        return str(self)


def _reasons() -> Iterator[str]:
    for name, value in vars(reasons).items():
        if name.isupper() and isinstance(value, str):
            yield value.format_map(_Filled())
    yield from (
        reasons.too_large(10**9, DEFAULT),
        reasons.too_slow(DEFAULT),
        reasons.too_much_work(DEFAULT),
    )
    yield reasons.too_much_memory(DEFAULT)
    yield reasons.archive_bomb("12 entries")
    yield reasons.characters_beyond(DEFAULT)
    yield reasons.pages_beyond(5000, 7123)
    yield from (reasons.image_too_large(DEFAULT), reasons.files_beyond(DEFAULT))
    yield from (reasons.files_too_deep(3, DEFAULT), reasons.files_beyond_family(3, DEFAULT))
    yield reasons.files_left_inside(["a.bin", "b.bin"])
    for names in ([], ["a.docx"], ["a.docx", "b.xlsx"], [f"{number}.docx" for number in range(12)]):
        yield reasons.files_attached(names, max(len(names), 1))
    for pages in ([3], [2, 5], [2, 5, 7, 8, 9], [7, 8, 9], list(range(1, 90, 2))):
        yield reasons.pages_without_text(pages)
        yield reasons.pages_unreadable(pages)
        yield reasons.pages_pictures(pages)
        yield reasons.recognised_in_part(pages)
        yield reasons.unable_to_recognise(pages, "tesseract-ocr-nld tesseract-ocr-fra")
        yield reasons.language_missing(pages, "Dutch", "tesseract-ocr-nld")


@pytest.mark.parametrize("reason", list(_reasons()))
def test_every_reason_has_a_template(reason: str) -> None:
    assert messages.is_known(reason)
    assert messages.is_known(f"{reason} {reasons.PDF_CUT}")


def test_templates_are_single_and_distinct() -> None:
    assert len(SENTENCES) == len(set(SENTENCES))
    assert not [sentence for sentence in SENTENCES if len(messages._BETWEEN_SENTENCES.split(sentence)) > 1]


def test_what_is_not_known_is_shown_as_it_is() -> None:
    assert messages.text("The moon fell. The file is empty (0 bytes).").startswith("The moon fell. ")
    assert messages.text("") == ""


def test_names_come_through_untouched_in_dutch(qapp: QCoreApplication) -> None:
    language.install(qapp, "nl")
    try:
        name = "{0} %1 a. B & <b>.gguf"
        assert messages.text(f"{name} is not a GGUF model.") == f"{name} is geen GGUF-model."
        assert messages.text("An image cannot be read yet. Add documents only.") == (
            "Een beeld kan nog niet worden gelezen. Voeg alleen documenten toe."
        )
        assert messages.text(reasons.pages_without_text([2, 5, 7])) == (
            "De pagina’s 2, 5 en 7 bevatten geen leesbare tekst. "
            "Is het een scan, scan dan opnieuw en duidelijker."
        )
        assert messages.text(reasons.recognised_in_part([2, 5, 6, 7])).startswith(
            "Pagina’s 2 en 5-7: herkennen duurde te lang"
        )
    finally:
        language.install(qapp, "en")
