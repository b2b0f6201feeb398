"""Waiting for what can be seen from outside, with a deadline; another process gives no signals."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
PATIENCE, BETWEEN = 45.0, 0.03
_NEVER = threading.Event()


class StoryError(Exception):
    """What a person would have expected did not happen."""


def until(look: Callable[[], T], what: str, patience: float = PATIENCE) -> T:
    """Return the first true value of `look`; raise StoryError saying what was waited for."""
    end = time.monotonic() + patience
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > end:
            raise StoryError(f"waited {patience:.0f} s for {what}")
        _NEVER.wait(BETWEEN)
