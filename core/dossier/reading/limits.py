"""The one table of what reading a file may cost."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

_MIB = 1024 * 1024


class Limits(BaseModel):
    """Bounds on one file and on the worker that reads it; beyond them a file is refused or read in part.

    The parent enforces size, wall clock and the length of the reply; the worker, together with the kernel,
    enforces the rest.
    """

    model_config = ConfigDict(frozen=True)

    file_bytes: int = Field(default=200 * _MIB, description="Size of a file.")
    wall_seconds: float = Field(default=120.0, description="Time for one file, by the clock on the wall.")
    cpu_seconds: int = Field(default=90, description="Time for one file, of one processor.")
    memory_bytes: int = Field(default=1536 * _MIB, description="Address space of the worker.")
    pages: int = Field(default=5000, description="Pages read of one file; the rest is reported as missing.")
    characters: int = Field(
        default=20_000_000, description="Characters read of one file; the rest is reported as missing."
    )
    archive_entries: int = Field(default=5000, description="Entries of a zipped document.")
    archive_bytes: int = Field(default=400 * _MIB, description="Unpacked size of a zipped document.")
    archive_ratio: int = Field(
        default=200, description="Unpacked to packed size of a large entry (8 MB; in an archive 1 MB)."
    )
    reply_bytes: int = Field(default=160 * _MIB, description="Length of the worker's reply.")
    data_bytes: int = Field(
        default=420 * _MIB, description="Layout and files within a file that come with a reply, in all."
    )
    image_pixels: int = Field(
        default=150_000_000, description="Pixels of one picture, or of one frame of it; more is not decoded."
    )
    page_pixels: int = Field(
        default=20_000_000, description="Pixels of a page that are looked at for recognising it."
    )
    recognise_seconds: int = Field(
        default=7200,
        description="Time for recognising the pages of one file; the rest is reported as missing.",
    )
    page_seconds: int = Field(
        default=60, description="Time for recognising one page, by the clock and of one processor."
    )
    children: int = Field(default=1000, description="Files taken out of one file; the rest is reported.")
    depth: int = Field(default=5, description="How deep files within files are followed.")
    family_files: int = Field(default=5000, description="Files within one file, at all depths together.")
    family_bytes: int = Field(
        default=1024 * _MIB, description="Size of the files within one file, at all depths together."
    )
    password_rounds: int = Field(
        default=10_000_000, description="Rounds of hashing that trying one password may cost."
    )
    open_files: int = Field(default=64, description="Files the worker may have open.")
    files_per_worker: int = Field(
        default=200, description="Files after which a worker is replaced by a fresh one."
    )
    start_seconds: float = Field(default=60.0, description="Time for a worker to start.")


DEFAULT = Limits()
