"""The read-ahead: what an office gets by e-mail before the meeting, on one or two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.document import Document, Facts, Heading, Listing, Paragraph, Together
from lobbykit.domain.footnotes import Footnotes
from lobbykit.domain.graphic import ChartGraphic
from lobbykit.domain.links import may_open, short_address
from lobbykit.domain.products.telling import one_sentence, renumbered, spoken_asks
from lobbykit.domain.prose import Span, Spans, plain_text
from lobbykit.domain.sheet import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Contact
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.products.encounters import Stop
    from lobbykit.domain.products.telling import Telling

MOST_PAGES = 2
FRONT = 1


def read_ahead(telling: Telling, stop: Stop, tailored: Tailored, *, least_priority: int) -> Document:
    """Return the document for one office; it tells nothing that is for the team alone.

    Background sections of a higher priority number than `least_priority` are left to the sheet and the link.
    """
    brief, office = telling.brief, stop.office
    notes = Footnotes({one.id: one for one in brief.sources}, telling.reference.phrases)
    title = plain_text(telling.prose(brief.title, office))
    blocks = [
        Heading(1, (Span(title),)),
        Paragraph((Span(telling.say("read-ahead-for", name=telling.reference.full_name(office))),), "lead"),
        Facts(tuple(_facts(telling, stop))),
        *_asks(telling, tailored),
        *_background(telling, stop, tailored, notes, least_priority),
        *_sources(telling, notes),
    ]
    sender = brief.organizations[0].name.raw if brief.organizations else ""
    return Document(
        title=telling.say("read-ahead-title", title=title),
        lang=telling.words.lang,
        blocks=tuple(blocks),
        author=sender,
        size=10.5,
        foot=" \u00b7 ".join(one for one in (sender, telling.words.day(telling.reference.today)) if one),
    )


def contact_line(contact: Contact) -> Spans:
    """Return whom to write to on one line: name, role, address and telephone, the address as a link."""
    out = [Span(contact.name.raw + (f", {contact.role.raw}" if contact.role else ""))]
    if contact.email:
        href = f"mailto:{contact.email.raw}"
        out += [Span(" \u00b7 "), Span(contact.email.raw, href=href if may_open(href) else None)]
    if contact.phone:
        out += [Span(" \u00b7 "), Span(contact.phone.raw)]
    return tuple(out)


def _facts(telling: Telling, stop: Stop) -> Iterator[tuple[str, Spans]]:
    brief, met = telling.brief, stop.appointment
    yield telling.say("fact-when"), (Span(telling.when(met)),)
    yield telling.say("fact-where"), (Span(telling.place(stop)),)
    if met and met.people:
        coming = ", ".join(f"{one.name} ({one.town})" if one.town else one.name for one in met.people)
        yield telling.say("fact-coming"), (Span(coming),)
    if brief.organizations:
        yield telling.say("fact-from"), (Span(", ".join(one.name.raw for one in brief.organizations)),)
    if brief.contact:
        yield telling.say("fact-contact"), contact_line(brief.contact)


def _asks(telling: Telling, tailored: Tailored) -> Iterator[DocumentBlock]:
    asks = tuple(one_sentence(one) for one in spoken_asks(tailored))
    if asks:
        heading = Heading(2, (Span(telling.say("read-ahead-asks")),))
        yield Together((heading, Listing(asks, ordered=True)))


def _background(
    telling: Telling, stop: Stop, tailored: Tailored, notes: Footnotes, least_priority: int
) -> Iterator[DocumentBlock]:
    """Yield the lede, the local sentence, the chart in words, and each section's heading with its first paragraph."""
    brief, office = telling.brief, stop.office
    yield Heading(2, (Span(telling.say("read-ahead-background")),))
    if brief.lede:
        yield Paragraph(notes.resolve(telling.prose(brief.lede, office)))
    for block in tailored.sheet.blocks:
        if block.kind is BlockKind.LOCAL:
            yield Paragraph(renumbered(block.content, notes))
        if isinstance(block.graphic, ChartGraphic):
            yield _chart(renumbered(block.content, notes), block.graphic)
    shortened = False
    for section in brief.sections:
        if not section.show_to.admits(office):
            continue
        if section.priority > least_priority:
            shortened = True
            continue
        first, *rest = telling.paragraphs(section.body, office)
        shortened = shortened or bool(rest)
        heading = Heading(3, notes.resolve(telling.prose(section.heading, office)))
        yield Together((heading, Paragraph(notes.resolve(first))))
    if shortened:
        yield Paragraph(_more(telling), "note")


def _chart(title: Spans, chart: ChartGraphic) -> Together:
    """Return a chart in words: its title, what it shows, and every number of it."""
    told = dict.fromkeys((chart.words, chart.numbers))
    bold = tuple(span._replace(bold=span.note is None) for span in title)
    return Together((Paragraph(bold), *(Paragraph((Span(words),)) for words in told)))


def _more(telling: Telling) -> Spans:
    link = telling.brief.link
    if link is None:
        return (Span(telling.say("read-ahead-more")),)
    address = Span(short_address(link.raw), href=link.raw if may_open(link.raw) else None)
    return (Span(telling.say("read-ahead-more-at") + " "), address)


def _sources(telling: Telling, notes: Footnotes) -> Iterator[DocumentBlock]:
    yield from sources_block(telling, notes, level=2)


def sources_block(telling: Telling, notes: Footnotes, *, level: int) -> Iterator[DocumentBlock]:
    """Yield the heading and the numbered list of every source that was marked so far."""
    printed = notes.printed()
    if printed:
        yield Heading(level, (Span(telling.say("heading-sources")),))
        yield Listing(tuple(one.content for one in printed), ordered=True)
