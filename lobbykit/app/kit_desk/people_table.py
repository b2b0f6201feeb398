"""The people of the team out of a spreadsheet: its columns mapped as those of schedules are, its rows made members."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.importing import RefusedImportError
from lobbykit.app.record_sources import column_words
from lobbykit.content.bounded import read_bytes
from lobbykit.content.records.record_file import LIMIT, few, is_table
from lobbykit.content.records.table import read_table
from lobbykit.content.records.table_text import table_text
from lobbykit.domain.column_mapping import SKIP, TEXT, ColumnMapping, header_key, is_known, plain_name, propose
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import Place, Problem, error, warning
from lobbykit.domain.schema import check_fields
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lobbykit.content.records.record_file import Record, RecordFile
    from lobbykit.domain.column_mapping import ColumnWords

KIND = "member"
FIELDS = ("name", "first", "last", "team", "state", "district", "town", "role", "email", "phone", "user", "lang", SKIP)
"""What a column can be, in the order in which it is offered."""
_OWN = ("name", "role", "user", "email", "phone", "town", "team")
_LOOKED_AT = 50
_SEAT = re.compile(r"([A-Za-z]{2})[\s/-]*0*([0-9]{1,2}|AL|at large)", re.IGNORECASE)
_NUMBER = re.compile(r"\D*0*([0-9]{1,2})\D*")
_NAMED = re.compile(r"(\D+?)[\s,-]+(\d.*)")
_CODES = {folded(name): code for code, name in STATE_NAMES.items()}
_LANGUAGE = re.compile(r"[a-z]{2}")


@dataclass(frozen=True, slots=True)
class TablePerson:
    """One row with a name: where it stands, and the fields of a member."""

    place: Place
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """A spreadsheet that was read: the people, what the columns were taken as, and an example of each.

    `key` stands for every file with these columns.
    """

    people: tuple[TablePerson, ...]
    mapping: ColumnMapping
    examples: Mapping[str, str]
    problems: tuple[Problem, ...]
    key: str
    nameless: bool = False


def read_people(file: Path, given: Mapping[str, str], remembered: Mapping[str, Mapping[str, str]]) -> PeopleTable:
    """Read a spreadsheet that was saved as CSV or text, on any thread.

    `given` is column → field as a person said it, `remembered` what was settled for headers by their key. Raises
    UnreadableFileError, and RefusedImportError for what is no table. Where no column says who it is, `nameless` is set
    and there are no people: then a person is asked which one does.
    """
    data = read_bytes(file, limit=LIMIT)
    words = column_words(KIND)
    assert words is not None
    if not is_table(data):
        raise RefusedImportError("import-refused", (error("people-no-table", Place(str(file))),))
    text = table_text(data, file=str(file))
    table = read_table(text.value or "", file=str(file), known=lambda one: is_known(one, words))
    if table.value is None:
        raise RefusedImportError("import-refused", table.problems)
    found = _taken(table.value, words, given, remembered)
    told = (*text.problems, *table.problems, *found.problems)
    return PeopleTable(found.people, found.mapping, found.examples, few(told), found.key, found.nameless)


def _taken(
    table: RecordFile, words: ColumnWords, given: Mapping[str, str], remembered: Mapping[str, Mapping[str, str]]
) -> PeopleTable:
    columns = {
        name: [str(one.fields.get(name, "")) for one in table.records[:_LOOKED_AT]] for name in table.header or {}
    }
    key = header_key(columns)
    said = {plain_name(name): one for name, one in given.items()}
    here = {name: said[plain_name(name)] for name in columns if plain_name(name) in said}
    known = remembered.get(key, {})
    mapping = propose(columns, words, is_field=lambda one: one in FIELDS, given=here, remembered=known)
    examples = {name: next((one for one in cells if one.strip()), "") for name, cells in columns.items()}
    place = Place(table.records[0].place.file)
    if not {"name", "last", "first"} & set(mapping.fields.values()):
        unnamed = error("people-no-name", place, columns="; ".join(columns)[:200])
        return PeopleTable((), mapping, examples, (unnamed,), key, nameless=True)
    rows = tuple(_person(one, mapping) for one in table.records)
    wrong = tuple(one for _, each in rows for one in each)
    people = tuple(one for one, _ in rows if one)
    return PeopleTable(people, mapping, examples, (*wrong, *_unused(mapping, place)), key)


def _person(record: Record, mapping: ColumnMapping) -> tuple[TablePerson | None, tuple[Problem, ...]]:
    """Return the person of a row and what of it is not taken in, or nobody and why the row is left out."""
    cells: dict[str, str] = {}
    for use in mapping.uses:
        cell = " ".join(str(record.fields.get(use.column, "")).split())
        if cell and use.field not in {TEXT, SKIP}:
            cells[use.field] = cell
    whole = " ".join(filter(None, (cells.pop("first", ""), cells.pop("last", ""))))
    name = cells.pop("name", "") or whole
    if not name:
        return None, (warning("people-row-nameless", record.place),) if cells else ()
    fields = {"name": _turned(name), **{path: cells[path] for path in _OWN if path in cells}}
    problems = [*_seat(cells, fields, record), *_language(cells, fields, record)]
    for path in (str(dict(one.params)["path"]) for one in check_fields(KIND, fields)):
        if path == "name":
            return None, (warning("people-row-nameless", record.place),)
        del fields[path]
        problems.append(warning("people-row-wrong", record.place, name=fields["name"][:60], field=path))
    return TablePerson(record.place, fields), tuple(problems)


def _turned(name: str) -> str:
    """Return a name as it is said: "Pérez, Ana" is Ana Pérez."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and first and "," not in first else name


def _seat(cells: Mapping[str, str], fields: dict[str, str], record: Record) -> Iterator[Problem]:
    """Write down where somebody votes: "TX-28", "AK-AL", or the state alone."""
    typed, said = cells.get("district", ""), cells.get("state", "")
    named = _NAMED.fullmatch(typed)
    if named and not said and _state(named[1]) in STATE_NAMES:
        typed, said = named[2], named[1]
    if typed and not said and _state(cells.get("team", "")) in STATE_NAMES:
        said = cells["team"]
    if not (typed or said):
        return
    whole = _SEAT.fullmatch(typed or said)
    number = _NUMBER.fullmatch(typed) if typed else None
    state = whole[1].upper() if whole else _state(said or typed)
    if state not in STATE_NAMES:
        yield warning("people-row-place", record.place, name=fields["name"][:60], text=(typed or said)[:40])
        return
    if whole:
        fields["district"] = f"{state}-{_at_large(whole[2])}"
    elif number:
        fields["district"] = f"{state}-{_at_large(number[1])}"
    else:
        fields["district"] = state


def _at_large(number: str) -> str:
    return str(int(number)) if number.isdigit() and int(number) else "AL"


def _state(text: str) -> str:
    return _CODES.get(folded(text), text.upper())


def _language(cells: Mapping[str, str], fields: dict[str, str], record: Record) -> Iterator[Problem]:
    code = cells.get("lang", "").lower()
    if code and not _LANGUAGE.fullmatch(code):
        yield warning("people-row-wrong", record.place, name=fields["name"][:60], field="lang")
    elif code:
        fields["lang"] = code


def _unused(mapping: ColumnMapping, place: Place) -> Iterator[Problem]:
    """Yield which columns nothing is taken of, though nobody said that they are to be left out."""
    if left := [one.column for one in mapping.uses if one.field == TEXT]:
        yield warning("people-columns-left", place, columns="; ".join(left)[:200], count=len(left))
