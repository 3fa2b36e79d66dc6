"""A tiny model learns, is measured, exported, and says the same in llama.cpp as in PyTorch."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import torch

from dossier.llm.adapters import merge, read_adapter
from dossier.llm.context import LlamaContext
from dossier.llm.header import read_header
from dossier.llm.reader import PassageReader
from dossier.llm.runtime import LlamaRuntime
from dossier.llm.spans import SENTENCE, SPAN
from dossier.tuning.reader.base import load_base
from dossier.tuning.reader.decoding import Asked, answer
from dossier.tuning.reader.drawing import Drawer
from dossier.tuning.reader.examples import Material, load, save
from dossier.tuning.reader.lora import adapter_state, add_adapter
from dossier.tuning.reader.plan import Plan, Recipe
from dossier.tuning.reader.run import train_reader
from dossier.tuning.reader.training import answer_loss, learning_rate


def test_the_base_says_the_same_as_in_llama_cpp(tiny_base: Path) -> None:
    base = load_base(tiny_base)
    ids, _ = base.tokenizer.encode("<|im_start|>user\nDe thermijn a 12 €<|im_end|>", True)
    assert _torch_logs(base.model, ids).argmax() == _llama_logs(tiny_base, ids).argmax()
    np.testing.assert_allclose(_torch_logs(base.model, ids), _llama_logs(tiny_base, ids), atol=0.05)


def test_the_tokenizer_reads_control_tokens_only_where_told(tiny_base: Path) -> None:
    tokenizer = load_base(tiny_base).tokenizer
    assert tokenizer.encode("<|im_end|>", True)[0] == [2]
    assert 2 not in tokenizer.encode("<|im_end|>", False)[0]


def test_an_adapter_changes_nothing_before_it_is_trained(tiny_base: Path) -> None:
    base = load_base(tiny_base)
    ids, _ = base.tokenizer.encode("Hello", False)
    before = _torch_logs(base.model, ids)
    trained = add_adapter(base.model, 4, 4.0)
    np.testing.assert_array_equal(before, _torch_logs(base.model, ids))
    assert len(trained) == 2 * 7 * 2


def test_training_lowers_the_loss_of_the_answer(tiny_base: Path, material: Material) -> None:
    torch.manual_seed(0)
    base = load_base(tiny_base)
    parameters = add_adapter(base.model, 4, 4.0)
    drawer = Drawer(material, base.tokenizer.encode)
    example = material.examples[0]
    batch = [drawer.sequence(example.question, drawer.holding(example, SPAN), SPAN)]
    optimizer = torch.optim.AdamW(parameters, lr=0.01)
    losses = []
    for _ in range(15):
        loss = answer_loss(base.model, batch, torch.device("cpu"))
        losses.append(float(loss.detach()))
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    assert losses[-1] < losses[0] / 2


def test_a_run_writes_an_adapter_figures_and_answers(
    tiny_base: Path, material: Material, tmp_path: Path
) -> None:
    base = load_base(tiny_base)
    plan = Plan(Recipe(0.5, batch_tokens=600), Recipe(0.2, batch_tokens=600), rank=2, alpha=2.0, judged=2)
    lines: list[str] = []
    train_reader(base, material, plan, tmp_path, torch.device("cpu"), lines.append)
    report = json.loads((tmp_path / "metrics.json").read_text())
    assert report["validation"]["all"]["count"] == 2
    assert report["curves"]["reading"]
    assert (tmp_path / "answers.jsonl.gz").is_file()
    adapter = read_adapter(tmp_path)
    assert set(adapter.pairs) == {
        name.removeprefix("base_model.model.").removesuffix(".lora_A.weight") + ".weight"
        for name in adapter_state(base.model)
        if "lora_A" in name
    }
    merge(tiny_base, adapter, tmp_path / "merged.gguf", "F32")
    ids, _ = base.tokenizer.encode("De termijn is", False)
    ours = _torch_logs(base.model, ids)
    np.testing.assert_allclose(ours, _llama_logs(tmp_path / "merged.gguf", ids), atol=0.05)


def test_what_is_said_stands_in_the_passage(tiny_base: Path, material: Material) -> None:
    base = load_base(tiny_base)
    drawer = Drawer(material, base.tokenizer.encode)
    asked = [
        Asked(drawer.prompt(example.question, window, SPAN), window.ids)
        for example in material.examples
        for window in [drawer.holding(example, SPAN)]
    ]
    for question, said in zip(asked, answer(base.model, asked, drawer.not_here, drawer.end, 8), strict=True):
        first, last = said.span
        assert 0 <= first < last <= len(question.passage)
        assert 0 < said.not_here < 1


def test_batches_give_the_answers_that_single_prompts_give(tiny_base: Path, material: Material) -> None:
    base = load_base(tiny_base)
    drawer = Drawer(material, base.tokenizer.encode)
    windows = [drawer.holding(example, SPAN) for example in material.examples]
    asked = [
        Asked(drawer.prompt("?" * (1 + 5 * number), window, SPAN), window.ids)
        for number, window in enumerate(windows)
    ]
    together = answer(base.model, asked, drawer.not_here, drawer.end, 8)
    alone = [answer(base.model, [one], drawer.not_here, drawer.end, 8)[0] for one in asked]
    assert [one.span for one in together] == [one.span for one in alone]
    np.testing.assert_allclose([o.not_here for o in together], [o.not_here for o in alone], rtol=1e-3)


def test_the_reader_says_the_same_in_llama_cpp(tiny_base: Path, material: Material) -> None:
    base = load_base(tiny_base)
    drawer = Drawer(material, base.tokenizer.encode)
    with closing(LlamaRuntime(tiny_base, context=512, threads=1)) as runtime:
        reader = PassageReader(runtime)
        for example in material.examples:
            text = material.passages[example.passage].text
            window = drawer.holding(example, SENTENCE)
            asked = Asked(drawer.prompt(example.question, window, SENTENCE), window.ids)
            (said,) = answer(base.model, [asked], drawer.not_here, drawer.end, 160)
            reading = reader.read(example.question, text, SENTENCE)
            assert (
                text[reading.start : reading.end]
                == base.tokenizer.decode(window.ids[slice(*said.span)]).strip()
            )
            assert reading.not_here == pytest.approx(said.not_here, rel=0.1)
            assert reading.log_probability == pytest.approx(said.log_probability, rel=0.05)


def test_the_learning_rate_rises_and_falls_with_the_time() -> None:
    rates = [learning_rate(done / 100) for done in range(101)]
    assert rates[0] < rates[4] > rates[50] > rates[100] > 0
    assert max(rates) == 1


def test_material_is_read_as_it_was_written(material: Material, tmp_path: Path) -> None:
    save(material, tmp_path / "data.jsonl.gz")
    assert load(tmp_path / "data.jsonl.gz") == material


def _torch_logs(model: torch.nn.Module, ids: list[int]) -> np.ndarray:
    with torch.no_grad():
        logits = model(torch.tensor([ids])).logits[0, -1]
    return torch.log_softmax(logits, -1).numpy()


def _llama_logs(file: Path, ids: list[int]) -> np.ndarray:
    context = LlamaContext(file, read_header(file), "tiny", 512, 1)
    try:
        context.bring_to(ids, None)
        return context.logprobs().copy()
    finally:
        context.close()
