"""Bill records: what is known of one measure, as of a stated day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import CommitteeId, OfficeId

# House Rule XII, clause 7: "ASSUMING FIRST SPONSORSHIP - Ms. Doe asked unanimous consent that she may hereafter be
# considered as the first sponsor of H.R. 8, a bill originally introduced by Representative Roe, for the purpose of
# adding cosponsors and requesting reprintings pursuant to clause 7 of rule XII. Agreed to without objection."
_ASSUMING = compiled_late(
    r"(?P<who>(?:M(?:r|s|rs|x)\.|Miss|Rep(?:resentative|\.)) [^.;]{1,80}?),? asked unanimous consent that"
    r" (?:he|she|they) may hereafter be considered (?:as )?(?:to be )?the first sponsor of\b"
    r"(?!.*\bobjection was heard\b)",
    re.IGNORECASE,
)


def assuming_sponsorship(action: str) -> str:
    """Return whom an action makes first sponsor of a measure whose own has gone ("Ms. Doe"), else ""."""
    found = _ASSUMING.search(action)
    return found["who"] if found else ""


@dataclass(frozen=True, slots=True)
class Cosponsor:
    """One signature under a measure; `withdrawn` is the day it was taken back, if it was."""

    office: OfficeId
    since: date
    original: bool = False
    withdrawn: date | None = None


@dataclass(frozen=True, slots=True)
class Referral:
    """A committee that a measure was sent to; `released` is the day it reported it or was discharged."""

    committee: CommitteeId
    released: date | None = None


@dataclass(frozen=True, slots=True)
class RelatedMeasure:
    """Another measure that CRS or a chamber names beside this one; `relation` is upstream's words in lower case."""

    measure: Measure
    relation: str


@dataclass(frozen=True, slots=True)
class BillRecord:
    """One measure as its record stood on `as_of`.

    `sponsor` is None for reserved numbers. `first_sponsor` names, as the House does ("Ms. Dexter"), who stands in its
    place by unanimous consent. `passed` is the day its own chamber passed or agreed to it.
    `source` says in words where the record was read.
    """

    measure: Measure
    title: str
    sponsor: OfficeId | None
    introduced: date | None
    as_of: date
    source: str
    short_title: str = ""
    sponsor_name: str = ""
    cosponsors: tuple[Cosponsor, ...] = ()
    committees: tuple[Referral, ...] = ()
    related: tuple[RelatedMeasure, ...] = ()
    passed: date | None = None
    latest_action: str = ""
    latest_action_on: date | None = None
    first_sponsor: str = ""

    def cosponsor(self, office: OfficeId) -> Cosponsor | None:
        """Return the latest signature of that office, withdrawn or not."""
        found = [one for one in self.cosponsors if one.office == office]
        return max(found, key=lambda one: one.since) if found else None

    @property
    def signed(self) -> int:
        """How many cosponsors have signed and not withdrawn."""
        return sum(one.withdrawn is None for one in self.cosponsors)


def newer_record(first: BillRecord, second: BillRecord) -> BillRecord:
    """Return the record with the newer `as_of`, the first where they are equal."""
    return second if second.as_of > first.as_of else first


def newest_records(records: Iterable[BillRecord]) -> dict[Measure, BillRecord]:
    """Return the newest record of each measure, in the order in which measures are first met."""
    newest: dict[Measure, BillRecord] = {}
    for record in records:
        newest[record.measure] = newer_record(newest.get(record.measure, record), record)
    return newest
