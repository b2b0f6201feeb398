"""`lobbykit export`: notes, promises, the schedule and people met, as other programs read them.

What an author keeps for itself is in it only where `--with-private` says so.
"""

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

CRM_FORMS = ("civicrm", "everyaction", "salesforce", "airtable")
"""The programs that keep contacts, to which notes are handed over in files of their own."""
PRIVATE_FORMS = ("csv", "json", "xlsx")
"""The forms of notes that can hold what an author keeps for itself, after a warning."""


def run(args: Namespace, desk: Desk) -> int:
    """Write the file, or its bytes to standard output."""
    if args.form in CRM_FORMS and args.what == "notes":
        from lobbykit.cli.exporting_crm import hand_over  # noqa: PLC0415 - few need it

        return hand_over(args, desk)
    if _is_refused(args, desk):
        return REFUSED
    with informed(desk) as told:
        data = EXPORTS[args.what, args.form](args, told)
    if args.out is None:
        desk.out.flush()
        desk.out.buffer.write(data)
        desk.out.buffer.flush()
        return DONE
    write_whole(args.out, data)
    desk.print(desk.catalogue.say("exported", file=str(args.out)))
    return DONE


def offices_known(desk: Desk) -> Mapping[str, Office]:
    """Return the offices that are known; a library that cannot be read keeps nobody from exporting."""
    try:
        return {one.id: one for one in desk.library().roster.offices}
    except LobbykitError as failure:
        desk.print_problems([Problem(failure.code, Severity.WARNING, None, failure.params)], stream=desk.err)
        return {}


def _is_refused(args: Namespace, desk: Desk) -> bool:
    """Whether what was asked for is not made like that; then it was said why."""
    forms = [form for what, form in EXPORTS if what == args.what]
    if args.form not in forms:
        more = CRM_FORMS if args.what == "notes" else ()
        desk.remark("export-no-such-form", what=args.what, forms=", ".join([*forms, *more]))
    elif args.what == "schedule" and (args.office or args.brief or args.since):
        desk.remark("export-schedule-whole")
    elif args.on or args.trial or args.preview:
        desk.remark("export-crm-only", forms=", ".join(CRM_FORMS))
    elif args.with_private and (args.what != "notes" or args.form not in PRIVATE_FORMS):
        desk.remark("export-private-notes-only", forms=", ".join(PRIVATE_FORMS))
    else:
        return False
    return True


def _notes(args: Namespace, desk: Desk) -> bytes:
    view = desk.view or View()
    wanted = Wanted(wanted_offices(args.office, desk), args.brief, args.since)
    warning = desk.catalogue.say("export-private") if args.with_private else ""
    if warning:
        desk.remark("export-private")
    if args.form == "json":
        return notes_as_json(view, wanted, warning)
    offices = offices_known(desk)
    if args.form == "ics":
        return notes_as_calendar(view, wanted, offices, desk.catalogue)
    if args.form == "csv":
        return notes_as_csv(view, wanted, offices, warning)
    from lobbykit.app.exports.note_workbook import Chosen, notes_as_workbook  # noqa: PLC0415 - slow to load

    sheet = (desk.catalogue.say("export-private-sheet"), warning) if warning else None
    return notes_as_workbook(view, Chosen(wanted, ledger(args, desk, view), offices), sheet)


def _promises(args: Namespace, desk: Desk) -> bytes:
    lines = ledger(args, desk, desk.view or View())
    if args.form == "json":
        return promises_as_json(lines)
    if args.form == "ics":
        return promises_as_calendar(lines, offices_known(desk), desk.catalogue)
    return promises_as_csv(lines, offices_known(desk))


def _directory(args: Namespace, desk: Desk) -> bytes:
    from lobbykit.app.exports import directory  # noqa: PLC0415 - slow to load

    wanted = Wanted(wanted_offices(args.office, desk), args.brief, args.since)
    offices = offices_known(desk)
    people = directory.staff_met(desk.view or View(), wanted, offices)
    if args.form == "vcf":
        return directory.staff_as_cards(people, desk.today)
    return directory.staff_as_json(people) if args.form == "json" else directory.staff_as_csv(people)


def _schema(_args: Namespace, _desk: Desk) -> bytes:
    from lobbykit.app.exports.note_schema import schema_bytes  # noqa: PLC0415 - as above

    return schema_bytes()


def _schedule(args: Namespace, desk: Desk) -> bytes:
    return schedule_bytes(args, desk, {} if args.form == "json" else offices_known(desk))


EXPORTS: Mapping[tuple[str, str], Callable[[Namespace, Desk], bytes]] = {
    **{("notes", form): _notes for form in ("csv", "json", "xlsx", "ics")},
    **{("promises", form): _promises for form in ("csv", "json", "ics")},
    **{("directory", form): _directory for form in ("csv", "json", "vcf")},
    ("schema", "json"): _schema,
    **{("schedule", form): _schedule for form in ("csv", "json", "ics", "pdf")},
}
"""What is exported, and in which form → what makes its bytes."""
