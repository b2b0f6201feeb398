"""Runs of pytest that do not load again what is not ours: each is forked from a process that has loaded all of that.

A fork has loaded nothing of ours, so it reads the program and the tests of its folder as they are at that moment.
Where a process cannot fork itself, each run is a process that is started as people start it.

This file is also that process, started by its path: it answers each line that it reads with an exit code.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OURS = {"lobbykit", "tests", "conftest"}
SECONDS = 300
REWRITING = "ignore::pytest.PytestAssertRewriteWarning"
"""What is not ours was loaded before pytest could rewrite the assertions in it."""


class Runs(Protocol):
    """How to run pytest in a folder: its exit code, or minus the signal that ended it."""

    def __call__(self, folder: Path, arguments: Sequence[str]) -> int: ...


def cold(folder: Path, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run pytest as people do, and return its exit code and what it said."""
    command = [sys.executable, "-m", "pytest", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False)


@contextmanager
def warm(folder: Path, arguments: Sequence[str]) -> Iterator[Runs]:
    """Give a way to run pytest; what is not ours and is loaded with these arguments in this folder is loaded once."""
    if not hasattr(os, "fork"):
        yield lambda where, given: cold(where, given).returncode
        return
    command = [sys.executable, "-P", __file__, str(folder), *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=folder, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        asking, answers = process.stdin, process.stdout

        def run(where: Path, given: Sequence[str]) -> int:
            asking.write(json.dumps({"folder": str(where), "arguments": list(given)}) + "\n")
            asking.flush()
            return int(answers.readline())

        assert int(answers.readline()) == 0, "pytest does not collect the tests here"
        yield run
        asking.close()
    assert process.returncode == 0


def main(folder: str, *arguments: str) -> None:
    """Load what is not ours, then answer until nobody asks."""
    names, told = os.pipe()
    said = _forked(folder, ["--collect-only", *arguments], told)
    os.close(told)
    with os.fdopen(names, encoding="utf-8") as found:
        for name in found.read().splitlines():
            with suppress(ImportError):  # some modules exist only in those that made them
                importlib.import_module(name)
    _answer(said)
    for line in sys.stdin:
        _answer(_forked(**json.loads(line)))


def _answer(code: int) -> None:
    sys.stdout.write(f"{code}\n")
    sys.stdout.flush()


def _forked(folder: str, arguments: Sequence[str], told: int | None = None) -> int:
    child = os.fork()
    if not child:
        _run(folder, arguments, told)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _run(folder: str, arguments: Sequence[str], told: int | None) -> NoReturn:
    """Be a run of pytest, and tell the names of the modules that were loaded and are not ours."""
    code = int(pytest.ExitCode.INTERNAL_ERROR)
    try:
        signal.alarm(SECONDS)
        os.chdir(folder)
        sys.path.insert(0, folder)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(nowhere, stream)
        code = int(pytest.main(["-W", REWRITING, *arguments]))
        if told is not None:
            theirs = [name for name in sys.modules if name.partition(".")[0] not in OURS]
            os.write(told, "\n".join(theirs).encode())
    finally:
        os._exit(code)


if __name__ == "__main__":
    main(*sys.argv[1:])
