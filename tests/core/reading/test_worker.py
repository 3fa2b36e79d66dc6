"""The worker is shut in, bounded and replaceable; what happens to it never reaches the parent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.errors import Cancelled, LockdownFailed
from dossier.reading import Limits, ReaderPool, read_document, refuse_size
from dossier.reading.process import WorkerProcess
from dossier.reading.protocol import Reply
from dossier.types import CancelToken, DocumentState
from helpers.made import inflating, make_pdf, pdf_around

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="kernel features of Linux")
# A content stream that takes PDFium many seconds: text shown again and again.
SLOW = pdf_around(inflating(60_000_000, b"BT /F1 9 Tf 9 9 Td (abc def) Tj ET\n" * 1000))


@pytest.fixture
def pool() -> Iterator[ReaderPool]:
    with ReaderPool() as ready:
        yield ready


def only_worker(pool: ReaderPool) -> WorkerProcess:
    (worker,) = pool._idle
    return worker


def test_a_document_of_its_own_and_one_of_many_give_the_same(pool: ReaderPool):
    data = make_pdf([[("Six weeks are allowed.", 11, "")]])
    assert read_document(data, "letter.pdf") == pool.read(data, "letter.pdf") == pool.read(data, "x.PDF")
    assert pool.read(b"Plain words.", "a.txt").text == "Plain words."
    assert only_worker(pool).served == 3


def test_names_do_not_matter(pool: ReaderPool):
    for name in (
        'it\'s "quoted".txt',
        "new\nline.txt",
        "🦆 emoji.md",
        "",
        ".",
        "no suffix",
        "a." + "x" * 5000,
    ):
        assert pool.read(b"Some plain words here.", name).state is DocumentState.READY


def test_empty_and_too_large_never_reach_a_worker():
    pool = ReaderPool(limits=Limits(file_bytes=10))
    assert pool.read(b"", "a.txt").state is DocumentState.NO_TEXT
    large = pool.read(b"x" * 11, "a.txt")
    assert large.state is DocumentState.REFUSED
    assert "Split it" in large.reason
    assert pool._idle == []
    assert refuse_size(300_000_000) is not None
    assert refuse_size(5) is None


def test_cancelling_stops_at_once_and_the_pool_goes_on(pool: ReaderPool):
    pool.read(b"warm", "a.txt")
    token = CancelToken()
    threading.Timer(0.3, token.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        pool.read(SLOW, "a.pdf", cancel=token)
    assert 0.25 < time.monotonic() - started < 10, "the file takes longer"
    assert pool.read(b"Still here.", "a.txt").state is DocumentState.READY


def test_the_clock_on_the_wall():
    with ReaderPool(limits=Limits(wall_seconds=1.0)) as pool:
        started = time.monotonic()
        reading = pool.read(SLOW, "a.pdf")
        assert time.monotonic() - started < 20
        assert reading.state is DocumentState.REFUSED
        assert "1 seconds" in reading.reason
        assert pool.read(b"Next one.", "a.txt").state is DocumentState.READY


@linux_only
def test_processor_time():
    with ReaderPool(limits=Limits(cpu_seconds=1)) as pool:
        reading = pool.read(SLOW, "a.pdf")
    assert reading.state is DocumentState.REFUSED
    assert "computing" in reading.reason


@linux_only
def test_a_worker_that_dies_of_an_earlier_file_is_given_a_second_chance(
    pool: ReaderPool, monkeypatch: pytest.MonkeyPatch
):
    pool.read(b"warm", "a.txt")
    worker, original = only_worker(pool), WorkerProcess.send

    def send(self: WorkerProcess, *arguments: object) -> None:
        if self is worker:
            os.kill(self._process.pid, signal.SIGSEGV)
        original(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(WorkerProcess, "send", send)
    assert pool.read(b"Next one.", "a.txt").text == "Next one."
    assert worker.status == -signal.SIGSEGV


@linux_only
@pytest.mark.parametrize("limits", [Limits()])
def test_a_fresh_worker_that_crashes_means_damaged(monkeypatch: pytest.MonkeyPatch, limits: Limits):
    original = WorkerProcess.send

    def send_and_shoot(self: WorkerProcess, *arguments: object) -> None:
        os.kill(self._process.pid, signal.SIGSEGV)
        original(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(WorkerProcess, "send", send_and_shoot)
    with ReaderPool(limits=limits) as pool:
        reading = pool.read(b"Words.", "a.txt")
    assert reading.state is DocumentState.DAMAGED
    assert "crashed" in reading.reason


@linux_only
def test_our_own_memory_is_not_taken_for_the_workers(monkeypatch: pytest.MonkeyPatch):
    ballast = b"x" * (700 << 20)
    test_a_fresh_worker_that_crashes_means_damaged(monkeypatch, Limits(memory_bytes=1 << 30))
    assert ballast


@linux_only
def test_memory_is_bounded():
    bomb = pdf_around(inflating(900_000_000, b"0 0 m 9 9 l S\n" * 4000))
    assert len(bomb) < 5_000_000
    with ReaderPool(limits=Limits(memory_bytes=1 << 30)) as pool:
        reading = pool.read(bomb, "a.pdf")
        assert reading.state in (DocumentState.REFUSED, DocumentState.DAMAGED, DocumentState.NO_TEXT)
        assert reading.reason
        assert pool.read(b"Next one.", "a.txt").state is DocumentState.READY


def test_workers_are_replaced_after_so_many_files():
    with ReaderPool(limits=Limits(files_per_worker=2)) as pool:
        pool.read(b"one", "a.txt")
        first = only_worker(pool)
        pool.read(b"two", "a.txt")
        assert pool._idle == []
        assert first.status is not None
        assert pool.read(b"three", "a.txt").text == "three"


def test_several_threads_share_a_pool():
    with ReaderPool(workers=2) as pool:
        results: dict[int, str] = {}
        threads = [
            threading.Thread(
                target=lambda n=n: results.update({n: pool.read(f"text {n}".encode(), "a.txt").text})
            )
            for n in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert results == {n: f"text {n}" for n in range(6)}
        assert len(pool._idle) <= 2


def test_a_worker_that_cannot_shut_itself_in_reads_nothing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(LockdownFailed), ReaderPool() as pool:
        pool.read(b"Words.", "a.txt")


@pytest.mark.parametrize(
    "reply",
    [
        '{"state": "ready", "text": "abc", "blocks": [["heading", 0, 9, null, 1]]}',
        '{"state": "ready", "text": "abc", "blocks": [["code", 0, 2, null, 0], ["code", 1, 3, null, 0]]}',
        '{"state": "ready", "text": "abc", "blocks": [["heading", 0, 3, null, 0]]}',
        '{"state": "ready", "text": "abc", "pages": [[2, 0, 1], [1, 1, 3]]}',
        '{"state": "ready", "text": ""}',
        '{"state": "ready", "text": "abc", "reason": "why"}',
        '{"state": "damaged", "text": ""}',
        '{"state": "reading", "text": "", "reason": "x"}',
        '{"state": "ready", "text": "abc", "language": "../../x"}',
        '{"state": "ready", "text": "abc", "surprise": 1}',
        '{"__reduce__": "os.system"}',
        "null",
    ],
)
def test_a_reply_out_of_order_is_not_believed(reply: str):
    with pytest.raises(ValueError, match="validation error"):
        Reply.model_validate_json(reply)


PROBE = """
import ctypes, json, os, socket, subprocess, sys
from pathlib import Path
from dossier.reading import sandbox
from dossier.reading.limits import Limits

