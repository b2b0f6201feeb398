"""What a file that is taken in would change, line by line, and an example of each of its columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.edit import Create, Revise, entity_of
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.products.gathering import appointment_of
from lobbykit.app.products.team import Team
from lobbykit.domain.products.meeting_words import weekday_when_of

if TYPE_CHECKING:
    from lobbykit.app.edit import Edit
    from lobbykit.app.entry_plans import EntryPlan
    from lobbykit.app.reading_entries import Begun
    from lobbykit.app.workbench import Workbench

_LONGEST = 60
_NOTHING: tuple[str, ...] = ()
_CLOCKS = ("start", "end", "day", "tz")


@dataclass(frozen=True, slots=True)
class IntakeLine:
    """One meeting or person: whether it is new, who and when in words, and the fields that would change, in words."""

    new: bool
    person: bool
    text: str
    fields: tuple[str, ...] = ()


def intake_lines(bench: Workbench, plan: EntryPlan) -> tuple[IntakeLine, ...]:
    """Return a line for each thing that a plan adds or changes, meetings before people."""
    edits = {entity_of(one): one for one in plan.edits if isinstance(one, Create | Revise)}
    offices, team = KnownOffices(bench.view, bench.shelves), Team(bench.view)
    found = [
        _line(bench, edits[one.key], offices, team, new=one.what == "added") for one in plan.changes if one.key in edits
    ]
    return tuple(sorted(found, key=lambda one: one.person))


def examples(begun: Begun) -> dict[str, str]:
    """Return what the first row that says something says of each field, shortened."""
    found: dict[str, str] = {}
    for record, _ in begun.gathered.records:
        for field, value in record.fields.items():
            text = " ".join(str(value or "").split())
            if text and field not in found:
                found[field] = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}\u2026"
    return found


def _line(bench: Workbench, edit: Edit, offices: KnownOffices, team: Team, *, new: bool) -> IntakeLine:
    if isinstance(edit, Create):
        kind, row, touched = edit.kind, dict(edit.fields), _NOTHING
    else:
        assert isinstance(edit, Revise)
        kind, row = edit.seen.kind or "", {**edit.seen.fields, **edit.fields}
        touched = tuple(edit.fields)
    if kind == "member":
        return IntakeLine(new, person=True, text=str(row.get("name", "")))
    who = ", ".join(offices.name(str(one)) or str(one) for one in _listed(row.get("offices")))
    clocks: dict[str, Any] = {name: row.get(name) for name in _CLOCKS}
    when = weekday_when_of(bench.catalogue.stock_phrases(), appointment_of({"id": "", "people": {}, **clocks}, team))
    labels = bench.catalogue.labels
    names = (labels.get(f"field/{path}", "") for path in touched)
    return IntakeLine(new, person=False, text=f"{who} \u00b7 {when}", fields=tuple(dict.fromkeys(filter(None, names))))


def _listed(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else ()
