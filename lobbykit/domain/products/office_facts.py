"""Facts about an office in the words of its reader, as cards and screens show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import Office, Roster
    from lobbykit.domain.phrases import Phrases

_WHOLE_COMMITTEE = 4


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


def records_as_of(measures: Iterable[Measure], bills: Mapping[Measure, BillRecord], words: Phrases) -> str:
    """Return of which day the records of these measures are, those on record only."""
    known = (bills[one] for one in measures if one in bills)
    return "; ".join(words.say("measure-as-of", measure=one.measure.text, date=words.day(one.as_of)) for one in known)
