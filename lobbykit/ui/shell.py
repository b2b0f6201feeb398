"""What a window can ask of the program around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.store.removal import Removal


def _nothing(*_what: object) -> None:
    """Do nothing, where there is no other workspace to go to, and none that may be forgotten."""


@dataclass(frozen=True, slots=True)
class Shell:
    """Going into the sample lobby day and out of it, and whether we are in it; `forget` ends and removes everything."""

    try_sample: Callable[[], object] = _nothing
    leave_sample: Callable[[], object] = _nothing
    is_sample: bool = False
    forget: Callable[[Removal], object] = _nothing
