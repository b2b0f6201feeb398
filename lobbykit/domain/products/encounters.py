"""Meetings ahead and visits made, as products tell of them: worded from notes, never holding what is private."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from lobbykit.domain.office import Office, OfficeId

_FLOOR_AND_ROOM = 6


@dataclass(frozen=True, slots=True)
class Goer:
    """Somebody of the team who goes to a meeting, and what this person does there."""

    name: str
    role: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A meeting ahead. Times are those of the clocks at its place; `zone` names them where that is not the Capitol.

    `late` is how many minutes later it begins; `was_start` and `was_place` are where it was before it was moved. `day`
    is the day where the time is still open; one that is `off` was cancelled.
    """

    id: str
    offices: tuple[OfficeId, ...]
    start: datetime | None = None
    end: datetime | None = None
    zone: str = ""
    place: str = ""
    code: str = ""
    confirmed: bool = False
    people: tuple[Goer, ...] = ()
    late: int = 0
    was_start: datetime | None = None
    was_place: str = ""
    day: date | None = None
    off: bool = False

    @property
    def on(self) -> date | None:
        """The day by the clocks at its place, None where nobody knows it."""
        return self.start.date() if self.start else self.day


@dataclass(frozen=True, slots=True)
class Staffer:
    """Somebody who works for an office; `spoken` is how the name is said."""

    name: str
    title: str = ""
    spoken: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Pledge:
    """Something that we (`ours`) or they said they would do."""

    ours: bool
    text: str
    due: date | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody of the team who was there."""

    name: str
    town: str = ""
    constituent: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """What a letter may know of one meeting held with one office; no note's own words are in it but promises.

    `met_member` is None where nobody wrote down whom the team met; `raised` are the ids of the asks that were raised.
    `notes` are the ids of the notes it was made of; `agreed` tells whether `team` is who agreed to sign, so that nobody
    needs to be asked.
    """

    office: OfficeId
    day: date
    staff: tuple[Staffer, ...] = ()
    team: tuple[Signer, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    raised: tuple[str, ...] = ()
    met_member: bool | None = None
    notes: tuple[str, ...] = ()
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """One office on a delegation's way, with its meeting where there is one."""

    office: Office
    appointment: Appointment | None = None


def stops(offices: Iterable[Office], appointments: Iterable[Appointment]) -> tuple[Stop, ...]:
    """Return a stop for each office of each meeting, by time, building and room; those without a meeting come last."""
    known = {one.id: one for one in offices}
    met = [Stop(known[name], one) for one in appointments for name in one.offices if name in known]
    seen = {stop.office.id for stop in met}
    rest = [Stop(office) for office in known.values() if office.id not in seen]
    return (*sorted(met, key=_way), *sorted(rest, key=_way))


def _way(stop: Stop) -> tuple[object, ...]:
    """Order by day and time without comparing either with none; then by building, floor and room."""
    office, start = stop.office, stop.appointment.start if stop.appointment else None
    day = stop.appointment.day if stop.appointment and not start else None
    when = start.isoformat() if start else f"{day.isoformat()}~" if day else "~"
    room = (office.room or "").rjust(_FLOOR_AND_ROOM)
    seat = (office.state, office.district is not None, office.district or 0, office.sort)
    meeting = stop.appointment.id if stop.appointment else ""
    return when, office.building or "", room, *seat, meeting
