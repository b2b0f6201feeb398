"""What the notes of this workspace say so far: how many offices stand where on each ask."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.app.scales import load_scale
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.products.telling import short_name

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench

NOT_SAID = ""
"""Stands for a level that the scale does not know, and for an ask of which no note says where the office stands."""


@dataclass(frozen=True, slots=True)
class LevelCount:
    """So many offices at one level or in one state: its code, its word, and the number."""

    code: str
    word: str
    offices: int


@dataclass(frozen=True, slots=True)
class AskCount:
    """One ask of one brief as the notes have it, the most supportive level first; `offices` is how many in all."""

    brief: str
    ask: str
    name: str
    levels: tuple[LevelCount, ...]
    offices: int


@dataclass(frozen=True, slots=True)
class SoFar:
    """How many notes there are, about how many offices, of how many meetings, and the asks that they tell of."""

    notes: int
    offices: int
    meetings: int
    met: int
    asks: tuple[AskCount, ...]


def so_far(bench: Workbench) -> SoFar:
    """Count; of several notes about one office the newest that says a level is believed. Raises as `load_scale`."""
    rows = notes_found(bench.view, Wanted())
    meetings = {row["id"] for row in meetings_found(bench.view) if row.get("status") != DROPPED}
    levels: dict[tuple[str, str], dict[str, str]] = {}
    for row in rows:
        for brief, asks in row.get("ask", {}).items():
            for ask, told in asks.items():
                known = levels.setdefault((brief, ask), {})
                known[row["office"]] = told.get("after") or known.get(row["office"], NOT_SAID)
    counts = tuple(_count(bench, *key, found) for key, found in sorted(levels.items()))
    met = meetings & {row.get("meeting") for row in rows}
    return SoFar(len(rows), len({row["office"] for row in rows}), len(meetings), len(met), counts)


def _count(bench: Workbench, brief: str, ask: str, found: dict[str, str]) -> AskCount:
    scale, words = load_scale(bench.shelves), bench.catalogue.stock_phrases().templates
    counted = Counter(code if scale.named(code) else NOT_SAID for code in found.values())
    levels = tuple(
        LevelCount(code, words.get(f"level-{code}", code), counted[code])
        for code in (*scale.codes, NOT_SAID)
        if counted[code]
    )
    return AskCount(brief, ask, _names(bench, brief).get(ask, ask), levels, len(found))


def _names(bench: Workbench, brief: str) -> dict[str, str]:
    """Return what each ask is about, by id; none for a brief that is not here."""
    for file in bench.brief_files():
        read = bench.brief(str(file)).value
        if read is not None and read.id == brief:
            return {one.id: short_name(one) for one in read.asks}
    return {}
