"""What must be known at the end of the day, worked out from the plan alone: nothing of the program is asked."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.day.plan import BRIEF, DAY, final
from tests.day.tables import asked_names

if TYPE_CHECKING:
    from datetime import date, datetime

    from tests.day.plan import Note, Plan

_EASTERN = timedelta(hours=5)
"""How far Washington is behind UTC on a day in December."""


def expected(plan: Plan, today: date = DAY) -> dict[str, Any]:
    """Return everything as JSON would have it."""
    by_office = Counter(plan.meetings[one.number].office.id for one in plan.notes)
    return {
        "meetings": [_meeting(plan, number) for number in range(len(plan.meetings))],
        "asked": asked_names(plan),
        "joins": [plan.meetings[plan.twins[1]].code],
        "offices_of_two_teams": _of_two_teams(plan),
        "drop_offs": sorted(
            _id(plan, one.number) for one in plan.changes if (one.kind, one.by) == ("cancelled", "key")
        ),
        "notes": {how: len(plan.by(how)) for how in ("typed", "paper", "web-form")},
        "notes_by_office": dict(sorted(by_office.items())),
        "words": sorted(word for one in plan.notes for word in one.texts),
        "levels": sorted(
            [_id(plan, one.number), one.author, ask, level] for one in _told(plan) for ask, level, _ in one.answers
        ),
        "questions": sorted(one.question for one in plan.notes if one.owed and one.question),
        "missing": [known_by(plan, one) for one in plan.missing],
        "promises": sorted(
            (_promise(plan, one, today) for one in plan.notes if one.promise), key=lambda one: str(one["text"])
        ),
    }


def known_by(plan: Plan, number: int) -> dict[str, str]:
    """Return what a meeting is known by, as it was planned: a calendar has no field for its code."""
    meeting = plan.meetings[number]
    return {"code": meeting.code, "office": str(meeting.office.id), "planned": utc(meeting.start)}


def _told(plan: Plan) -> list[Note]:
    """Return the notes that say a level: a box of a web form holds words only."""
    return [one for one in plan.notes if one.how != "web-form"]


def _meeting(plan: Plan, number: int) -> dict[str, Any]:
    planned = plan.meetings[number]
    meeting, kinds = final(plan, planned), {one.kind: one for one in plan.changes if one.number == number}
    return {
        "code": meeting.code,
        "office": str(meeting.office.id),
        "team": meeting.team,
        "start": utc(meeting.start),
        "end": utc(meeting.end),
        "place": meeting.place,
        "people": sorted(meeting.people),
        "dropped": "cancelled" in kinds,
        "late": kinds["late"].minutes if "late" in kinds else 0,
        "joined": "joined" in kinds,
    }


def _promise(plan: Plan, note: Note, today: date) -> dict[str, Any]:
    return {
        "text": note.promise,
        "brief": BRIEF,
        "office": _id(plan, note.number),
        "side": "ours" if note.ours else "theirs",
        "owner": note.owner,
        "due": str(note.due),
        "done": note.done,
        "late": not note.done and note.due is not None and note.due < today,
    }


def _of_two_teams(plan: Plan) -> list[str]:
    teams: dict[str, set[str]] = {}
    for one in plan.meetings:
        teams.setdefault(str(one.office.id), set()).add(one.team)
    return sorted(office for office, seen in teams.items() if len(seen) > 1)


def _id(plan: Plan, number: int) -> str:
    return str(plan.meetings[number].office.id)


def utc(moment: datetime) -> str:
    """Return a time by the clocks of the Capitol as RFC 3339 in UTC."""
    return f"{moment + _EASTERN:%Y-%m-%dT%H:%M:%SZ}"
