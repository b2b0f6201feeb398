"""Records of meetings and notes as people write them into a table, turned into the fields of the schema."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Protocol

from lobbykit.app.clock_columns import CLOCK_COLUMNS, clock_fields
from lobbykit.app.entry import ID
from lobbykit.domain.cell_value import cell_value, parted
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.note_form import part_field
from lobbykit.domain.office import OFFICE_ID
from lobbykit.domain.problem import Problem, Read, error
from lobbykit.domain.schema import clipped, field_at, room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from lobbykit.content.records.record_file import Record, RecordFile
    from lobbykit.domain.kind import Field

OFFICE_COLUMNS = ("office", "state", "district")
PEOPLE = "people"
MARKS = ("created", "changed", "deleted", "edited_after_delete", "conflicts", "newer")
"""What a list of notes or meetings says of each beside its fields."""
_PERSON = re.compile(r"\s*(?P<name>[^()]*[^()\s])\s*(?:\(\s*(?P<role>[^()]*[^()\s])\s*\))?\s*")


class Naming(Protocol):
    """Who says which office words mean."""

    def named(self, text: str, state: str = "", district: str = "") -> Read[str]:
        """Return the id of one office, or what is wrong."""
        ...


@dataclass(frozen=True, slots=True)
class Row:
    """The fields of a record, nested or flat, without what only people write; `people` are names and roles who go."""

    fields: Mapping[str, object]
    people: tuple[tuple[str, str], ...] = ()


def columns_of(kind: str) -> tuple[str, ...]:
    """Return the names that a column may have beside the fields of the schema."""
    return (*OFFICE_COLUMNS, *CLOCK_COLUMNS, PEOPLE) if kind == "meeting" else OFFICE_COLUMNS


def wrong_columns(kind: str, file: RecordFile) -> Iterator[Problem]:
    """Yield a problem for each column of a CSV that no field has, with the name that may be meant."""
    known = (*columns_of(kind), ID, *MARKS)
    fields = [one.path for one in KINDS[kind].fields]
    for name, place in (file.header or {}).items():
        if name in known or _field(kind, name):
            continue
        close = get_close_matches(name.casefold().replace(" ", "_"), [*known, *fields], n=1)
        shown = clipped(name, room(name))
        wrong = error("csv-column-unknown", place, name=shown)
        yield replace(wrong, params=(("meant", close[0]), *wrong.params)) if close else wrong


def row_of(kind: str, record: Record, naming: Callable[[], Naming]) -> Read[Row]:
    """Return what a record says: one office for what was written, times in UTC, typed values, no marks of a list."""
    given = {name: value for name, value in record.fields.items() if name not in MARKS}
    office = _offices(kind, given, record, naming)
    clock = clock_fields(given, record.at) if kind == "meeting" else Read({})
    people = _people(given, record) if kind == "meeting" else Read(())
    problems = (*office.problems, *clock.problems, *people.problems)
    if problems:
        return Read(None, problems)
    left = {name: _value(kind, name, value, record) for name, value in given.items()}
    return Read(Row({**left, **(office.value or {}), **(clock.value or {})}, people.value or ()))


def _value(kind: str, name: str, value: object, record: Record) -> object:
    field = _field(kind, name)
    if record.cells is None or field is None or not isinstance(value, str):
        return value.strip() if name == ID and isinstance(value, str) else value
    return cell_value(field, value)


def _field(kind: str, name: str) -> Field | None:
    return part_field(name) if kind == "note" else field_at(kind, name)


def _offices(
    kind: str, given: dict[str, object], record: Record, naming: Callable[[], Naming]
) -> Read[dict[str, object]]:
    """Take what names offices out of what is given, and return the field that it means."""
    many = given.get("offices") if kind == "meeting" else None
    if isinstance(many, str) and "office" not in given:
        given["office"] = given.pop("offices")
    elif many is not None and any(name in given for name in OFFICE_COLUMNS):
        return Read(None, (error("office-twice", record.at("office")),))
    written = [given.pop(name, "") for name in OFFICE_COLUMNS]
    texts = [one for one in written if isinstance(one, str)]
    if len(texts) < len(written) or not any(texts):
        wrong = {name: one for name, one in zip(OFFICE_COLUMNS, written, strict=True) if one != ""}
        return Read(wrong)
    text, state, district = texts
    if OFFICE_ID.fullmatch(text) and not (state or district):
        return _one_or_many(kind, [text], record)
    ids, problems = _named(parted(text) or [""], state, district, naming())
    if problems:
        place = record.at(next(name for name, one in zip(OFFICE_COLUMNS, texts, strict=True) if one))
        return Read(None, tuple(replace(one, place=place) for one in problems))
    return _one_or_many(kind, ids, record)


def _named(words: Sequence[str], state: str, district: str, naming: Naming) -> tuple[list[str], tuple[Problem, ...]]:
    reads = [naming.named(word, state, district) for word in words]
    return [one.value for one in reads if one.value], tuple(problem for one in reads for problem in one.problems)


def _one_or_many(kind: str, ids: Sequence[str], record: Record) -> Read[dict[str, object]]:
    if kind == "meeting":
        return Read({"offices": list(dict.fromkeys(ids))})
    if len(ids) > 1:
        return Read(None, (error("office-many", record.at("office")),))
    return Read({"office": ids[0]})


def _people(given: dict[str, object], record: Record) -> Read[tuple[tuple[str, str], ...]]:
    """Take the names of who goes out of what is given: "Ana Pérez (speaks); Ben"."""
    if not isinstance(given.get(PEOPLE), str):
        return Read(())
    found = [_PERSON.fullmatch(part) for part in parted(str(given.pop(PEOPLE)))]
    people = tuple((" ".join(one["name"].split()), one["role"] or "") for one in found if one)
    if len(people) < len(found):
        return Read(None, (error("people-unread", record.at(PEOPLE)),))
    return Read(people)
