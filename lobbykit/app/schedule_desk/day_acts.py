"""The acts of the day as a person at the door does them, with one key each, and which meeting that is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.app.meeting_acts import cancelled, left_here, moved
from lobbykit.app.people import said_user
from lobbykit.app.schedule import DROPPED
from lobbykit.app.schedule_desk.beginnings import new_beginning
from lobbykit.domain.problem import Read
from lobbykit.domain.schedule.timing import later
from lobbykit.store.query import where

if TYPE_CHECKING:
    from datetime import datetime

    from lobbykit.app.meeting_screen import MeetingScreen
    from lobbykit.app.workbench import Workbench

Row = dict[str, Any]
LATE = (5, 10, 15, 20, 30, 45, 60)
_FIRST = 10


def next_late(minutes: int) -> int:
    """Return how late a meeting is said to be by one more press: at first 10 minutes, at most 60."""
    return _FIRST if not minutes else next((one for one in LATE if one > minutes), LATE[-1])


def move(bench: Workbench, screen: MeetingScreen, place: str, time: str) -> Read[str]:
    """Give a meeting the place and the time that were typed, "" for what stays; raise as `Session.apply` does."""
    row: Row = dict(bench.view.get("meetings", screen.id) or {})
    start = new_beginning(row, time.strip() or None)
    if start.problems:
        return Read(None, start.problems)
    return moved(bench.session, screen.id, place, start.value or "", screen.place)


def call_off(bench: Workbench, screen: MeetingScreen) -> Read[str]:
    """Say that a meeting was called off and its sheets were left at the desk; raise as `Session.apply` does."""
    row: Row = dict(bench.view.get("meetings", screen.id) or {})
    return cancelled(bench.session, screen.id, bench.today, left_here(bench.view, row))


def next_meeting_here(bench: Workbench) -> str | None:
    """Return the meeting that is on or comes next, mine before those of others, else the last one; None for none."""
    rows = [row for row in meetings_found(bench.view) if row.get("status") != DROPPED]
    mine = [row for row in rows if _goes(bench, row)]
    now = bench.around.clock()
    for some in (mine, rows):
        ahead = [row for row in some if (end := _end(row)) is not None and end > now]
        if ahead:
            return str(ahead[0]["id"])
    return str((mine or rows)[-1]["id"]) if rows else None


def _end(row: Row) -> datetime | None:
    zone = zone_named(row.get("tz") or CAPITOL)
    return later(local_time(row.get("end") or row.get("start"), zone), row.get("late", 0))


def _goes(bench: Workbench, row: Row) -> bool:
    user = said_user(bench.session.known_user)
    me = {one["id"] for one in bench.view.table("members").search(where("user").one_of([user]))} if user else set()
    return any(one.get("member") in me for one in row.get("people", {}).values())
