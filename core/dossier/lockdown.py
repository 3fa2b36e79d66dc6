"""Nothing leaves: no process of Dossier can open an internet socket.

Three layers, from the outside in:

* :func:`scrub_environment` drops the variables that would make a library phone home or go through a proxy.
  It must run before any other import that reads them.
* :func:`enforce` installs a seccomp filter on Linux: the kernel then refuses ``socket(2)`` for every family
  but ``AF_UNIX`` and refuses io_uring (which can open sockets without that call), for all threads of the
  process and all its children, for good. It cannot be taken back, not even by code that wants to.
* The same call sets a Python audit hook. On Linux it stops an attempt before it reaches the kernel; on other
  systems it is all there is, and a tripwire, not proof: native code passes it by. The state says which.

This module imports the standard library alone, since it runs before everything else. The filter's layout
follows seccomp(2) and the kernel's ``struct seccomp_data``.
"""

from __future__ import annotations

import ctypes
import errno
import os
import socket
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from dossier.errors import LockdownFailed

_DROPPED_PREFIXES = ("LANGSMITH_", "LANGCHAIN_", "CHROMA_", "OTEL_")
_SET = {
    "ANONYMIZED_TELEMETRY": "False",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "TRANSFORMERS_OFFLINE": "1",
}


@dataclass(frozen=True, slots=True)
class LockdownState:
    """What stands between this process and the internet, as measured.

    Attributes:
        enforced_by: "kernel" (cannot be undone or passed by), "audit-hook" (a tripwire) or "none".
        tested: whether attempts were really made, and refused.
        detail: one sentence for a person.
    """

    enforced_by: Literal["kernel", "audit-hook", "none"]
    tested: bool
    detail: str


def scrub_environment() -> None:
    """Drop or set the environment variables that decide whether libraries use the network."""
    for name in list(os.environ):
        upper = name.upper()
        if upper.startswith(_DROPPED_PREFIXES) or upper.endswith("_PROXY"):
            del os.environ[name]
    os.environ.update(_SET)


def enforce() -> LockdownState:
    """Cut this process and its children off from all networks, and test that it holds.

    Calling it again, or in a child of a locked down process, adds nothing.

    Raises:
        LockdownFailed: the kernel took the filter, yet the test still got through.
    """
    if sys.platform == "linux" and not _kernel_refuses() and supported():
        install_filter()
        if not _kernel_refuses():
            raise LockdownFailed(
                "The kernel accepted the network filter but does not apply it.",
                "Dossier stops rather than work unprotected; please report your kernel version.",
            )
    _add_audit_hook()
    return self_test()


def self_test() -> LockdownState:
    """Try to open sockets that must be refused, and report what refused them.

    The kernel's filter names one family that passes, AF_UNIX; every other number takes the same branch. So
    probing that branch proves it for AF_INET and AF_INET6 too, and this test never makes an internet socket
    call of its own: anyone who watches Dossier with strace sees none at all, neither made nor refused. The
    tests, in processes of their own, do try the real families.
    """
    if _kernel_refuses():
        return LockdownState("kernel", True, "The kernel refuses every internet socket.")
    if _hook_refuses():
        return LockdownState("audit-hook", True, "Python refuses connections; the kernel does not help.")
    return LockdownState("none", True, "Nothing prevents connections in this process.")


# --- the kernel filter -------------------------------------------------------------------------------------

_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_SET_MODE_FILTER = 1
_SECCOMP_FILTER_FLAG_TSYNC = 1
_RET_ALLOW = 0x7FFF0000
_RET_ERRNO = 0x00050000
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_OFFSET_NUMBER, _OFFSET_ARCH, _OFFSET_FIRST_ARGUMENT = 0, 4, 16
_X32_BIT = 0x40000000
# io_uring_setup, io_uring_enter, io_uring_register: the same numbers on every architecture.
_IO_URING = (425, 426, 427)


@dataclass(frozen=True, slots=True)
class Architecture:
    """The numbers by which one CPU architecture's system calls are known."""

    audit: int
    seccomp: int
    socket: int
    socketpair: int


_ARCHITECTURES = {
    "x86_64": Architecture(audit=0xC000003E, seccomp=317, socket=41, socketpair=53),
    "aarch64": Architecture(audit=0xC00000B7, seccomp=277, socket=198, socketpair=199),
}


def architecture() -> Architecture | None:
    """The running Linux architecture, or None where the filter is not written for it."""
    if sys.platform != "linux" or struct.calcsize("P") != 8:
        return None
    return _ARCHITECTURES.get(os.uname().machine)


def supported() -> bool:
    """Whether this system can have the kernel filter."""
    return architecture() is not None


