"""What preflight knows of the people: who holds a seat, and how old the roster is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import Problem, Severity, note, warning
from lobbykit.domain.states import seat_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference

ROSTER_NOTE_DAYS = 30
ROSTER_WARNING_DAYS = 60


def uncertain_holders(offices: Iterable[Office], reference: Reference) -> Iterator[Problem]:
    """Yield `holder-uncertain` where the term on record has ended, or a correction says that its holder is gone.

    A person who found it out, with a source, answers once (`lobbykit correct`); whoever confirmed the holder before the
    term ended cannot have known. A term's last day is still part of it (20th Amendment: until noon on 3 January).
    """
    for office in offices:
        left = office.leaving is not None and office.leaving < reference.today
        answered = office.confirmed is not None and office.confirmed >= office.until
        expired = office.until < reference.today and not answered
        if left or expired or office.successor:
            params = {"name": office.name, "seat": seat_name(office.state, office.district)}
            params |= {"until": office.until.isoformat()}
            params |= {"successor": office.successor} if office.successor else {}
            params |= {"leaving": office.leaving.isoformat()} if office.leaving and left else {}
            yield Problem("holder-uncertain", Severity.ERROR, None, tuple(sorted(params.items())), office.id)


def roster_age(reference: Reference) -> Iterator[Problem]:
    """`roster-old`: a note after 30 days, a warning after 60."""
    days = (reference.today - reference.roster.as_of).days
    if days > ROSTER_NOTE_DAYS:
        make = warning if days > ROSTER_WARNING_DAYS else note
        yield make("roster-old", days=days, date=reference.roster.as_of.isoformat())


def vacant_seats(reference: Reference) -> Iterator[Problem]:
    """`seat-vacant`: a seat without an office gets no sheet, so the team hears of it."""
    for one in reference.roster.vacant:
        yield note("seat-vacant", seat=seat_name(one.state, one.district))
