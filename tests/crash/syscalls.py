"""What the writer asks of the kernel, as strace tells it: calls to count, and a record that can be replayed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHANGES = [
    *("write", "writev", "pwrite64", "pwritev", "pwritev2", "fsync", "fdatasync", "sync_file_range"),
    *("ftruncate", "truncate", "fallocate", "copy_file_range", "sendfile"),
    *("openat", "open", "creat", "link", "linkat", "rename", "renameat", "renameat2"),
    *("unlink", "unlinkat", "mkdir", "mkdirat", "rmdir"),
]
FOLLOWED = ["read", "pread64", "lseek", "close", "dup", "dup2", "dup3", "fcntl", "mmap", "sync", "syncfs"]
WATCHED = [*CHANGES, *FOLLOWED]
LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+|\?|0x[0-9a-f]+)")
UNFINISHED = " <unfinished ...>"
RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)")


def missing() -> str:
    """Return why strace cannot be used here, or nothing when it can."""
    if not sys.platform.startswith("linux"):
        return "strace exists on Linux only"
    if not shutil.which("strace"):
        return "strace is not installed (Debian: apt-get install strace)"
    done = subprocess.run(["strace", "-qq", "-e", "trace=none", "true"], capture_output=True, text=True, check=False)  # noqa: S607 - found by PATH, as a person would
    return "" if done.returncode == 0 else f"strace may not trace here: {done.stderr.strip()[:160]}"


def traced(
    log: Path, argv: list[str], *, calls: list[str] = CHANGES, inject: str = "", data: bool = False
) -> list[str]:
    """Return the command under strace; with --seccomp-bpf it would be quicker, but would inject no signal."""
    options = ["strace", "-f", "-qq", "-y", "-o", str(log), "-e", "trace=" + ",".join(f"?{call}" for call in calls)]
    options += ["-e", f"inject={inject}"] if inject else []
    options += [] if "signal=" in inject else ["--seccomp-bpf"]
    options += ["-xx", "-s", str(1 << 24)] if data else []
    return [*options, *argv]


@dataclass(frozen=True, slots=True)
class Call:
    """One finished system call; `text` is strace's own, arguments only."""

    pid: str
    name: str
    text: str
    result: int
    failed: bool


def calls(log: Path) -> Iterator[Call]:
    """Yield the calls of a log in the order in which they came back."""
    waiting: dict[str, str] = {}
    for raw in log.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        line = raw
        if line.endswith(UNFINISHED):
            waiting[line.split(" ", 1)[0]] = line.removesuffix(UNFINISHED)
            continue
        if resumed := RESUMED.match(line):
            line = waiting.pop(resumed[1], "") + resumed[2]
        if found := LINE.match(line):
            pid, name, text, result = found.groups()
            number = -1 if result == "?" else int(result, 0)
            yield Call(pid, name, text, number, number < 0)


def points(log: Path, root: Path) -> list[tuple[str, int]]:
    """Return (call, how many-eth of its name in its thread) of every call that touches the place of a trial."""
    counts: dict[tuple[str, str], int] = {}
    found: dict[tuple[str, int], None] = {}
    for line in log.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        if match := re.match(r"(\d+) +(\w+)\(", line):
            key = (match[1], match[2])
            counts[key] = counts.get(key, 0) + 1
            if str(root) in line:
                found[key[1], counts[key]] = None
    return list(found)
