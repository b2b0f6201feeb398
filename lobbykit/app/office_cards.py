"""The card of an office: who, where, what is asked and why, what to say, and what was said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.app.products.gathering import staff_of
from lobbykit.domain.footnotes import Footnotes
from lobbykit.domain.places import NOWHERE, spot
from lobbykit.domain.products.office_facts import committees_of, party_of, records_as_of, roles_in, term_of
from lobbykit.domain.products.telling import Telling
from lobbykit.domain.prose import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.ask import SourceRef
    from lobbykit.domain.ask_wording import WordedAsk
    from lobbykit.domain.audience import Prose
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import LocalOffice, Office
    from lobbykit.domain.products.encounters import Staffer
    from lobbykit.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class CardAsk:
    """One ask as this office gets it: its state, measures, words, and why it is worded so, in sentences."""

    id: str
    state: str
    measures: tuple[str, ...]
    lead: str
    rest: str
    why: str
    as_of: str


@dataclass(frozen=True, slots=True)
class Said:
    """What to say, with its sources as they are printed. An answer has the question it answers."""

    text: str
    sources: tuple[str, ...]
    question: str = ""


@dataclass(frozen=True, slots=True)
class Past:
    """A meeting or a note of before: its day, what it says, and who wrote it."""

    id: str
    kind: str
    day: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """Everything the card shows, worded."""

    office: Office
    name: str
    seat: str
    place: str
    floor: str
    party: str
    term: str
    committees: tuple[str, ...]
    asks: tuple[CardAsk, ...]
    left_out: tuple[CardAsk, ...]
    points: tuple[Said, ...]
    answers: tuple[Said, ...]
    local_sentence: str
    staff: tuple[str, ...]
    past: tuple[Past, ...]
    local: tuple[LocalOffice, ...]


def office_card(bench: Workbench, office: Office, brief: Brief | None) -> OfficeCard:
    """Return the card of an office for one brief; without a brief it has no asks and nothing to say."""
    reference = (
        bench.reference(brief) if brief else bench.library().reference(bench.catalogue.stock_phrases(), bench.today)
    )
    words = bench.catalogue.stock_phrases()
    asks = tuple(_asks(bench, brief, office, reference)) if brief else ()
    telling = Telling(brief, reference, words) if brief else None
    where = spot(office)
    return OfficeCard(
        office,
        replace(reference, phrases=words).full_name(office),
        words.seat(office.state, office.district),
        f"{office.room} {office.building}" if office.room and office.building else "",
        "" if where == NOWHERE else str(where.floor),
        party_of(office, words),
        term_of(office, words),
        committees_of(office, reference.roster, roles_in(words)),
        tuple(one for one in asks if one.lead),
        tuple(one for one in asks if not one.lead),
        tuple(_points(telling, office)) if telling else (),
        tuple(_answers(telling, office)) if telling else (),
        _local(telling, office) if telling else "",
        tuple(f"{one.name}, {one.title}" if one.title else one.name for one in _staff(bench, office)),
        tuple(_past(bench, office)),
        office.local,
    )


def _asks(bench: Workbench, brief: Brief, office: Office, reference: Reference) -> Iterator[CardAsk]:
    for one in bench.tailored(brief, office).asks:
        yield _ask(bench, one, reference)


def _ask(bench: Workbench, one: WordedAsk, reference: Reference) -> CardAsk:
    decision = one.decision
    lead, whole = plain_text(one.lead), plain_text(one.content)
    as_of = records_as_of(decision.measures, reference.bills, bench.catalogue.stock_phrases())
    why = " ".join(bench.catalogue.reason(each) for each in (decision.why, *decision.additions))
    printed = decision.printed
    name = lead or decision.ask.id
    return CardAsk(
        decision.ask.id,
        decision.state.value,
        tuple(measure.text for measure in decision.measures),
        name if printed else "",
        whole[len(lead) :].lstrip(" ,") if printed else name,
        why,
        as_of,
    )


def _points(telling: Telling, office: Office) -> Iterator[Said]:
    for point in telling.brief.talking_points:
        spans, sources = _told(telling, point.text, point.sources, office)
        yield Said(spans, sources)


def _answers(telling: Telling, office: Office) -> Iterator[Said]:
    for one in telling.brief.questions:
        spans, sources = _told(telling, one.we_say, one.sources, office)
        yield Said(spans, sources, plain_text(telling.prose(one.they_say, office)))


def _told(telling: Telling, prose: Prose, refs: tuple[SourceRef, ...], office: Office) -> tuple[str, tuple[str, ...]]:
    notes = Footnotes({one.id: one for one in telling.brief.sources}, telling.reference.phrases)
    text = plain_text(tuple(span for span in notes.resolve(telling.prose(prose, office)) if span.note is None))
    notes.marks(ref.id for ref in refs)
    return text, tuple(plain_text(one.content) for one in notes.printed())


def _local(telling: Telling, office: Office) -> str:
    found = next((one for one in telling.brief.local if one.district == office.district_code), None)
    return plain_text(telling.prose(found.text, office)) if found else ""


def _staff(bench: Workbench, office: Office) -> tuple[Staffer, ...]:
    return staff_of(bench.view, [office], bench.today)[office.id]


def _past(bench: Workbench, office: Office) -> Iterator[Past]:
    for row in reversed(notes_found(bench.view, Wanted(offices=frozenset({office.id})))):
        yield Past(row["id"], "note", row.get("date", ""), row.get("summary", ""), row.get("author", ""))
    for row in meetings_found(bench.view):
        if office.id in row.get("offices", ()):
            yield Past(row["id"], "meeting", row.get("start", ""), row.get("place", ""), "")
