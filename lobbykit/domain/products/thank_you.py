"""The thank-you letter: one for each person met, with what was asked, what they promised and what we owe.

What a letter may say is listed here and nothing else is looked at: the brief's asks and the promises. Answers,
impressions and every other word of a note stay with the team.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.document import Document, Listing, Paragraph, Together
from lobbykit.domain.products.read_ahead import contact_line
from lobbykit.domain.products.telling import is_thanks, one_sentence, spoken_asks, without_marks
from lobbykit.domain.prose import Span, Spans, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.domain.ask_wording import WordedAsk
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.office import Office
    from lobbykit.domain.products.encounters import Pledge, Signer, Staffer, Visit
    from lobbykit.domain.products.telling import Telling

MOST_SIGNERS = 6


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a letter is for: the member (no staffer) or one of the staff."""

    office: Office
    staffer: Staffer | None = None


def recipients(office: Office, visit: Visit) -> tuple[Recipient, ...]:
    """Return the member, then each staffer met, by name."""
    staff = sorted(visit.staff, key=lambda one: one.name.casefold())
    return (Recipient(office), *(Recipient(office, one) for one in staff))


def signers(visit: Visit) -> tuple[Signer, ...]:
    """Return the one to six who sign: constituents first, each group in the order written down."""
    return tuple(sorted(visit.team, key=lambda one: not one.constituent))[:MOST_SIGNERS]


def thank_you(telling: Telling, recipient: Recipient, visit: Visit, tailored: Tailored) -> Document:
    """Return one letter, in the language of the sheet."""
    brief, office = telling.brief, recipient.office
    title = plain_text(telling.prose(brief.title, office))
    sender = brief.organizations[0].name.raw if brief.organizations else ""
    blocks: list[DocumentBlock] = []
    if sender:
        blocks.append(Paragraph((Span(sender, bold=True),), "lead"))
    blocks += [
        Paragraph((Span(telling.words.day(telling.reference.today)),)),
        *(Paragraph((Span(line),), "line") for line in _address(telling, recipient)),
        Paragraph((Span(_greeting(telling, recipient)),)),
        Paragraph((Span(telling.say(_thanks(recipient, visit), date=telling.words.day(visit.day), title=title)),)),
        *_asks(telling, visit, tailored),
        *_pledges(telling, visit.pledges),
        *_closing(telling, visit),
    ]
    name = recipient.staffer.name if recipient.staffer else telling.reference.short_name(office)
    return Document(
        title=telling.say("thanks-title", name=name),
        lang=telling.words.lang,
        blocks=tuple(blocks),
        author=sender,
        size=12.0,
        air=1.5,
        letter=True,
    )


def _address(telling: Telling, recipient: Recipient) -> Iterator[str]:
    office, one = recipient.office, recipient.staffer
    if one:
        yield f"{one.name}, {one.title}" if one.title else one.name
    whose = telling.say("office-of", name=telling.reference.full_name(office)) if one else ""
    if not one:
        yield telling.say("honorable", name=office.name)
    room = ""
    if office.room and office.building:
        room = telling.say(f"address-{office.chamber.value}", room=office.room, building=office.building)
    yield from ([", ".join(each for each in (whose, room) if each)] if whose or room else [])


def _greeting(telling: Telling, recipient: Recipient) -> str:
    if recipient.staffer:
        return telling.say("dear", name=recipient.staffer.name)
    office = recipient.office
    return telling.say("dear", name=telling.reference.full_name(office).replace(office.name, office.last))


def _thanks(recipient: Recipient, visit: Visit) -> str:
    if recipient.staffer or visit.met_member:
        return "thanks-met"
    return "thanks-staff" if visit.staff or visit.met_member is False else "thanks-office"


def _asks(telling: Telling, visit: Visit, tailored: Tailored) -> Iterator[DocumentBlock]:
    """Yield what was raised, else every ask; what the office has done since is thanked for."""
    put = spoken_asks(tailored)
    raised = tuple(one for one in put if one.decision.ask.id in visit.raised) or put
    asked = [_sentence(one) for one in raised if not is_thanks(one)]
    if asked:
        yield _list(telling.say("thanks-asked"), asked)
    for one in raised:
        if is_thanks(one):
            yield Paragraph(_sentence(one))


def _sentence(one: WordedAsk) -> Spans:
    return without_marks(one_sentence(one))


def _pledges(telling: Telling, pledges: Sequence[Pledge]) -> Iterator[DocumentBlock]:
    for ours, code in ((False, "thanks-theirs"), (True, "thanks-ours")):
        said = [(Span(_pledge(telling, one)),) for one in pledges if one.ours is ours]
        if said:
            yield _list(telling.say(code), said)


def _pledge(telling: Telling, one: Pledge) -> str:
    text = " ".join(one.text.split())
    if one.done:
        return f"{text} ({telling.say('pledge-done')})"
    return f"{text} ({telling.say('pledge-due', date=telling.words.day(one.due))})" if one.due else text


def _list(opening: str, items: Sequence[Spans]) -> Together:
    return Together((Paragraph((Span(opening),)), Listing(tuple(items))))


def _closing(telling: Telling, visit: Visit) -> Iterator[DocumentBlock]:
    yield Paragraph((Span(telling.say("thanks-closing")),))
    names = tuple(Paragraph(_signed(telling, one), "signature") for one in signers(visit))
    if not names and telling.brief.organizations:
        names = (Paragraph((Span(telling.brief.organizations[0].name.raw, bold=True),), "signature"),)
    yield Together((Paragraph((Span(telling.say("sincerely")),)), *names))
    if telling.brief.contact:
        yield Paragraph(contact_line(telling.brief.contact), "small")


def _signed(telling: Telling, one: Signer) -> Spans:
    mark = telling.say("constituent") if one.constituent else ""
    told = ", ".join(each for each in (one.town, mark) if each)
    return (Span(one.name, bold=True), *((Span(f", {told}"),) if told else ()))
