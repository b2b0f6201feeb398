"""What the last import changed in the schedule, as far as it still stands: to print, or to read out at breakfast."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.planned_entries import told_value
from lobbykit.app.schedule import DROPPED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lobbykit.app.entry_plans import EntryPlan
    from lobbykit.app.import_changes import Change
    from lobbykit.app.import_memory import ImportMemory
    from lobbykit.store.view import View

FIELDS = ("start", "end", "day", "place", "offices", "status", "code", "briefs")
PEOPLE, MISSING = "people", "missing"
MOST = 5_000


@dataclass(frozen=True, slots=True)
class MeetingChange:
    """One change: `what` is "added", "missing", "off", "back", "people", or the field that says something else now.

    `before` and `after` are its values as people compare them, `row` the meeting as it is.
    """

    what: str
    row: Mapping[str, Any]
    before: str = ""
    after: str = ""


def kept_memory(plan: EntryPlan, today: date) -> ImportMemory:
    """Return what an import of meetings leaves to remember: answers, files, and what it changed or missed."""
    day, same = today.isoformat(), {"field": "", "before": "", "after": ""}
    missing = ({"day": day, "meeting": one, "what": MISSING, "name": "", **same} for one in plan.missing)
    return replace(plan.memory, changes=(*kept_changes(plan.changes, today), *missing))


def kept_changes(changes: Iterable[Change], today: date) -> tuple[Mapping[str, str], ...]:
    """Return the changes of an import of meetings as they are remembered."""
    found: list[Mapping[str, str]] = []
    for one in changes:
        base = {"day": today.isoformat(), "meeting": one.key, "what": one.what, "name": one.name}
        fields = [told for told in one.fields if told[0] in FIELDS]
        if one.what == "added" and any(field == "offices" for field, _, _ in fields):
            found.append({**base, "field": "", "before": "", "after": ""})
        elif one.what == "changed":
            found += [{**base, "field": field, "before": old, "after": new} for field, old, new in fields]
            if any(field.startswith(f"{PEOPLE}/") for field, _, _ in one.fields):
                found.append({**base, "field": PEOPLE, "before": "", "after": ""})
    return tuple(found[:MOST])


def changes_since(view: View, memory: ImportMemory) -> tuple[MeetingChange, ...]:
    """Return the changes of the last import that still stand, by when the meetings begin.

    What was undone, or changed again since, is not told; nor is a meeting that is gone.
    """
    told: dict[str, list[Mapping[str, str]]] = {}
    for one in memory.changes:
        told.setdefault(one.get("meeting", ""), []).append(one)
    return tuple(
        change for row in meetings_found(view) for one in told.get(str(row["id"]), ()) if (change := _change(row, one))
    )


def _change(row: dict[str, Any], told: Mapping[str, str]) -> MeetingChange | None:
    field, before, after = (told.get(name, "") for name in ("field", "before", "after"))
    if told.get("what") == "added":
        return MeetingChange("added", row)
    if told.get("what") == MISSING:
        return MeetingChange(MISSING, row) if row.get("status") != DROPPED else None
    if field == PEOPLE:
        return MeetingChange(PEOPLE, row)
    if field not in FIELDS or told_value(row.get(field)) != after:
        return None
    if field == "status" and DROPPED in (before, after):
        return MeetingChange("off" if after == DROPPED else "back", row, before, after)
    return MeetingChange(field, row, before, after)
