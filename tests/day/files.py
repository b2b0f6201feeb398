"""The files of the day: what people would have on their desks, and what is expected."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.day import calendars, tables
from tests.day.expected import expected, known_by
from tests.day.plan import BRIEF, DAY
from tests.day.tables import paper_form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.day.plan import Change, Note, Plan


def day_files(plan: Plan) -> Mapping[str, bytes]:
    """Return every file by name."""
    people = [
        {"name": one.name, "team": one.team, "town": one.town, "district": one.district} for one in plan.delegates
    ]
    return {
        "team.jsonl": "".join(f"{json.dumps(one)}\n" for one in people).encode(),
        tables.SCHEDULE_NAME: tables.schedule_csv(plan),
        calendars.SCHEDULE_NAME: calendars.schedule_ics(plan),
        calendars.MOVED_NAME: calendars.moved_ics(plan),
        calendars.CANCELLED_NAME: calendars.cancelled_ics(plan),
        "changes.json": _json([_change(plan, one) for one in plan.changes if one.by == "key"]),
        "notes.json": _json([_note(plan, one) for one in plan.by("typed")]),
        "paper.json": _json([_paper(plan, one) for one in plan.by("paper")]),
        tables.FORM_NAME: tables.form_csv(plan),
        "expected.json": _json(expected(plan)),
    }


def arguments(change: Change, meeting: str) -> tuple[str, ...]:
    """Return what is typed behind `lobbykit meeting` for a change of the meeting with this id."""
    if change.kind == "moved":
        at = ("--at", f"{change.start:%H:%M}") if change.start else ()
        return ("moved", meeting, "--place", change.place, *at)
    more = {"late": (str(change.minutes),), "cancelled": ("--copies", "2")}.get(change.kind, ())
    return (change.kind, meeting, *more)


def _change(plan: Plan, change: Change) -> dict[str, Any]:
    code = plan.meetings[change.number].code
    return {"meeting": known_by(plan, change.number), "arguments": list(arguments(change, code))}


def _paper(plan: Plan, note: Note) -> dict[str, Any]:
    return {"meeting": known_by(plan, note.number), "report": paper_form(note), "promise": _promise(note)}


def _note(plan: Plan, note: Note) -> dict[str, Any]:
    more = {"office": str(plan.meetings[note.number].office.id), "brief": BRIEF, "date": str(DAY), "how": "typed"}
    return {"meeting": known_by(plan, note.number), "note": paper_form(note) | more, "promise": _promise(note)}


def _promise(note: Note) -> dict[str, Any]:
    side = "ours" if note.ours else "theirs"
    return {"text": note.promise, "side": side, "owner": note.owner, "due": str(note.due), "done": note.done}


def _json(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
