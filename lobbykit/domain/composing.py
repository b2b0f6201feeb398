"""Composing: a brief and an office become a sheet, block by block in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Rank
from lobbykit.domain.ask_wording import WordedAsk, worded
from lobbykit.domain.edition import sheet_fingerprint
from lobbykit.domain.footnotes import Footnotes
from lobbykit.domain.graphic import ChartGraphic
from lobbykit.domain.links import may_open, short_address
from lobbykit.domain.office import CommitteeId
from lobbykit.domain.print_records import SheetKey, stamp
from lobbykit.domain.prose import Span, Spans, parse_inline, plain_text
from lobbykit.domain.sheet import Block, BlockKind, Sheet, SheetSource
from lobbykit.domain.stories import names_without_consent
from lobbykit.domain.tailoring import decide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.domain.ask import Ask
    from lobbykit.domain.audience import Prose
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.choices import Choices
    from lobbykit.domain.office import Office, Roster
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.tailoring import Decision, Why

FRONT = 1
_RANKS = (Rank.PRIMARY, Rank.SUPPORTING, Rank.PAPER)
_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Tailored:
    """The sheet for one office and what became of every ask of the brief, in printed order."""

    sheet: Sheet
    asks: tuple[WordedAsk, ...]


def tailor(brief: Brief, office: Office, reference: Reference, choices: Choices | None = None) -> Tailored:
    """Return the sheet of `brief` for `office`; pure, so the same input gives the same sheet and edition.

    What was decided for the office is in the reference, unless `choices` says otherwise.
    """
    chosen = choices or reference.choices_for(office.id, brief.id)
    composer = Composer(brief, office, reference, chosen)
    return composer.tailored(composer.shared(decisions(brief, office, reference, chosen)))


def decisions(brief: Brief, office: Office, reference: Reference, choices: Choices) -> tuple[Decision, ...]:
    """Return what becomes of every ask of the brief, in printed order."""
    asks = asks_in_order(brief, choices.order)
    made = (decide(ask, office, reference.bills, reference.today, choices) for ask in asks)
    return tuple(_with_committee_named(decision, reference.roster) for decision in made)


def _with_committee_named(decision: Decision, roster: Roster) -> Decision:
    """Put beside the code of a committee the name that people know it by."""
    if not decision.added("committee"):
        return decision
    additions = tuple(_named(why, roster) if why.code == "committee" else why for why in decision.additions)
    return replace(decision, additions=additions)


def _named(why: Why, roster: Roster) -> Why:
    name = roster.committee_name(CommitteeId(str(dict(why.params)["committee"])))
    return replace(why, params=(*why.params, ("name", name)))


def asks_in_order(brief: Brief, order: Sequence[str]) -> tuple[Ask, ...]:
    """Return every ask of the brief: those that `order` names first, then the others by rank."""
    first = [ask for one in order for ask in brief.asks if ask.id == one]
    rest = [ask for rank in _RANKS for ask in brief.asks if ask.rank is rank and ask not in first]
    return tuple(first + rest)


@dataclass(frozen=True, slots=True)
class Shared:
    """What sheets of several offices can have in common: the blocks above and below the addressee, asks and sources."""

    asks: tuple[WordedAsk, ...]
    above: tuple[Block, ...]
    below: tuple[Block, ...]
    sources: tuple[SheetSource, ...]


class Composer:
    """Makes the blocks of one sheet; footnotes are numbered as they are met."""

    def __init__(self, brief: Brief, office: Office, reference: Reference, choices: Choices) -> None:
        self._brief = brief
        self._office = office
        self._reference = reference
        self._choices = choices
        self._notes = Footnotes({one.id: one for one in brief.sources}, reference.phrases)

    def shared(self, decided: Iterable[Decision]) -> Shared:
        """Compose all but the addressee and the stamp."""
        asks = tuple(worded(one, self._office, self._reference) for one in decided)
        above, below = tuple(self._masthead()), tuple(self._blocks(asks))
        sources = self._notes.printed()
        return Shared(asks, above, (*below, *self._foot(asks, sources)), sources)

    def tailored(self, shared: Shared) -> Tailored:
        """Return the sheet with the office's own blocks."""
        brief, office, reference = self._brief, self._office, self._reference
        blocks = (*shared.above, *self._addressee(), *shared.below)
        edition = sheet_fingerprint(brief.lang, office.id, blocks, shared.sources)
        sheet = Sheet(
            office=office.id,
            chamber=office.chamber.value,
            brief=brief.id,
            lang=brief.lang,
            today=reference.today,
            title=brief.title.for_office(office).raw,
            edition=edition,
            blocks=(*blocks, self._stamp(edition)),
            sources=shared.sources,
        )
        return Tailored(sheet, shared.asks)

    def _blocks(self, asks: tuple[WordedAsk, ...]) -> Iterator[Block]:
        yield self._block("title", BlockKind.TITLE, self._prose(self._brief.title))
        if self._brief.lede:
            yield self._block("lede", BlockKind.LEDE, self._prose(self._brief.lede))
        yield from self._figures()
        yield from self._asks(asks)
        yield from self._local()
        yield from self._chart()
        yield from self._sections()
        yield from self._stories()

    def _foot(self, asks: tuple[WordedAsk, ...], sources: tuple[SheetSource, ...]) -> Iterator[Block]:
        for source in sources:
            yield self._block(f"source/{source.id}", BlockKind.SOURCES, source.content, role="source")
        yield from self._contact()
        yield self._block("edition/as-of", BlockKind.EDITION, (Span(self._as_of(asks)),), role="as-of")

    def _stamp(self, edition: str) -> Block:
        key = SheetKey(self._office.id, self._brief.id, self._brief.lang)
        revision = self._reference.printed.revision(key, edition, self._reference.today)
        text = stamp(revision, edition, self._reference.phrases)
        return self._block("edition/stamp", BlockKind.EDITION, (Span(text),), role="stamp")

    def _masthead(self) -> Iterator[Block]:
        for index, organization in enumerate(self._brief.organizations):
            role = "with" if index else "sender"
            name = f"masthead/{role}{index if index > 1 else ''}"
            block = self._block(name, BlockKind.MASTHEAD, (Span(organization.name.raw),), role=role)
            yield replace(block, graphic=self._reference.logo_of(organization))
        if self._brief.event:
            yield self._block("masthead/event", BlockKind.MASTHEAD, (Span(self._brief.event.raw),), role="event")

    def _addressee(self) -> Iterator[Block]:
        office, phrases = self._office, self._reference.phrases
        name = self._reference.full_name(office)
        yield self._block("addressee/name", BlockKind.ADDRESSEE, (Span(name),), role="name")
        seat = phrases.seat(office.state, office.district)
        if self._choices.staffer:
            seat = f"{seat} \u00b7 {phrases.say('attention', name=self._choices.staffer)}"
        yield self._block("addressee/seat", BlockKind.ADDRESSEE, (Span(seat),), role="seat")

    def _figures(self) -> Iterator[Block]:
        for index, figure in enumerate(self._brief.figures, start=1):
            yield self._block(f"figure/{index}/value", BlockKind.FIGURE, (Span(figure.value.raw),), role="value")
            marks = self._notes.marks([figure.source.id]) if figure.source else ()
            label = (*self._prose(figure.label), *marks)
            yield self._block(f"figure/{index}/label", BlockKind.FIGURE, label, role="label")

    def _asks(self, asks: tuple[WordedAsk, ...]) -> Iterator[Block]:
        for one in asks:
            if one.decision.printed:
                content = self._notes.resolve(one.content)
                marked = {span.note for span in content}
                content += self._notes.marks(ref.id for ref in one.decision.ask.sources if ref.id not in marked)
                yield self._block(f"ask/{one.decision.ask.id}", BlockKind.ASK, content, role=one.decision.state.value)

    def _local(self) -> Iterator[Block]:
        if self._choices.local:
            yield self._block("local", BlockKind.LOCAL, self._notes.resolve(parse_inline(self._choices.local.raw)))
            return
        for one in self._brief.local:
            if one.district in {self._office.district_code, self._office.state}:
                marks = self._notes.marks(ref.id for ref in one.sources)
                yield self._block(f"local/{one.district}", BlockKind.LOCAL, (*self._prose(one.text), *marks))

    def _chart(self) -> Iterator[Block]:
        for chart in self._brief.charts[:1]:
            marks = self._notes.marks([chart.source.id]) if chart.source else ()
            alt = plain_text(self._prose(chart.alt)) if chart.alt else ""
            block = self._block(f"chart/{chart.id}", BlockKind.CHART, (*self._prose(chart.title), *marks))
            yield replace(block, graphic=ChartGraphic(chart.kind, chart.unit, chart.data, alt))

    def _sections(self) -> Iterator[Block]:
        for section in self._brief.sections:
            if not section.show_to.admits(self._office):
                continue
            name = f"section/{section.id}"
            heading = self._block(name, BlockKind.HEADING, self._prose(section.heading))
            yield replace(heading, priority=section.priority)
            body = self._filled(section.body.for_office(self._office).raw.strip())
            for index, paragraph in enumerate(_BLANK_LINE.split(body), start=1):
                content = self._notes.resolve(parse_inline(" ".join(paragraph.split())))
                yield Block(f"{name}/p{index}", BlockKind.PARAGRAPH, "", section.priority, content)

    def _stories(self) -> Iterator[Block]:
        wanted = self._choices.story
        for story in self._brief.stories:
            if not names_without_consent(story, self._reference.today) and (
                story.id == wanted or (wanted is None and story.show_to.admits(self._office))
            ):
                yield self._block(f"story/{story.id}", BlockKind.STORY, self._prose(story.text))
                return

    def _contact(self) -> Iterator[Block]:
        contact = self._brief.contact
        if contact:
            lines = (("name", contact.name), ("role", contact.role), ("email", contact.email), ("phone", contact.phone))
            for role, text in lines:
                if text:
                    href = f"mailto:{text.raw}" if role == "email" and may_open(f"mailto:{text.raw}") else None
                    yield self._block(f"contact/{role}", BlockKind.CONTACT, (Span(text.raw, href=href),), role=role)
        if self._brief.link:
            link = self._brief.link.raw
            span = Span(short_address(link), href=link if may_open(link) else None)
            yield self._block("contact/link", BlockKind.CONTACT, (span,), role="link")

    def _as_of(self, asks: tuple[WordedAsk, ...]) -> str:
        phrases, bills = self._reference.phrases, self._reference.bills
        named = dict.fromkeys(one for ask in asks if ask.decision.printed for one in ask.decision.measures)
        parts = [
            phrases.say("measure-as-of", measure=one.text, date=phrases.day(bills[one].as_of))
            for one in named
            if one in bills
        ]
        parts.append(phrases.say("offices-as-of", date=phrases.day(self._reference.roster.as_of)))
        return phrases.say("as-of-line", parts="; ".join(parts))

    def _prose(self, prose: Prose) -> Spans:
        raw = " ".join(prose.for_office(self._office).raw.split())
        return self._notes.resolve(parse_inline(self._filled(raw)))

    def _filled(self, raw: str) -> str:
        """Fill what words outside asks may leave open; the loader has refused the rest."""
        if "{" not in raw:
            return raw
        day = self._reference.phrases.day(self._brief.as_of)
        return raw.replace("{office}", self._reference.full_name(self._office)).replace("{as_of}", day)

    def _block(self, name: str, kind: BlockKind, content: Spans, *, role: str = "") -> Block:
        return Block(name, kind, role, FRONT, content)
