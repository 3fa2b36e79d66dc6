from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from dossier.errors import Cancelled, DiskFull, DossierError, ModelMissing, ModelUnusable, UsageError
from dossier.llm.cards import CARD_FILE, is_safe_name, safe_name
from dossier.llm.catalog import ModelCatalog
from dossier.llm.runtime import LlamaRuntime
from dossier.llm.sampling import Sampling
from dossier.llm.templates import Message
from dossier.types import CancelToken, Progress
from helpers.models import starter_models_dir
from helpers.tiny_gguf import tiny_llama


@pytest.fixture
def catalog(tmp_path: Path) -> ModelCatalog:
    return ModelCatalog(tmp_path / "models")


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return tiny_llama(tmp_path / "Tiny Test (v1).gguf")


def _entries(catalog: ModelCatalog) -> list[str]:
    return sorted(path.name for path in catalog.directory.iterdir()) if catalog.directory.is_dir() else []


def test_an_empty_or_missing_folder_holds_no_models(catalog: ModelCatalog) -> None:
    assert catalog.list() == []
    assert catalog.embedder() is None
    assert catalog.chat_default() is None
    with pytest.raises(ModelMissing, match='"nothing"'):
        catalog.get("nothing")


def test_an_imported_model_is_listed_verified_loaded_and_removed(catalog: ModelCatalog, tiny: Path) -> None:
    steps: list[Progress] = []
    card = catalog.import_gguf(tiny, steps.append)
    assert (card.name, card.kind, card.quantization, card.context) == ("tiny-test-v1", "chat", "F32", 512)
    assert card.licence == "apache-2.0"
    assert card.size == tiny.stat().st_size == steps[-1].done == steps[-1].total
    assert catalog.list() == [card] == [catalog.get(card.name)]
    assert catalog.chat_default() == card
    catalog.verify(card.name)
    runtime = LlamaRuntime(catalog.path(card.name))
    assert runtime.name == card.name
    runtime.close()
    assert catalog.import_gguf(tiny).name == "tiny-test-v1-2"
    catalog.remove(card.name)
    assert _entries(catalog) == ["tiny-test-v1-2"]
    with pytest.raises(ModelMissing):
        catalog.remove(card.name)


def test_a_changed_or_missing_file_is_found(catalog: ModelCatalog, tiny: Path) -> None:
    card = catalog.import_gguf(tiny)
    file = catalog.path(card.name)
    data = bytearray(file.read_bytes())
    data[-40] ^= 1
    file.write_bytes(data)
    with pytest.raises(ModelUnusable, match="not what was installed"):
        catalog.verify(card.name)
    file.unlink()
    with pytest.raises(ModelUnusable, match="lacks"):
        catalog.verify(card.name)


