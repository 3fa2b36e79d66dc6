"""The lockdown holds in threads and in children, against the real socket families.

Every test enforces in a child process, since what is enforced cannot be taken back.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from dossier import lockdown

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the kernel filter is for Linux")

TRY_FAMILIES = """
import ctypes, json, os, socket, subprocess, sys, threading
from dossier import lockdown

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long

def attempt(family):
    # beneath Python, so that the audit hook has no part in it
    descriptor = libc.socket(family, socket.SOCK_STREAM if family != socket.AF_PACKET else socket.SOCK_RAW, 0)
    if descriptor >= 0:
        os.close(descriptor)
        return 0
    return ctypes.get_errno()

FAMILIES = {"inet": 2, "inet6": 10, "netlink": 16, "packet": 17, "vsock": 40, "unix": 1}
"""


def run_python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
        check=False,
    )


def result_of(code: str, **environment: str) -> dict[str, object]:
    done = run_python(code, **environment)
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout)
    assert isinstance(loaded, dict)
    return loaded


@linux_only
def test_kernel_refuses_every_family_but_unix():
    code = (
        TRY_FAMILIES + "lockdown.enforce(); print(json.dumps({n: attempt(f) for n, f in FAMILIES.items()}))"
    )
    errors = result_of(code)
    assert errors.pop("unix") == 0
    assert set(errors.values()) == {13}, errors


@linux_only
def test_without_lockdown_the_same_attempt_gets_through():
    errors = result_of(TRY_FAMILIES + "print(json.dumps({'inet': attempt(2)}))")
    assert errors == {"inet": 0}, "the test above would prove nothing here"


@linux_only
def test_threads_started_before_are_bound_too():
    code = (
        TRY_FAMILIES
        + """
go, seen = threading.Event(), {}
def work():
    go.wait()
    seen["inet"] = attempt(2)
thread = threading.Thread(target=work)
thread.start()
lockdown.enforce()
go.set()
thread.join()
print(json.dumps(seen))
"""
    )
    assert result_of(code) == {"inet": 13}


@linux_only
def test_children_are_bound_and_know_it():
    child = TRY_FAMILIES + "print(json.dumps([attempt(2), lockdown.self_test().enforced_by]))"
    code = f"""
import json, subprocess, sys
from dossier import lockdown
lockdown.enforce()
out = subprocess.run([sys.executable, "-c", {child!r}], capture_output=True, text=True, check=True).stdout
print(json.dumps({{"child": json.loads(out)}}))
"""
    assert result_of(code) == {"child": [13, "kernel"]}


@linux_only
def test_io_uring_and_foreign_calling_conventions_are_refused():
    code = (
        TRY_FAMILIES
        + """
lockdown.enforce()
def call(number, *args):
    ctypes.set_errno(0)
    return libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, args)), ctypes.get_errno()
outcome = {"io_uring": call(425, 4, 0)}
if os.uname().machine == "x86_64":
    outcome["x32"] = call(0x40000000 | 41, 2, 1, 0)
print(json.dumps(outcome))
"""
    )
    for outcome, number in result_of(code).values():  # type: ignore[misc]
        assert (outcome, number) == (-1, 1)


@linux_only
def test_enforcing_twice_stacks_no_second_filter():
    code = """
import json, re
from pathlib import Path
from dossier import lockdown
def filters():
    return int(re.search(r"Seccomp_filters:\\s*(\\d+)", Path("/proc/self/status").read_text()).group(1))
before = filters()
states = [lockdown.enforce().enforced_by, lockdown.enforce().enforced_by]
print(json.dumps({"states": states, "added": filters() - before}))
"""
    assert result_of(code) == {"states": ["kernel", "kernel"], "added": 1}


def test_a_canary_that_calls_out_fails():
    code = """
import json, socket, urllib.request
from dossier import lockdown
lockdown.enforce()
outcome = {}
for name, act in {
    "connect": lambda: socket.create_connection(("192.0.2.1", 80), timeout=5),
    "resolve": lambda: socket.getaddrinfo("example.org", 80),
    "web": lambda: urllib.request.urlopen("http://192.0.2.1/", timeout=5),
}.items():
    try:
        act()
        outcome[name] = "got out"
    except OSError as error:
        reason = getattr(error, "reason", error)
        outcome[name] = type(reason).__name__
