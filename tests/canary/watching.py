"""Runs a command under strace and keeps every byte that it wrote, to which path, also of files deleted at once."""

from __future__ import annotations

import os
import posixpath
import re
import selectors
import signal
import subprocess
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.crash.recording import DESCRIPTOR, STRING, unhex
from tests.crash.syscalls import Call, calls, missing, traced

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

WRITES = [*("write", "writev", "pwrite64", "pwritev", "pwritev2"), *("sendto", "sendmsg", "sendmmsg")]
COPIES = {"sendfile": (1, 0), "copy_file_range": (0, 2), "splice": (0, 2), "tee": (0, 1)}  # from, to
NAMES = [
    *("open", "openat", "openat2", "creat", "mkdir", "mkdirat", "mknod", "mknodat", "memfd_create"),
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
]
FLUSHES = ["fsync", "fdatasync"]  # nothing is written, but something can be injected
BLIND = ["mmap", "io_uring_setup", "process_vm_writev"]
PATIENCE = 120.0


class NotWatchedError(Exception):
    """The command could not be watched; it was not run."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a command returned, said and wrote.

    `written` maps each path to every byte that was written there or tried to be, in order; what was only made, or is
    only the new name of something, is there with no bytes. A path is absolute, or strace's word for what has none
    (`pipe:[7]`, `descriptor 2` for one that was closed). `unseen` lists what strace cannot show: a call and a path.
    """

    code: int
    out: bytes
    err: bytes
    written: Mapping[str, bytes]
    unseen: tuple[str, ...] = ()


def record(
    argv: Sequence[str],
    *,
    stdin: bytes | Sequence[bytes] = b"",
    env: Mapping[str, str],
    cwd: Path,
    inject: str = "",
    meanwhile: Callable[[], object] = lambda: None,
) -> Recorded:
    """Run a command to its end and return all it wrote; raise NotWatchedError when strace cannot be used here.

    Of several parts of `stdin` each is sent once the command has answered the one before with a line, and after
    `meanwhile` was called. `inject` is what strace calls so: a signal or an error at a chosen call.
    """
    if reason := missing():
        raise NotWatchedError(reason)
    parts = [stdin] if isinstance(stdin, bytes) else list(stdin)
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "calls"
        watched = traced(log, list(argv), calls=[*WRITES, *COPIES, *NAMES, *FLUSHES, *BLIND], inject=inject, data=True)
        pipe = subprocess.PIPE
        with subprocess.Popen(
            watched, stdin=pipe, stdout=pipe, stderr=pipe, env=dict(env), cwd=cwd, start_new_session=True
        ) as child:
            ours = _pipes(child)
            out, err = _conversation(child, parts, meanwhile)
        trace = _Trace(cwd)
        for call in calls(log):
            trace.take(call)
    written = {path: bytes(data) for path, data in trace.written.items() if path not in ours}
    return Recorded(child.returncode, out, err, written, tuple(trace.unseen))


def _pipes(child: subprocess.Popen[bytes]) -> set[str]:
    streams = (child.stdout, child.stderr)
    return {f"pipe:[{os.fstat(stream.fileno()).st_ino}]" for stream in streams if stream}


def _conversation(
    child: subprocess.Popen[bytes], parts: list[bytes], meanwhile: Callable[[], object]
) -> tuple[bytes, bytes]:
    said = {"out": b"", "err": b""}
    try:
        for part in parts[:-1]:
            assert child.stdin
            with suppress(BrokenPipeError):  # it has ended, which its exit code tells
                child.stdin.write(part)
                child.stdin.flush()
            _answer(child, said)
            meanwhile()
        out, err = child.communicate(parts[-1], timeout=PATIENCE)
    except (subprocess.TimeoutExpired, TimeoutError):
        os.killpg(child.pid, signal.SIGKILL)
        raise
    return said["out"] + out, said["err"] + err


def _answer(child: subprocess.Popen[bytes], said: dict[str, bytes]) -> None:
    """Read until the end of a line or of everything."""
    assert child.stdout
    assert child.stderr
    with selectors.DefaultSelector() as selector:
        for name, stream in (("out", child.stdout), ("err", child.stderr)):
            selector.register(stream, selectors.EVENT_READ, name)
        while selector.get_map():
            ready = selector.select(PATIENCE)
            if not ready:
                raise TimeoutError("no answer")
            for key, _ in ready:
                chunk = os.read(key.fd, 1 << 16)
                said[key.data] += chunk
                if not chunk:
                    selector.unregister(key.fileobj)
                elif chunk.endswith(b"\n"):
                    return


class _Trace:
    """What the calls of one log wrote."""

    def __init__(self, cwd: Path) -> None:
        self._cwd = str(cwd)
        self.written: dict[str, bytearray] = {}
        self.unseen: dict[str, None] = {}

    def take(self, call: Call) -> None:
        """Add what one call wrote or named; what failed counts too, since it was meant to be written."""
        arguments = call.text.split(", ")
        if call.name in WRITES:
            self._at(_opened(arguments[0])).extend(b"".join(_texts(call)))
        elif call.name in COPIES:
            source, target = (_opened(arguments[place]) for place in COPIES[call.name])
            self._at(target).extend(self._content(source))
        elif call.name in BLIND:
            if call.name != "mmap" or ("MAP_SHARED" in call.text and "PROT_WRITE" in call.text and "<" in call.text):
                self.unseen[f"{call.name} {_opened(arguments[-2])}"] = None
        elif call.name in NAMES and ("open" not in call.name or re.search("O_CREAT|O_TMPFILE", call.text)):
            *before, name = _texts(call)
            self._at(self._resolved(call, name)).extend(before[0] if "symlink" in call.name else b"")

    def _at(self, path: str) -> bytearray:
        return self.written.setdefault(path, bytearray())

    def _content(self, path: str) -> bytes:
        """Return at least what a copy may have read: all that the file holds now, or that was seen written to it."""
        now = Path(path).read_bytes() if Path(path).is_file() else b""
        if not now and path not in self.written:
            self.unseen[f"copy {path}"] = None
        return now + bytes(self.written.get(path, b""))

    def _resolved(self, call: Call, name: bytes) -> str:
        folders = [found[2] for found in DESCRIPTOR.finditer(STRING.sub("", call.text)) if found[2]]
        folder = os.fsdecode(unhex(folders[-1])) if folders and call.name.endswith(("at", "at2")) else self._cwd
        return posixpath.normpath(posixpath.join(folder, os.fsdecode(name)))


def _texts(call: Call) -> list[bytes]:
    return [unhex(text) for text in STRING.findall(call.text)]


def _opened(argument: str) -> str:
    """Return the path of the open file that an argument stands for, or its number where it has none."""
    found = DESCRIPTOR.match(argument)
    if found and found[2]:
        return os.fsdecode(unhex(found[2]))
    return f"descriptor {argument}"
