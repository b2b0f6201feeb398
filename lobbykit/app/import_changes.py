"""What an import would change, field by field: offices, committees, vacant seats and bill records before and after."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.bill import newer_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import TypeVar

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.office import Committee, Office, Roster

    One = TypeVar("One", Office, Committee)

Fields = tuple[tuple[str, str, str], ...]
_HEADER = ("congress", "as_of", "source", "commit", "licence")


@dataclass(frozen=True, slots=True)
class Change:
    """What an import would do to one thing: "added", "removed", "changed" or "kept", field by field.

    `fields` holds (field, before, after); of what is added or removed every field that says something, with "" on the
    other side. "kept" is a record that stays because the one there is newer.
    """

    what: str
    key: str
    name: str
    fields: Fields = ()


def roster_changes(before: Roster, after: Roster) -> tuple[Change, ...]:
    """Return what changes between two rosters: what they say of themselves, offices, vacant seats and committees."""
    old: dict[str, Office] = {office.id: office for office in before.offices}
    new: dict[str, Office] = {office.id: office for office in after.offices}
    seen = {str(one.id): one for one in before.committees}
    committees = {str(one.id): one for one in after.committees}
    return (
        *header_change("roster.json", before, after, _HEADER),
        *_entries(old, new, _seated),
        *_vacant(before, after),
        *_entries(seen, committees, lambda one: one.name),
    )


def header_change(key: str, before: object, after: object, fields: tuple[str, ...]) -> Iterator[Change]:
    """Yield the change of what two files say of themselves, if there is one."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in fields)
    found = tuple((name, str(old), str(new)) for name, old, new in pairs if old != new)
    if found:
        yield Change("changed", key, str(getattr(after, "source", "")), found)


def bill_change(known: BillRecord | None, record: BillRecord) -> Change:
    """Return what taking in one record does; the newer record of a measure wins."""
    key, name = record.measure.slug, record.measure.text
    if known is None:
        return Change("added", key, name, _said(record, added=True))
    if newer_record(known, record) is known:
        days = (("as_of", known.as_of.isoformat(), record.as_of.isoformat()),)
        return Change("kept", key, name, days)
    return Change("changed", key, name, _differences(known, record))


def _entries(old: Mapping[str, One], new: Mapping[str, One], name: Callable[[One], str]) -> Iterator[Change]:
    """Yield what was taken out, what is new, and what is different."""
    for key, one in old.items():
        if key not in new:
            yield Change("removed", key, name(one), _said(one, added=False))
    for key, one in new.items():
        if key not in old:
            yield Change("added", key, name(one), _said(one, added=True))
    for key, one in new.items():
        if key in old and old[key] != one:
            yield Change("changed", key, name(one), _differences(old[key], one))


def _vacant(before: Roster, after: Roster) -> Iterator[Change]:
    old, new = (Counter((one.state, one.district, one.chamber) for one in each.vacant) for each in (before, after))
    for what, those in (("removed", old - new), ("added", new - old)):
        for state, district, chamber in sorted(those.elements()):
            seat = state if chamber == "senate" else f"{state}-{district or 'AL'}"
            yield Change(what, f"vacant/{seat}", "")


def _differences(before: Office | BillRecord | Committee, after: Office | BillRecord | Committee) -> Fields:
    pairs = ((one.name, getattr(before, one.name), getattr(after, one.name)) for one in dataclasses.fields(after))
    return tuple((name, _compared(old, new), _compared(new, old)) for name, old, new in pairs if old != new)


def _said(value: Office | BillRecord | Committee, *, added: bool) -> Fields:
    """Return every field that says something, after a change or before it."""
    values = ((one.name, getattr(value, one.name)) for one in dataclasses.fields(value))
    texts = [(name, _compared(one, None)) for name, one in values if one not in (None, "", ())]
    return tuple((name, "", text) if added else (name, text, "") for name, text in texts)


def _compared(value: object, other: object) -> str:
    """Return a value as people compare it; of a list only what the other does not have, after its length."""
    if isinstance(value, tuple):
        own = [_compared(one, None) for one in value if not isinstance(other, tuple) or one not in other]
        return f"{len(value)}: {', '.join(own)}" if own else str(len(value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = (getattr(value, field.name) for field in dataclasses.fields(value))
        return " ".join(str(part) for part in parts if part not in {None, False})
    return "" if value is None else str(value)


def _seated(office: Office) -> str:
    return f"{office.name} ({office.district_code})"