def test_a_bad_file_is_refused_and_leaves_nothing(catalog: ModelCatalog, tiny: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(tiny.read_bytes()[:-5000])
    noise = tmp_path / "noise.gguf"
    noise.write_bytes(os.urandom(5000))
    odd = tiny_llama(tmp_path / "odd.gguf", llama__block_count=3)
    for path, reason in ((cut, "missing"), (noise, "not a GGUF"), (odd, r"odd\.gguf.*blk\.2")):
        with pytest.raises(ModelUnusable, match=reason):
            catalog.import_gguf(path)
    with pytest.raises(UsageError):
        catalog.import_gguf(tmp_path / "none.gguf")
    assert _entries(catalog) == []


def test_a_file_that_crashes_llama_harms_only_the_probe(catalog: ModelCatalog, tmp_path: Path) -> None:
    # Found by trying: each of these ends the process with a failed native assertion.
    for changes in ({"llama__attention__layer_norm_rms_epsilon": -1.0}, {"llama__expert_count": 8}):
        path = tiny_llama(tmp_path / "bad.gguf", **changes)
        with pytest.raises(ModelUnusable, match=r"bad\.gguf makes llama\.cpp crash"):
            catalog.import_gguf(path)
    assert _entries(catalog) == []


def test_a_cancelled_or_failed_copy_leaves_nothing(
    catalog: ModelCatalog, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        catalog.import_gguf(tiny, cancel=token)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull, match="No space is left"):
        catalog.import_gguf(tiny)
    assert _entries(catalog) == []


def test_too_little_space_is_said_before_copying(
    catalog: ModelCatalog, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Scarce:
        free = 1000

    monkeypatch.setattr("shutil.disk_usage", lambda _path: Scarce)
    with pytest.raises(DiskFull, match="are free"):
        catalog.import_gguf(tiny)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder this user cannot write")
def test_an_unwritable_folder_is_an_error_with_its_name(tmp_path: Path, tiny: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(DossierError, match="locked"):
        ModelCatalog(tmp_path / "locked" / "models").import_gguf(tiny)


def test_foreign_and_broken_folders_are_passed_over(catalog: ModelCatalog, tiny: Path) -> None:
    card = catalog.import_gguf(tiny)
    for name, text in (("broken", "{"), ("half", '{"name": 1}'), (".work-x", "{}"), ("UPPER", "{}")):
        (catalog.directory / name).mkdir()
        (catalog.directory / name / CARD_FILE).write_text(text)
    (catalog.directory / "a-file").write_text("x")
    (catalog.directory / "empty").mkdir()
    assert catalog.list() == [card]
    with pytest.raises(ModelUnusable):
        catalog.get("broken")


def test_leftovers_of_an_interrupted_run_are_swept_when_old(catalog: ModelCatalog, tiny: Path) -> None:
    for name, age in ((".work-old", 7200), (".work-now", 0)):
        folder = catalog.directory / name
        folder.mkdir(parents=True)
        os.utime(folder, (time.time() - age,) * 2)
    catalog.import_gguf(tiny)
    assert _entries(catalog) == [".work-now", "tiny-test-v1"]


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../x", "a/b", "a\\b", "C:", "con", "nul.gguf", "é", "A", "x" * 200]
)
def test_a_name_is_never_a_path(catalog: ModelCatalog, name: str) -> None:
    with pytest.raises(ModelMissing):
        catalog.path(name)
    assert is_safe_name(safe_name(name))


def test_quantizing_makes_a_smaller_model_of_its_own(catalog: ModelCatalog, tiny: Path) -> None:
    original = catalog.import_gguf(tiny)
    steps: list[Progress] = []
    card = catalog.quantize(original.name, "q8_0", steps.append)
    assert (card.name, card.quantization, card.licence) == ("tiny-test-v1-q8_0", "Q8_0", original.licence)
    assert card.size < original.size / 3
    assert steps[-1].done == steps[-1].total
    catalog.verify(card.name)
    assert len(catalog.list()) == 2
    with pytest.raises(UsageError, match="Q9_9"):
        catalog.quantize(original.name, "Q9_9")
    with pytest.raises(ModelMissing):
        catalog.quantize("nothing", "Q4_0")


def test_the_installed_starter_is_whole_and_answers() -> None:
    catalog = ModelCatalog(starter_models_dir())
    chat, embedder = catalog.get("smollm2-135m-instruct"), catalog.embedder()
    assert embedder is not None
    assert (embedder.dimensions, embedder.licence, embedder.kind) == (384, "Apache-2.0", "embedding")
    assert (catalog.path(embedder.name) / "model.safetensors").is_file()
    assert (chat.quantization, chat.context, chat.licence) == ("Q8_0", 8192, "Apache-2.0")
    assert 140e6 < chat.size < 150e6 < chat.memory < 400e6
    with pytest.raises(UsageError, match="not a chat model"):
        catalog.quantize(embedder.name, "Q4_0")
    runtime = LlamaRuntime(catalog.path(chat.name))
    try:
        prompt = runtime.encode(
            runtime.template.render([Message("user", "Which colour is the sky on a clear day?")])
        )
        assert "blue" in "".join(piece.text for piece in runtime.generate(prompt, Sampling(max_tokens=20)))
    finally:
        runtime.close()
