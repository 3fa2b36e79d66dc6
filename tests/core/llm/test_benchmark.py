from __future__ import annotations

import math
from pathlib import Path

import pytest

from dossier.llm.benchmark import Figures, measure
from dossier.llm.runtime import LlamaRuntime
from helpers.cli import Cli
from helpers.tiny_gguf import tiny_llama

TEXTS = ("A request for support is made in writing within thirty days of the move.",) * 2


def test_perplexity_and_choices_are_those_of_the_model_itself(tmp_path: Path) -> None:
    path = tiny_llama(tmp_path / "one.gguf")
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


def test_quantizing_shows_each_copy_beside_the_original(tmp_path: Path) -> None:
    cli = Cli(tmp_path, extra={"DOSSIER_MODELS": str(tmp_path / "models")})
    cli.run("models", "import", tiny_llama(tmp_path / "one.gguf"))
    told = cli.json("models", "quantize", "one", "--type", "q8_0", "Q4_0", "q8_0")
    assert [card["name"] for card in told["models"]] == ["one-q8_0", "one-q4_0"]
    original, eight, four = told["comparison"]
    assert [row["name"] for row in told["comparison"]] == ["one", "one-q8_0", "one-q4_0"]
    assert original["agreement"] == 1.0 >= eight["agreement"] >= four["agreement"]
    assert original["smaller"] < 0.1 < eight["smaller"] < four["smaller"]
    assert all(row["perplexity"] > 1 and row["reads"] > 0 < row["writes"] for row in told["comparison"])

    told = cli.json("models", "quantize", "one", "--type", "Q5_1", "--no-measure")
    assert ([card["name"] for card in told["models"]], told["comparison"]) == (["one-q5_1"], [])
    refused = cli.run("models", "quantize", "one", "--type", "Q6_K", "Q9", status=2)
    assert '"Q9" is not a known number format' in refused.stderr
    assert not (tmp_path / "models" / "one-q6_k").exists()
