"""Offices as a list shows them: mine first, then by state and district."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.mine import mine_of
from lobbykit.domain.places import building

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import OfficeId


EVERY, MINE, HOUSE, SENATE, PICKED = "all", "mine", "house", "senate", "picked"
"""The kinds that a list of offices can be narrowed to."""


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One line of the list: "Rep. Bill Foster", "IL-11", "2366 Rayburn".

    `mine` is my delegation's, noted by me or my own representative's (see `app.mine`); `met` has a meeting of the team.
    """

    id: OfficeId
    name: str
    seat: str
    room: str
    chamber: str
    initials: str
    mine: bool = False
    met: bool = False


def of_kind(rows: Iterable[OfficeRow], kind: str, picked: Collection[str] = ()) -> list[OfficeRow]:
    """Return those of a kind, in their order; `picked` are the ids of those that were picked by hand."""
    return [
        one
        for one in rows
        if kind in {EVERY, one.chamber} or (kind == MINE and one.mine) or (kind == PICKED and one.id in picked)
    ]


def office_rows(bench: Workbench) -> tuple[OfficeRow, ...]:
    """Return all offices by state and district, senators first; mine before all others."""
    library = bench.library()
    reference = library.reference(bench.catalogue.stock_phrases(), bench.today)
    found = mine_of(bench)
    offices = sorted(
        library.roster.offices,
        key=lambda one: (one.id not in found.mine, one.state, one.district is not None, one.district or 0, one.sort),
    )
    return tuple(
        OfficeRow(
            office.id,
            reference.short_name(office),
            office.district_code,
            f"{office.room} {building(office)}".strip() if office.room else "",
            office.chamber.value,
            "".join(word[0] for word in (office.name.split()[0], office.last)),
            office.id in found.mine,
            office.id in found.met,
        )
        for office in offices
    )
