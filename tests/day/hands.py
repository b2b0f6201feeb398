"""Whoever types the commands of the day: the program as it is installed, in processes of its own."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from tests.running import Ran, typed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Run(Protocol):
    """Runs one command as of a day, what it reads being bytes, text, an object or lines; returns what it said."""

    def __call__(self, *arguments: object, today: tuple[str, ...] = ..., stdin: object = None) -> Ran: ...


@dataclass(frozen=True)
class Shell:
    """The program behind a command, in a workspace below a folder."""

    command: Sequence[str]
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of every process: nothing of this computer's own lobbykit is touched."""
        return os.environ | {"LOBBYKIT_STATE": str(self.folder / "state"), "LOBBYKIT_USER": "ana"}

    def words(self, today: tuple[str, ...]) -> list[str]:
        """Return the beginning of every command."""
        return [*self.command, "--workspace", str(self.folder / "workspace"), *today]

    def __call__(self, *arguments: object, today: tuple[str, ...] = (), stdin: object = None) -> Ran:
        words = [*self.words(today), *map(str, arguments)]
        given = b"" if stdin is None else typed(stdin)
        done = subprocess.run(words, input=given, capture_output=True, env=self.environment, check=False)
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def killed_while_typing(shell: Shell, lines: Sequence[bytes], *, answers: int, more: int) -> list[str]:
    """Give lines to `note add`, wait for some answers, give more and SIGKILL it at once; return what was promised.

    These are the ids that it said are on the disk; the program must have been alive until then.
    """
    pipe = subprocess.PIPE
    words = [*shell.words(TODAY), "note", "add", "--json-lines"]
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, env=shell.environment) as process:
        assert process.stdin
        assert process.stdout
        said = []
        for line in lines[:answers]:
            process.stdin.write(line)
            process.stdin.flush()
            said.append(process.stdout.readline())
        alive = process.poll() is None
        process.stdin.write(b"".join(lines[answers : answers + more]))
        process.stdin.flush()
        process.kill()
        said += process.stdout.readlines()
    assert alive, f"it ended by itself: {said}"
    return [one.split()[1].decode() for one in said if one.startswith(b"ACK ") and one.endswith(b"\n")]


TODAY = ("--today", "2026-12-01")
TOMORROW = ("--today", "2026-12-02")
