"""The contract of long work: it reports at every step, and the report is where it is stopped."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class CancelledError(Exception):
    """Whoever asked for the work no longer wants its result."""


class Ticket:
    """Given to the work, which calls it with how much is done and how much there is; safe on any thread."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Have the next step raise CancelledError."""
        self._cancelled.set()

    def __call__(self, done: int, total: int) -> None:
        """Report a step; raise CancelledError once it was cancelled."""
        if self._cancelled.is_set():
            raise CancelledError
        self._report(done, total)
