"""Starting the command: as people do, or as a fork of a process that has loaded the program already, which is cheaper.

A fork is a process of its own with the environment, the arguments and the files of its own. What it saves is half a
second of loading. `LOBBYKIT_ROWS_COLD=1` starts every command as people do; `python -m tests.sync.rows --cold` sets it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol

from tests.making import ROOT

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

COLD = "LOBBYKIT_ROWS_COLD"
LOADED = ["tests.sync.rows.loaded"]
STREAMS = ("stdin", "stdout", "stderr")


class Waiting(Protocol):
    """How to wait for a process: its exit code, minus the signal that killed it; None when it still runs."""

    def __call__(self, seconds: float) -> int | None: ...


@dataclass
class Started:
    """A command that was started, and the folder of the files that it reads and writes."""

    folder: Path
    wait: Waiting

    def ended(self, seconds: float) -> int:
        """Return the exit code; fail where it takes longer."""
        code = self.wait(seconds)
        assert code is not None, f"still at work after {seconds} s: {self.said('stdout')}"
        return code

    def said(self, stream: str) -> str:
        return (self.folder / stream).read_text(encoding="utf-8")


@contextmanager
def started(words: Sequence[str], env: Mapping[str, str], stdin: str, *, is_plain: bool) -> Iterator[Started]:
    """Start the command; `is_plain` when nothing is told to the launcher. What still runs at the end is killed."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for stream in STREAMS:
            (folder / stream).write_text(stdin if stream == "stdin" else "", encoding="utf-8")
        begin = _cold if COLD in os.environ else _forked
        with begin(words, env, folder, is_plain) as wait:
            yield Started(folder, wait)


@contextmanager
def _cold(words: Sequence[str], env: Mapping[str, str], folder: Path, is_plain: bool) -> Iterator[Waiting]:
    argv = [sys.executable, "-m", "lobbykit" if is_plain else "tests.sync.rows.launcher", *words]
    stdin, stdout, stderr = (os.open(folder / stream, os.O_RDWR) for stream in STREAMS)
    with subprocess.Popen(argv, cwd=ROOT, env=dict(env), stdin=stdin, stdout=stdout, stderr=stderr) as process:
        for descriptor in (stdin, stdout, stderr):
            os.close(descriptor)

        def wait(seconds: float) -> int | None:
            try:
                return process.wait(seconds)
            except subprocess.TimeoutExpired:
                return None

        try:
            yield wait
        finally:
            if process.poll() is None:
                process.kill()


@contextmanager
def _forked(words: Sequence[str], env: Mapping[str, str], folder: Path, _is_plain: bool) -> Iterator[Waiting]:
    context = get_context("forkserver")
    context.set_forkserver_preload(LOADED)
    process: BaseProcess = context.Process(target=_obey, args=(tuple(words), dict(env), folder))
    process.start()

    def wait(seconds: float) -> int | None:
        process.join(seconds)
        return process.exitcode

    try:
        yield wait
    finally:
        if process.exitcode is None:
            process.kill()
        process.join()
        process.close()


def _obey(words: Sequence[str], env: Mapping[str, str], folder: Path) -> None:
    """Be the command, in a process that was forked for it."""
    from tests.sync.rows import launcher

    os.environ.clear()
    os.environ.update(env)
    os.chdir(ROOT)
    for descriptor, stream in enumerate(STREAMS):
        handle = os.open(folder / stream, os.O_RDWR)
        os.dup2(handle, descriptor)
        os.close(handle)
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(descriptor, "r" if descriptor == 0 else "w", encoding="utf-8", closefd=False)
        for descriptor in range(3)
    )
    sys.argv = ["lobbykit", *words]
    sys.exit(launcher.main())
