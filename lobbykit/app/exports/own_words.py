"""What an author keeps about notes for itself: in an export only on the explicit choice, and never its photos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.impressions import impression_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.store.view import View

Row = dict[str, Any]
COLUMN = "private_impression"
"""The column of the table, behind all others, that no export has without that choice."""


def own_row(view: View, note: str) -> Row | None:
    """Return what is kept about a note as `entry_data` takes it, without photos; None where there are no words."""
    row = impression_row(view, note)
    if row is None or not (row.get("impression") or "impression" in row["conflicts"]):
        return None
    kept: Row = {key: value for key, value in row.items() if key != "photo"}
    return {**kept, "conflicts": {path: told for path, told in row["conflicts"].items() if path == "impression"}}


def own_cell(view: View, note: str) -> Mapping[str, str]:
    """Return the cell of a note in that column."""
    return {COLUMN: str((own_row(view, note) or {}).get("impression", ""))}
