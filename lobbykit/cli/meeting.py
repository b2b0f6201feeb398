"""`lobbykit meeting`: appointments, added, changed, listed, shown with every note about them, and dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.entities import UnknownEntityError, entity_named, shown_length
from lobbykit.app.entry_data import entry_data
from lobbykit.app.finding_notes import notes_about
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.promised import promises_found
from lobbykit.app.wanted_meetings import ALL_MEETINGS, WantedMeetings, meetings_wanted
from lobbykit.cli.checking_schedules import check_schedule, list_drop_offs
from lobbykit.cli.clock_times import meeting_time
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import added, edited, entering, refused, save_one
from lobbykit.cli.entry_shown import field_lines, printable
from lobbykit.cli.joining import join_meetings, keep_meetings_apart, split_meeting
from lobbykit.cli.json_lines import answer_lines, object_from
from lobbykit.cli.meeting_acts import meeting_cancelled, meeting_joined, meeting_late, meeting_moved, meeting_role
from lobbykit.cli.meeting_changes import show_changes
from lobbykit.cli.meeting_screen import screen_data, screen_for, screen_lines
from lobbykit.cli.note_shown import known_entity, marks, note_lines
from lobbykit.cli.offices import wanted_offices
from lobbykit.cli.workplace import at_bench, opened_for_reading, reading, writing

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping

KIND = "meeting"
_FORMAT = "meeting/1"


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    return _ACTIONS[args.action](args, desk)


def _add(args: Namespace, desk: Desk) -> int:
    if args.json_lines:
        with writing(desk) as session:
            meetings = entering(session, KIND, desk)
            return answer_lines(desk, lambda data: added(data, KIND, meetings))
    read = object_from(desk)
    data = read.value
    if data is None:
        return refused(read, desk)
    with writing(desk) as session:
        meetings = entering(session, KIND, desk)
        return save_one(lambda: added(data, KIND, meetings), desk)


def _edit(args: Namespace, desk: Desk) -> int:
    read = object_from(desk)
    return refused(read, desk) if read.value is None else _changed(args, read.value, desk)


def _drop(args: Namespace, desk: Desk) -> int:
    return _changed(args, {"status": "dropped"}, desk)


def _changed(args: Namespace, data: Mapping[str, object], desk: Desk) -> int:
    with writing(desk) as session:
        meetings = entering(session, KIND, desk)
        return save_one(lambda: edited(data, KIND, meetings, entity_named(session.view, KIND, args.id)), desk)


def _list(args: Namespace, desk: Desk) -> int:
    wanted = WantedMeetings(args.day, args.team, wanted_offices(args.office, desk))
    with reading(desk) as session:
        rows = meetings_wanted(session.view, wanted) if session else []
        if args.json:
            desk.print_json({"lobbykit": _FORMAT, "meetings": [entry_data(row) for row in rows]})
            return DONE
        offices = KnownOffices(session.view if session else None, desk.shelves)
        length = shown_length(row["id"] for row in rows)
        for row in rows:
            desk.print(f"{row['id'][:length]}  {_line(row, offices, desk)}{marks(row, desk)}")
        if not rows:
            desk.remark("meetings-none" if wanted == ALL_MEETINGS else "meetings-none-such")
        desk.print_problems(offices.failure(), stream=desk.err)
    return DONE


def _show(args: Namespace, desk: Desk) -> int:
    opened = opened_for_reading(desk)
    if opened is None:
        raise UnknownEntityError("entity-unknown", typed=args.id[:32])
    with at_bench(desk, opened=opened) as bench:
        session = bench.session
        entity = known_entity(session, KIND, args.id)
        row = dict(session.view.get("meetings", entity) or {})
        notes = notes_about(session.view, entity)
        screen = None if row["deleted"] else screen_for(bench, entity, args.minutes, desk)
        if args.json:
            data = {
                "meeting": entry_data(row),
                "notes": [entry_data(one, None, promises_found(session.view, [one["id"]])) for one in notes],
                "screen": screen_data(screen) if screen else None,
            }
            desk.print_json({"lobbykit": _FORMAT, **data})
            return DONE
        desk.print(f"{desk.catalogue.say('meeting-id', id=entity)}{marks(row, desk)}")
        desk.print(_line(row, KnownOffices(session.view, desk.shelves), desk))
        for line in field_lines(KIND, row, desk.catalogue):
            desk.print(line)
        if row["newer"]:
            desk.print(desk.catalogue.say("newer-changes", count=row["newer"]))
        for line in screen_lines(screen, desk.catalogue) if screen else ():
            desk.print(line)
        for one in notes:
            desk.print("")
            for line in note_lines(session, one, desk):
                desk.print(line)
    return DONE


def _line(row: Mapping[str, Any], offices: KnownOffices, desk: Desk) -> str:
    """Return when, with whom, where and how far a meeting is."""
    named = [f"{name} ({one})" if (name := offices.name(one)) else one for one in row.get("offices", [])]
    late = desk.catalogue.say("meeting-late", minutes=row["late"]) if row.get("late") else ""
    parts = (meeting_time(row, desk.catalogue), late, ", ".join(named), row.get("place", ""), row.get("status", ""))
    return "  ".join(printable(part) for part in parts if part)


_ACTIONS: Mapping[str, Callable[[Namespace, Desk], int]] = {
    "add": _add,
    "edit": _edit,
    "list": _list,
    "show": _show,
    "drop": _drop,
    "check": check_schedule,
    "drop-off": list_drop_offs,
    "moved": meeting_moved,
    "late": meeting_late,
    "joined": meeting_joined,
    "cancelled": meeting_cancelled,
    "role": meeting_role,
    "changes": show_changes,
    "join": join_meetings,
    "split": split_meeting,
    "apart": keep_meetings_apart,
}
