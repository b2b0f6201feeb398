"""The filter of the list of offices: what people type, a ZIP code or "mine" too, and what to try where nothing fits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.search_records import Records
from lobbykit.app.zip_search import state_code, with_state, with_zip
from lobbykit.domain.districts import delegation, zip_answer, zip_code
from lobbykit.domain.search.index import Found, Index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.app.workbench import Workbench

_MINE = frozenset({"mine", "ours", "mías", "mias", "míos", "mios", "mía", "mío", "nuestras", "nuestros"})


@dataclass(frozen=True, slots=True)
class Matching:
    """The ids that fit, mine first and then best first; None where all fit. `remarks` say how far to rely on them."""

    offices: tuple[str, ...] | None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Nearest:
    """What to type instead, and how many offices that finds."""

    text: str
    count: int


class OfficeFilter:
    """Finds offices by name with typos, state, district, ZIP code, committee, party, room, telephone or "mine"."""

    def __init__(self, bench: Workbench, rows: Sequence[OfficeRow]) -> None:
        """Index these offices as the view has them."""
        self._bench, self._rows = bench, tuple(rows)
        self._mine = frozenset(one.id for one in rows if one.mine)
        self._index = Index()
        self._states = bench.catalogue.stock_phrases().states
        records = Records(bench.view, self._states)
        for row in rows:
            record = records.office(row.id)
            if record is not None:
                self._index.put(record)

    def matching(self, typed: str) -> Matching:
        """Return what fits every word."""
        words = typed.split()
        rest = [word for word in words if word.casefold() not in _MINE]
        only_mine = len(rest) < len(words)
        found = self._found(" ".join(rest)) if rest else Matching(None)
        if found.offices is None:
            return Matching(tuple(one.id for one in self._rows if one.mine)) if only_mine else found
        offices = [one for one in found.offices if one in self._mine or not only_mine]
        if zip_code(typed) is None and state_code(typed, self._states) is None:
            offices.sort(key=lambda one: one not in self._mine)
        return Matching(tuple(offices), found.remarks)

    def nearest(self, typed: str) -> Nearest | None:
        """Return what finds offices with one word less, the most words of it that fit; None where nothing does."""
        words = typed.split()
        while len(words) > 1:
            tries = (" ".join(words[:at] + words[at + 1 :]) for at in reversed(range(len(words))))
            for text in tries:
                found = self.matching(text).offices
                if found:
                    return Nearest(text, len(found))
            words = words[:-1]
        return None

    def _found(self, typed: str) -> Matching:
        bench, found = self._bench, self._index.find(typed)
        roster = bench.library().roster
        if zip_code(typed) is not None:
            districts = bench.districts()
            read = with_zip(typed, found, bench.view, lambda code: zip_answer(districts, roster, code, bench.today))
            told = tuple(map(bench.catalogue.message, read.problems))
            return Matching(_ids(read.value or Found(())), told)
        return Matching(_ids(with_state(typed, found, bench.view, partial(delegation, roster), self._states)))


def _ids(found: Found) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.record.id for hit in found.hits if hit.record.kind == "office"))
