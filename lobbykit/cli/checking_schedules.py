"""`lobbykit meeting check` and `meeting drop-off`: what is odd about a schedule, and who is left over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.engagements import engagements, left_over
from lobbykit.app.entities import shown_length
from lobbykit.app.selection import selected_offices
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, Desk
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.workplace import informed
from lobbykit.domain.places import building
from lobbykit.domain.products.office_facts import floor_of
from lobbykit.domain.schedule.check import schedule_findings
from lobbykit.domain.schedule.pace import PACES

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.schedule.drop_off import DropOff
    from lobbykit.domain.schedule.engagement import ScheduleFinding

_CHECK, _DROP_OFF = "schedule-check/1", "drop-off/1"


def check_schedule(args: Namespace, desk: Desk) -> int:
    """Print what the checks find, each with the meetings that it is about; exit 1 when something cannot be."""
    with informed(desk) as told:
        words = told.catalogue.stock_phrases()
        reference = told.library().reference(words, told.today)
        since = None if args.day else told.today
        meetings = engagements(told.view, reference, since)
        found = schedule_findings(meetings, PACES[args.pace], words, args.day)
        if args.json:
            findings = [told.problem_data(one.problem) | {"meetings": list(one.meetings)} for one in found]
            told.print_json({"lobbykit": _CHECK, "checked": len(meetings), "findings": findings})
        else:
            _print(found, told)
            told.remark("schedule-checked", meetings=len(meetings), count=len(found))
    return DONE_WITH_ERRORS if any(one.is_error for one in found) else DONE


def _print(found: tuple[ScheduleFinding, ...], desk: Desk) -> None:
    length = shown_length(meeting for one in found for meeting in one.meetings)
    for one in found:
        ids = " ".join(meeting[:length] for meeting in one.meetings)
        desk.print(printable(f"{ids}: {desk.catalogue.message(one.problem)} [{one.problem.code}]"))
        desk.print(printable(f"    → {desk.catalogue.suggestion(one.problem)}"))


def list_drop_offs(args: Namespace, desk: Desk) -> int:
    """Print the offices with no meeting as one walks past them, by building and floor."""
    with informed(desk) as told:
        library, words = told.library(), told.catalogue.stock_phrases()
        offices = selected_offices(library.roster, args.to)
        reference = library.reference(words, told.today)
        found = left_over(told.view, reference, offices, args.day)
        if args.json:
            told.print_json({"lobbykit": _DROP_OFF, "offices": [_data(one, words) for one in found]})
            return DONE
        _print_round(found, reference, told)
        told.remark("drop-off-listed", count=len(found), left=sum(one.left for one in found))
    return DONE


def _print_round(found: tuple[DropOff, ...], reference: Reference, desk: Desk) -> None:
    """Print offices under the building and the floor that they are on."""
    words, floor = desk.catalogue.stock_phrases(), ""
    for one in found:
        here = ", ".join(filter(None, (building(one.office), floor_of(one.office, words))))
        here = here or words.templates["room-unknown"]
        if here != floor:
            desk.print(here)
        floor, left = here, f"  [{desk.catalogue.say('mark-left')}]" if one.left else ""
        name = f"{reference.short_name(one.office)} ({one.office.district_code})"
        desk.print(printable(f"    {one.office.room or '':<6} {name}{left}"))


def _data(one: DropOff, words: Phrases) -> dict[str, Any]:
    office = one.office
    return {
        "office": office.id,
        "name": office.name,
        "district": office.district_code,
        "building": building(office) or None,
        "floor": floor_of(office, words) or None,
        "room": office.room,
        "left": one.left,
    }
