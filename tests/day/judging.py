"""What the program knows at the end of the day, held against what must be known."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from tests.day.expected import expected
from tests.day.hands import TOMORROW
from tests.day.plan import DAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.day.living import Living

_SHOWN = 4
"""Of how many meetings that two people tell of both notes are looked at beside each other."""
Difference = tuple[str, object, object]
"""What differs, what it should be, and what it is."""


def differences(day: Living) -> list[Difference]:
    """Return everything that is not as the plan has it; all of it is asked of the command line as JSON."""
    wanted = json.loads(json.dumps(expected(day.plan)))
    pairs = [*_meetings(day, wanted), *_notes(day, wanted), *_after(day, wanted)]
    return [(what, should, is_) for what, should, is_ in pairs if should != is_]


def _meetings(day: Living, wanted: dict[str, Any]) -> Iterator[Difference]:
    rows = {one["id"]: one for one in day.asked("meeting", "list", "--json")["meetings"]}
    yield "meetings", len(wanted["meetings"]), len(rows)
    names = {one["id"]: one["name"] for one in day.asked("member", "list", "--json")["members"]}
    for number, one in enumerate(wanted["meetings"]):
        row = rows[day.meetings[number]]
        found = {
            "code": row.get("code", ""),
            "office": row["offices"][0],
            "start": row["start"],
            "end": row["end"],
            "place": row.get("place", ""),
            "people": sorted(names[each["member"]] for each in row.get("people", {}).values()),
            "dropped": row.get("status") == "dropped",
            "late": row.get("late", 0),
            "joined": row.get("joined", False),
        }
        should = {name: one[name] for name in found}
        if day.plan.meetings[number].source == "ics":
            should["code"] = ""  # a calendar has no field for it
        yield f"meeting {number}", should, found
    changed = day.asked("meeting", "list", "--json", "--day", str(DAY))["meetings"]
    yield "meetings of the day", len(rows), len(changed)


def _notes(day: Living, wanted: dict[str, Any]) -> Iterator[Difference]:
    notes = day.asked("note", "list", "--json")["notes"]
    everything = json.dumps([notes, day.asked("promise", "list", "--json")], ensure_ascii=False)
    spoken = [json.dumps(one, ensure_ascii=False)[1:-1] for one in wanted["words"]]
    yield "words that are gone", [], [one for one in spoken if one not in everything]
    yield "notes", wanted["notes"], dict(Counter(one["how"] for one in notes))
    yield "notes by office", wanted["notes_by_office"], dict(sorted(Counter(one["office"] for one in notes).items()))
    yield "acknowledged notes", [], sorted(set(day.acknowledged) - {one["id"] for one in notes})
    wrote = sorted((day.meetings[one.number], one.author) for one in day.plan.notes if one.how != "web-form")
    yield (
        "who tells of which meeting",
        wrote,
        sorted((one["meeting"], day.named(one["author"])) for one in notes if "meeting" in one),
    )
    told = Counter(one.number for one in day.plan.by("typed"))
    for number in [number for number, count in told.items() if count > 1][:_SHOWN]:
        shown = day.asked("meeting", "show", day.meetings[number], "--json")["notes"]
        authors = sorted(one.author for one in day.plan.notes if one.number == number)
        yield f"who tells of meeting {number}", authors, sorted(day.named(one["author"]) for one in shown)


def _after(day: Living, wanted: dict[str, Any]) -> Iterator[Difference]:
    missing = day.asked("note", "missing", "--json", today=TOMORROW)["missing"]
    yield "missing", sorted(day.meetings[one] for one in day.plan.missing), sorted(one["meeting"] for one in missing)
    ledger = day.asked("promise", "list", "--json")["promises"]
    should = {one["text"]: _standing(one) for one in wanted["promises"]}
    shown = {one["text"]: tuple(one[name] for name in _LEDGER) for one in ledger}
    yield "promises", len(should), len(ledger)
    yield "ledger", should, shown
    order = [one["standing"] for one in ledger]
    yield "order of the ledger", sorted(order, key=("late", "due", "open", "done").index), order
    owed = day.asked("note", "questions", "--json")["questions"]
    yield "questions owed", wanted["questions"], sorted(one["text"] for one in owed)
    history = day.asked("note", "support", "--json")["history"]
    levels = [
        [one["office"], day.named(step["author"]), one["ask"], step["after"]]
        for one in history
        for step in one["steps"]
    ]
    yield "levels", wanted["levels"], sorted(levels)
    left = day.asked("meeting", "drop-off", "--json", "--day", str(DAY))["offices"]
    yield "sheets left", wanted["drop_offs"], sorted(one["office"] for one in left if one["left"])


_LEDGER = ("brief", "office", "side", "owner", "due", "standing")


def _standing(one: dict[str, Any]) -> tuple[object, ...]:
    standing = "done" if one["done"] else "late" if one["late"] else "due"
    return (*(one[name] for name in _LEDGER[:-1]), standing)
