"""`lobbykit import`: public data about Congress, shown before it is taken in."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.app.importing import ImportPlan, RefusedImportError, plan_bills, plan_roster
from lobbykit.app.updating import ROSTER_SOURCE, Update, plan_update
from lobbykit.cli import importing_briefs, importing_entries
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.importing_districts import districts_plan
from lobbykit.cli.importing_shown import carried_out, change_data, show
from lobbykit.cli.updating import Effects, effects_of, file_reader, print_addresses
from lobbykit.cli.workplace import informed

if TYPE_CHECKING:
    from argparse import Namespace


def run(args: Namespace, desk: Desk) -> int:
    """Show what the files would add, change and remove, then write it, unless it is a dry run or refused."""
    if args.what == "brief":
        return importing_briefs.run(args, desk)
    if args.what in importing_entries.KINDS:
        return importing_entries.run(args, desk)
    once = replace(desk, around=replace(desk.around, secret=cache(desk.around.secret)))
    with informed(once, untouched=args.dry_run) as told:
        if not args.files and args.what == "congress":
            return print_addresses(told, as_json=args.json)
        if not args.files:
            raise RefusedImportError("import-no-file", ())
        plan = _plan(args, told)
        effects = Effects() if args.into else effects_of(plan, told)
    desk.print_problems((*plan.problems, *plan.questions), stream=desk.err)
    if not args.json:
        show(plan, desk)
        if not args.into and (plan.roster or plan.records):
            effects.say(desk)
    may_ask = desk.stdin.isatty() and not args.json
    refused = bool(plan.questions) and not (args.yes or args.dry_run or may_ask)
    written = not refused and carried_out(plan, args, once)
    if args.json:
        changes, problems = [change_data(one) for one in plan.changes], (*plan.problems, *plan.questions)
        shown = {
            "changes": changes,
            "sheets": effects.data(),
            "problems": [desk.problem_data(one) for one in problems],
        }
        desk.print_json({"lobbykit": "import/1", "written": written, **shown})
    if refused:
        raise RefusedImportError("import-unasked", ())
    return DONE


def _plan(args: Namespace, desk: Desk) -> ImportPlan:
    reader, as_of = file_reader(desk), args.as_of or desk.today
    if args.what == "bills":
        return plan_bills(args.files, desk.shelves, into=args.into, reader=reader)
    if args.what == "districts":
        return districts_plan(args, desk)
    if args.what == "congress":
        update = Update(desk.today, as_of, args.into, args.congress, args.commit)
        return plan_update(args.files, desk.shelves, update, reader)
    return plan_roster(
        args.files,
        desk.shelves,
        into=args.into,
        as_of=as_of,
        source=args.source or ROSTER_SOURCE,
        commit=args.commit,
        reader=reader,
    )
