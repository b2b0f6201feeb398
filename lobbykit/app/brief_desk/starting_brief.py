"""A new brief from three plain answers: what the issue is, what is asked for, and who leads the measure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.brief_desk.new_briefs import free_id
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.content.briefs.brief_writer import brief_text
from lobbykit.domain.ask import Action
from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.congress import congress_on
from lobbykit.domain.drafting.drafted import DraftAsk, DraftBrief, DraftTerms
from lobbykit.domain.drafting.names import Names
from lobbykit.domain.problem import Place, Problem, Read, error, note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.measure import Measure

NEEDS_MEASURE = frozenset({Action.COSPONSOR, Action.VOTE_FOR, Action.VOTE_AGAINST})
"""What can be done with a measure only."""


@dataclass(frozen=True, slots=True)
class WantedAsk:
    """One ask as it was answered: what to do, with which measures or with what, and who leads it, "" if not said."""

    action: Action
    about: str
    leader: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """The three answers."""

    issue: str
    asks: tuple[WantedAsk, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """What a new brief is made on: the day, the language, its labels, and who leads a measure, "" when unknown."""

    today: date
    lang: str
    labels: Mapping[str, str]
    leads: Callable[[Measure], str]
    name: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Start:
    """A new brief that is not yet written."""

    id: str
    title: str
    text: str


def measures_in(about: str, today: date) -> tuple[Measure, ...]:
    """Return the measures that an answer names for certain, each once."""
    found = (one.measure for one in find_measures(about, congress=congress_on(today)))
    return tuple(dict.fromkeys(one for one in found if one is not None))


def answer_problems(answers: Answers, ground: Ground) -> tuple[Problem, ...]:
    """Return what is still to be answered (errors), and what the bill records say otherwise (notes).

    Of an ask, the line of the place is its number from 1.
    """
    found = [] if answers.issue.strip() else [error("start-no-issue")]
    found += [] if any(one.about.strip() for one in answers.asks) else [error("start-no-ask")]
    for number, one in enumerate(answers.asks, 1):
        if one.about.strip():
            found += _doubts(one, ground, Place("", number))
    return tuple(found)


def starting_brief(answers: Answers, ground: Ground) -> Read[Start]:
    """Return a brief that our own loader reads, or what keeps it from being one; asks without words are passed over."""
    problems = answer_problems(answers, ground)
    refused: Read[Start] = Read(None, problems)
    if refused.has_errors:
        return refused
    names = Names()
    title = " ".join(answers.issue.split())
    asks = [one for one in answers.asks if one.about.strip()]
    drafted = tuple(
        DraftAsk(names.new("ask", one.about), (_terms(one, ground, Place("", number)),))
        for number, one in enumerate(asks, 1)
    )
    name = ground.name(Names().new("brief", title))
    congress = congress_on(ground.today)
    text = brief_text(DraftBrief(name, title, ground.lang, congress, ground.today, "", asks=drafted))
    again = read_brief(text, file=f"{name}.yaml")
    return Read(Start(name, title, text) if again.value else None, (*problems, *again.problems))


def _doubts(ask: WantedAsk, ground: Ground, place: Place) -> Iterator[Problem]:
    found = find_measures(ask.about, congress=congress_on(ground.today))
    for one in found:
        if one.measure is None:
            yield error("start-measure-unclear", place, text=one.text)
    measures = measures_in(ask.about, ground.today)
    if ask.action in NEEDS_MEASURE and not found:
        yield error("start-no-measure", place)
    for measure in measures:
        leader = ground.leads(measure)
        if ask.leader.strip() and leader and not _same(ask.leader, leader):
            yield note("start-leader-differs", place, measure=measure.text, leader=leader)


def _terms(ask: WantedAsk, ground: Ground, place: Place) -> DraftTerms:
    measures = measures_in(ask.about, ground.today)
    about = "{measure}" if measures else " ".join(ask.about.split()).rstrip(".")
    known = [ground.leads(one) for one in measures]
    typed = " ".join(ask.leader.split())
    on_record = measures and all(known) and (not typed or any(_same(typed, one) for one in known))
    led = "{sponsor}" if on_record else typed
    words = ground.labels[f"start/{ask.action.value}"].replace("%1", about)
    if led:
        words = ground.labels["start/led"].replace("%1", words).replace("%2", led)
    return DraftTerms(ask.action, f"{words}.", place, measures=measures)


def _same(typed: str, leader: str) -> bool:
    """Whether two spellings of a name have the same last word."""
    return typed.rsplit(maxsplit=1)[-1].casefold().strip(".,") == leader.rsplit(maxsplit=1)[-1].casefold()


def starting_ground(bench: Workbench) -> Ground:
    """Return what a new brief is made on in this workspace; raise as `Workbench.library` does."""
    library, words = bench.library(), bench.catalogue
    reference = library.reference(words.stock_phrases(), bench.today)

    def leads(measure: Measure) -> str:
        record = library.bills.get(measure)
        office = reference.offices.get(record.sponsor) if record and record.sponsor else None
        return reference.short_name(office) if office else ""

    return Ground(bench.today, words.lang, words.labels, leads, lambda name: free_id(name, bench.shelves))
