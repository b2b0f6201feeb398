"""The part of an office's card that a brief gives: what is asked and why, what to say, and what the office said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.card_sources import card_sources
from lobbykit.domain.ask import Rank
from lobbykit.domain.footnotes import Footnotes
from lobbykit.domain.products.office_facts import standing_of
from lobbykit.domain.prose import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lobbykit.app.card_sources import CardSource
    from lobbykit.app.levels import LevelShown
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.ask import SourceRef
    from lobbykit.domain.ask_wording import WordedAsk
    from lobbykit.domain.audience import Prose
    from lobbykit.domain.office import Office
    from lobbykit.domain.products.telling import Telling
    from lobbykit.domain.reference import Reference

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class CardAsk:
    """One ask as this office gets it: its state, measures and words, and why it is worded so, in sentences.

    `standing` says for each measure on record whether the office has signed, and of which day that is. `level` is the
    latest answer that a note tells of, `heard` who wrote it down and when; None and "" where there is none.
    """

    id: str
    state: str
    measures: tuple[str, ...]
    lead: str
    rest: str
    why: str
    standing: tuple[str, ...]
    primary: bool = False
    printed: bool = True
    level: LevelShown | None = None
    heard: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What to say, with its sources as they are printed. An answer has the question it answers."""

    text: str
    sources: tuple[CardSource, ...]
    question: str = ""


def card_asks(
    bench: Workbench, telling: Telling, office: Office, notes: Sequence[Row], levels: Sequence[LevelShown]
) -> Iterator[CardAsk]:
    """Yield every ask of the brief, those left out too; `notes` are the office's, the latest first."""
    for one in bench.tailored(telling.brief, office).asks:
        yield _ask(bench, one, office, telling.reference, _heard(notes, telling, one.decision.ask.id, levels))


def _ask(
    bench: Workbench, one: WordedAsk, office: Office, reference: Reference, heard: tuple[LevelShown | None, str]
) -> CardAsk:
    decision, words = one.decision, bench.catalogue.stock_phrases()
    lead, whole = plain_text(one.lead), plain_text(one.content)
    why = " ".join(bench.catalogue.reason(each) for each in (decision.why, *decision.additions))
    return CardAsk(
        decision.ask.id,
        decision.state.value,
        tuple(measure.text for measure in decision.measures),
        lead or decision.ask.id,
        whole[len(lead) :].lstrip(" ,") if decision.printed else "",
        why,
        tuple(standing_of(measure, office, reference.bills, words) for measure in decision.measures),
        decision.ask.rank is Rank.PRIMARY,
        decision.printed,
        *heard,
    )


def _heard(
    notes: Sequence[Row], telling: Telling, ask: str, levels: Sequence[LevelShown]
) -> tuple[LevelShown | None, str]:
    known = {one.code: one for one in levels}
    for row in notes:
        told: Mapping[str, Any] = row.get("ask", {}).get(telling.brief.id, {}).get(ask, {})
        if told.get("after") in known:
            day = telling.words.dated(row.get("date", ""))
            return known[told["after"]], " \u00b7 ".join(filter(None, (day, row.get("author", ""))))
    return None, ""


def card_points(telling: Telling, office: Office) -> Iterator[Said]:
    """Yield the talking points with their sources."""
    for point in telling.brief.talking_points:
        yield Said(*_told(telling, point.text, point.sources, office))


def card_answers(telling: Telling, office: Office) -> Iterator[Said]:
    """Yield what they may say and what we answer, with its sources."""
    for one in telling.brief.questions:
        question = plain_text(telling.prose(one.they_say, office))
        yield Said(*_told(telling, one.we_say, one.sources, office), question)


def local_sentence(telling: Telling, office: Office) -> str:
    """Return what the brief says of the office's district, "" for nothing."""
    found = next((one for one in telling.brief.local if one.district == office.district_code), None)
    return plain_text(telling.prose(found.text, office)) if found else ""


def _told(
    telling: Telling, prose: Prose, refs: tuple[SourceRef, ...], office: Office
) -> tuple[str, tuple[CardSource, ...]]:
    notes = Footnotes({one.id: one for one in telling.brief.sources}, telling.reference.phrases)
    text = plain_text(tuple(span for span in notes.resolve(telling.prose(prose, office)) if span.note is None))
    notes.marks(ref.id for ref in refs)
    return text, card_sources(telling.brief, notes)