def build_filter(arch: Architecture, *, local_sockets: bool = True, denied: Iterable[int] = ()) -> bytes:
    """Assemble the filter: an array of ``struct sock_filter``, 8 bytes an instruction.

    Args:
        arch: the architecture whose calls are let through; calls by any other convention are refused
            (i386 by ``int 0x80``, and x32, number their calls differently and would slip past).
        local_sockets: whether AF_UNIX sockets may be made.
        denied: numbers of further system calls to refuse, with EPERM.
    """
    refused = [*_IO_URING, *denied]
    sockets = (arch.socket, arch.socketpair)
    # Laid out from the end, so that every jump (forward only, counted from the next instruction) is known:
    # ... checks ... | load family | is it AF_UNIX | allow | EPERM | EACCES
    checks: list[tuple[int, str, int]] = [(_JUMP_AT_LEAST, "eperm", _X32_BIT)]
    checks += [(_JUMP_EQUAL, "eperm", number) for number in refused]
    checks += [(_JUMP_EQUAL, "family", number) for number in sockets]
    program = [(_LOAD, 0, 0, _OFFSET_ARCH)]
    end = 3 + len(checks) + 1  # index of "load family": three head instructions, the checks, and "allow"
    places = {"family": end, "allow": end + 2, "eperm": end + 3, "eacces": end + 4}
    program.append((_JUMP_EQUAL, 0, places["eperm"] - 2, arch.audit))
    program.append((_LOAD, 0, 0, _OFFSET_NUMBER))
    for opcode, target, value in checks:
        program.append((opcode, places[target] - len(program) - 1, 0, value))
    program.append((_RETURN, 0, 0, _RET_ALLOW))
    program.append((_LOAD, 0, 0, _OFFSET_FIRST_ARGUMENT))
    family = socket.AF_UNIX if local_sockets else 0xFFFFFFFF
    program.append((_JUMP_EQUAL, 0, 2, family))
    program.append((_RETURN, 0, 0, _RET_ALLOW))
    program.append((_RETURN, 0, 0, _RET_ERRNO | errno.EPERM))
    program.append((_RETURN, 0, 0, _RET_ERRNO | errno.EACCES))
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in program)


class _FilterProgram(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def install_filter(*, local_sockets: bool = True, denied: Iterable[int] = ()) -> None:
    """Put a filter on all threads of this process and on all children to come. It can only be added to.

    Raises:
        LockdownFailed: the architecture is unknown, or the kernel refused the filter.
    """
    arch = architecture()
    if arch is None:
        raise LockdownFailed("The network filter is not available on this system.")
    code = build_filter(arch, local_sockets=local_sockets, denied=denied)
    program = _FilterProgram(len(code) // 8, code)
    libc = _libc()
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, *map(ctypes.c_ulong, (1, 0, 0, 0))) != 0:
        raise LockdownFailed(f"The kernel refused to drop privileges: {os.strerror(ctypes.get_errno())}.")
    result = libc.syscall(
        ctypes.c_long(arch.seccomp),
        ctypes.c_ulong(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_ulong(_SECCOMP_FILTER_FLAG_TSYNC),
        ctypes.byref(program),
    )
    if result != 0:  # a positive result is the thread that could not be brought along
        cause = os.strerror(ctypes.get_errno()) if result < 0 else f"thread {result} could not be included"
        raise LockdownFailed(f"The kernel refused the network filter: {cause}.")


def _libc() -> ctypes.CDLL:
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    return library


def _kernel_refuses() -> bool:
    """Probe the kernel, beneath Python and its audit hook, with families other than AF_UNIX.

    AF_NETLINK exists on every kernel and needs no privilege, so only a filter can refuse it. The last number
    is no family at all: a kernel without the filter answers EAFNOSUPPORT, ours EACCES, which shows that the
    rule is "AF_UNIX alone" and not a list of names.
    """
    if sys.platform != "linux":
        return False
    families = (socket.AF_NETLINK, socket.AF_PACKET, 0xFF)
    return all(_socket_errno(family) == errno.EACCES for family in families)


def _socket_errno(family: int) -> int:
    libc = _libc()
    descriptor = libc.socket(family, socket.SOCK_DGRAM, 0)
    if descriptor < 0:
        return ctypes.get_errno()
    os.close(descriptor)
    return 0


# --- the audit hook ----------------------------------------------------------------------------------------

_hooked = False
_ADDRESSED = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
_RESOLVING = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")
_LOOPBACK = ("127.0.0.1", "::1")


def _add_audit_hook() -> None:
    global _hooked
    if not _hooked:
        sys.addaudithook(_refuse_network)
        _hooked = True


def _refuse_network(event: str, args: tuple[Any, ...]) -> None:
    """Audit hook: raise PermissionError for what would reach a network."""
    if not event.startswith("socket."):
        return
    local = getattr(socket, "AF_UNIX", None)
    if event == "socket.__new__":
        # Elsewhere than on Linux, asyncio needs a loopback pair of sockets; there the address decides.
        if sys.platform == "linux" and args[1] not in (local, -1):
            raise _refusal()
    elif event in _RESOLVING:
        raise _refusal()
    elif event in _ADDRESSED:
        address = args[1]
        if args[0].family == local or address is None:
            return
        host = address[0] if isinstance(address, tuple) and address else ""
        if host not in _LOOPBACK:
            raise _refusal()


def _refusal() -> PermissionError:
    return PermissionError(errno.EACCES, "Dossier works offline: no network may be used")


def _hook_refuses() -> bool:
    """Whether Python itself refuses: a datagram socket "connected" to a reserved address sends nothing."""
    if not _hooked:
        return False
    family = socket.AF_NETLINK if sys.platform == "linux" else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))
    except PermissionError:
        return True
    return False
