"""`lobbykit import`: public data about Congress, and briefs, shown before they are taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.importing import ImportPlan, plan_bills, plan_roster
from lobbykit.cli import importing_briefs
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.importing_shown import carried_out, change_data, show

if TYPE_CHECKING:
    from argparse import Namespace


def run(args: Namespace, desk: Desk) -> int:
    """Show what the files would add, change and remove, then write it, unless it is a dry run or refused."""
    if args.what == "brief":
        return importing_briefs.run(args, desk)
    plan = _plan(args, desk)
    desk.print_problems(plan.problems, stream=desk.err)
    if not args.json:
        show(plan, desk)
    written = carried_out(plan, args, desk)
    if args.json:
        changes, problems = (
            [change_data(one) for one in plan.changes],
            [desk.problem_data(one) for one in plan.problems],
        )
        desk.print_json({"lobbykit": "import/1", "written": written, "changes": changes, "problems": problems})
    return DONE


def _plan(args: Namespace, desk: Desk) -> ImportPlan:
    if args.what == "bills":
        return plan_bills(args.files, desk.shelves, into=args.into)
    return plan_roster(
        args.files,
        desk.shelves,
        into=args.into,
        as_of=args.as_of or desk.today,
        source=args.source or "github.com/unitedstates/congress-legislators",
        commit=args.commit,
    )
