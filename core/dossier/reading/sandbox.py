"""What a worker may do once it is ready: compute, and answer.

On Linux: no sockets at all, no new programs, no tracing or signalling of other processes (seccomp); reading
only beneath Python's own folders and writing nowhere (Landlock, where the kernel has it), but to /dev/null;
bounded memory, files and processor time, and no file can grow (resource limits). Elsewhere the resource
limits that the system knows, and the audit hook. Sources: landlock(7), seccomp(2), setrlimit(2).
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

from dossier import lockdown
from dossier.errors import LockdownFailed
from dossier.reading.limits import Limits
from dossier.reading.ocr import tessdata

# execve, execveat, ptrace, kill, tkill, process_vm_readv, process_vm_writev, pidfd_getfd, bpf, mount, keyctl,
# userfaultfd, perf_event_open, name_to_handle_at, open_by_handle_at, pidfd_send_signal, rt_sigqueueinfo
_DENIED = {
    "x86_64": (59, 322, 101, 62, 200, 310, 311, 438, 321, 165, 250, 323, 298, 303, 304, 424, 129),
    "aarch64": (221, 281, 117, 129, 130, 270, 271, 438, 280, 40, 219, 282, 241, 264, 265, 424, 138),
}
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446  # the same on every architecture
_WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 1, 1 << 2, 1 << 3, 1 << 14
_RULE_PATH_BENEATH = 1


def enter(limits: Limits) -> tuple[str, ...]:
    """Shut this process in, for good; return the names of what holds: "kernel", "landlock", "rlimit".

    Raises:
        LockdownFailed: the kernel refused what it should be able to do.
    """
    holding = []
    lockdown.scrub_environment()
    if _limit_resources(limits):
        holding.append("rlimit")
    if lockdown.supported():
        if _restrict_files():
            holding.append("landlock")
        lockdown.install_filter(local_sockets=False, denied=_DENIED[os.uname().machine])
    state = lockdown.enforce()
    holding.append(state.enforced_by)
    return tuple(holding)


def allow_processor_seconds(seconds: int, *, more: bool = False) -> None:
    """Give the work to come so much processor time from now on; beyond it the kernel ends the process.

    Args:
        more: leave what was allowed before, where that is more.
    """
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(usage.ru_utime + usage.ru_stime) + 1
    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    until = max(spent + seconds, soft) if more else spent + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (until, hard))


def _limit_resources(limits: Limits) -> bool:
    if sys.platform == "win32":
        return False
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (limits.open_files, limits.open_files))
    if sys.platform == "linux":  # macOS refuses to bound the address space
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))
    return True


def _readable_folders() -> list[Path]:
    """Where Python, its packages and Tesseract's languages lie: they are still loaded as they are needed."""
    places = [sys.prefix, sys.base_prefix, sys.exec_prefix, getattr(sys, "_MEIPASS", ""), *sys.path]
    folders = {Path(place).resolve() for place in places if place} | _linked_folders()
    if (languages := tessdata.find().folder) is not None:
        folders.add(languages.resolve())
    libraries = {Path(name) for name in ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib")}
    root = Path("/")
    # A base prefix of "/usr" would open all of it; its libraries are what is needed.
    wanted = {folder for folder in folders if folder not in (root, Path("/usr"), Path("/usr/local"))}
    return sorted(folder for folder in wanted | libraries if folder.exists())


def _linked_folders() -> set[Path]:
    """Where loaded packages really lie: some environments hold links to packages elsewhere."""
    loaded = [module for name, module in list(sys.modules.items()) if "." not in name]
    named = [getattr(module, "__file__", None) for module in loaded]
    files = [Path(file).resolve() for file in named if file]
    return {file.parents[1] if file.stem == "__init__" else file.parent for file in files}


def _restrict_files() -> bool:
    """Landlock: read beneath Python's folders, and nothing else on disk. False: the kernel lacks it."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    version = libc.syscall(ctypes.c_long(_LANDLOCK_CREATE), None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    if version < 1:
        return False
    # Each version of the interface handles more: 13 rights, then refer, truncate, ioctl; TCP; scopes.
    rights = 13 + (version >= 2) + (version >= 3) + (version >= 5)
    attributes = (ctypes.c_uint64 * 3)((1 << rights) - 1, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = _checked(libc, _LANDLOCK_CREATE, attributes, ctypes.c_size_t(size), ctypes.c_uint32(0))
    try:
        for folder in _readable_folders():
            _allow(libc, ruleset, folder, _READ_FILE | _READ_DIR if folder.is_dir() else _READ_FILE)
        # Tesseract opens it for its remarks, and ends with a crash where it cannot.
        _allow(libc, ruleset, Path(os.devnull), _WRITE_FILE | _READ_FILE | (version >= 3) * _TRUNCATE)
        if libc.prctl(38, *map(ctypes.c_ulong, (1, 0, 0, 0))) != 0:
            raise LockdownFailed("The kernel refused to drop privileges.")
        _checked(libc, _LANDLOCK_RESTRICT, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)
    return True


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def _allow(libc: ctypes.CDLL, ruleset: int, place: Path, rights: int) -> None:
    descriptor = os.open(place, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = _PathBeneath(rights, descriptor)
        _checked(
            libc,
            _LANDLOCK_ADD,
            ctypes.c_int(ruleset),
            ctypes.c_int(_RULE_PATH_BENEATH),
            ctypes.byref(rule),
            ctypes.c_uint32(0),
        )
    finally:
        os.close(descriptor)


def _checked(libc: ctypes.CDLL, number: int, *arguments: object) -> int:
    result = int(libc.syscall(ctypes.c_long(number), *arguments))
    if result < 0:
        raise LockdownFailed(f"The kernel refused to shut the reader in: {os.strerror(ctypes.get_errno())}.")
    return result
