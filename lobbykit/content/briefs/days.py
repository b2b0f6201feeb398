"""Dates as a brief writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.content.briefs.scalars import scalar_of
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.problem import error

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.content.briefs.fields import Reading, Schema
    from lobbykit.content.yaml_nodes import Node

_DAY_PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DAY_OR_PART = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?", re.ASCII)


class Day:
    """A day as YYYY-MM-DD."""

    def read(self, node: Node, reading: Reading) -> date | None:
        """Return a real day of the calendar."""
        scalar = scalar_of(node, reading)
        day = iso_day(scalar.text) if scalar else None
        if scalar is not None and day is None:
            reading.report(error("date-unreadable", scalar.place, text=scalar.text[:60]))
        return day

    def schema(self) -> Schema:
        """Describe a date."""
        return {"type": "string", "format": "date", "pattern": f"^{_DAY_PATTERN}$"}


class PartialDay:
    """A day, a month (2025-02) or a year (2025): the precision of a source's own date."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """Return the date as typed."""
        scalar = scalar_of(node, reading)
        if scalar is None:
            return None
        if _DAY_OR_PART.fullmatch(scalar.text) and iso_day(f"{scalar.text}-01-01"[:10]):
            return scalar.text
        reading.report(error("partial-date-unreadable", scalar.place, text=scalar.text[:60]))
        return None

    def schema(self) -> Schema:
        """Describe a date or its beginning."""
        return {"type": ["string", "integer"], "pattern": f"^{_DAY_OR_PART.pattern}$"}
