"""Facts about an office in the words of its reader, as cards and screens show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.places import NOWHERE, spot

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import Office, Roster
    from lobbykit.domain.phrases import Phrases

_WHOLE_COMMITTEE = 4
_BASEMENT = -2


def term_of(office: Office, words: Phrases) -> str:
    """Return "in Congress since 2015, this term until January 3, 2027"."""
    return words.say("term", since=str(office.since.year), until=words.day(office.until))


def party_of(office: Office, words: Phrases) -> str:
    """Return the party in words."""
    return words.say("party-" + office.party.casefold())


def roles_in(words: Phrases) -> Mapping[str, str]:
    """Return how each role on a committee is called."""
    return {role: words.say(f"committee-{role}") for role in ("chair", "vice", "rank", "exofficio")}


def committees_of(office: Office, roster: Roster, roles: Mapping[str, str]) -> tuple[str, ...]:
    """Return the member's committees as the roster names them, with the role where it is not plain membership.

    Subcommittees are left to the roster: a card is read while walking.
    """
    names: dict[str, str] = {one.id: one.name for one in roster.committees}
    seats = (seat.partition(":") for seat in office.committees)
    whole = (
        (names.get(committee, committee), role) for committee, _, role in seats if len(committee) == _WHOLE_COMMITTEE
    )
    return tuple(f"{name} ({roles[role]})" if role else name for name, role in whole)


def subcommittees_of(office: Office, roster: Roster, roles: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """Return, by the name of each committee of the member, its subcommittees that the member sits on, with the role."""
    seats = {seat.partition(":")[0]: seat.partition(":")[2] for seat in office.committees}
    found: dict[str, tuple[str, ...]] = {}
    for one in roster.committees:
        named = [(name, seats[code]) for code, name in one.subcommittees if code in seats]
        if named:
            found[one.name] = tuple(f"{name} ({roles[role]})" if role else name for name, role in named)
    return found


def floor_of(office: Office, words: Phrases) -> str:
    """Return "floor 3", "ground floor" or "basement", "" where the room is not known."""
    where = spot(office)
    if where == NOWHERE:
        return ""
    if where.floor > 0:
        return words.say("floor", number=str(where.floor))
    return words.say("floor-basement" if where.floor == _BASEMENT else "floor-ground")


def standing_of(measure: Measure, office: Office, bills: Mapping[Measure, BillRecord], words: Phrases) -> str:
    """Return how an office stands to a measure by its record, with the day of that record."""
    record = bills.get(measure)
    if record is None:
        return words.say("standing-unknown", measure=measure.text)
    code, since = _standing(record, office)
    day = words.day(since) if since else ""
    told = words.say(f"standing-{code}", measure=measure.text, since=day)
    return words.say("standing-as-of", standing=told, date=words.day(record.as_of))


def _standing(record: BillRecord, office: Office) -> tuple[str, date | None]:
    if record.sponsor == office.id:
        return "leads", None
    signature = record.cosponsor(office.id)
    if signature is None:
        return "open", None
    if signature.withdrawn is not None:
        return "withdrew", signature.withdrawn
    return ("original" if signature.original else "signed"), signature.since


def records_as_of(measures: Iterable[Measure], bills: Mapping[Measure, BillRecord], words: Phrases) -> str:
    """Return of which day the records of these measures are, those on record only."""
    known = (bills[one] for one in measures if one in bills)
    return "; ".join(words.say("measure-as-of", measure=one.measure.text, date=words.day(one.as_of)) for one in known)
