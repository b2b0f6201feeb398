"""Which field each column of somebody's table is: proposed from its name and what stands in it, or said by a person."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import canonical, digest
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.office_search import folded
from lobbykit.domain.rooms import room_and_building
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

TEXT, SKIP = "text", "skip"
"""What a column is kept as that is no field: text of its record; and what is left out because somebody said so."""
STAFF = "staff/1/name"
_BETWEEN = " / "
_NO_WORD = compiled_late(r"[\W_]+")
_ALIKE, _LEAST_LETTERS = 0.86, 5


@dataclass(frozen=True, slots=True)
class ColumnWords:
    """How people name the columns of one kind of record: folded name → field; which fields several columns may share.

    `values` are words for the values of a field, folded word → value.
    """

    names: Mapping[str, str]
    shared: frozenset[str]
    values: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def fields(self) -> frozenset[str]:
        """Every field that a column can be given."""
        return frozenset({*self.names.values(), *self.shared, TEXT, SKIP})


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What one column is taken as, and `why`: given, remembered, named, alike, values, or kept (as text)."""

    column: str
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """All columns of a table in their order."""

    uses: tuple[ColumnUse, ...]

    @property
    def fields(self) -> dict[str, str]:
        """Column → field."""
        return {one.column: one.field for one in self.uses}


def header_key(columns: Iterable[str]) -> str:
    """Return the same 32 digits for every file with these columns, whatever their case and blanks."""
    return digest(b"import/header/" + canonical([plain_name(one) for one in columns]))


def plain_name(column: str) -> str:
    """Return a column's name as it is compared: folded, without signs."""
    return " ".join(_NO_WORD.sub(" ", folded(column)).split())


def propose(
    columns: Mapping[str, Sequence[str]],
    words: ColumnWords,
    *,
    is_field: Callable[[str], bool],
    given: Mapping[str, str],
    remembered: Mapping[str, str],
) -> ColumnMapping:
    """Return what each column is, `columns` being name → some of its cells.

    What a person has said now or for a file before comes first, then the name of a field, then its other names, then
    a name that is nearly one of them. A field that another column has already is not given twice, but for the shared
    ones: such columns, and those that nothing names, are kept as text.
    """
    found: dict[str, ColumnUse] = {}
    taken: Counter[str] = Counter()
    ways: tuple[tuple[str, Callable[[str], str | None]], ...] = (
        ("given", given.get),
        ("remembered", remembered.get),
        ("named", lambda one: one.strip() if is_field(one.strip()) else _named(one, words)),
        ("alike", lambda one: _alike(one, words)),
    )
    for why, choose in ways:
        for column, cells in columns.items():
            chosen = choose(column) if column not in found else None
            if chosen is None:
                continue
            said = why in {"given", "remembered"}
            seen = chosen if said else _seen(chosen, cells, words)
            if said or seen in words.shared or not taken[seen]:
                found[column] = ColumnUse(column, seen, why if seen == chosen else "values")
                taken[seen] += 1
    return ColumnMapping(tuple(found.get(one, ColumnUse(one, TEXT, "kept")) for one in columns))


def is_known(column: str, words: ColumnWords) -> bool:
    """Whether a name of a column says which field it is."""
    return _named(column, words) is not None


def _named(column: str, words: ColumnWords) -> str | None:
    """Return the field of a name, or of the lower part of a merged one."""
    parts = (column, column.rpartition(_BETWEEN)[2])
    return next((words.names[name] for one in parts if (name := plain_name(one)) in words.names), None)


def _alike(column: str, words: ColumnWords) -> str | None:
    name = plain_name(column)
    if len(name) < _LEAST_LETTERS:
        return None
    near = get_close_matches(name, [one for one in words.names if len(one) >= _LEAST_LETTERS], n=1, cutoff=_ALIKE)
    return words.names[near[0]] if near else None


def _seen(name: str, cells: Sequence[str], words: ColumnWords) -> str:
    """Return the field that the cells speak for.

    A column "Office" full of rooms says where, not with whom; "Estado" may be the state or how far a meeting has come;
    "Whom did you meet?" may be answered with names and their titles.
    """
    filled = [one.strip() for one in cells if one.strip()]
    if name == "office" and _most(filled, lambda one: room_and_building(one) is not None):
        return "place"
    levels = words.values.get("level", {})
    if name == "level" and filled and not any(plain_name(one) in levels for one in filled):
        return STAFF if _most(filled, lambda one: one.endswith(")")) else TEXT
    told = words.values.get("status", {})
    if name == "state" and _most(filled, lambda one: plain_name(one) in told and one.upper() not in STATE_NAMES):
        return "status"
    return name


def _most(cells: Sequence[str], fits: Callable[[str], bool]) -> bool:
    return sum(map(fits, cells)) * 2 > len(cells)
