"""What a report's code stands for: the meeting and office, or the office and day, that its form was printed for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.local_time import meeting_day
from lobbykit.domain.office import OfficeId
from lobbykit.domain.problem import Read, error
from lobbykit.domain.products.encounters import Appointment
from lobbykit.domain.products.meeting_code import code_typed, meeting_code

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.store.view import View

DAYS_BACK, DAYS_AHEAD = 90, 14
"""How far from today the day of a form without a meeting is looked for."""
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Reported:
    """Whom and what a report is about; `meeting` is "" and `day` None where the code does not say."""

    office: str
    meeting: str = ""
    day: date | None = None
    briefs: tuple[str, ...] = ()


def reported(view: View, offices: Iterable[str], typed: str, today: date) -> Read[Reported]:
    """Return what a code stands for that somebody typed: that of a form, or the one that a meeting was given.

    Of several offices that share a given code none is chosen. `offices` are those that a form may have been made for.
    """
    own = typed.strip().casefold()
    given = [row for row in meetings_found(view) if str(row.get("code", "")).casefold() == own and own]
    if given:
        of_offices = [_meeting(row, office) for row in given for office in row.get("offices", ())]
        if len(of_offices) == 1:
            return Read(of_offices[0])
        return Read(None, (error("report-code-several", typed=typed[:_SHOWN], count=len(of_offices)),))
    code = code_typed(typed)
    if code is None:
        return Read(None, (error("report-code-wrong"),))
    found = next(_meant(view, offices, code, today), None)
    return Read(found) if found else Read(None, (error("report-code-unknown", typed=code),))


def _meant(view: View, offices: Iterable[str], code: str, today: date) -> Iterator[Reported]:
    if code.startswith("M"):
        for row in meetings_found(view):
            for office in map(OfficeId, row.get("offices", ())):
                if meeting_code(Appointment(row["id"], (office,)), office, today) == code:
                    yield _meeting(row, office)
        return
    known = [OfficeId(one) for one in offices]
    for away in sorted(range(-DAYS_BACK, DAYS_AHEAD + 1), key=abs):
        day = today + timedelta(days=away)
        yield from (Reported(one, day=day) for one in known if meeting_code(None, one, day) == code)


def _meeting(row: dict[str, Any], office: str) -> Reported:
    return Reported(office, row["id"], meeting_day(row), tuple(row.get("briefs", ())))
