"""What the form of a meeting offers to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

ZONES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
)


@dataclass(frozen=True, slots=True)
class FormOffers:
    """Offices and briefs as keys with their words, the names of people, who is of a delegation, and the day it is."""

    offices: tuple[tuple[str, str], ...]
    briefs: tuple[tuple[str, str], ...]
    people: tuple[str, ...]
    team: Callable[[str], tuple[str, ...]]
    today: date
    zones: tuple[str, ...] = ZONES
