"""Notes about one meeting, whoever wrote them, stand together wherever notes are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Row = Mapping[str, Any]


def note_groups(rows: Iterable[Row]) -> list[list[Row]]:
    """Return notes in groups of those about one meeting of one office; a group stands where its first note stood."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        meeting = str(row.get("meeting") or "")
        key = (meeting, str(row.get("office", ""))) if meeting else ("", str(row["id"]))
        groups.setdefault(key, []).append(row)
    return list(groups.values())
