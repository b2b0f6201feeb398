"""What a window can ask of the program around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _nothing() -> None:
    """Do nothing, where there is no other workspace to go to."""


@dataclass(frozen=True, slots=True)
class Shell:
    """Going into the sample lobby day and out of it, and whether we are in it."""

    try_sample: Callable[[], object] = _nothing
    leave_sample: Callable[[], object] = _nothing
    is_sample: bool = False
