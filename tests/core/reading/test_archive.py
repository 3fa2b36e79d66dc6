"""Archives: files as children, harmless names, limits, passwords, damage."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile

import pytest
import pyzipper

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import DocumentState, Reading

LIMITS = Limits()
WORDS = b"Every tenant may object within six weeks. " * 20


def made(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def locked(files: dict[str, bytes], password: bytes) -> bytes:
    target = io.BytesIO()
    with pyzipper.AESZipFile(target, "w", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(password)
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def opened(
    data: bytes, suffix: str = ".zip", limits: Limits = LIMITS, password: str | None = None
) -> Reading:
    return read(data, suffix, limits, password)


def files(reading: Reading) -> dict[str, bytes]:
    return {child.name: child.data for child in reading.children}


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_entries_are_children_and_the_text_lists_them(method: int):
    content = {"case/letter.txt": WORDS, "case/Größe.md": b"# x", "__MACOSX/._letter.txt": b"x", "case/": b""}
    reading = opened(made(content, method))
    assert reading.state is DocumentState.READY
    assert files(reading) == {"case/letter.txt": WORDS, "case/Größe.md": b"# x"}
    assert reading.text == "Archive with 2 files\n\ncase/letter.txt\ncase/Größe.md"


def test_names_are_made_harmless():
    names = [
        "../../etc/passwd",
        "/root/x",
        "C:\\Users\\me\\y.txt",
        "a/../b",
        "tab\there\x07",
        "same",
        "./same",
        "..",
    ]
    reading = opened(made(dict.fromkeys(names, b"data")))
    assert list(files(reading)) == [
        "etc/passwd", "root/x", "Users/me/y.txt", "a/b", "tab here", "same", "same (2)", "file-8",
    ]  # fmt: skip


def test_names_in_old_encodings():
    for encoding in ("utf-8", "cp850"):
        raw = "één brief.txt".encode(encoding)
        plain = made({"#" * len(raw): WORDS}).replace(b"#" * len(raw), raw)
        assert list(files(opened(plain))) == ["één brief.txt"]


def test_passwords():
    data = locked({"a.txt": WORDS, "b.txt": b"b"}, "geheim é".encode())
    assert opened(data).state is DocumentState.NEEDS_PASSWORD
    assert opened(data, password="wrong").state is DocumentState.NEEDS_PASSWORD
    assert files(opened(data, password="geheim é")) == {"a.txt": WORDS, "b.txt": b"b"}


def test_too_many_files_too_much_content_and_bombs_are_told():
    content = {f"{number}.txt": b"x" for number in range(10)}
    reading = opened(made(content), limits=Limits(children=4))
    assert len(reading.children) == 4
    assert reading.state is DocumentState.PARTLY_READ
    assert "4.txt" in reading.reason
    assert "and 1 more" in reading.reason
    bomb = made({"bomb.txt": b"0" * 30_000_000, "letter.txt": WORDS})
    reading = opened(bomb)
    assert list(files(reading)) == ["letter.txt"]
    assert "bomb.txt" in reading.reason
    reading = opened(made({"a": WORDS * 100, "b": WORDS}), limits=Limits(archive_bytes=50_000))
    assert list(files(reading)) == ["b"]


def test_damage_costs_only_what_is_damaged():
    data = bytearray(
        made({f"{number}.txt": WORDS + bytes([65 + number]) for number in range(4)}, zipfile.ZIP_STORED)
    )
    data[data.index(WORDS) + 5] ^= 0xFF
    reading = opened(bytes(data))
    assert reading.state is DocumentState.PARTLY_READ
    assert "0.txt" in reading.reason
    assert list(files(reading)) == ["1.txt", "2.txt", "3.txt"]
    cut = made({f"{number}.txt": WORDS for number in range(4)})
    reading = opened(cut[: len(cut) - 150])
    assert reading.state is DocumentState.PARTLY_READ
    assert files(reading)["0.txt"] == WORDS


def test_empty_and_broken():
    assert opened(made({})).state is DocumentState.NO_TEXT
    assert opened(b"PK\x03\x04" + b"rubbish" * 20).state is DocumentState.DAMAGED


def test_archive_in_an_archive_is_a_child():
    inner = made({"x.txt": WORDS})
    assert files(opened(made({"inner.zip": inner}))) == {"inner.zip": inner}


def tarred() -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        entry = tarfile.TarInfo("../case/letter.txt")
        entry.size = len(WORDS)
        archive.addfile(entry, io.BytesIO(WORDS))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return target.getvalue()


@pytest.mark.parametrize("pack", [bytes, gzip.compress, bz2.compress, lzma.compress])
def test_tar_packed_or_not(pack):
    reading = opened(pack(tarred()), ".tgz")
    assert files(reading) == {"case/letter.txt": WORDS}


def test_single_packed_files():
    target = io.BytesIO()
    with gzip.GzipFile("letter.txt", "wb", fileobj=target) as packed:
        packed.write(WORDS)
    assert files(opened(target.getvalue(), ".gz")) == {"letter.txt": WORDS}
    twice = gzip.compress(b"a") + gzip.compress(b"b")
    assert files(opened(twice, ".gz")) == {"content": b"ab"}
    cut = opened(target.getvalue()[:-20], ".gz")
    assert cut.state in (DocumentState.PARTLY_READ, DocumentState.DAMAGED)
    assert opened(gzip.compress(b"0" * 50_000_000), ".gz").state is DocumentState.REFUSED


def test_other_archives_are_refused_with_a_reason():
    for data in (b"7z\xbc\xaf\x27\x1c" + b"x" * 50, b"Rar!\x1a\x07\x00" + b"x" * 50):
        reading = opened(data, "")
        assert reading.state is DocumentState.REFUSED
        assert "npack" in reading.reason
