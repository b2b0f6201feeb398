"""How products word what they share: names, times, places, asks and texts of the brief for one office."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Rank
from lobbykit.domain.footnotes import SOURCE_LINK
from lobbykit.domain.products.meeting_words import hours_of, news_of, when_of
from lobbykit.domain.products.roles import role_words
from lobbykit.domain.prose import Span, Spans, merged, parse_inline, plain_text
from lobbykit.domain.tailoring import AskState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from lobbykit.domain.ask import Ask
    from lobbykit.domain.ask_wording import WordedAsk
    from lobbykit.domain.audience import Prose
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.footnotes import Footnotes
    from lobbykit.domain.office import Office
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.products.encounters import Appointment, Goer, Stop
    from lobbykit.domain.reference import Reference

_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Telling:
    """The brief in the language of whoever reads, what it is told against, and the words of that language.

    `aloud` holds, by (office, ask), what to say in the room where that is said in another language than it is read in.
    """

    brief: Brief
    reference: Reference
    words: Phrases
    aloud: Mapping[tuple[str, str], Spans] = field(default_factory=lambda: MappingProxyType({}))

    def say(self, code: str, **params: str) -> str:
        """Return a phrase in the reader's language."""
        return self.words.say(code, **params)

    def name(self, office: Office) -> str:
        """Return "Rep. Bill Foster (IL-11)"."""
        return f"{self.reference.short_name(office)} ({office.district_code})"

    def seat(self, office: Office) -> str:
        """Return "Illinois, 11th District"."""
        return self.words.seat(office.state, office.district)

    def room(self, office: Office) -> str:
        """Return "2366 Rayburn", or that it is not known."""
        if office.room and office.building:
            return f"{office.room} {office.building}"
        return office.room or office.building or self.say("room-unknown")

    def place(self, stop: Stop) -> str:
        """Return where the meeting is: its own place, else the office's room."""
        return (stop.appointment.place if stop.appointment else "") or self.room(stop.office)

    def clock(self, moment: datetime) -> str:
        """Return "9:30 AM"."""
        return self.words.clock(moment)

    def hours(self, appointment: Appointment | None) -> str:
        """Return when a meeting begins and ends, or that this is still open."""
        return hours_of(self.words, appointment)

    def when(self, appointment: Appointment | None) -> str:
        """Return the day and the hours of a meeting."""
        return when_of(self.words, appointment)

    def news(self, appointment: Appointment | None) -> tuple[str, ...]:
        """Return what is new about a meeting since people were told of it."""
        return tuple(news_of(self.words, appointment)) if appointment else ()

    def not_confirmed(self, appointment: Appointment | None) -> str:
        """Return " · not yet confirmed" for a meeting that is asked for only, else nothing."""
        return "" if appointment is None or appointment.confirmed else f" \u00b7 {self.say('not-confirmed')}"

    def people(self, goers: Iterable[Goer]) -> str:
        """Return "Ana Lopez (lead), Ben Example"."""
        return ", ".join(f"{one.name} ({role_words(one.role, self.words)})" if one.role else one.name for one in goers)

    def paragraphs(self, prose: Prose, office: Office) -> tuple[Spans, ...]:
        """Return the paragraphs of a text for an office, source marks unresolved."""
        return tuple(
            parse_inline(" ".join(one.split())) for one in _BLANK_LINE.split(self._filled(prose, office).strip())
        )

    def prose(self, prose: Prose, office: Office) -> Spans:
        """Return a text for an office as one paragraph, source marks unresolved."""
        return parse_inline(" ".join(self._filled(prose, office).split()))

    def explained(self, spans: Spans) -> Spans:
        """Return spans with the English terms of art beside those of the reader's language."""
        return self.words.terms.explained_spans(spans)

    def in_the_room(self, office: Office, ask: Ask) -> Spans:
        """Return how an ask is put in the room, in quotes, where that is another language than the reader's."""
        spans = self.aloud.get((office.id, ask.id), ())
        return (Span(" \u201c"), *spans, Span("\u201d")) if spans else ()

    def wordings(self, prose: Prose, offices: Iterable[Office]) -> tuple[Spans, ...]:
        """Return a text once where all offices get the same words, else each wording under the offices it is for."""
        found: dict[Spans, list[Office]] = {}
        for office in offices:
            found.setdefault(self.prose(prose, office), []).append(office)
        if len(found) == 1:
            return tuple(found)
        return tuple(
            (Span(f"{', '.join(self.name(one) for one in each)}: ", italic=True), *spans)
            for spans, each in found.items()
        )

    def _filled(self, prose: Prose, office: Office) -> str:
        raw = prose.for_office(office).raw
        if "{" not in raw:
            return raw
        day = self.reference.phrases.day(self.brief.as_of)
        return raw.replace("{office}", self.reference.full_name(office)).replace("{as_of}", day)


def spoken_asks(tailored: Tailored) -> tuple[WordedAsk, ...]:
    """Return the asks to raise with an office, in printed order; what is on paper only is not among them."""
    return tuple(one for one in tailored.asks if one.decision.printed and one.decision.ask.rank is not Rank.PAPER)


def one_sentence(one: WordedAsk) -> Spans:
    """Return the opening of an ask, ended as a sentence, without source marks or looks."""
    plain = tuple(span._replace(bold=False, italic=False) for span in one.lead if span.note is None)
    words = "".join(span.text for span in plain).rstrip()
    return merged(plain if words.endswith((".", "!", "?", "\u2026", ")")) else (*plain, Span(".")))


def is_thanks(one: WordedAsk) -> bool:
    """Whether an office is thanked for it, rather than asked."""
    return one.decision.state in {AskState.THANK, AskState.THANK_LEADER}


def short_name(ask: Ask, office: Office | None = None) -> str:
    """Return what an ask is about: its measures, for one office those of its chamber, else how it opens."""
    own = ask.terms_for(office.chamber) if office else None
    about = (own,) if own else ask.all_terms
    measures = dict.fromkeys(one.measure.printed for terms in about for one in terms.measures)
    if measures:
        return " \u00b7 ".join(measures)
    opening = next((terms.lead.default.raw for terms in about if "{" not in terms.lead.default.raw), "")
    return plain_text(parse_inline(" ".join(opening.split()))).rstrip(".") or ask.id


def renumbered(spans: Spans, notes: Footnotes) -> Spans:
    """Return a sheet's spans with the footnote numbers of another document."""
    out: list[Span] = []
    for span in spans:
        out.extend(notes.marks([span.note]) if span.note is not None else (span,))
    return tuple(out)


def without_marks(spans: Spans) -> Spans:
    """Return spans without footnote marks, and without the addresses of sources."""
    return tuple(
        span._replace(href=None if (span.href or "").startswith(SOURCE_LINK) else span.href)
        for span in spans
        if span.note is None
    )
