"""The calls by which a program changes a disk: counted, and one of them is its last, or is refused."""

from __future__ import annotations

import os
import signal
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CALLS = ("write", "fsync", "replace", "rename", "link", "mkdir", "unlink", "truncate", "ftruncate")
"""What is counted, in this process and its threads."""


@dataclass
class Luck:
    """Kills this process at the call of this number, halfway through a write; or has the system refuse it.

    With `for_good` every later call that needs room is refused too, as on a full disk. Numbers count from 1.
    `die_before` and `die_after` name files (as `mailbox-*.json`): it is killed before or after one of them gets its
    name for the first time.
    """

    die_at: int = 0
    die_before: str = ""
    die_after: str = ""
    refuse_at: int = 0
    errno: int = 0
    for_good: bool = False
    calls: int = 0

    @contextmanager
    def planted(self) -> Iterator[None]:
        """Count, and fail, within."""
        with ExitStack() as stack:
            for name in CALLS:
                stack.enter_context(patch.object(os, name, self._counting(name, getattr(os, name))))
            yield

    def _counting(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **more: Any) -> Any:
            if name == "write" and args[0] in (1, 2):  # what is said to people
                return call(*args, **more)
            self.calls += 1
            if self.calls == self.die_at:
                if name == "write":
                    call(args[0], bytes(args[1])[: len(args[1]) // 2])
                _die()
            if self._is_refused(name):
                raise OSError(self.errno, os.strerror(self.errno))
            if name == "replace" and fnmatch(Path(args[1]).name, self.die_before):
                _die()
            answer = call(*args, **more)
            if name == "replace" and fnmatch(Path(args[1]).name, self.die_after):
                _die()
            return answer

        return counted

    def _is_refused(self, name: str) -> bool:
        if not self.refuse_at:
            return False
        return self.calls == self.refuse_at or (self.for_good and self.calls > self.refuse_at and name != "unlink")


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
