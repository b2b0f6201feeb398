"""Choices: what a team lead decided for one office and one brief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.domain.prose import Text


@dataclass(frozen=True, slots=True)
class Choices:
    """Asks not to show, asks to show first (in that order), a local paragraph, a story's id, the staffer met."""

    hidden: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    local: Text | None = None
    story: str | None = None
    staffer: str = ""


NO_CHOICES = Choices()
