"""What is known of a note before anything is typed: whose it is, its day, and the sheets that were printed for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.local_time import meeting_day
from lobbykit.app.print_records import print_records
from lobbykit.app.products.gathering import met_staff, staff_of
from lobbykit.app.products.team import Team
from lobbykit.app.staff_names import StaffNames
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.print_records import DRAFT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office
    from lobbykit.domain.print_records import PrintRecord

TYPED, PAPER = "typed", "paper"
SOURCE = ("how", "author", "date", "entered_by")
"""Paths of what is kept of the source of a note with what was typed into it."""


@dataclass(frozen=True, slots=True)
class Source:
    """How a note comes in: "typed" by its author, or from "paper" (or a form) by somebody else.

    `day` (ISO) and `meeting` are what it tells of, "" where that is not known.
    """

    how: str = TYPED
    author: str = ""
    day: str = ""
    meeting: str = ""


@dataclass(frozen=True, slots=True)
class Offers:
    """Names that a form offers: staff of the office with their titles, and who of us was there."""

    staff: Mapping[str, str]
    team: tuple[str, ...]


def source_of(bench: Workbench, meeting: str) -> Source:
    """Return the source of a note on a meeting: of its day by the clocks of its place, of today where that is ahead."""
    row = dict(bench.view.get("meetings", meeting) or {})
    if not row:
        return Source()
    day = min(meeting_day(row) or bench.today, bench.today)
    return Source(TYPED, "", day.isoformat(), meeting)


def prefilled(bench: Workbench, office: str, brief: str, source: Source) -> dict[str, str]:
    """Return what stands in the form of a new note by path. It is saved with the note and is no reason to save one."""
    user = bench.session.user
    known = {
        "author": source.author or user,
        "date": source.day or bench.today.isoformat(),
        "how": source.how,
        "lang": bench.catalogue.lang,
    }
    known |= {"entered_by": user} if source.how != TYPED else {}
    for at, one in enumerate(_sheets(bench, office, brief), start=1):
        item = f"left/{at:02d}{one.edition.lower()}"
        known |= {f"{item}/edition": one.edition, f"{item}/copies": str(one.copies)}
    return known


def told_before(left: Mapping[str, str]) -> dict[str, str]:
    """Return what was known when a note was begun, which is no reason to save one; alone it was typed."""
    told = {path: left[path] for path in SOURCE if left.get(path) and (path != "date" or iso_day(left[path]))}
    return told if left.keys() - set(SOURCE) else {}


def offers(bench: Workbench, office: Office, meeting: str) -> Offers:
    """Return the names to offer for a note about an office: its staff as far as known, and who goes to the meeting."""
    notes = notes_found(bench.view, Wanted(offices=frozenset({office.id})))[::-1]
    staff = {
        one.name: one.title
        for one in (*staff_of(bench.view, [office], bench.today)[office.id], *met_staff(notes, StaffNames(bench.view)))
    }
    team, row = Team(bench.view), bench.view.get("meetings", meeting) if meeting else None
    going = [team.goer(one) for one in row.get("people", {}).values()] if row else []
    names = sorted((one.name for one in going if one), key=str.casefold)
    return Offers(staff, tuple(dict.fromkeys(names)))


def _sheets(bench: Workbench, office: str, brief: str) -> list[PrintRecord]:
    """Return the sheet printed last for an office in each language, drafts left out."""
    last: dict[str, PrintRecord] = {}
    for one in sorted(print_records(bench.view), key=lambda one: (one.at, one.edition)):
        if one.key.office == office and one.key.brief == brief and one.variant != DRAFT:
            last[one.key.lang] = one
    return [last[lang] for lang in sorted(last)]
