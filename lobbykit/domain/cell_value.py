"""Cells: the values of fields as people write them in a spreadsheet, where everything is text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from lobbykit.domain.kind import Field

BETWEEN = ";"
"""What stands between several values in one cell."""
_WHOLE = compiled_late(r"-?[0-9]{1,18}")
_YES_NO = {"true": True, "yes": True, "false": False, "no": False}


def cell_value(field: Field, text: str) -> object:
    """Return what a cell that is not blank says at a field: a number, true or false, a list, or the text itself.

    What has not the form of its field stays text, for whoever checks fields to refuse it.
    """
    kind = field.type.schema.get("type")
    bare = text.strip()
    if kind == "integer":
        return int(bare) if _WHOLE.fullmatch(bare) else text
    if kind == "boolean":
        return _YES_NO.get(bare.casefold(), text)
    if kind == "array":
        return parted(text)
    return text if field.type.is_text else bare


def parted(text: str) -> list[str]:
    """Return the values of a cell that may hold several, without blank ones."""
    return [part.strip() for part in text.split(BETWEEN) if part.strip()]
