"""The day card: a delegation's day for a telephone: where to be, what to say, and a text to fill in and send."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.domain.products.access_needs import need_words
from lobbykit.domain.products.paper_report import ask_words, level_words, report_code, report_day
from lobbykit.domain.products.telling import spoken_asks, without_marks
from lobbykit.domain.prose import Span, Spans, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lobbykit.domain.ask_wording import WordedAsk
    from lobbykit.domain.audience import Prose
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.office import Office, OfficeId
    from lobbykit.domain.products.access_needs import AccessNeed
    from lobbykit.domain.products.encounters import Staffer, Stop
    from lobbykit.domain.products.telling import Telling
    from lobbykit.domain.support_scale import Scale

_RULE = "- - -"
_LABELS = ("say", "form", "copy", "answers", "always", "call")


@dataclass(frozen=True, slots=True)
class ToSay:
    """One ask with what there is to say for it, already without marks."""

    ask: Spans
    points: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class CardStop:
    """One meeting on the card: `news` are what changed, `facts` label and words; `phone` is as people read it.

    One that is `off` was cancelled. `refused` says that there is no sheet for the office, and why; then there is
    nothing to say either.
    """

    day: str
    hours: str
    name: str
    place: str
    phone: str
    news: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    to_say: tuple[ToSay, ...]
    form: str
    off: bool = False
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StopFacts:
    """What is known of stops: staff by office, needs by meeting, and by office why nothing is made for it."""

    staff: Mapping[OfficeId, Sequence[Staffer]]
    access: Mapping[str, Sequence[AccessNeed]] = field(default_factory=lambda: MappingProxyType({}))
    refused: Mapping[OfficeId, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class DayCard:
    """A whole card: `labels` are the few words that its writer needs (say, form, copy, answers)."""

    title: str
    lang: str
    content_lang: str
    about: str
    labels: Mapping[str, str]
    stops: tuple[CardStop, ...]
    always: tuple[Spans, ...]
    answers: tuple[tuple[Spans, Spans], ...]
    contact: str


def day_card(
    telling: Telling,
    stops: Sequence[Stop],
    tailored: Mapping[OfficeId, Tailored],
    about_stops: StopFacts,
    scale: Scale,
) -> DayCard:
    """Return the card of a delegation's stops, in their order; offices that are refused need not be `tailored`."""
    brief = telling.brief
    sound = [one.office for one in stops if one.office.id not in about_stops.refused]
    offices = {one.id: one for one in sound or [stops[0].office]}.values()
    contact = brief.contact
    told = " \u00b7 ".join(one.raw for one in (contact.name, contact.phone, contact.email) if one) if contact else ""
    about = (
        brief.event.raw if brief.event else "",
        telling.say("as-known-on", date=telling.words.day(telling.reference.today)),
    )
    points = [one.text for one in brief.talking_points if one.ask is None]
    return DayCard(
        title=plain_text(telling.prose(brief.title, next(iter(offices)))),
        lang=telling.words.lang,
        content_lang=brief.lang,
        about=" \u00b7 ".join(one for one in about if one),
        labels={one: telling.words.templates[f"card-{one}"] for one in _LABELS},
        stops=tuple(_stop(telling, one, tailored.get(one.office.id), scale, about_stops) for one in stops),
        always=tuple(
            telling.explained(without_marks(one)) for text in points for one in telling.wordings(text, offices)
        ),
        answers=tuple(
            (_joined(telling, one.they_say, offices), _joined(telling, one.we_say, offices)) for one in brief.questions
        ),
        contact=told,
    )


def _joined(telling: Telling, prose: Prose, offices: Iterable[Office]) -> Spans:
    """Return the wordings of one text as one."""
    blank, wordings = (Span(" "),), telling.wordings(prose, offices)
    joined = tuple(span for at, one in enumerate(wordings) for span in (*(blank if at else ()), *one))
    return telling.explained(without_marks(joined))


def _facts(telling: Telling, stop: Stop, known: StopFacts) -> tuple[tuple[str, str], ...]:
    """Return label and words: what to say at the desk, who goes, what they need, and who works there."""
    met = stop.appointment
    named = (
        f"{one.name} ({telling.say('spoken', name=one.spoken)})" if one.spoken else one.name
        for one in known.staff.get(stop.office.id, ())
    )
    facts = (
        ("fact-code", met.code if met else ""),
        ("fact-who", telling.people(met.people) if met else ""),
        ("fact-access", need_words(known.access.get(met.id, ()), telling.words) if met else ""),
        ("fact-staff", "; ".join(named)),
    )
    return tuple((telling.words.templates[label], words) for label, words in facts if words)


def _stop(telling: Telling, stop: Stop, tailored: Tailored | None, scale: Scale, known: StopFacts) -> CardStop:
    met, office = stop.appointment, stop.office
    refused, off = known.refused.get(office.id, ()), bool(met and met.off)
    sheet = None if refused or off else tailored
    return CardStop(
        day=telling.words.day(met.on) if met and met.on else "",
        hours=telling.hours(met) + ("" if off else telling.not_confirmed(met)),
        name=telling.name(office),
        place=telling.place(stop),
        phone=office.phone or "",
        news=(telling.say("news-off"),) if off else telling.news(met),
        facts=_facts(telling, stop, known),
        to_say=tuple(_to_say(telling, office, one) for one in spoken_asks(sheet)) if sheet else (),
        form="" if off else report_text(telling, stop, sheet, scale),
        off=off,
        refused=(telling.say("card-refused"), *refused) if refused and not off else (),
    )


def _to_say(telling: Telling, office: Office, one: WordedAsk) -> ToSay:
    points = (point for point in telling.brief.talking_points if point.ask == one.decision.ask.id)
    return ToSay(
        (*telling.explained(without_marks(one.content)), *telling.in_the_room(office, one.decision.ask)),
        tuple(telling.explained(without_marks(telling.prose(point.text, office))) for point in points),
    )


def report_text(telling: Telling, stop: Stop, tailored: Tailored | None, scale: Scale) -> str:
    """Return the report as plain text to copy into a message: one label a line, answers go behind the colons.

    Without a sheet it asks for no answers to asks.
    """
    say, today = telling.say, telling.reference.today
    lines = [
        f"{say('report-code')} {report_code(stop, today)}",
        telling.name(stop.office),
        telling.words.day(report_day(stop, today)),
        say("report-team"),
        say("report-met"),
    ]
    if tailored:
        lines += [_RULE, f"{say('report-levels')} {' / '.join(level_words(telling, scale))}"]
    for number, one in enumerate(spoken_asks(tailored) if tailored else (), start=1):
        lines += [f"{number}. {ask_words(one)}", say("report-level"), say("report-answer")]
    lines.append(_RULE)
    lines += [say(code) for code in ("report-questions", "report-theirs", "report-ours", "report-private")]
    return "\n".join(lines) + "\n"
