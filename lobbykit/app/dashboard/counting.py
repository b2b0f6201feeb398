"""Counting what is here: the books of a library and a workspace, the tally of them, and the tally as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from lobbykit.app import paths
from lobbykit.app.after.missing import as_of
from lobbykit.app.dashboard.gathering import gathered
from lobbykit.domain.tally.movement import movement
from lobbykit.domain.tally.tally import counted, tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from lobbykit.app.library import Library
    from lobbykit.app.session import Session
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Read
    from lobbykit.domain.support_scale import Scale
    from lobbykit.domain.tally.books import Books
    from lobbykit.domain.tally.movement import Movement
    from lobbykit.domain.tally.narrowing import Narrowing
    from lobbykit.domain.tally.standing import Standing
    from lobbykit.domain.tally.tally import AskTally, Tally

FORMAT = "dashboard/1"


class Shelf(Protocol):
    """Where briefs and offices come from."""

    def library(self) -> Library:
        """Return what is known of Congress."""
        ...

    def brief(self, name: str) -> Read[Brief]:
        """Return a brief by its id or file."""
        ...


def books_of(shelf: Shelf, files: Sequence[Path], session: Session, now: datetime, today: date) -> Books:
    """Return the books of a workspace; a brief that cannot be used is left to `check`, its asks are named by their ids.

    Translations have the asks of what they translate, and nobody is asked what the pattern to copy asks for.
    Raises DamagedLibraryError or UnreadableFileError for a library that cannot be read.
    """
    pattern = paths.briefs() / "template.yaml"
    own = (file for file in files if "." not in file.stem and file != pattern)
    briefs = (read for file in own if (read := shelf.brief(str(file)).value) is not None)
    offices: dict[str, Office] = {one.id: one for one in shelf.library().roster.offices}
    return gathered(session, briefs, offices, as_of(now, today), today)


def this_year(today: date) -> str:
    """Return the day with which the period begins that is counted unless somebody asks for another."""
    return today.replace(month=1, day=1).isoformat()


def tallied(books: Books, since: str, scale: Scale, narrowing: Narrowing) -> Tally:
    """Return the tally of some offices since a day."""
    return tally(books, counted(books, since, scale), narrowing)


def tally_data(told: Tally, books: Books, scale: Scale) -> dict[str, object]:
    """Return a tally as plain data: every figure, each with what it is made of."""
    head = told.headline
    return {
        "since": told.since,
        "reports": head.reports,
        "meetings": {"held": head.held, "reported": head.reported, "ahead": head.ahead},
        "missing": head.missing,
        "offices": {"reached": dict(head.reached), "sought": dict(head.sought)},
        "promises": _promises(head.promises),
        "owed": head.owed,
        "conflicting": head.conflicting,
        "asks": [_ask(one, books, scale) for one in told.asks],
    }


def _promises(counts: Mapping[tuple[str, str], int]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for (side, standing), number in sorted(counts.items()):
        found.setdefault(side, {})[standing] = number
    return found


def _ask(one: AskTally, books: Books, scale: Scale) -> dict[str, object]:
    return {
        "brief": one.brief,
        "ask": one.ask,
        "name": one.name,
        "offices": len(one.standings),
        "counts": dict(one.counts(scale)),
        "moved": _moved(movement(one.standings, scale)),
        "moved_since_last_year": _moved(movement(one.standings, scale, last_year=True)),
        "by": {
            name: {group: dict(part.counts(scale)) for group, part in one.parted(parting).items()}
            for name, parting in partings(books).items()
        },
        "standings": [_standing(each) for each in one.standings],
    }


def partings(books: Books) -> Mapping[str, Callable[[str], Iterable[str]]]:
    """Return by what offices are parted; an office that no roster lists is in the group ""."""

    def known(of: Callable[[str], Iterable[str]]) -> Callable[[str], Iterable[str]]:
        return lambda office: of(office) if office in books.offices else ("",)

    offices = books.offices
    return {
        "chamber": known(lambda one: (offices[one].chamber.value,)),
        "party": known(lambda one: (offices[one].party,)),
        "state": known(lambda one: (offices[one].state,)),
        "committee": known(lambda one: [seat.partition(":")[0] for seat in offices[one].committees]),
    }


def _moved(one: Movement) -> dict[str, object]:
    steps = [{"before": before, "now": now, "offices": number} for (before, now), number in one.steps]
    return {"nearer": one.nearer, "same": one.same, "away": one.away, "unknown": one.unknown, "steps": steps}


def _standing(one: Standing) -> dict[str, object]:
    told = one.reading
    return {
        "office": one.office,
        "code": one.code,
        "how": one.how,
        "before": one.before,
        "last_year": one.last_year,
        "notes": list(one.notes),
        "reported": [report.said for report in one.reports],
        "decided": {"by": told.by, "date": told.day, "reason": told.reason, "newer": one.newer} if told else None,
    }
