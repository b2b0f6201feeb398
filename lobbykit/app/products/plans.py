"""Plans: which documents a product is made of, and how many pages each may have."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.app.products.making import Wanted
from lobbykit.domain.file_name import safe_name
from lobbykit.domain.problem import error
from lobbykit.domain.products.encounters import stops
from lobbykit.domain.products.packet import PACKET_SIZES, PacketFacts, packet
from lobbykit.domain.products.paper_report import LAYOUTS, paper_report
from lobbykit.domain.products.read_ahead import FRONT, MOST_PAGES, read_ahead
from lobbykit.domain.products.telling import spoken_asks
from lobbykit.domain.products.thank_you import recipients, thank_you

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.document import Document
    from lobbykit.domain.office import Office, OfficeId
    from lobbykit.domain.products.access_needs import AccessNeed
    from lobbykit.domain.products.encounters import Appointment, Staffer, Stop, Visit
    from lobbykit.domain.products.telling import Telling
    from lobbykit.domain.products.thank_you import Recipient
    from lobbykit.domain.support_scale import Scale
    from lobbykit.domain.tailoring import Why


@dataclass(frozen=True, slots=True)
class Known:
    """All that products are made of: the offices chosen, their sheets, and what the workspace knows of them.

    `access` is what people need at each meeting; the day card alone may have it, and what was called `off`. `unsound`
    are offices of the choice for which nothing is made, and `refused` says why.
    """

    telling: Telling
    offices: tuple[Office, ...]
    tailored: Mapping[OfficeId, Tailored]
    appointments: tuple[Appointment, ...]
    staff: Mapping[OfficeId, tuple[Staffer, ...]]
    visits: tuple[Visit, ...]
    scale: Scale
    reason: Callable[[Why], str]
    access: Mapping[str, tuple[AccessNeed, ...]] = field(default_factory=lambda: MappingProxyType({}))
    off: tuple[Appointment, ...] = ()
    unsound: tuple[Office, ...] = ()
    refused: Mapping[OfficeId, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The delegation's way: meetings in order, then offices without one."""
        return stops(self.offices, self.appointments)

    @property
    def card_stops(self) -> tuple[Stop, ...]:
        """The same for the day card: what was called off too, and meetings with offices for which nothing is made."""
        met = {office for one in (*self.appointments, *self.off) for office in one.offices}
        refused = (one for one in self.unsound if one.id in met)
        return stops((*self.offices, *refused), (*self.appointments, *self.off))


def read_aheads(known: Known) -> Iterator[Wanted]:
    """Yield one for each meeting of each office, with less background where two pages are not enough."""
    depths = sorted({one.priority for one in known.telling.brief.sections} | {FRONT}, reverse=True)
    for stop, stem in _named(known, "read-ahead"):
        sheet = known.tailored[stop.office.id]
        layouts = tuple(read_ahead(known.telling, stop, sheet, least_priority=one) for one in depths)
        too_long = error("read-ahead-long", name=known.telling.name(stop.office), pages=0)
        yield Wanted((stop.office,), stem, layouts, MOST_PAGES, too_long)


def packets(known: Known) -> Iterator[Wanted]:
    """Yield the packet of the delegation."""
    facts = PacketFacts(known.stops, known.tailored, known.staff, known.reason)
    yield Wanted(facts.offices, "packet", tuple(packet(known.telling, facts, size=one) for one in PACKET_SIZES))


def paper_reports(known: Known) -> Iterator[Wanted]:
    """Yield one form for each meeting of each office, with as many lines as one page has room for."""
    for stop, stem in _named(known, "report"):
        sheet = known.tailored[stop.office.id]
        layouts = tuple(paper_report(known.telling, stop, sheet, known.scale, one) for one in LAYOUTS)
        too_long = error("report-too-long", name=known.telling.name(stop.office), count=len(spoken_asks(sheet)))
        yield Wanted((stop.office,), stem, layouts, 1, too_long)


def letters(known: Known) -> Iterator[Wanted]:
    """Yield one letter for each person met on each visit."""
    for one in drafted(known):
        yield Wanted((one.recipient.office,), one.stem, (one.letter,))


@dataclass(frozen=True, slots=True)
class Drafted:
    """One letter of a visit, whom it is for, and its file name without ending."""

    visit: Visit
    recipient: Recipient
    stem: str
    letter: Document


def drafted(known: Known) -> Iterator[Drafted]:
    """Yield the letter for each person met on each visit."""
    offices, taken = {one.id: one for one in known.offices}, dict[str, int]()
    for visit in known.visits:
        office = offices[visit.office]
        for one in recipients(office, visit):
            whom = one.staffer.name if one.staffer else ""
            stem = _stem(office, f"thanks {whom}", taken)
            yield Drafted(visit, one, stem, thank_you(known.telling, one, visit, known.tailored[office.id]))


def _named(known: Known, what: str) -> Iterator[tuple[Stop, str]]:
    taken: dict[str, int] = {}
    for stop in known.stops:
        yield stop, _stem(stop.office, what, taken)


def _stem(office: Office, what: str, taken: dict[str, int]) -> str:
    """Return a safe name that sorts by state and seat, with a number from the second of its kind on."""
    seat = "Sen" if office.district is None else f"{office.district:02d}" if office.district else "AL"
    stem = safe_name(f"{office.state} {seat} {office.last} {office.id} {what}")
    taken[stem] = taken.get(stem, 0) + 1
    return stem if taken[stem] == 1 else f"{stem}-{taken[stem]}"
