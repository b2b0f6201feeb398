"""`lobbykit export`: notes, promises and the schedule. What an author keeps for itself is never in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.exports.day_entries import notes_as_calendar, promises_as_calendar
from lobbykit.app.exports.note_export import notes_as_csv, notes_as_json
from lobbykit.app.exports.promise_export import promises_as_csv, promises_as_json
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.whole_file import write_whole
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.exporting_schedule import schedule_bytes
from lobbykit.cli.offices import wanted_offices
from lobbykit.cli.promise import ledger
from lobbykit.cli.workplace import informed
from lobbykit.domain.problem import LobbykitError, Problem, Severity
from lobbykit.store.view import View

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping

    from lobbykit.domain.office import Office


def run(args: Namespace, desk: Desk) -> int:
    """Write the file, or its bytes to standard output."""
    if args.what == "schedule" and (args.office or args.brief or args.since):
        desk.remark("export-schedule-whole")
        return REFUSED
    if args.form == "pdf" and args.what != "schedule":
        desk.remark("export-no-paper")
        return REFUSED
    with informed(desk) as told:
        data = _EXPORTS[args.what](args, told)
    if args.out is None:
        desk.out.flush()
        desk.out.buffer.write(data)
        desk.out.buffer.flush()
        return DONE
    write_whole(args.out, data)
    desk.print(desk.catalogue.say("exported", file=str(args.out)))
    return DONE


def _notes(args: Namespace, desk: Desk) -> bytes:
    view = desk.view or View()
    wanted = Wanted(wanted_offices(args.office, desk), args.brief, args.since)
    if args.form == "json":
        return notes_as_json(view, wanted)
    if args.form == "ics":
        return notes_as_calendar(view, wanted, _offices(desk), desk.catalogue)
    return notes_as_csv(view, wanted, _offices(desk))


def _promises(args: Namespace, desk: Desk) -> bytes:
    lines = ledger(args, desk, desk.view or View())
    if args.form == "json":
        return promises_as_json(lines)
    if args.form == "ics":
        return promises_as_calendar(lines, _offices(desk), desk.catalogue)
    return promises_as_csv(lines, _offices(desk))


def _offices(desk: Desk) -> Mapping[str, Office]:
    """Return the offices that are known; a library that cannot be read keeps nobody from exporting."""
    try:
        return {one.id: one for one in desk.library().roster.offices}
    except LobbykitError as failure:
        desk.print_problems([Problem(failure.code, Severity.WARNING, None, failure.params)], stream=desk.err)
        return {}


_EXPORTS: Mapping[str, Callable[[Namespace, Desk], bytes]] = {
    "notes": _notes,
    "promises": _promises,
    "schedule": schedule_bytes,
}
