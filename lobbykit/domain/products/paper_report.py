"""The paper report: one page to fill in by hand for each meeting, in large type, typed in later by its code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.document import Blank, Choice, Document, Facts, Heading, Paragraph, Together
from lobbykit.domain.products.meeting_code import meeting_code
from lobbykit.domain.products.telling import one_sentence, spoken_asks, without_marks
from lobbykit.domain.prose import Span, Spans, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lobbykit.domain.ask_wording import WordedAsk
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.products.encounters import Stop
    from lobbykit.domain.products.telling import Telling
    from lobbykit.domain.support_scale import Scale

SIZE = 14.0


@dataclass(frozen=True, slots=True)
class Layout:
    """How much room a form takes: lines for each answer and at its end, and the air between its parts.

    No lines are a short rule behind the label. `shared` gives all answers one place, by the numbers of their asks.
    """

    answer: int
    ending: int
    air: float = 1.0
    shared: bool = False


LAYOUTS = (
    Layout(3, 3),
    Layout(2, 3),
    Layout(2, 2),
    Layout(1, 2),
    Layout(1, 1),
    Layout(0, 1),
    Layout(0, 0),
    Layout(0, 0, 0.7),
    Layout(0, 0, 0.5),
    Layout(0, 0, 0.35),
    Layout(4, 0, 0.5, shared=True),
    Layout(3, 0, 0.4, shared=True),
    Layout(2, 0, 0.3, shared=True),
    Layout(1, 0, 0.3, shared=True),
    Layout(0, 0, 0.2, shared=True),
    Layout(0, 0, 0.0, shared=True),
)
"""From the roomiest down; whoever sets a form takes the first that is one page."""


def paper_report(telling: Telling, stop: Stop, tailored: Tailored, scale: Scale, layout: Layout) -> Document:
    """Return the form of one meeting in one of the layouts; every layout asks for the same."""
    say = telling.say
    asks = spoken_asks(tailored)
    levels = level_words(telling, scale)
    blocks: list[DocumentBlock] = [
        Heading(1, (Span(telling.name(stop.office)),)),
        Facts(tuple(_facts(telling, stop))),
        Blank((Span(say("report-team")),)),
        Blank((Span(say("report-met")),)),
        Paragraph((Span(say("report-tick")),)),
    ]
    for number, one in enumerate(asks, start=1):
        question = Choice((Span(f"{number}. {ask_words(one)}", bold=True),), levels)
        answer = () if layout.shared else (Blank((Span(say("report-answer")),), layout.answer),)
        blocks.append(Together((question, *answer)))
    if layout.shared and asks:
        blocks.append(Blank((Span(say("report-answers")),), layout.answer))
    blocks += [Blank((Span(say(one)),), layout.ending) for one in ("report-questions", "report-theirs", "report-ours")]
    blocks.append(Paragraph((Span(say("report-off-record")),)))
    return Document(
        title=say("report-title", name=telling.name(stop.office)),
        lang=telling.words.lang,
        blocks=tuple(blocks),
        author=telling.brief.organizations[0].name.raw if telling.brief.organizations else "",
        size=SIZE,
        least=SIZE,
        sans=True,
        air=layout.air,
    )


def _facts(telling: Telling, stop: Stop) -> Iterator[tuple[str, Spans]]:
    met, today = stop.appointment, telling.reference.today
    day = telling.words.day(report_day(stop, today))
    hours = f", {telling.hours(met)}" if met and met.start else ""
    yield telling.say("fact-when"), (Span(f"{day}{hours} \u00b7 {telling.place(stop)}"),)
    yield telling.say("report-code"), (Span(report_code(stop, today), bold=True),)


def report_day(stop: Stop, today: date) -> date:
    """Return the day that a form is for: the meeting's, else today."""
    return (stop.appointment.on if stop.appointment else None) or today


def report_code(stop: Stop, today: date) -> str:
    """Return the code on a form."""
    return meeting_code(stop.appointment, stop.office.id, report_day(stop, today))


def level_words(telling: Telling, scale: Scale) -> tuple[str, ...]:
    """Return the words of every level, the most supportive first; a level of an organization's own says its code."""
    known = telling.words.templates
    return tuple(
        known.get(f"level-{code}", code.replace("-", " ").capitalize())
        for code in (level.code for level in scale.levels)
    )


def ask_words(one: WordedAsk) -> str:
    """Return an ask as one plain sentence."""
    return plain_text(without_marks(one_sentence(one)))
