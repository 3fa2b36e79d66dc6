"""Windows hold their answers, whatever is drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.llm.spans import SENTENCE, SPAN
from dossier.tuning.reader.base import Base, load_base
from dossier.tuning.reader.drawing import Drawer, _tokens
from dossier.tuning.reader.examples import Example, Material, Source


@pytest.fixture(scope="module")
def base(tiny_base: Path) -> Base:
    return load_base(tiny_base)


def test_a_window_holds_the_answer_wherever_it_lies(base: Base) -> None:
    text = " ".join(f"Satz {number} über Möbel." for number in range(150)) + " Ende: zwölf Ämter."
    source = Source("a", "d/a", "de", text)
    start = text.index("zwölf")
    example = Example("1", "text", "de", "Wie viele?", "a", start, start + 11, (start - 6, len(text)))
    drawer = Drawer(Material({"a": source}, [example]), base.tokenizer.encode, 1)
    seen = set()
    for _ in range(30):
        window = drawer.holding(example, SPAN)
        assert window.answer is not None
        said = base.tokenizer.decode(window.ids[slice(*window.answer)])
        assert said.strip() == "zwölf Ämter"
        assert len(base.tokenizer.decode(window.ids)) <= 800
        seen.add(window.answer[0])
    assert len(seen) > 1, "the answer always stands in the same place"


def test_words_begin_with_the_first_token_of_a_letter(base: Base) -> None:
    tokens = _tokens("Ärger über Öl", base.tokenizer.encode)
    assert [int(tokens.starts[i]) for i in tokens.words] == [0, 6, 11]


def test_a_sequence_ends_with_the_answer_or_with_not_here(base: Base, material: Material) -> None:
    drawer = Drawer(material, base.tokenizer.encode, 0)
    example = material.examples[0]
    answered = drawer.sequence(example.question, drawer.holding(example, SENTENCE), SENTENCE)
    said = base.tokenizer.decode(answered.ids[answered.answer_at :])
    assert said.strip() == "De termijn is zes weken na de dag.<|im_end|>"
    other = drawer.sequence(example.question, drawer.other(drawer.far(example)), SPAN)
    assert other.ids[other.answer_at :] == [drawer.not_here, drawer.end]


def test_a_far_passage_is_of_another_document(base: Base, material: Material) -> None:
    drawer = Drawer(material, base.tokenizer.encode, 0)
    for example in material.examples:
        assert {drawer.far(example) for _ in range(20)}.isdisjoint({example.passage})
