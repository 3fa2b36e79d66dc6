"""The plaintext scan finds what is there, in every form, and nothing that is not."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from helpers.plaintext import leaks

SECRET = "Mevrouw Bouzid krijgt € 247 per maand."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_a_run_is_found_wherever_it_stands(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    run = "krijgt € 247".encode(encoding)
    (tmp_path / "deep" / "er" / "file.bin").write_bytes(b"\x00\xff" * 700_001 + run + b"\x01")
    (found,) = leaks([SECRET], [tmp_path])
    assert (found.offset, found.run) == (1_400_002, "krijgt € 247")


def test_eleven_characters_compressed_text_and_leaders_are_no_leak(tmp_path: Path) -> None:
    (tmp_path / "short").write_bytes(b"Mevrouw Bou")
    (tmp_path / "packed").write_bytes(zlib.compress(SECRET.encode()))
    (tmp_path / "leaders").write_bytes(b"." * 500)
    assert leaks([SECRET, "Hoofdstuk 1 ................. 2"], [tmp_path]) == []
