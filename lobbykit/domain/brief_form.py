"""The form of a brief: every field that its format has, with what the file says there, where, and what may stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.problem import Place

Path = tuple[str | int, ...]
"""Keys and list positions from the root of the file: ("asks", 0, "lead")."""

Value = str | tuple[str, ...] | None
"""A text, the texts of a list, or None where the file says nothing."""

NAME = "="
"""The last step of the path of a name that the author gave: ("sources", "un-2025", "=")."""


class FieldKind(StrEnum):
    """What a person enters in a field."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    TEXTS = "texts"
    CHOICE = "choice"
    DATE = "date"
    PARTIAL_DATE = "partial-date"
    LINK = "link"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `name` is its path without positions and names that authors give ("asks.lead", "sources.url").

    `value` is what the file says, None where the key is absent; `place` is where the value begins, None while it is
    absent. `options` are the words to choose from; a text that is none of them can stand in the file all the same.
    A field that is not `simple` holds something else than its kind, and is mended in the file itself; one that
    `varies` may have other words for some offices.
    """

    path: Path
    name: str
    kind: FieldKind
    value: Value
    place: Place | None
    last_line: int = 0
    required: bool = False
    options: tuple[str, ...] = ()
    limit: int = 0
    simple: bool = True
    varies: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together: an ask, the contact. `place` is None while the file does not have it."""

    path: Path
    name: str
    parts: tuple[Part, ...]
    place: Place | None
    last_line: int = 0
    required: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list of groups, or of `named` ones, whose names the author gives; at least and at most so many."""

    path: Path
    name: str
    items: tuple[Group, ...]
    place: Place | None
    last_line: int = 0
    named: bool = False
    at_least: int = 0
    at_most: int = 500
    required: bool = False


Part = Field | Group | Items


def fields_of(part: Part) -> Iterator[Field]:
    """Yield every field of a part, in the order of the form."""
    if isinstance(part, Field):
        yield part
        return
    for inner in part.items if isinstance(part, Items) else part.parts:
        yield from fields_of(inner)
