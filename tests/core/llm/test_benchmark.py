from __future__ import annotations

import math
from pathlib import Path

import pytest

from dossier.llm.benchmark import Figures, measure
from dossier.llm.catalog import ModelCatalog
from helpers.cli import Run, run
from helpers.tiny_gguf import tiny_llama

TEXTS = ("A request for support is made in writing within thirty days of the move.",) * 2


def test_perplexity_and_choices_are_those_of_the_model_itself(tmp_path: Path) -> None:
    path = tiny_llama(tmp_path / "one.gguf")
    from dossier.llm.runtime import LlamaRuntime

    runtime = LlamaRuntime(path, context=512)
    tokens = runtime.vocabulary.tokens(TEXTS[0])[:20]
    loss, choices = [], []
    for place in range(8, len(tokens)):
        chances = runtime.next_token_logprobs(tokens[:place])
        loss.append(-float(chances[tokens[place]]))
        choices.append(int(chances.argmax()))
    runtime.close()

    figures = measure(path, TEXTS, tokens=20)
    assert figures.choices == (*choices, *choices)
    assert figures.perplexity == pytest.approx(math.exp(sum(loss) / len(loss)), rel=1e-3)
    assert figures.size == path.stat().st_size
    assert figures.speed > 0 < figures.prompt_speed
    assert figures.agreement(measure(path, TEXTS, tokens=20)) == 1.0


def test_agreement_is_the_share_of_same_choices() -> None:
    one, other = (Figures(1, 1.0, 1.0, 1.0, choices) for choices in ((1, 2, 3, 4), (1, 2, 0, 4)))
    assert one.agreement(other) == 0.75


def test_texts_too_short_to_ask_about_are_no_measure(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="long enough"):
        measure(tiny_llama(tmp_path / "one.gguf"), ["a"], tokens=20)
