"""`lobbykit import`: public data about Congress, shown before it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.importing import ImportPlan, plan_bills, plan_roster
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.importing_districts import districts_plan
from lobbykit.cli.workplace import writing

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.importing import Change

_SHOWN = 20


def run(args: Namespace, desk: Desk) -> int:
    """Show what the files would add, change and remove, then write it, unless it is a dry run or refused."""
    plan = _plan(args, desk)
    desk.print_problems(plan.problems, stream=desk.err)
    if not args.json:
        _show(plan, desk)
    written = _carried_out(plan, args, desk)
    if args.json:
        changes, problems = [_data(one) for one in plan.changes], [desk.problem_data(one) for one in plan.problems]
        desk.print_json({"lobbykit": "import/1", "written": written, "changes": changes, "problems": problems})
    return DONE


def _carried_out(plan: ImportPlan, args: Namespace, desk: Desk) -> bool:
    """Write the files, unless it is a dry run or the person at the keyboard declines; return whether it was done."""
    if args.dry_run:
        desk.remark("import-dry-run")
        return False
    if not args.yes and desk.stdin.isatty() and not _agreed(desk, plan):
        desk.remark("import-declined")
        return False
    if plan.goes_to(desk.around.root / "library"):
        with writing(desk) as session:
            plan.carry_out(session.history)
    else:
        plan.carry_out()
    for file, _ in plan.files:
        desk.remark("import-written", file=str(file))
    desk.print_problems(desk.library().doubts, stream=desk.err)
    return True


def _plan(args: Namespace, desk: Desk) -> ImportPlan:
    if args.what == "bills":
        return plan_bills(args.files, desk.shelves, into=args.into)
    if args.what == "districts":
        return districts_plan(args, desk)
    return plan_roster(
        args.files,
        desk.shelves,
        into=args.into,
        as_of=args.as_of or desk.today,
        source=args.source or "github.com/unitedstates/congress-legislators",
        commit=args.commit,
    )


def _show(plan: ImportPlan, desk: Desk) -> None:
    desk.print(_summary(plan, desk))
    for change in plan.changes[:_SHOWN]:
        desk.print(f"{change.what:8} {change.key:14} {change.name}")
        for field, before, after in change.fields:
            desk.print(f"{'':23} {field}: {_short(before)} → {_short(after)}")
    if len(plan.changes) > _SHOWN:
        desk.print(desk.catalogue.say("import-more", count=len(plan.changes) - _SHOWN))


def _summary(plan: ImportPlan, desk: Desk) -> str:
    counts = {what: sum(one.what == what for one in plan.changes) for what in ("added", "changed", "removed", "kept")}
    return desk.catalogue.say("import-summary", **counts)


def _short(text: str) -> str:
    """Shorten a value for one line of the preview; --json shows it whole."""
    return text if len(text) <= 100 else f"{text[:97]}…"  # noqa: PLR2004 - a line's width


def _data(change: Change) -> dict[str, object]:
    fields = [{"field": field, "before": before, "after": after} for field, before, after in change.fields]
    return {"what": change.what, "key": change.key, "name": change.name, "fields": fields}


def _agreed(desk: Desk, plan: ImportPlan) -> bool:
    desk.err.write(f"{_summary(plan, desk)} {desk.catalogue.say('import-ask')}")
    desk.err.flush()
    return desk.stdin.readline().strip().casefold() in {"y", "yes"}
