"""Corrections that a team shares: entities of the log, here as the rows that the view has of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.corrections import Correction
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.office import OFFICE_ID
from lobbykit.domain.problem import Problem, Read, warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_REQUIRED = ("target", "field", "value", "source", "date")
_SHOWN = 60


def shared_corrections(rows: Iterable[Mapping[str, object]]) -> Read[tuple[Correction, ...]]:
    """Return what rows of kind "correction" say, by date and then by id; deleted ones are passed over.

    One that lacks something it cannot do without is set aside with a warning. Whether a field exists and a value is
    possible is judged where corrections are applied.
    """
    living = sorted((row for row in rows if row.get("deleted") is not True), key=_order)
    found = [_correction(row) for row in living]
    corrections = tuple(one for one in found if isinstance(one, Correction))
    return Read(corrections, tuple(one for one in found if isinstance(one, Problem)))


def _order(row: Mapping[str, object]) -> tuple[str, str]:
    return str(row.get("date")), str(row.get("id"))


def _correction(row: Mapping[str, object]) -> Correction | Problem:
    texts = {key: value for key, value in row.items() if isinstance(value, str) and value.isprintable()}
    missing = [key for key in _REQUIRED if not texts.get(key, "").strip()]
    day = iso_day(texts.get("date", ""))
    if missing or day is None or "by" in row.keys() - texts.keys():
        return _set_aside(texts.get("target", ""), [*missing, "date" if day is None else "by"][0])
    return Correction(texts["target"], texts["field"], texts["value"], day, texts["source"], texts.get("by", ""))


def _set_aside(target: str, missing: str) -> Problem:
    problem = warning("correction-incomplete", None, fix=None, target=target[:_SHOWN], field=missing)
    return replace(problem, office=target) if OFFICE_ID.fullmatch(target) else problem
