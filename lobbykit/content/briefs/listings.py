"""Lists of one kind, and mappings whose keys the author chooses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from lobbykit.content.yaml_nodes import Mapping, Node, Scalar, Sequence
from lobbykit.domain.problem import error

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.content.briefs.fields import Kind, Reading, Schema
    from lobbykit.domain.problem import Place

K = TypeVar("K")
V = TypeVar("V")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Listing(Generic[T_co]):
    """A list of one kind; items that could not be read are left out (and reported). `unique` ones have an id each."""

    item: Kind[T_co]
    at_least: int = 0
    at_most: int = 500
    unique: bool = False

    def read(self, node: Node, reading: Reading) -> tuple[T_co, ...] | None:
        """Read every item."""
        if not isinstance(node, Sequence):
            reading.report(error("expected-list", node.place))
            return None
        if len(node.items) < self.at_least:
            reading.report(error("list-short", node.place, least=self.at_least))
        if len(node.items) > self.at_most:
            reading.report(error("list-long", node.place, most=self.at_most, count=len(node.items)))
        read = (self.item.read(one, reading) for one in node.items[: self.at_most])
        items = tuple(one for one in read if one is not None)
        if self.unique:
            _report_twins(node, reading)
        return items

    def schema(self) -> Schema:
        """Describe an array."""
        return {"type": "array", "items": self.item.schema(), "minItems": self.at_least, "maxItems": self.at_most}


@dataclass(frozen=True, slots=True)
class Table(Generic[K, V, T_co]):
    """A mapping whose keys the author chooses, e.g. source ids; `build` joins a key, its place and its value."""

    key: Kind[K]
    value: Kind[V]
    build: Callable[[K, Place, V], T_co]
    pattern: str
    at_most: int = 500

    def read(self, node: Node, reading: Reading) -> tuple[T_co, ...] | None:
        """Read every entry in file order."""
        if not isinstance(node, Mapping):
            reading.report(error("expected-table", node.place))
            return None
        if len(node.entries) > self.at_most:
            reading.report(error("list-long", node.place, most=self.at_most, count=len(node.entries)))
        built: list[T_co] = []
        for name, content in node.entries[: self.at_most]:
            key, value = self.key.read(name, reading), self.value.read(content, reading)
            if key is not None and value is not None:
                built.append(self.build(key, name.place, value))
        return tuple(built)

    def schema(self) -> Schema:
        """Describe an object with free keys of one shape."""
        entries = {f"^(?:{self.pattern})$": self.value.schema()}
        return {"type": "object", "patternProperties": entries, "additionalProperties": False}


def _report_twins(items: Sequence, reading: Reading) -> None:
    first: dict[str, Place] = {}
    for item in items.items:
        name = item.get("id") if isinstance(item, Mapping) else None
        if isinstance(name, Scalar) and first.setdefault(name.text, name.place) is not name.place:
            reading.report(error("id-twice", name.place, id=name.text[:64], first=first[name.text].line))
