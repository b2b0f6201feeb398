"""How far a measure has come: when its committees let it go and when its own chamber passed it.

Sources of the rules: the action codes and committee activities in usgpo/bill-status (user guide, tables 3 and 4, and
its 53 sample files); for API data the Library of Congress recommends the rows of its own source system, 9, because
the chambers' rows have no consistent codes (LibraryOfCongress/api.congress.gov issue 45).
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from lobbykit.domain.bill import assuming_sponsorship
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.measure import Chamber

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lobbykit.content.bills.node import Node

# The Library's own rows, "Passed/agreed to in House" and "Passed/agreed to in Senate".
PASSED_CODE = {Chamber.HOUSE: "8000", Chamber.SENATE: "17000"}
# The chambers' rows, for the hours before the Library's is there. The vote on a special rule reads "Rule H. Res. 101
# passed House." and a procedural motion "Motion to proceed ... agreed to in Senate"; neither begins like these.
_PASSED_TEXT = {
    Chamber.HOUSE: re.compile(
        r"Passed/agreed to in House|On passage Passed"
        r"|On (agreeing to the resolution|motion to suspend the rules and (pass|agree))\b.*\bAgreed to"
    ),
    Chamber.SENATE: re.compile(
        r"Passed/agreed to in Senate|Passed Senate|(Resolution|Concurrent resolution) agreed to in Senate"
        r"|(Introduced|Submitted) in the Senate, .*considered, .*\b(passed|agreed to)\b"
    ),
}
RELEASES = {"reported by", "discharged from", "reported original measure"}
_REFERRAL = "referred to"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")
WASHINGTON = "America/New_York"


def day_of(text: str) -> date | None:
    """Return the date that a date or time stamp begins with, or None."""
    match = _DAY.match(text)
    return iso_day(match[0]) if match else None


def washington_day(stamp: str) -> date | None:
    """Return the day in Washington of a UTC stamp, or None: an evening's stamps bear the next day's date.

    117hr2471's committee was "Discharged from" it at 2022-01-14T02:54:43Z, an action of 2022-01-13.
    """
    if day_of(stamp) is None:
        return None
    try:
        moment = datetime.fromisoformat(stamp)
        return moment.astimezone(ZoneInfo(WASHINGTON)).date() if moment.tzinfo else moment.date()
    except (ValueError, OverflowError):
        return day_of(stamp)


def released_on(activities: Iterable[Node]) -> date | None:
    """Return the day a committee first reported the measure or was discharged since it was last referred to it."""
    dated = sorted((one.value("date"), one.value("name").lower()) for one in activities)
    referred = max((stamp for stamp, name in dated if name == _REFERRAL), default="")
    stamp = next((stamp for stamp, name in dated if name in RELEASES and stamp >= referred), "")
    return washington_day(stamp) if stamp else None


def passed_on(chamber: Chamber, actions: Iterable[Node]) -> date | None:
    """Return the first day on which the chamber passed or agreed to the measure, or None."""
    rows = [(one.value("actionDate"), one.value("actionCode"), one.value("text")) for one in actions]
    by_library = [row[0] for row in rows if row[1] == PASSED_CODE[chamber]]
    by_chamber = [row[0] for row in rows if _PASSED_TEXT[chamber].match(row[2])]
    return min(filter(None, map(day_of, by_library or by_chamber)), default=None)


def first_sponsor(actions: Iterable[Node]) -> str:
    """Return who was last let stand as first sponsor ("Ms. Dexter"), "" when nobody was; seen in 119hr1510."""
    rows = [(one.value("actionDate"), assuming_sponsorship(one.value("text"))) for one in actions]
    return max((row for row in rows if row[1]), default=("", ""), key=lambda row: row[0])[1]
