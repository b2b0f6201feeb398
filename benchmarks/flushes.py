"""How often a piece of work waits for the disk, and for how long."""

from __future__ import annotations

import os
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass
class Flushes:
    """What was counted so far."""

    count: int = 0
    seconds: float = 0.0


@contextmanager
def flushes_counted() -> Iterator[Flushes]:
    """Count every flush of a file or a folder within."""
    found = Flushes()

    def counting(flush: Callable[[int], None]) -> Callable[[int], None]:
        def counted(descriptor: int) -> None:
            begin = time.perf_counter()
            flush(descriptor)
            found.count += 1
            found.seconds += time.perf_counter() - begin

        return counted

    with ExitStack() as stack:
        for name in ("fsync", "fdatasync"):
            if hasattr(os, name):
                stack.enter_context(patch.object(os, name, counting(getattr(os, name))))
        yield found
