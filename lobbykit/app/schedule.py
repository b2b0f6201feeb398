"""The schedule: which offices are met about a brief from today on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.local_time import meeting_day

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from lobbykit.store.view import View

DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Scheduled:
    """The ids of the offices that are met, and how many meetings were left out since their day has passed."""

    offices: frozenset[str]
    past: int


def scheduled_offices(view: View, briefs: Collection[str], today: date) -> Scheduled:
    """Return the offices of the meetings about one of these briefs whose day is today or later, or not set.

    A meeting that names no brief is about any. Dropped ones are not meetings.
    """
    rows = [row for row in meetings_found(view) if row.get("status") != DROPPED and is_about(row, briefs)]
    ahead = [row for row in rows if _is_ahead(row, today)]
    return Scheduled(frozenset(one for row in ahead for one in row.get("offices", ())), len(rows) - len(ahead))


def is_about(row: dict[str, Any], briefs: Collection[str]) -> bool:
    """Whether a meeting is about one of these briefs."""
    return not row.get("briefs") or not set(briefs).isdisjoint(row["briefs"])


def _is_ahead(row: dict[str, Any], today: date) -> bool:
    """Whether a meeting's day, where it takes place, has not passed."""
    day = meeting_day(row)
    return day is None or day >= today
