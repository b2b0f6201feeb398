"""Missing reports as the window lists them: each meeting that was held with nothing filed, and how many there were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.after.missing import meetings_over, missing_reports, missing_text
from lobbykit.app.after.whereabouts import Whom, named_offices
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.local_time import CAPITOL, clock_words, local_time, zone_named
from lobbykit.domain.iso_day import iso_day

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.app.after.missing import MissingReport
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.phrases import Phrases
    from lobbykit.store.view import View

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class MissingLine:
    """An office of a meeting of which nothing was filed.

    `day_name` and `begins` are words, "" where they are not known, by the clocks where it was held. `people` went, by
    name. `begun` is the id of its note that was begun on this computer and not saved, "" for none.
    """

    meeting: str
    whom: Whom
    day: date | None
    day_name: str
    begins: str
    place: str
    people: tuple[str, ...]
    begun: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """What is missing, the longest first; `held` counts the meetings that took place, `without` those in `lines`."""

    lines: tuple[MissingLine, ...]
    held: int
    text: str

    @property
    def without(self) -> int:
        """How many meetings have no report, or not from each of their offices."""
        return len({one.meeting for one in self.lines})


def missing_shown(bench: Workbench) -> Missing:
    """Return the list as it is now; `text` is what the command line prints of it. Raise as `Workbench.library` does."""
    now = bench.around.clock()
    found = missing_reports(bench.session, now)
    names = named_offices(bench)
    words = bench.catalogue.stock_phrases()
    lines = tuple(_line(bench.view, one, names, words) for one in found)
    known = KnownOffices(bench.view, bench.shelves)
    text = "\n".join(missing_text(one, known.name(one.office), bench.catalogue, begun=False) for one in found)
    return Missing(lines, sum(1 for _ in meetings_over(bench.view, now)), text)


def _line(view: View, one: MissingReport, names: Mapping[str, Whom], words: Phrases) -> MissingLine:
    row: Row = dict(view.get("meetings", one.meeting) or {})
    zone = row.get("tz") or CAPITOL
    start = local_time(row.get("start"), zone_named(zone))
    day = start.date() if start else iso_day(str(row.get("day") or ""))
    begins = clock_words(words, start)
    if start and zone != CAPITOL:
        begins += f" {start:%Z}"
    return MissingLine(
        one.meeting,
        names.get(one.office, Whom(one.office)),
        day,
        words.day(day) if day else "",
        begins,
        one.place,
        one.people,
        one.unfinished,
    )
