"""Which offices are mine: those that my delegation meets, that I wrote notes about, and that represent me."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.app.people import groups, person_called, said_user
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.entity_row import TABLES

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office
    from lobbykit.store.view import View

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Mine:
    """Ids of offices: those that anybody meets (`met`), and those that are mine."""

    met: frozenset[str]
    mine: frozenset[str]


def mine_of(bench: Workbench) -> Mine:
    """Return whom the team meets, and which offices are mine.

    Mine are the offices of meetings that somebody of my delegation goes to or that name nobody, those with a note of
    mine, my own representative and my senators. Where nobody said who sits here, every meeting is ours.
    """
    view, user = bench.view, said_user(bench.session.known_user)
    meetings = [row for row in meetings_found(view) if row.get("status") != DROPPED]
    member = _member(view, user)
    district = str(member.get("district", "")) if member else ""
    theirs = _delegation(view, member)
    ours = [row for row in meetings if member is None or _is_ours(row, theirs)]
    noted = _noted(view, {user, str(member.get("name", "")) if member else ""} - {""})
    own = (one.id for one in bench.library().roster.offices if district and _represents(one, district))
    return Mine(_offices(meetings), frozenset((*_offices(ours), *noted, *own)))


def _member(view: View, user: str) -> Row | None:
    person = person_called(view, user) if user else None
    row = view.get(TABLES["member"], person.id) if person else None
    return dict(row) if row else None


def _delegation(view: View, member: Row | None) -> frozenset[str]:
    found = (group for group in groups(view) if member and member["id"] in {one.id for one in group.people})
    return frozenset(one.id for group in found for one in group.people)


def _is_ours(row: Row, theirs: frozenset[str]) -> bool:
    goers = {str(one.get("member", "")) for one in row.get("people", {}).values()}
    return not goers or not goers.isdisjoint(theirs)


def _noted(view: View, names: set[str]) -> frozenset[str]:
    rows = notes_found(view, Wanted()) if names else []
    return frozenset(row["office"] for row in rows if not names.isdisjoint({row.get("author"), row.get("entered_by")}))


def _represents(office: Office, district: str) -> bool:
    return office.district_code in {district, district.partition("-")[0]}


def _offices(rows: list[Row]) -> frozenset[str]:
    return frozenset(one for row in rows for one in row.get("offices", ()))
