"""`sponsor-mismatch`: the words name one member as leader, the record another; often only the number is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.office_search import folded
from lobbykit.domain.preflight.departures import first_sponsor
from lobbykit.domain.preflight.leaders import leaders_after, leaders_before
from lobbykit.domain.preflight.measures import PLAIN_SPELLING
from lobbykit.domain.preflight.printed_text import MEASURE_PLACEHOLDER, printed_texts
from lobbykit.domain.problem import Fix, Place, Problem, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.ask import MeasureRef
    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.citation.finder import Citation
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.preflight.leaders import NamedPerson
    from lobbykit.domain.preflight.printed_text import PrintedText
    from lobbykit.domain.reference import Reference

# Between measures that share what is said of them: "S.Res. 61 and H.Res. 100, by Sen. Markey and Rep. Foster".
_SHARING = compiled_late(r"\s*(?:,|/|&|and|y|,\s*and|or|(?:and|y) (?:its|the|su) (?:House|Senate)? ?companion,?)\s*")


@dataclass(frozen=True, slots=True)
class _Reading:
    """One wording with a measure put for {measure}, and where that stands in it."""

    printed: PrintedText
    words: str
    ref: MeasureRef | None = None

    def standing(self, citation: Citation) -> tuple[Place, str]:
        """Return where a citation stands in the file, and its spelling there: "" when that cannot be told."""
        start = citation.start
        if self.ref:
            grown = len(self.ref.measure.text) - len(MEASURE_PLACEHOLDER)
            filled = [at + grown * nth for nth, at in enumerate(_all(self.printed.words, MEASURE_PLACEHOLDER))]
            if start in filled:
                return self.ref.place, self.ref.typed
            start -= grown * sum(at < start for at in filled)
        exact = self.printed.exactly(start, start + len(citation.text))
        return (exact.place, exact.typed) if exact else (self.printed.text.place_of(citation.text), "")


def _all(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _readings(printed: PrintedText) -> Iterator[_Reading]:
    refs = printed.terms.measures if printed.terms and MEASURE_PLACEHOLDER in printed.words else ()
    for ref in refs:
        yield _Reading(printed, printed.words.replace(MEASURE_PLACEHOLDER, ref.measure.text), ref)
    if not refs:
        yield _Reading(printed, printed.words)


def sponsor_mismatches(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Compare each member named as leader beside a measure with the record's sponsor.

    A House measure has one sponsor (House Rule XII, clause 7), and so has a Senate one (CRS report RS22477); where
    several are named, one of them must be it. A first sponsor by unanimous consent counts as well.
    """
    for printed in printed_texts(brief):
        found = (one for reading in _readings(printed) for one in _of_reading(reading, brief, reference))
        yield from dict.fromkeys(found)


def _of_reading(reading: _Reading, brief: Brief, reference: Reference) -> Iterator[Problem]:
    words = reading.words
    citations = [one for one in find_measures(words, congress=brief.congress) if one.measure]
    for group in _groups(words, citations):
        first, last = citations.index(group[0]), citations.index(group[-1])
        end = citations[last + 1].start if last + 1 < len(citations) else len(words)
        start = citations[first - 1].end if first else 0
        behind, ahead = words[group[-1].end : end], words[start : group[0].start]
        people, nearest = leaders_after(ahead, behind, reference), group[-1:]
        if not people:
            people, nearest = leaders_before(ahead, reference), group[:1]
        # Fewer names than measures may belong to the nearest alone.
        for citation in group if len(people) == len(group) else nearest:
            yield from _compared(citation, people, reading, reference)


def _groups(words: str, citations: list[Citation]) -> Iterator[list[Citation]]:
    group: list[Citation] = []
    for one in citations:
        if group and not _SHARING.fullmatch(words[group[-1].end : max(one.start, group[-1].end)]):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _compared(
    citation: Citation, people: tuple[NamedPerson, ...], reading: _Reading, reference: Reference
) -> Iterator[Problem]:
    measure = citation.measure
    record = reference.bills.get(measure) if measure else None
    if not people or measure is None or record is None or record.sponsor is None:
        return
    leader = next((one for one in people if _leads(one, record, reference)), None)
    if leader:
        if leader.chamber not in {None, measure.chamber}:
            place = reading.printed.text.place_of(leader.typed)
            chamber = leader.chamber.value if leader.chamber else ""
            yield error("chamber-mismatch", place, named=leader.typed, measure=measure.text, chamber=chamber)
        return
    place, typed = reading.standing(citation)
    meant = _meant(measure, people, reference)
    who = [one.typed for one in people if not meant or _leads(one, reference.bills[meant], reference)]
    params = {"measure": measure.text, "named": ", ".join(who)}
    params["sponsor"] = reference.sponsor_of(measure) or record.sponsor_name
    if meant:
        params["proposal"] = meant.text
    yield error("sponsor-mismatch", place, fix=_respelled(typed, meant), **params)


def _leads(person: NamedPerson, record: BillRecord, reference: Reference) -> bool:
    """Whether a person is the sponsor on record; one who has left Congress is known by surname only."""
    if any(office.id == record.sponsor for office in person.offices):
        return True
    surname = folded(person.typed).split()[-1]
    if surname in folded(first_sponsor(record)).split():
        return True
    return record.sponsor not in reference.offices and surname in folded(record.sponsor_name.replace(",", " ")).split()


def _respelled(typed: str, meant: Measure | None) -> Fix | None:
    """Return the fix in the manner of what was typed: without blanks where it had none."""
    if meant is None or not PLAIN_SPELLING.fullmatch(typed.strip("\"'")):
        return None
    return Fix(typed, meant.text if any(one.isspace() for one in typed) else meant.text.replace(" ", ""))


def _meant(measure: Measure, people: tuple[NamedPerson, ...], reference: Reference) -> Measure | None:
    """Return the one measure with the same number, of another kind, that one of the named members does lead."""
    named = {office.id for one in people for office in one.offices}
    found = [
        other
        for other, record in reference.bills.items()
        if other.number == measure.number and other.congress == measure.congress and other != measure
        if record.sponsor in named
    ]
    return found[0] if len(found) == 1 else None
