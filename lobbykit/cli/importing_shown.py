"""What an import would change, as the command line shows it; and carrying it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.cli.workplace import informed, writing

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.import_changes import Change
    from lobbykit.app.importing import ImportPlan
    from lobbykit.cli.desk import Desk

_SHOWN = 20


def carried_out(plan: ImportPlan, args: Namespace, desk: Desk) -> bool:
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
    for file in [plan.folder] if plan.folder else [file for file, _ in plan.files]:
        desk.remark("import-written", file=str(file))
    with informed(desk) as told:
        desk.print_problems(told.library().doubts, stream=desk.err)
    return True


def show(plan: ImportPlan, desk: Desk) -> None:
    """Print what an import would add, change and remove, field by field."""
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


def change_data(change: Change) -> dict[str, object]:
    """Return one change as --json has it."""
    fields = [{"field": field, "before": before, "after": after} for field, before, after in change.fields]
    return {"what": change.what, "key": change.key, "name": change.name, "fields": fields}


def _agreed(desk: Desk, plan: ImportPlan) -> bool:
    desk.err.write(f"{_summary(plan, desk)} {desk.catalogue.say('import-ask')}")
    desk.err.flush()
    return desk.stdin.readline().strip().casefold() in {"y", "yes"}
