"""`lobbykit import`: public data about Congress, shown before it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.importing import ImportPlan, RefusedImportError, plan_bills, plan_roster
from lobbykit.cli.desk import DONE, REFUSED, Desk

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.importing import Change

_SHOWN = 20


def run(args: Namespace, desk: Desk) -> int:
    """Show what the files would add, change and remove, then write it, unless it is a dry run or refused."""
    try:
        plan = _plan(args, desk)
    except RefusedImportError as refused:
        desk.print_problems(refused.problems, stream=desk.err)
        desk.remark("import-refused")
        return REFUSED
    desk.print_problems(plan.problems, stream=desk.err)
    _show(plan, desk, as_json=args.json, done=not args.dry_run)
    if args.dry_run:
        desk.remark("import-dry-run")
        return DONE
    if not args.yes and desk.stdin.isatty() and not _agreed(desk):
        desk.remark("import-declined")
        return DONE
    plan.carry_out()
    for file, _ in plan.files:
        desk.remark("import-written", file=str(file))
    desk.print_problems(desk.library().doubts, stream=desk.err)
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


def _show(plan: ImportPlan, desk: Desk, *, as_json: bool, done: bool) -> None:
    if as_json:
        changes = [_data(change) for change in plan.changes]
        problems = [desk.problem_data(one) for one in plan.problems]
        desk.print_json({"lobbykit": "import/1", "written": done, "changes": changes, "problems": problems})
        return
    counts = {what: sum(one.what == what for one in plan.changes) for what in ("added", "changed", "removed", "kept")}
    desk.print(desk.catalogue.say("import-summary", **counts))
    for change in plan.changes[:_SHOWN]:
        desk.print(f"{change.what:8} {change.key:14} {change.name}")
        for field, before, after in change.fields:
            desk.print(f"{'':23} {field}: {_short(before)} → {_short(after)}")
    if len(plan.changes) > _SHOWN:
        desk.print(desk.catalogue.say("import-more", count=len(plan.changes) - _SHOWN))


def _short(text: str) -> str:
    """Shorten a value for one line of the preview; --json shows it whole."""
    return text if len(text) <= 100 else f"{text[:97]}…"  # noqa: PLR2004 - a line's width


def _data(change: Change) -> dict[str, object]:
    fields = [{"field": field, "before": before, "after": after} for field, before, after in change.fields]
    return {"what": change.what, "key": change.key, "name": change.name, "fields": fields}


def _agreed(desk: Desk) -> bool:
    desk.err.write(desk.catalogue.say("import-ask"))
    desk.err.flush()
    return desk.stdin.readline().strip().casefold() in {"y", "yes"}
