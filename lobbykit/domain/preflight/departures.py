"""`sponsor-left`: the member who leads a measure on record does so no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.bill import assuming_sponsorship
from lobbykit.domain.office_search import folded
from lobbykit.domain.preflight.measures import named_measures
from lobbykit.domain.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.measure import Chamber, Measure
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference


def first_sponsor(record: BillRecord) -> str:
    """Return who stands in the sponsor's place by unanimous consent ("Ms. Doe"); "" when nobody does."""
    return record.first_sponsor or assuming_sponsorship(record.latest_action)


def departed_sponsors(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield `sponsor-left`, once a measure, where its sponsor on record cannot lead it any more.

    That is so when the roster of the measure's Congress does not list the sponsor, or in the other chamber, when a
    correction says so, or when the House let another member stand as first sponsor (House Rule XII, clause 7: only by
    unanimous consent, to add cosponsors and ask for reprints). A term that ran out is `holder-uncertain`.
    """
    first: dict[Measure, Place] = {}
    for measure, place, _ in named_measures(brief):
        first.setdefault(measure, place)
    for measure, place in first.items():
        record = reference.bills.get(measure)
        known = _departure(record, reference) if record else {}
        if record and known:
            name = reference.sponsor_of(measure) or record.sponsor_name or str(record.sponsor)
            params = {"measure": measure.text, "name": name} | known
            yield Problem("sponsor-left", Severity.WARNING, place, tuple(sorted(params.items())))


def _departure(record: BillRecord, reference: Reference) -> dict[str, str]:
    """Return how it is known that the sponsor is gone, as parameters; none when nothing says so."""
    stands_in, roster = first_sponsor(record), reference.roster
    if stands_in and not _same_person(stands_in, record, reference):
        return {"first": stands_in}
    if record.sponsor is None or roster.congress != record.measure.congress or not roster.offices:
        return {}
    office = reference.offices.get(record.sponsor)
    if office:
        return _departed(office, record.measure.chamber, reference)
    # Whoever was sworn in after the roster's day has not left; who had introduced it by then was on it or is gone.
    seen = record.introduced is not None and record.introduced <= roster.as_of
    return {"date": roster.as_of.isoformat()} if seen else {}


def _same_person(named: str, record: BillRecord, reference: Reference) -> bool:
    """Whether the sponsor on record is the one who stands in by now: a person has corrected it."""
    office = reference.offices.get(record.sponsor) if record.sponsor else None
    return office is not None and folded(office.last) in folded(named)


def _departed(office: Office, chamber: Chamber, reference: Reference) -> dict[str, str]:
    if office.chamber is not chamber:
        return {"chamber": office.chamber.value}
    if office.successor:
        return {"successor": office.successor}
    left = office.leaving is not None and office.leaving <= reference.today
    return {"leaving": office.leaving.isoformat()} if office.leaving and left else {}
