"""Offices as a list shows them, and the filter that finds them by what people type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.search_records import Records
from lobbykit.domain.places import building
from lobbykit.domain.search.index import Index

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import OfficeId
    from lobbykit.store.view import View


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One line of the list: "Rep. Bill Foster", "IL-11", "2366 Rayburn"; `mine` has a meeting of ours."""

    id: OfficeId
    name: str
    seat: str
    room: str
    chamber: str
    initials: str
    mine: bool = False


def office_rows(bench: Workbench) -> tuple[OfficeRow, ...]:
    """Return all offices by state and district, senators first."""
    library = bench.library()
    phrases = bench.catalogue.stock_phrases()
    reference = library.reference(phrases, bench.today)
    mine = _with_meetings(bench.view)
    offices = sorted(
        library.roster.offices, key=lambda one: (one.state, one.district is not None, one.district or 0, one.sort)
    )
    return tuple(
        OfficeRow(
            office.id,
            reference.short_name(office),
            office.district_code,
            f"{office.room} {building(office)}".strip() if office.room else "",
            office.chamber.value,
            "".join(word[0] for word in (office.name.split()[0], office.last)),
            office.id in mine,
        )
        for office in offices
    )


def _with_meetings(view: View) -> frozenset[str]:
    rows = (row for row in view.table("meetings") if not row["deleted"] and row.get("status") != "dropped")
    return frozenset(one for row in rows for one in row.get("offices", ()))


class OfficeFilter:
    """Finds offices by name with typos, state, district, committee, party, room or telephone."""

    def __init__(self, view: View, offices: Iterable[OfficeId]) -> None:
        """Index these offices as the view has them."""
        self._index = Index()
        records = Records(view)
        for office in offices:
            record = records.office(office)
            if record is not None:
                self._index.put(record)

    def matching(self, typed: str) -> tuple[str, ...] | None:
        """Return the ids that fit, best first; None where nothing was typed, so that all fit."""
        if not typed.strip():
            return None
        return tuple(hit.record.id for hit in self._index.find(typed).hits)
