"""The office card: who the member is, whom we meet, and what is asked there and why; for the team's eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.document import Facts, Heading, Listing, Paragraph, Together
from lobbykit.domain.products.office_facts import committees_of, party_of, roles_in, term_of
from lobbykit.domain.products.telling import renumbered, short_name
from lobbykit.domain.prose import Span, Spans
from lobbykit.domain.sheet import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lobbykit.domain.ask_wording import WordedAsk
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.footnotes import Footnotes
    from lobbykit.domain.office import Office
    from lobbykit.domain.products.encounters import Staffer, Stop
    from lobbykit.domain.products.telling import Telling
    from lobbykit.domain.tailoring import Why


def office_card(
    telling: Telling,
    stop: Stop,
    tailored: Tailored,
    staff: Sequence[Staffer],
    reason: Callable[[Why], str],
    notes: Footnotes,
) -> Iterator[DocumentBlock]:
    """Yield the card of one office: its facts, the asks with the reason of each, and what was left out and why."""
    office = stop.office
    heading = Heading(2, (Span(telling.name(office)),))
    yield Together((heading, Facts(tuple(_facts(telling, stop, staff)))))
    put = [one for one in tailored.asks if one.decision.printed]
    left = [one for one in tailored.asks if not one.decision.printed]
    if put:
        asks = Listing(tuple(_ask(telling, office, one, reason, notes) for one in put), ordered=True)
        yield Together((Heading(3, (Span(telling.say("card-asks")),)), asks))
    if left:
        spared = Listing(tuple(_left_out(office, one, reason) for one in left))
        yield Together((Heading(3, (Span(telling.say("card-left-out")),)), spared))
    for block in tailored.sheet.blocks:
        if block.kind in {BlockKind.LOCAL, BlockKind.STORY}:
            yield Paragraph(renumbered(block.content, notes), "note")


def _facts(telling: Telling, stop: Stop, staff: Sequence[Staffer]) -> Iterator[tuple[str, Spans]]:
    office, met, say = stop.office, stop.appointment, telling.say
    if met:
        yield say("fact-when"), (Span(telling.when(met) + telling.not_confirmed(met)),)
    yield say("fact-where"), (Span(telling.place(stop)),)
    if met and met.place and office.room:
        yield say("fact-room"), (Span(telling.room(office)),)
    if met and met.code:
        yield say("fact-code"), (Span(met.code),)
    if office.phone:
        yield say("fact-phone"), (Span(office.phone),)
    if met and met.people:
        yield say("fact-who"), (Span(telling.people(met.people)),)
    if staff:
        yield say("fact-staff"), (Span("; ".join(_staffer(telling, one) for one in staff)),)
    yield say("fact-seat"), (Span(_seat(telling, office)),)
    seats = committees_of(office, telling.reference.roster, roles_in(telling.words))
    if seats:
        yield say("fact-committees"), (Span("; ".join(seats)),)


def _seat(telling: Telling, office: Office) -> str:
    words = telling.words
    return f"{telling.seat(office)} \u00b7 {party_of(office, words)} \u00b7 {term_of(office, words)}"


def _staffer(telling: Telling, one: Staffer) -> str:
    named = f"{one.name}, {one.title}" if one.title else one.name
    return f"{named} ({telling.say('spoken', name=one.spoken)})" if one.spoken else named


def _ask(telling: Telling, office: Office, one: WordedAsk, reason: Callable[[Why], str], notes: Footnotes) -> Spans:
    decision = one.decision
    content = telling.explained(notes.resolve(one.content))
    marked = {span.note for span in content}
    content += notes.marks(ref.id for ref in decision.ask.sources if ref.id not in marked)
    why = " ".join(reason(each) for each in (decision.why, *decision.additions))
    rank = telling.say(f"rank-{decision.ask.rank.value}")
    return (*content, *telling.in_the_room(office, decision.ask), Span(f" [{rank}. {why}]", italic=True))


def _left_out(office: Office, one: WordedAsk, reason: Callable[[Why], str]) -> Spans:
    why = " ".join(reason(each) for each in (one.decision.why, *one.decision.additions))
    return (Span(f"{short_name(one.decision.ask, office)}. ", bold=True), Span(why))
