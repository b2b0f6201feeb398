"""The drop-off round as lines to walk by: offices with no meeting, by building and floor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.dropping_off import dropped_off
from lobbykit.app.engagements import left_over
from lobbykit.app.office_rows import of_kind
from lobbykit.domain.places import building
from lobbykit.domain.products.office_facts import floor_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One office of the round: its room and building, the floor, its name; `left` that sheets are there.

    `mine` is the id of what was recorded for it today on the round, "" where what is there was recorded otherwise.
    """

    office: str
    where: str
    floor: str
    name: str
    left: bool
    mine: str = ""


def drop_off_round(bench: Workbench, rows: Sequence[OfficeRow], kind: str) -> tuple[RoundLine, ...]:
    """Return the offices of a kind that nobody meets, in walking order; raise as `Workbench.library` does."""
    words = bench.catalogue.stock_phrases()
    reference = bench.library().reference(words, bench.today)
    wanted = {one.id for one in of_kind(rows, kind)}
    offices = [one for one in bench.library().roster.offices if one.id in wanted]
    nowhere = words.templates["room-unknown"]
    return tuple(
        RoundLine(
            one.office.id,
            f"{one.office.room or ''} {building(one.office)}".strip() or nowhere,
            floor_of(one.office, words),
            f"{reference.short_name(one.office)} ({one.office.district_code})",
            one.left,
            _mine(bench, one.office.id),
        )
        for one in left_over(bench.view, reference, offices, None)
    )


def _mine(bench: Workbench, office: str) -> str:
    seen = bench.session.entity(dropped_off(office, bench.today))
    return seen.id if seen and not seen.deleted else ""
