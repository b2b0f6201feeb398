"""`lobbykit export notes --as civicrm|everyaction|salesforce|airtable`: rows for programs that keep contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.exports.crm_rows import Around, gathered
from lobbykit.app.exports.handing_rows import handover, put_on_record, write_files, write_trial
from lobbykit.app.finding_notes import Wanted
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, REFUSED, Desk
from lobbykit.cli.entering import known_scale
from lobbykit.cli.export import offices_known
from lobbykit.cli.offices import wanted_offices
from lobbykit.cli.workplace import writing
from lobbykit.reports.crm_profiles import PROFILES

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.exports.crm_rows import Gathered
    from lobbykit.app.exports.handing_rows import Handover
    from lobbykit.app.session import Session


def hand_over(args: Namespace, desk: Desk) -> int:
    """Write the files, a trial of three rows, or nothing but what would be refused; 1 when a row was refused."""
    if args.with_private:
        desk.remark("export-private-notes-only", forms="csv, json, xlsx")
        return REFUSED
    if not args.on or (args.out is None and not args.preview):
        desk.remark("export-crm-on" if not args.on else "export-crm-out")
        return REFUSED
    wanted = Wanted(wanted_offices(args.office, desk), args.brief, args.since)
    with writing(desk) as session:
        scale, problems = known_scale(session, desk)
        desk.print_problems(problems, stream=desk.err)
        around = Around(PROFILES[args.form], args.on, offices_known(desk), scale, desk.catalogue)
        found = gathered(session.view, wanted, around)
        handing = handover(session.view, around, found)
        if args.preview:
            _told(found, handing, desk, "crm-preview")
        elif args.trial:
            count = write_trial(args.out, around, handing)
            desk.print(desk.catalogue.say("crm-trial", count=count, file=str(args.out)))
        else:
            _write(args, desk, session, around, (found, handing))
    return DONE_WITH_ERRORS if found.refused else DONE


def _write(args: Namespace, desk: Desk, session: Session, around: Around, made: tuple[Gathered, Handover]) -> None:
    found, handing = made
    files = write_files(args.out, around, handing, found.missing)
    put_on_record(session, around.profile.system, handing, desk.today, desk.around.new_id)
    _told(found, handing, desk, "crm-done")
    for file in files:
        desk.print(desk.catalogue.say("exported", file=str(file)))


def _told(found: Gathered, handing: Handover, desk: Desk, code: str) -> None:
    desk.print_problems(found.refused)
    counts = {"new": len(handing.new), "changed": len(handing.changed), "same": handing.same}
    desk.print(desk.catalogue.say(code, **counts, refused=len(found.refused), create=len(found.missing)))
