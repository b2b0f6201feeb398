"""Which offices `--to` names, also those of the schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.schedule import scheduled_offices
from lobbykit.app.selection import SCHEDULED, selected_offices

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.cli.desk import Desk
    from lobbykit.domain.office import Office, Roster


def picked(selection: str, roster: Roster, desk: Desk) -> Callable[..., tuple[Office, ...]]:
    """Return who picks the offices of a selection for the ids of briefs: those named, and those of their meetings.

    Raises UnknownOfficeError at once where no schedule is asked for, else when picking.
    """
    if SCHEDULED not in {word.strip() for word in selection.split(",")}:
        offices = selected_offices(roster, selection)
        return lambda *_briefs: offices
    return lambda *briefs: _with_schedule(selection, roster, desk, briefs)


def _with_schedule(selection: str, roster: Roster, desk: Desk, briefs: tuple[str, ...]) -> tuple[Office, ...]:
    """Pick offices, and say which meetings were left out: those of days gone by, and with offices nobody knows."""
    if desk.view is None:
        return selected_offices(roster, selection)
    found = scheduled_offices(desk.view, briefs, desk.today)
    if found.past:
        desk.remark("product-past", count=found.past)
    if strange := sorted(found.offices - {one.id for one in roster.offices}):
        desk.remark("scheduled-unknown", offices=", ".join(strange), count=len(strange))
    return selected_offices(roster, selection, found.offices)