def outcome(action):
    try:
        action()
        return "done"
    except Exception as error:
        return f"{type(error).__name__} {getattr(error, 'errno', '')}".strip()

reads, writes, secret = sys.argv[1:]
holding = sandbox.enter(Limits(memory_bytes=1 << 30))
libc = ctypes.CDLL(None, use_errno=True)
print(json.dumps({
    "holding": holding,
    "unix": libc.socket(1, 1, 0),
    "inet": libc.socket(2, 1, 0),
    "program": outcome(lambda: subprocess.run(["/bin/true"])),
    "read": outcome(lambda: Path(reads).read_bytes()),
    "passwd": outcome(lambda: Path("/etc/passwd").read_bytes()),
    "list": outcome(lambda: os.listdir(os.path.dirname(reads))),
    "write": outcome(lambda: Path(writes).write_bytes(b"x")),
    "append": outcome(lambda: open(reads, "ab").write(b"x")),
    "remove": outcome(lambda: os.remove(reads)),
    "kill": outcome(lambda: os.kill(os.getppid(), 0)),
    "memory": outcome(lambda: bytearray(2 << 30)),
    "import": outcome(lambda: __import__("sqlite3")),
    "environment": secret in os.environ,
}))
"""


@linux_only
def test_what_a_shut_in_process_can_still_do(tmp_path: Path):
    import json

    kept = tmp_path / "kept"
    kept.write_bytes(b"secret")
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(kept), str(tmp_path / "new"), "OTEL_SECRET"],
        env={**os.environ, "OTEL_SECRET": "x"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    outcome = json.loads(done.stdout)
    holding = outcome.pop("holding")
    assert {"kernel", "rlimit"} <= set(holding)
    assert outcome["unix"] == outcome["inet"] == -1
    assert outcome["program"] == "PermissionError 1"
    assert outcome["kill"] == "PermissionError 1"
    assert outcome["memory"] == "MemoryError"
    assert outcome["import"] == "done"
    assert outcome["environment"] is False
    if "landlock" in holding:
        for action in ("read", "passwd", "list", "write", "append", "remove"):
            assert outcome[action] == "PermissionError 13", action
    assert kept.read_bytes() == b"secret"


@linux_only
def test_workers_get_neither_our_secrets_nor_our_folder(pool: ReaderPool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DOSSIER_PASSPHRASE_FOR_TEST", "x")
    pool.read(b"warm", "a.txt")
    process = Path(f"/proc/{only_worker(pool)._process.pid}")
    variables = (process / "environ").read_bytes().split(b"\0")
    ours = [variable for variable in variables if b"DOSSIER_" in variable]
    assert [variable.split(b"=")[0] for variable in ours] == [b"DOSSIER_TESSDATA"]
    assert (process / "cwd").readlink() == Path("/")
    assert "Seccomp:\t2" in (process / "status").read_text()
    handles = {os.readlink(handle) for handle in (process / "fd").iterdir()}  # noqa: PTH115
    assert not any(handle.startswith("/") and handle != "/dev/null" for handle in handles)
