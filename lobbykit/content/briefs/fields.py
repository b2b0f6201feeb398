"""Tables of keys: each says how its value is read, so that checks, suggestions and the JSON schema share one source."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, cast

from lobbykit.content.yaml_nodes import Mapping, Node, Scalar
from lobbykit.domain.problem import Fix, Place, Problem, error, warning

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Schema = dict[str, object]
MOST_PROBLEMS = 200


@dataclass(slots=True)
class Reading:
    """What is known while one file is read. `asks` are the ids of its asks; `newer` says its minor is above ours."""

    sha256: str = ""
    congress: int = 0
    newer: bool = False
    asks: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        """Whether so much was found that looking further helps nobody."""
        return len(self.problems) > MOST_PROBLEMS

    def report(self, problem: Problem) -> None:
        """Keep a finding; the one after the last that is kept says that there are more."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)
        elif len(self.problems) == MOST_PROBLEMS:
            self.problems.append(error("too-many-problems", problem.place, limit=MOST_PROBLEMS))


class Kind(Protocol[T_co]):
    """How one sort of value is read. `read` reports what is wrong and then returns None; it never raises."""

    def read(self, node: Node, reading: Reading) -> T_co | None:
        """Return the value of a node."""

    def schema(self) -> Schema:
        """Return the JSON schema of the values that `read` accepts."""


@dataclass(frozen=True, slots=True)
class Key(Generic[T_co]):
    """A key of a record: its name, the kind of its value and what it is for."""

    name: str
    kind: Kind[T_co]
    doc: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """The values read for a record, by key. A record laid over another inherits the keys that it does not have."""

    place: Place
    values: dict[str, object]
    places: dict[str, Place]
    base: Fields | None = None

    def over(self, base: Fields) -> Fields:
        """Return these fields with those of `base` where a key is absent here."""
        return Fields(self.place, self.values, self.places, base)

    def has(self, key: Key[T]) -> bool:
        """Whether the key stands in the file, readable or not."""
        return key.name in self.places or (self.base is not None and self.base.has(key))

    def place_of(self, key: Key[T]) -> Place:
        """Return where the key stands, else where the record begins."""
        return self.places.get(key.name, self.place)

    def __getitem__(self, key: Key[T]) -> T:
        return cast("T", self.values[key.name])

    def get(self, key: Key[T]) -> T | None:
        """Return the value, or None when it is absent or was unreadable."""
        if key.name not in self.places and self.base is not None:
            return self.base.get(key)
        return cast("T | None", self.values.get(key.name))

    def listed(self, key: Key[tuple[T, ...]]) -> tuple[T, ...]:
        """Return the items of a list, none when it is absent."""
        return self.get(key) or ()


@dataclass(frozen=True, slots=True)
class Record(Generic[T_co]):
    """A mapping with known keys; `build` makes its value once every required key was read."""

    keys: tuple[Key[object], ...]
    build: Callable[[Fields, Reading], T_co | None]
    rules: tuple[tuple[str, object], ...] = ()

    def read(self, node: Node, reading: Reading) -> T_co | None:
        """Read every key, report unknown and missing ones, and build."""
        if not isinstance(node, Mapping):
            reading.report(error("expected-keys", node.place, keys=", ".join(key.name for key in self.keys)))
            return None
        fields = Fields(node.place, {}, {})
        known = {key.name: key for key in self.keys}
        meant: set[str | None] = set()
        for name, value in node.entries:
            if name.text in known:
                fields.places[name.text] = name.place
                found = _present(known[name.text], value, reading)
                fields.values.update({} if found is None else {name.text: found})
            elif not name.text.startswith("x-"):
                meant.add(_report_unknown(name, list(known), reading))
        for key in self.keys:
            if key.required and key.name not in {*fields.places, *meant}:
                reading.report(error("key-missing", node.place, key=key.name))
        complete = all(key.name in fields.values for key in self.keys if key.required)
        return self.build(fields, reading) if complete else None

    def schema(self) -> Schema:
        """Describe an object with these keys; keys that start with x- are free."""
        return {
            "type": "object",
            "properties": {key.name: {**key.kind.schema(), "description": key.doc} for key in self.keys},
            "required": [key.name for key in self.keys if key.required],
            "patternProperties": {"^x-": {}},
            "additionalProperties": False,
            **dict(self.rules),
        }


def unbuilt(fields: Fields, _reading: Reading) -> Fields:
    """Leave the fields as read, for a record that another completes."""
    return fields


def nearest(word: str, choices: list[str], *, cutoff: float = 0.6) -> str | None:
    """Return the choice most like a word, if any is close."""
    lowered = {choice.casefold(): choice for choice in choices}
    found = difflib.get_close_matches(word[:60].casefold(), list(lowered), 1, cutoff)
    return lowered[found[0]] if found else None


def _present(key: Key[object], value: Node, reading: Reading) -> object | None:
    if isinstance(value, Scalar) and value.plain and not value.text:
        reading.report(error("value-missing", value.place, key=key.name))
        return None
    return key.kind.read(value, reading)


def _report_unknown(name: Scalar, known: list[str], reading: Reading) -> str | None:
    """Report a key and return the one that was meant, if it can be told."""
    near = nearest(name.text, known)
    if near is not None:
        problem = warning if reading.newer else error
        fix = Fix(name.source, near)
        reading.report(problem("key-misspelled", name.place, fix=fix, key=name.text[:60], near=near))
    elif reading.newer:
        reading.report(warning("key-newer", name.place, key=name.text[:60]))
    else:
        reading.report(error("key-unknown", name.place, key=name.text[:60], known=", ".join(known)))
    return None if reading.newer else near
