"""What the form of a meeting offers to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.brief_offers import brief_offers
from lobbykit.app.finding_notes import members_found
from lobbykit.app.office_rows import office_rows
from lobbykit.app.schedule_desk.meeting_form import people_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lobbykit.app.workbench import Workbench

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


def form_offers(bench: Workbench) -> FormOffers:
    """Return what the workspace has to choose from; raise as `Workbench.library` does."""
    offices = tuple((str(one.id), f"{one.name} ({one.seat})") for one in office_rows(bench))
    briefs = tuple((one.id, one.title) for one in brief_offers(bench))
    people = tuple(str(row.get("name", "")) for row in members_found(bench.view))
    return FormOffers(offices, briefs, people, partial(people_of, bench), bench.today)
