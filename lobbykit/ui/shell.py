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
    """Going into the sample lobby day, or into the trial of a team's file, and `leave` out of either.

    `is_sample` and `is_trial` are whether we are in one; `forget` ends and removes everything.
    """

    try_sample: Callable[[], object] = _nothing
    try_kit: Callable[[bytes], object] = _nothing
    leave: Callable[[], object] = _nothing
    is_sample: bool = False
    is_trial: bool = False
    forget: Callable[[Removal], object] = _nothing

    @property
    def is_own(self) -> bool:
        """Whether the workspace is the user's own, no sample and no trial that will be thrown away."""
        return not (self.is_sample or self.is_trial)
