"""The packet: what one delegation carries, from its schedule to the last source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.document import Document, Heading, Listing, PageBreak, Paragraph, Table, Together
from lobbykit.domain.footnotes import Footnotes
from lobbykit.domain.products.agenda import agenda
from lobbykit.domain.products.office_card import office_card
from lobbykit.domain.products.read_ahead import sources_block
from lobbykit.domain.products.telling import short_name
from lobbykit.domain.prose import Span, Spans, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from lobbykit.domain.ask import SourceRef
    from lobbykit.domain.audience import Prose
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.office import Office, OfficeId
    from lobbykit.domain.products.encounters import Staffer, Stop
    from lobbykit.domain.products.telling import Telling
    from lobbykit.domain.tailoring import Why


PACKET_SIZES = (10.5, 10.0)
"""In points: the smaller one where it saves a page, such as one that held the end of the sources only."""


@dataclass(frozen=True, slots=True)
class PacketFacts:
    """What a packet is made of: the stops in order, the sheet and the staff of each office, reasons as sentences."""

    stops: tuple[Stop, ...]
    tailored: Mapping[OfficeId, Tailored]
    staff: Mapping[OfficeId, Sequence[Staffer]]
    reason: Callable[[Why], str]

    @property
    def offices(self) -> tuple[Office, ...]:
        """Every office once, in the order of its first stop."""
        return tuple({stop.office.id: stop.office for stop in self.stops}.values())


def packet(telling: Telling, facts: PacketFacts, *, size: float = PACKET_SIZES[0]) -> Document:
    """Return the packet of one delegation; it is for the team and says what is told to the team only."""
    brief = telling.brief
    notes = Footnotes({one.id: one for one in brief.sources}, telling.reference.phrases)
    title = plain_text(telling.prose(brief.title, facts.offices[0]))
    blocks: list[DocumentBlock] = [Heading(1, (Span(title),)), Paragraph((Span(_about(telling, facts)),), "lead")]
    blocks += [*_schedule(telling, facts), *agenda(telling), PageBreak()]
    for stop in facts.stops:
        office = stop.office.id
        staff = facts.staff.get(office, ())
        blocks += [*office_card(telling, stop, facts.tailored[office], staff, facts.reason, notes), PageBreak()]
    blocks += [*_points(telling, facts, notes), *_questions(telling, facts, notes)]
    blocks += sources_block(telling, notes, level=2)
    return Document(
        title=telling.say("packet-title", title=title),
        lang=telling.words.lang,
        blocks=tuple(blocks),
        author=brief.organizations[0].name.raw if brief.organizations else "",
        size=size,
        head=telling.say("team-only"),
        foot=telling.say("packet-title", title=title),
    )


def _about(telling: Telling, facts: PacketFacts) -> str:
    event = telling.brief.event.raw if telling.brief.event else ""
    count = sum(stop.appointment is not None for stop in facts.stops)
    meetings = telling.say("meetings-one" if count == 1 else "meetings-many", count=str(count)) if count else ""
    printed = telling.say("as-known-on", date=telling.words.day(telling.reference.today))
    return " \u00b7 ".join(one for one in (event, meetings, printed) if one)


def _schedule(telling: Telling, facts: PacketFacts) -> Iterator[DocumentBlock]:
    """Yield one table for each day, the meetings without a time last."""
    days: dict[str, list[Stop]] = {}
    for stop in facts.stops:
        if stop.appointment:
            start = stop.appointment.start
            days.setdefault(telling.words.day(start.date()) if start else telling.say("time-open"), []).append(stop)
    head = tuple(telling.say(f"fact-{one}") for one in ("when", "office", "where", "who"))
    if days:
        yield Heading(2, (Span(telling.say("heading-schedule")),))
    for day, stops in days.items():
        rows = tuple(
            (
                (Span(telling.hours(stop.appointment) + telling.not_confirmed(stop.appointment)),),
                (Span(telling.name(stop.office), bold=True),),
                (Span(telling.place(stop)),),
                (Span(telling.people(stop.appointment.people) if stop.appointment else ""),),
            )
            for stop in stops
        )
        yield Together((Heading(3, (Span(day),)), Table(head, rows, (0.2, 0.27, 0.28, 0.25))))


def _points(telling: Telling, facts: PacketFacts, notes: Footnotes) -> Iterator[DocumentBlock]:
    """Yield the talking points of every ask that some office of the packet is asked or thanked for."""
    brief = telling.brief
    put = {one.decision.ask.id for each in facts.tailored.values() for one in each.asks if one.decision.printed}
    groups = [(telling.say("points-always"), [one for one in brief.talking_points if one.ask is None])]
    groups += [
        (short_name(ask), [one for one in brief.talking_points if one.ask == ask.id])
        for ask in brief.asks
        if ask.id in put
    ]
    filled = [(name, points) for name, points in groups if points]
    if filled:
        yield Heading(2, (Span(telling.say("heading-points")),))
    for name, points in filled:
        said = [each for one in points for each in _said(telling, facts, one.text, one.sources, notes)]
        yield Together((Heading(3, (Span(name),)), Listing(tuple(said))))


def _questions(telling: Telling, facts: PacketFacts, notes: Footnotes) -> Iterator[DocumentBlock]:
    if telling.brief.questions:
        yield Heading(2, (Span(telling.say("heading-questions")),))
    for one in telling.brief.questions:
        asked = _said(telling, facts, one.they_say, (), notes)
        answers = _said(telling, facts, one.we_say, one.sources, notes)
        yield Together((*(Heading(3, each) for each in asked), *(Paragraph(each) for each in answers)))


def _said(
    telling: Telling, facts: PacketFacts, prose: Prose, sources: Iterable[SourceRef], notes: Footnotes
) -> Iterator[Spans]:
    """Yield each wording of a text with its source marks."""
    for spans in telling.wordings(prose, facts.offices):
        content = telling.explained(notes.resolve(spans))
        marked = {span.note for span in content}
        yield (*content, *notes.marks(ref.id for ref in sources if ref.id not in marked))
