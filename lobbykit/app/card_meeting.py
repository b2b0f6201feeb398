"""The next meeting with an office as its card shows it: when, where, who goes, and the way from the one before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.products.gathering import appointments
from lobbykit.domain.places import building
from lobbykit.domain.products.encounters import Stop
from lobbykit.domain.walks import walk

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office
    from lobbykit.domain.products.encounters import Appointment
    from lobbykit.domain.products.telling import Telling


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """A meeting ahead, in words; `way` is "" where it is the first of its day, `before` whom it comes from."""

    id: str
    day: date | None
    when: str
    place: str
    people: str
    way: str = ""
    before: str = ""
    today: bool = False


def next_meeting(bench: Workbench, telling: Telling, office: Office) -> NextMeeting | None:
    """Return the first meeting with an office from today on, None where there is none."""
    offices = bench.library().roster.offices
    ahead, _ = appointments(bench.view, offices, telling.brief.id, bench.today)
    met = next((one for one in ahead if office.id in one.offices), None)
    if met is None:
        return None
    before = _before(met, ahead)
    known = {one.id: one for one in offices}
    came_from = known.get(before.offices[0]) if before and not before.place else None
    way = walk(building(came_from), building(office)) if came_from and not met.place else None
    return NextMeeting(
        met.id,
        met.start.date() if met.start else None,
        telling.when(met) + telling.not_confirmed(met),
        telling.place(Stop(office, met)),
        telling.people(met.people),
        way.words(telling.words) if way else "",
        telling.name(came_from) if came_from and way else "",
        met.start is not None and met.start.date() == bench.today,
    )


def _before(met: Appointment, ahead: tuple[Appointment, ...]) -> Appointment | None:
    """Return the last meeting of the same day and the same people that begins earlier."""
    if met.start is None:
        return None
    mine = {one.name for one in met.people}
    earlier = [
        one
        for one in ahead
        if one.start is not None
        and one.start < met.start
        and one.start.date() == met.start.date()
        and (not mine or not mine.isdisjoint(person.name for person in one.people))
    ]
    return max(earlier, key=lambda one: (one.start, one.id), default=None)
