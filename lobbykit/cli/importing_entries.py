"""`lobbykit import meetings` and `import notes`: records from files, shown field by field, then entered as one step."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.app.importing import ChangedMeanwhileError, RefusedImportError
from lobbykit.app.importing_entries import EntryPlan, Intake, plan_entries
from lobbykit.app.known_offices import KnownOffices
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import known_scale
from lobbykit.cli.importing_shown import agreed, change_data, show
from lobbykit.cli.undisturbed import undisturbed
from lobbykit.cli.workplace import informed, writing
from lobbykit.domain.office_naming import OfficeNaming
from lobbykit.store.log_failures import LogWriteError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.problem import Read

KINDS = {"meetings": "meeting", "notes": "note"}


def run(args: Namespace, desk: Desk) -> int:
    """Show what the records would add and change, then enter them, unless it is a dry run or refused."""
    if not args.files or args.into:
        raise RefusedImportError("import-entries-into" if args.into else "import-no-records", ())
    once = replace(desk, around=replace(desk.around, secret=cache(desk.around.secret)))
    with informed(once, untouched=args.dry_run) as told:
        user = told.session.known_user if told.session else told.around.user
        plan = _plan(args, told, user)
    desk.print_problems(plan.problems, stream=desk.err)
    if not args.json:
        show(plan, desk)
        if plan.unchanged:
            desk.print(desk.catalogue.say("import-unchanged", count=plan.unchanged))
    written = _entered(plan, args, once)
    if args.json:
        changes = [change_data(one) for one in plan.changes]
        problems = [desk.problem_data(one) for one in plan.problems]
        shown = {"written": written, "changes": changes, "unchanged": plan.unchanged, "problems": problems}
        desk.print_json({"lobbykit": "import/1", **shown})
    return DONE


def _plan(args: Namespace, desk: Desk, user: str | None) -> EntryPlan:
    session = desk.session
    scale, problems = known_scale(session, desk)
    desk.print_problems(problems, stream=desk.err)
    offices = KnownOffices(desk.view, desk.shelves)
    naming = cache(lambda: OfficeNaming(desk.library().roster.offices))
    return plan_entries(KINDS[args.what], args.files, Intake(session, user, desk.today, offices, naming, scale))


def _entered(plan: EntryPlan, args: Namespace, desk: Desk) -> bool:
    """Enter what was shown as one step; return whether anything was written."""
    if args.dry_run:
        desk.remark("import-dry-run")
        return False
    if not plan.edits:
        desk.remark("import-nothing-new")
        return False
    if not args.yes and desk.stdin.isatty() and not agreed(desk, plan):
        desk.remark("import-declined")
        return False
    with writing(desk, importing=True) as session:
        now = _plan(args, replace(desk, session=session), session.user)
        if now.told != plan.told:
            raise ChangedMeanwhileError("import-changed-meanwhile")
        session.scale = known_scale(session, desk)[0]
        done = _applied(session, now.edits, desk)
        if done.value is None:
            raise RefusedImportError("import-refused", done.problems)
    desk.remark("import-entered", count=len(plan.changes))
    return True


def _applied(session: Session, edits: Sequence[Edit], desk: Desk) -> Read[int]:
    """Enter everything, and where the disk fails in the middle say how it goes on."""
    try:
        with undisturbed():
            return session.apply_together(edits)
    except LogWriteError:
        desk.remark("import-partly")
        raise
