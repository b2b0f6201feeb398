"""Where something found stands in a brief: its file, and the path at which its fields begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.brief_editing.brief_form import BriefForm
    from lobbykit.domain.brief_form import Path
    from lobbykit.store.view import View

TABLES = {"brief": "briefs", "ask": "asks", "point": "talking_points", "question": "questions", "source": "sources"}
MEASURE = "measure"


def place_of_hit(view: View, kind: str, found: str) -> tuple[str, Path] | None:
    """Return the brief's file and the first steps of the path, () for a whole brief; None for what no brief holds.

    A measure stands where it is asked about first.
    """
    if kind == MEASURE:
        asks = sorted(view.table("asks"), key=lambda row: (row["name"] == "template", row["name"], row["order"]))
        return next((_place("asks", row) for row in asks if found in row["measures"]), None)
    table = TABLES.get(kind)
    row = view.get(table, found) if table else None
    return _place(table, row) if table and row else None


def line_of(form: BriefForm, path: Path) -> int:
    """Return the line at which the first field at or below a path begins, 0 where the file has none."""
    inside = (one for one in form.fields if one.path[: len(path)] == path and one.place)
    return next((one.place.line for one in inside if one.place), 0)


def _place(table: str, row: Mapping[str, Any]) -> tuple[str, Path]:
    file = str(row["file"])
    if table == "briefs":
        return file, ()
    own = str(row["id"]).partition("/")[2] if table == "sources" else row["order"] - 1
    return file, (table, own)
