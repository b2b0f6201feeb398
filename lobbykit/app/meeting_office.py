"""One office of a meeting as its screen shows it: where, the asks worded for it, what to say, what it said before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.brief_offers import brief_named, brief_to_read, for_reader
from lobbykit.app.card_asks import CardAsk, card_answers, card_asks, card_points, local_sentence
from lobbykit.app.card_history import office_notes, staff_met
from lobbykit.app.meeting_heard import told_by
from lobbykit.app.products.team import Team
from lobbykit.domain.correction_values import VACANT
from lobbykit.domain.places import building
from lobbykit.domain.products.one_minute import OneMinute, one_minute, primary_first, voters_words
from lobbykit.domain.products.telling import Telling, short_name, spoken_asks
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.card_asks import Said
    from lobbykit.app.former_holders import FormerHolders
    from lobbykit.app.levels import LevelShown
    from lobbykit.app.meeting_heard import Told
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.products.encounters import Goer

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ScreenBrief:
    """What one brief says for one office: the asks to raise, the primary first, and what there is to say."""

    id: str
    title: str
    asks: tuple[CardAsk, ...]
    points: tuple[Said, ...]
    answers: tuple[Said, ...]
    local: str
    minute: OneMinute


@dataclass(frozen=True, slots=True)
class ScreenOffice:
    """One office. `spoken` is how the name is said, `holder` who holds the seat where that is not who is on record.

    `told` is what the holder said and what is open between us; `before` the same of each holder before.
    """

    id: str
    name: str
    spoken: str
    holder: str
    vacant: bool
    seat: str
    place: str
    phone: str
    staff: tuple[str, ...]
    briefs: tuple[ScreenBrief, ...]
    told: Told
    before: tuple[Told, ...]


def briefs_about(bench: Workbench, row: Row) -> tuple[tuple[Brief, ...], tuple[str, ...]]:
    """Return the briefs of a meeting in the reader's language, and the ids of those that are not here.

    A meeting that names none is about the first that can be read.
    """
    found: list[Brief] = []
    missing: list[str] = []
    for one in dict.fromkeys(row.get("briefs", ())):
        brief = brief_named(bench, one)
        if brief is None:
            missing.append(one)
        else:
            found.append(for_reader(bench, brief))
    if not found and not missing and (first := brief_to_read(bench)):
        found.append(first)
    return tuple(found), tuple(missing)


def screen_office(
    bench: Workbench,
    office: Office,
    briefs: Sequence[Brief],
    going: Sequence[Row],
    levels: Sequence[LevelShown],
    former: FormerHolders,
) -> ScreenOffice:
    """Return an office with what these briefs say for it; `going` are the people of the meeting as it holds them."""
    words = bench.catalogue.stock_phrases()
    reference = replace(bench.library().reference(words, bench.today), phrases=words)
    names = {(str(brief.id), ask.id): short_name(ask, office) for brief in briefs for ask in brief.asks}
    voters = Team(bench.view).constituents(going, office)
    told, before = told_by(bench, office, former, levels, names)
    return ScreenOffice(
        id=office.id,
        name=f"{reference.short_name(office)} ({office.district_code})",
        spoken=office.spoken or "",
        holder=office.successor or "",
        vacant=office.successor == VACANT,
        seat=words.seat(office.state, office.district),
        place=f"{office.room or ''} {building(office)}".strip(),
        phone=office.phone or "",
        staff=staff_met(bench, office, office_notes(bench, office.id)),
        briefs=tuple(_screen_brief(bench, one, office, voters, levels) for one in briefs),
        told=told,
        before=before,
    )


def _screen_brief(
    bench: Workbench, brief: Brief, office: Office, voters: Sequence[Goer], levels: Sequence[LevelShown]
) -> ScreenBrief:
    words = bench.catalogue.stock_phrases()
    telling, tailored = Telling(brief, bench.reference(brief), words), bench.tailored(brief, office)
    asks = {one.id: one for one in card_asks(bench, telling, office, office_notes(bench, office.id), levels)}
    local = _local(bench, telling, office, voters)
    return ScreenBrief(
        id=brief.id,
        title=plain_text(telling.prose(brief.title, office)),
        asks=tuple(asks[one.decision.ask.id] for one in primary_first(spoken_asks(tailored))),
        points=tuple(card_points(telling, office)),
        answers=tuple(card_answers(telling, office)),
        local=local,
        minute=one_minute(telling, office, tailored, local),
    )


def _local(bench: Workbench, telling: Telling, office: Office, voters: Sequence[Goer]) -> str:
    """Return what a team lead wrote of the district, else the brief's sentence, else who of us votes there."""
    chosen = bench.reference(telling.brief).choices_for(office.id, telling.brief.id).local
    if chosen:
        return plain_text(parse_inline(" ".join(chosen.raw.split())))
    return local_sentence(telling, office) or voters_words(telling, office, voters)
