"""Rooms of a schedule against buildings: a number that is in another building, in none that is named, or of nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.places import WALK
from lobbykit.domain.places import building as building_of_office
from lobbykit.domain.problem import note, warning
from lobbykit.domain.rooms import house_building
from lobbykit.domain.schedule.engagement import ScheduleFinding
from lobbykit.domain.schedule.venues import venue_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.schedule.engagement import Engagement
    from lobbykit.domain.schedule.venues import Venue

_HOUSE = frozenset(WALK[:3])
_HOUSE_DIGITS = 4


def room_findings(engagements: Iterable[Engagement]) -> Iterator[ScheduleFinding]:
    """Yield what is wrong or open about where each meeting is; a call has no place to be wrong."""
    for one in engagements:
        venue = venue_of(one.place, one.offices)
        if not venue.remote:
            yield from _found(one, venue)


def _found(one: Engagement, venue: Venue) -> Iterator[ScheduleFinding]:
    if not one.place.strip():
        if len(one.offices) > 1 or one.strange:
            yield ScheduleFinding(warning("meeting-place-open", who=one.who), (one.id,))
        elif one.offices and not venue.building:
            yield ScheduleFinding(warning("meeting-room-unknown", who=one.who), (one.id,))
        return
    right = _right_building(venue)
    if right and venue.building in WALK and right != venue.building:
        found = warning("meeting-room-building", who=one.who, text=one.place, room=venue.room, building=right)
        yield ScheduleFinding(found, (one.id,))
    elif venue.room and not venue.building:
        yield ScheduleFinding(warning("meeting-room-ambiguous", who=one.who, text=one.place), (one.id,))
    elif venue.room and venue.building in WALK and len(one.offices) == 1 and not one.strange:
        yield from _elsewhere(one, venue)


def _right_building(venue: Venue) -> str:
    """Return where a room's number says that it is, "" where it says nothing: letters before it, and Senate rooms."""
    if not venue.room[:1].isdigit():
        return ""
    digits = venue.room.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    told = house_building(venue.room) or ""
    return told if venue.building in _HOUSE or len(digits) == _HOUSE_DIGITS else ""


def _elsewhere(one: Engagement, venue: Venue) -> Iterator[ScheduleFinding]:
    """Yield a note where the place is another room than the office's own, as the roster has it."""
    office = one.offices[0]
    own = building_of_office(office)
    if own and (venue.building, venue.room) != (own, office.room):
        found = note("meeting-room-other", who=one.who, text=one.place, own=f"{office.room} {own}")
        yield ScheduleFinding(found, (one.id,))
