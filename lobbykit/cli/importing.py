"""`lobbykit import`: public data about Congress, shown before it is taken in."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.app.importing import ImportPlan, RefusedImportError, plan_bills, plan_roster
from lobbykit.app.updating import ROSTER_SOURCE, Update, plan_update
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.importing_districts import districts_plan
from lobbykit.cli.updating import Effects, effects_of, file_reader, print_addresses
from lobbykit.cli.workplace import informed, writing

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.import_changes import Change

_SHOWN = 20


def run(args: Namespace, desk: Desk) -> int:
    """Show what the files would add, change and remove, then write it, unless it is a dry run or refused."""
    once = replace(desk, around=replace(desk.around, secret=cache(desk.around.secret)))
    with informed(once) as told:
        if not args.files and args.what == "congress":
            return print_addresses(told, as_json=args.json)
        if not args.files:
            raise RefusedImportError("import-no-file", ())
        plan = _plan(args, told)
        effects = Effects() if args.into else effects_of(plan, told)
    desk.print_problems((*plan.problems, *plan.questions), stream=desk.err)
    if not args.json:
        _show(plan, desk)
        if not args.into and (plan.roster or plan.records):
            effects.say(desk)
    may_ask = desk.stdin.isatty() and not args.json
    refused = bool(plan.questions) and not (args.yes or args.dry_run or may_ask)
    written = not refused and _carried_out(plan, args, once)
    if args.json:
        changes, problems = [_data(one) for one in plan.changes], (*plan.problems, *plan.questions)
        shown = {"changes": changes, "sheets": effects.data(), "problems": [desk.problem_data(one) for one in problems]}
        desk.print_json({"lobbykit": "import/1", "written": written, **shown})
    if refused:
        raise RefusedImportError("import-unasked", ())
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
    with informed(desk) as told:
        desk.print_problems(told.library().doubts, stream=desk.err)
    return True


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


def _show(plan: ImportPlan, desk: Desk) -> None:
    desk.print(_summary(plan, desk))
    for change in plan.changes[:_SHOWN]:
        desk.print(f"{change.what:8} {change.key:14} {change.name}")
        if change.what in {"added", "removed"}:
            said = "; ".join(f"{field}: {before or after}" for field, before, after in change.fields)
            if said:
                desk.print(f"{'':23} {_short(said)}")
            continue
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
