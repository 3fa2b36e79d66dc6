"""Several readers and one writer: everything once, bounded, and over at once when it must be."""

from __future__ import annotations

import threading
import time

import pytest

from dossier import crew
from dossier.crew import Crew, Task
from dossier.errors import Cancelled, DossierError
from dossier.types import CancelToken


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "_JOINING_SECONDS", 0.0)


def tasks(number: int, size: int = 1) -> list[Task]:
    return [Task(str(one), size) for one in range(number)]


def test_everything_is_read_once_and_written_in_the_calling_thread() -> None:
    written: list[tuple[str, str | None]] = []
    writers: set[str] = set()

    def write(name: str, made: str | None) -> list[Task]:
        written.append((name, made))
        writers.add(threading.current_thread().name)
        return [Task(f"{name}.{one}", 1) for one in range(2)] if "." not in name else []

    Crew(lambda name, cancel: name.upper(), 3, CancelToken()).work(tasks(20), write)
    names = {str(one) for one in range(20)} | {f"{one}.{inner}" for one in range(20) for inner in range(2)}
    assert sorted(written) == sorted((name, name) for name in names)
    assert writers == {threading.current_thread().name}


def test_no_more_is_under_way_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "UNDER_WAY_BYTES", 100)
    lock, inside, most = threading.Lock(), 0, 0

    def make(name: str, cancel: CancelToken) -> str:
        nonlocal inside, most
        with lock:
            inside += 40 if name != "large" else 1000
            most = max(most, inside)
        time.sleep(0.002)
        return name

    def write(name: str, made: str | None) -> list[Task]:
        nonlocal inside
        with lock:
            inside -= 40 if name != "large" else 1000
        return []

    Crew(make, 4, CancelToken()).work(tasks(30, 40), write)
    assert most <= 80
    most = 0
    Crew(make, 4, CancelToken()).work([*tasks(3, 40), Task("large", 1000), *tasks(3, 40)], write)
    assert most == 1000


@pytest.mark.parametrize("where", ["make", "write"])
def test_what_goes_wrong_ends_all_and_is_raised(where: str) -> None:
    def make(name: str, cancel: CancelToken) -> str:
        if where == "make" and name == "3":
            raise DossierError("It is so.")
        while name == "5" and where == "make":  # the others are told
            cancel.check()
            time.sleep(0.001)
        return name

    def write(name: str, made: str | None) -> list[Task]:
        if where == "write" and name == "3":
            raise DossierError("It is so.")
        return []

    with pytest.raises(DossierError, match="It is so"):
        Crew(make, 3, CancelToken()).work(tasks(50), write)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("reader-")]


def test_cancelling_ends_all() -> None:
    cancel = CancelToken()
    written: list[str] = []

    def make(name: str, cancel: CancelToken) -> str:
        while True:
            cancel.check()
            time.sleep(0.03)  # as a reader polls its process

    def write(name: str, made: str | None) -> list[Task]:
        written.append(name)
        return []

    threading.Timer(0.1, cancel.cancel).start()
    with pytest.raises(Cancelled):
        Crew(make, 4, cancel).work(tasks(50), write)
    assert written == []


def test_there_is_a_worker_for_each_processor_that_memory_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew.os, "sched_getaffinity", lambda pid: set(range(32)), raising=False)
    for memory, expected in ((1 << 30, 1), (5 << 30, 2), (1 << 40, crew.MOST_WORKERS)):
        monkeypatch.setattr(crew, "_memory", lambda memory=memory: memory)
        assert crew.workers() == expected
