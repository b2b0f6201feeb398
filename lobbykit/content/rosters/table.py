"""Tables of text with places, whichever format they came from, and typed access that fails with one clear problem."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from lobbykit.content.yaml_tree import Mapping as YamlMapping
from lobbykit.content.yaml_tree import Scalar
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.problem import Place, Problem, Read, Severity, error

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.content.yaml_tree import Node

Choice = TypeVar("Choice")
MOST_MEMBERS = 541
"""Seats of both chambers, with those that have no vote."""
_DEPTH = 20
_YAML_NULLS = frozenset({"~", "null", "Null", "NULL"})
_SHOWN = 60


class BadEntryError(Exception):
    """An entry that cannot be used; `problem` says why and where."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping of text to text, tables and lists, with the place of each value where the format knows it."""

    place: Place
    values: Mapping[str, Value] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)

    def at(self, key: str) -> Place:
        """Return where that value stands, or else where the table begins."""
        return self.places.get(key, self.place)

    def text(self, key: str) -> str:
        """Return the text of a key on one line, "" when it is absent; BadEntryError when it is no printable text."""
        value = self.values.get(key, "")
        if isinstance(value, str):
            line = " ".join(value.split())
            if line.isprintable():
                return line
        raise self.bad("congress-text-bad", key)

    def required(self, key: str) -> str:
        """Return the text of a key; BadEntryError when it is absent or empty."""
        return self.text(key) or self._missing(key)

    def day(self, key: str) -> date:
        """Return the date of a key that must be there, written YYYY-MM-DD."""
        text = self.required(key)
        day = iso_day(text)
        if day is None:
            raise self.bad("congress-date-bad", key, text=text[:_SHOWN])
        return day

    def number(self, key: str, *, low: int, high: int) -> int:
        """Return the whole number of a key that must be there, between `low` and `high`."""
        text = self.required(key)
        if text.isascii() and text.isdigit() and len(text) <= len(str(high)) + 1 and low <= int(text) <= high:
            return int(text)
        raise self.bad("congress-number-bad", key, text=text[:_SHOWN], low=low, high=high)

    def choice(self, key: str, choices: Mapping[str, Choice]) -> Choice:
        """Return what the text of a key that must be there stands for."""
        text = self.required(key)
        if text not in choices:
            raise self.bad("congress-choice-unknown", key, text=text[:_SHOWN], known=", ".join(choices))
        return choices[text]

    def table(self, key: str) -> Table:
        """Return the table of a key that must be there."""
        value = self.values.get(key)
        if isinstance(value, Table):
            return value
        raise self.bad("congress-not-mapping", key)

    def tables(self, key: str) -> tuple[Table, ...]:
        """Return the list of tables of a key, empty when it is absent."""
        return tables_of(self.values.get(key, ()), self.at(key), key)

    def bad(self, code: str, key: str, **params: str | int) -> BadEntryError:
        """Make the failure of one key."""
        named = {"field": key, **params}
        return BadEntryError(Problem(code, Severity.ERROR, self.at(key), tuple(sorted(named.items()))))

    def _missing(self, key: str) -> str:
        raise self.bad("congress-field-missing", key)


Value = str | Table | tuple["Value", ...]


def tables_of(value: Value, place: Place, key: str) -> tuple[Table, ...]:
    """Return a list whose items are all tables; BadEntryError otherwise."""
    if isinstance(value, tuple):
        found = tuple(item for item in value if isinstance(item, Table))
        if len(found) == len(value):
            return found
    raise BadEntryError(error("congress-not-list", place, field=key))


def table_from_yaml(node: Node) -> Value:
    """Return a YAML tree as tables; the reader has bounded its depth."""
    if isinstance(node, Scalar):
        return "" if node.plain and node.text in _YAML_NULLS else node.text
    if not isinstance(node, YamlMapping):
        return tuple(table_from_yaml(item) for item in node.items)
    return Table(
        node.place,
        {key.text: table_from_yaml(value) for key, value in node.entries},
        {key.text: value.place for key, value in node.entries},
    )


def table_from_json(value: object, place: Place) -> Read[Value]:
    """Return JSON values as tables, all at one place; numbers and booleans as text."""
    try:
        return Read(_from_json(value, place, 0))
    except BadEntryError as failure:
        return Read(None, (failure.problem,))


def _from_json(value: object, place: Place, depth: int) -> Value:
    if depth > _DEPTH:
        raise BadEntryError(error("json-too-deep", place))
    if isinstance(value, dict):
        return Table(place, {str(key): _from_json(item, place, depth + 1) for key, item in value.items()})
    if isinstance(value, list):
        return tuple(_from_json(item, place, depth + 1) for item in value)
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)
