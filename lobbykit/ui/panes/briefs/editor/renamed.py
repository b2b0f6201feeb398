"""A name that a person has just changed, and that other parts of the brief may still use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.brief_form import NAME

if TYPE_CHECKING:
    from lobbykit.domain.brief_form import Path, Value


class Renamed(NamedTuple):
    """The part, `sources` or `asks`, the name before and now, and the path of the field that has it now."""

    part: str
    old: str
    new: str
    path: Path

    @classmethod
    def by(cls, path: Path, old: Value, new: Value) -> Renamed | None:
        """Return what an edit renames; None for any other edit."""
        if not (isinstance(old, str) and isinstance(new, str) and old and new):
            return None
        if path[0] == "sources" and path[-1] == NAME:
            return cls("sources", old, new, ("sources", new, NAME))
        if path[0] == "asks" and path[2:] == ("id",):
            return cls("asks", old, new, path)
        return None
