"""What the window remembers, and that nothing breaks when it cannot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from dossier import settings
from dossier_desktop.window_state import WindowState


def test_everything_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "window.json"
    state = WindowState.load(path)
    state.theme, state.language, state.geometry = "dark", "nl", b"\x00\xff\x01"
    state.splitters = {"main": b"\x80\x81"}
    assert state.save()
    again = WindowState.load(path)
    assert again.model_dump() == state.model_dump()
    assert again.geometry == b"\x00\xff\x01"
    assert json.loads(path.read_text())["version"] == 1
    assert not path.with_suffix(".new").exists()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": 2}', b'{"theme": "pink"}', b"\xff" * 9, b'{"geometry": 5}']
)
def test_a_file_that_is_not_ours_is_the_first_day_again(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "window.json"
    path.write_bytes(content)
    state = WindowState.load(path)
    assert state.model_dump() == WindowState().model_dump()
    assert state.save()
    assert WindowState.load(path).model_dump() == state.model_dump()


def test_what_a_later_version_added_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text('{"version": 1, "theme": "dark", "hologram": true}')
    assert WindowState.load(path).theme == "dark"


def test_a_folder_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not WindowState.load(tmp_path / "file" / "window.json").save()


def test_only_known_choices_are_taken() -> None:
    state = WindowState()
    with pytest.raises(ValidationError):
        state.theme = "pink"  # type: ignore[assignment]


def test_it_lies_in_the_configuration_folder_and_the_library_in_its_own() -> None:
    state = WindowState.load()
    assert state.save()
    assert (settings.config_dir() / "window.json").exists()
    assert state.library_dir == settings.library_dir()
    state.library = "/elsewhere"
    assert state.library_dir == Path("/elsewhere")
