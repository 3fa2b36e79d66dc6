"""What the window remembers between two starts: sizes, looks, language, where the library lies.

Kept in one JSON file in the configuration folder, in the clear; so nothing of a document, a collection or a
question may ever be added here.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, ValidationError

from dossier import settings

_FILE = "window.json"
_MOST_BYTES = 1 << 20


class WindowState(BaseModel):
    """Sizes and choices of the window; unknown fields of later versions are dropped."""

    model_config = ConfigDict(
        extra="ignore", validate_assignment=True, ser_json_bytes="base64", val_json_bytes="base64"
    )

    version: Literal[1] = Field(default=1, description="Layout of this file.")
    theme: Literal["system", "light", "dark"] = Field(
        default="system", description="Light, dark or as the system."
    )
    language: str = Field(
        default="", max_length=16, description="Language of the texts; empty: the system's."
    )
    library: str = Field(default="", description="Folder of the library used last; empty: the default one.")
    geometry: bytes = Field(default=b"", description="Place and size of the main window, as Qt saves it.")
    splitters: dict[str, bytes] = Field(
        default_factory=dict, description="Splitters by name, as Qt saves them."
    )
    headers: dict[str, bytes] = Field(
        default_factory=dict, description="Table headers by name, as Qt saves them."
    )

    _path: Path = PrivateAttr(default=Path())

    @classmethod
    def load(cls, path: Path | None = None) -> WindowState:
        """Read the file; without one, or with one that is not ours, everything is as on the first day.

        Args:
            path: the file; None: ``window.json`` in the configuration folder.
        """
        path = path or settings.config_dir() / _FILE
        state = cls()
        with contextlib.suppress(OSError, ValidationError):
            if path.stat().st_size <= _MOST_BYTES:
                state = cls.model_validate_json(path.read_bytes())
        state._path = path
        return state

    def save(self) -> bool:
        """Write the file in one step; returns whether that was possible (it is no harm when not)."""
        draft = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(self.model_dump_json(indent=1), "utf-8")
            os.replace(draft, self._path)  # noqa: PTH105 — atomic on every platform
        except OSError:
            return False
        return True

    @property
    def library_dir(self) -> Path:
        """Folder of the library to open."""
        return Path(self.library) if self.library else settings.library_dir()
