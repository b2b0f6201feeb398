"""Committees and who sits on them, from upstream's committee files."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.content.rosters.table import BadEntryError, Table, Value, tables_of
from lobbykit.content.strict_json import shown
from lobbykit.domain.office import COMMITTEE_ID, Committee, CommitteeId, LocalOffice
from lobbykit.domain.problem import Problem, error, warning

if TYPE_CHECKING:
    from lobbykit.domain.problem import Place

_TYPES = {"house": "house", "senate": "senate", "joint": "joint"}
# Upstream's titles are not normalised; "Ranking Member" and "Vice Chair" come with or without more words.
_ROLES = (
    (re.compile(r"ranking", re.IGNORECASE), "rank"),
    (re.compile(r"vice.?chair", re.IGNORECASE), "vice"),
    (re.compile(r"(?:co-?)?chair(?:man|woman|person)?", re.IGNORECASE), "chair"),
    (re.compile(r"ex.officio", re.IGNORECASE), "exofficio"),
)


@dataclass(slots=True)
class Gathered:
    """What was gathered from a companion file, with its findings."""

    committees: list[Committee] = field(default_factory=list)
    seats: dict[str, list[str]] = field(default_factory=dict)
    local: dict[str, tuple[LocalOffice, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def gather_committees(root: Value, place: Place, gathered: Gathered) -> None:
    """Add the committees of committees-current, in its order; a bad one is an error and left out."""
    for row in _rows(root, place, gathered):
        try:
            gathered.committees.append(_committee(row))
        except BadEntryError as failure:
            gathered.problems.append(failure.problem)


def _committee(row: Table) -> Committee:
    own = _committee_id(row, "")
    subcommittees = tuple(
        (_committee_id(one, own), _capitalised(one.required("name"))) for one in row.tables("subcommittees")
    )
    return Committee(own, row.choice("type", _TYPES), _capitalised(row.required("name")), subcommittees)


def _committee_id(row: Table, parent: str) -> CommitteeId:
    text = parent + row.required("thomas_id")
    if not COMMITTEE_ID.fullmatch(text):
        raise row.bad("congress-committee-id-bad", "thomas_id", text=text[:60])
    return CommitteeId(text)


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]


def gather_membership(root: Value, place: Place, gathered: Gathered) -> None:
    """Add each member's seats ("HSAG15:rank"), sorted by committee; an unknown title is a warning and no role."""
    if not isinstance(root, Table):
        gathered.problems.append(error("congress-not-mapping", place, field="membership"))
        return
    for committee in sorted(root.values):
        if not COMMITTEE_ID.fullmatch(committee):
            gathered.problems.append(root.bad("congress-committee-id-bad", "membership", text=shown(committee)).problem)
            continue
        for row in _rows(root.values[committee], root.at(committee), gathered):
            _gather_seat(row, committee, gathered)


def _gather_seat(row: Table, committee: str, gathered: Gathered) -> None:
    try:
        member, title = row.required("bioguide"), row.text("title")
    except BadEntryError as failure:
        gathered.problems.append(failure.problem)
        return
    role = next((role for pattern, role in _ROLES if pattern.match(title)), "")
    if title and not role:
        gathered.problems.append(warning("congress-title-unknown", row.at("title"), title=title, committee=committee))
    seats = gathered.seats.setdefault(member, [])
    if any(seat.partition(":")[0] == committee for seat in seats):
        gathered.problems.append(warning("congress-seat-repeated", row.place, member=member, committee=committee))
        return
    seats.append(f"{committee}:{role}" if role else committee)


def gather_local_offices(root: Value, place: Place, gathered: Gathered) -> None:
    """Add the offices at home of each member; one without a city is a warning and left out."""
    for row in _rows(root, place, gathered):
        try:
            member = row.table("id").required("bioguide")
            if member in gathered.local:
                raise row.bad("congress-member-twice", "id", member=member)
            gathered.local[member] = _local_offices(row, gathered)
        except BadEntryError as failure:
            gathered.problems.append(failure.problem)


def _local_offices(row: Table, gathered: Gathered) -> tuple[LocalOffice, ...]:
    found = []
    for one in row.tables("offices"):
        city = one.text("city")
        if city:
            found.append(LocalOffice(city, one.text("phone") or None, one.text("zip") or None))
        else:
            gathered.problems.append(warning("congress-local-without-city", one.place))
    return tuple(found)


def _rows(value: Value, place: Place, gathered: Gathered) -> tuple[Table, ...]:
    try:
        return tables_of(value, place, "list")
    except BadEntryError as failure:
        gathered.problems.append(failure.problem)
        return ()
