"""Where things lie, and the choices a person can make.

Paths follow each platform's conventions and can be moved with ``DOSSIER_LIBRARY``, ``DOSSIER_MODELS`` and
``DOSSIER_CONFIG``, so that tests and portable installations never touch a home folder.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs
from pydantic import BaseModel, ConfigDict, Field

_APP = "dossier"


def library_dir() -> Path:
    """Folder of the default library."""
    return Path(os.environ.get("DOSSIER_LIBRARY") or platformdirs.user_data_path(_APP) / "library")


def models_dir() -> Path:
    """Folder of the installed models; models hold no secrets and are shared by all libraries."""
    return Path(os.environ.get("DOSSIER_MODELS") or platformdirs.user_data_path(_APP) / "models")


def config_dir() -> Path:
    """Folder of the window's own settings (sizes, theme, language); nothing of a document goes there."""
    return Path(os.environ.get("DOSSIER_CONFIG") or platformdirs.user_config_path(_APP))


class LibrarySettings(BaseModel):
    """Choices kept inside a library, encrypted with it.

    Each field declares its type, default, bounds and meaning in one place.
    """

    model_config = ConfigDict(extra="ignore", validate_assignment=True)

    chat_model: str = Field(
        default="", description="Name of the model that writes answers; empty: the best installed."
    )
    embedder: str = Field(default="", description="Name of the embedding model; empty: the starter.")
    passages_per_answer: int = Field(
        default=6, ge=1, le=50, description="Passages shown to the model at most."
    )
    max_answer_tokens: int = Field(default=256, ge=16, le=4096, description="Length of an answer, in tokens.")
    abstain_below: float = Field(
        default=-1.0,
        ge=-1.0,
        le=1.0,
        description="Answer only above this confidence; -1: the calibrated value.",
    )
    search_filter: str = Field(
        default="", max_length=4000, description="Filters of the window's search page, as JSON."
    )
    auto_lock_minutes: int = Field(
        default=15, ge=0, le=480, description="Lock after this idle time; 0: never."
    )
