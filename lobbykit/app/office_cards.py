"""The card of an office: who, where, what is asked and why, what to say, and what was said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.after.support_told import support_told
from lobbykit.app.card_asks import card_answers, card_asks, card_points, local_sentence
from lobbykit.app.card_history import History, Past, history_of, more_ahead, office_notes, staff_met
from lobbykit.app.card_meeting import next_meeting
from lobbykit.app.former_holders import FormerHolders
from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.domain.correction_values import VACANT
from lobbykit.domain.links import is_official_page
from lobbykit.domain.places import building
from lobbykit.domain.products.office_facts import (
    committees_of,
    floor_of,
    party_of,
    roles_in,
    subcommittees_of,
    term_of,
)
from lobbykit.domain.products.telling import Telling
from lobbykit.domain.walks import ways_to

if TYPE_CHECKING:
    from lobbykit.app.after.support_told import AskSupport
    from lobbykit.app.card_asks import CardAsk, Said
    from lobbykit.app.card_meeting import NextMeeting
    from lobbykit.app.card_sources import CardSource
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import LocalOffice, Office
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class Seat:
    """A committee with the member's role on it, and the subcommittees that the member sits on."""

    name: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """Everything the card shows, worded; "" and () where nothing is known.

    `spoken` is how the name is said. `holder` says who holds the seat by a correction where that is not who is on
    record. `website` is given only where it is a page of Congress. `local_sentence` is the brief's, of the district.
    """

    office: Office
    brief: str
    name: str
    spoken: str
    holder: str
    vacant: bool
    seat: str
    place: str
    floor: str
    walk: str
    party: str
    term: str
    website: str
    leadership: tuple[str, ...]
    committees: tuple[Seat, ...]
    asks: tuple[CardAsk, ...]
    left_out: tuple[CardAsk, ...]
    points: tuple[Said, ...]
    answers: tuple[Said, ...]
    local_sentence: str
    staff: tuple[str, ...]
    history: History
    support: tuple[AskSupport, ...]
    local: tuple[LocalOffice, ...]
    meeting: NextMeeting | None
    more_ahead: tuple[Past, ...]

    @property
    def sources(self) -> tuple[CardSource, ...]:
        """The sources that its talking points and answers name."""
        return tuple(source for one in (*self.points, *self.answers) for source in one.sources)


def office_card(
    bench: Workbench, office: Office, brief: Brief | None, former: FormerHolders | None = None
) -> OfficeCard:
    """Return the card of an office for one brief; without a brief it has no asks and nothing to say."""
    words = bench.catalogue.stock_phrases()
    reference = bench.reference(brief) if brief else bench.library().reference(words, bench.today)
    levels = levels_shown(known_scale(bench), words)
    notes = office_notes(bench, office.id)
    telling = Telling(brief, reference, words) if brief else None
    met = next_meeting(bench, telling, office) if telling else None
    former = former or FormerHolders(bench)
    asks = tuple(card_asks(bench, telling, office, notes, levels)) if telling else ()
    return OfficeCard(
        office=office,
        brief=brief.id if brief else "",
        name=replace(reference, phrases=words).full_name(office),
        spoken=office.spoken or "",
        holder=office.successor or "",
        vacant=office.successor == VACANT,
        seat=words.seat(office.state, office.district),
        place=" ".join(filter(None, (office.room, office.building))) if office.room else "",
        floor=floor_of(office, words),
        walk=ways_to(building(office), words),
        party=party_of(office, words),
        term=term_of(office, words),
        website=office.url if office.url and is_official_page(office.url) else "",
        leadership=office.leadership,
        committees=_seats(office, reference, words),
        asks=tuple(one for one in asks if one.printed),
        left_out=tuple(one for one in asks if not one.printed),
        points=tuple(card_points(telling, office)) if telling else (),
        answers=tuple(card_answers(telling, office)) if telling else (),
        local_sentence=local_sentence(telling, office) if telling else "",
        staff=staff_met(bench, office, notes),
        history=history_of(bench, office, former, levels),
        support=support_told(bench, office, brief, former, levels),
        local=office.local,
        meeting=met,
        more_ahead=more_ahead(bench, office, met.id if met else ""),
    )


def _seats(office: Office, reference: Reference, words: Phrases) -> tuple[Seat, ...]:
    roles = roles_in(words)
    parts = subcommittees_of(office, reference.roster, roles)
    told = committees_of(office, reference.roster, roles)
    return tuple(Seat(one, next((parts[name] for name in parts if one.startswith(name)), ())) for one in told)
