"""What a kind of entity is: its name, what it means, and its fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.domain.field_type import FieldType


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its path (segments in angle brackets stand for any one segment, `<path>` for any path of text)."""

    path: str
    type: FieldType
    meaning: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entity; what is `private` is written in the private lane only."""

    slug: str
    meaning: str
    fields: tuple[Field, ...]
    private: bool = False