print(json.dumps(outcome))
"""
    assert set(result_of(code).values()) == {"PermissionError"}


def test_ordinary_local_work_goes_on():
    code = """
import asyncio, json, socket, subprocess, sys
from dossier import lockdown
lockdown.enforce()
a, b = socket.socketpair()
a.sendall(b"x")
async def wait():
    await asyncio.sleep(0)
    return b.recv(1).decode()
print(json.dumps({"pair": asyncio.run(wait())}))
"""
    assert result_of(code) == {"pair": "x"}


def test_self_test_tells_the_truth_without_lockdown():
    code = """
import json
from dossier import lockdown
state = lockdown.self_test()
print(json.dumps({"by": state.enforced_by, "tested": state.tested}))
"""
    assert result_of(code) == {"by": "none", "tested": True}


@linux_only
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_self_test_makes_no_internet_socket_call_itself(tmp_path):
    log = tmp_path / "trace"
    code = "from dossier import lockdown; assert lockdown.enforce().enforced_by == 'kernel'"
    subprocess.run(
        ["strace", "-f", "-e", "trace=network", "-o", str(log), sys.executable, "-c", code],
        check=True,
        timeout=60,
    )
    trace = log.read_text()
    assert "AF_NETLINK" in trace
    assert "AF_INET" not in trace


def test_environment_is_scrubbed():
    hostile = {
        "LANGSMITH_TRACING": "true",
        "LANGSMITH_API_KEY": "x",
        "LANGCHAIN_TRACING_V2": "true",
        "CHROMA_SERVER_HOST": "example.org",
        "OTEL_EXPORTER_OTLP_ENDPOINT": "http://example.org",
        "HTTPS_PROXY": "http://example.org:8080",
        "http_proxy": "http://example.org:8080",
        "All_Proxy": "socks5://example.org",
        "ANONYMIZED_TELEMETRY": "True",
        "HF_HUB_OFFLINE": "0",
    }
    code = f"""
import json, os
from dossier import lockdown
lockdown.scrub_environment()
print(json.dumps({{name: os.environ.get(name) for name in {sorted(hostile)!r} + ["ORT_DISABLE_TELEMETRY"]}}))
"""
    left = {name: value for name, value in result_of(code, **hostile).items() if value is not None}
    assert left == {"ANONYMIZED_TELEMETRY": "False", "HF_HUB_OFFLINE": "1", "ORT_DISABLE_TELEMETRY": "1"}


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_filter_decides_right_on_each_architecture(machine):
    """The filter run by a small interpreter of its own, so that the other architecture is covered too."""
    arch = lockdown._ARCHITECTURES[machine]
    code = lockdown.build_filter(arch, denied=[59])
    allow, eperm, eacces = 0x7FFF0000, 0x00050001, 0x0005000D

    def decide(number: int, first: int = 0, audit: int = arch.audit) -> int:
        return interpret(code, number, audit, first)

    assert decide(0) == allow
    assert decide(59) == eperm
    assert decide(425) == eperm
    assert decide(arch.socket, 1) == allow
    assert [decide(arch.socket, family) for family in (2, 10, 16, 17, 40, 0xFFFFFFFF)] == [eacces] * 6
    assert decide(arch.socketpair, 1) == allow
    assert decide(arch.socketpair, 30) == eacces
    assert decide(arch.socket | 0x40000000, 1) == eperm
    assert decide(0, audit=0x40000003) == eperm  # i386
    strict = lockdown.build_filter(arch, local_sockets=False)
    assert interpret(strict, arch.socket, arch.audit, 1) == eacces


def interpret(code: bytes, number: int, audit: int, first_argument: int) -> int:
    """Run classic BPF as the kernel would: the four instructions that the filter uses."""
    import struct

    data = {0: number, 4: audit, 16: first_argument}
    program = list(struct.iter_unpack("=HBBI", code))
    at, accumulator = 0, 0
    while True:
        opcode, yes, no, value = program[at]
        at += 1
        if opcode == 0x20:
            accumulator = data[value]
        elif opcode == 0x15:
            at += yes if accumulator == value else no
        elif opcode == 0x35:
            at += yes if accumulator >= value else no
        else:
            assert opcode == 0x06
            return value
