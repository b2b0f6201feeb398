"""What an import would change, as the command line shows it; and carrying it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from lobbykit.app.entities import SHOWN
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.workplace import informed, writing
from lobbykit.domain.op_shape import is_id

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.import_changes import Change
    from lobbykit.app.importing import ImportPlan
    from lobbykit.cli.desk import Desk

_SHOWN = 20


class Shown(Protocol):
    """An import that can be shown: of files of the library, or of meetings and notes."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """What it would do, thing by thing."""
        ...


def carried_out(plan: ImportPlan, args: Namespace, desk: Desk) -> bool:
    """Write the files, unless it is a dry run or the person at the keyboard declines; return whether it was done."""
    if args.dry_run:
        desk.remark("import-dry-run")
        return False
    if not args.yes and desk.stdin.isatty() and not agreed(desk, plan):
        desk.remark("import-declined")
        return False
    if plan.goes_to(desk.around.root / "library"):
        with writing(desk, importing=True) as session:
            plan.carry_out(session.history)
    else:
        plan.carry_out()
    for file in [plan.folder] if plan.folder else [file for file, _ in plan.files]:
        desk.remark("import-written", file=str(file))
    with informed(desk) as told:
        desk.print_problems(told.library().doubts, stream=desk.err)
    return True


def show(plan: Shown, desk: Desk) -> None:
    """Print what an import would add, change and remove, field by field."""
    desk.print(_summary(plan, desk))
    for change in plan.changes[:_SHOWN]:
        key = change.key[:SHOWN] if is_id(change.key) else change.key
        desk.print(f"{change.what:8} {key:14} {printable(change.name)}".rstrip())
        if change.what in {"added", "removed"}:
            said = "; ".join(f"{field}: {before or after}" for field, before, after in _readable(change))
            if said:
                desk.print(f"{'':23} {_short(said)}")
            continue
        for field, before, after in _readable(change):
            pair = {"field": field, "before": _short(before), "after": _short(after)}
            kept = change.what == "kept"
            told = desk.catalogue.say("import-kept", **pair) if kept else "{field}: {before} → {after}".format(**pair)
            desk.print(f"{'':23} {told}")
    if len(plan.changes) > _SHOWN:
        desk.print(desk.catalogue.say("import-more", count=len(plan.changes) - _SHOWN))


def _readable(change: Change) -> list[tuple[str, str, str]]:
    """Return the fields without those that only remember what a file said; --json has them all."""
    kept = ("/feed", "/said", "/uid")
    return [one for one in change.fields if not (one[0].startswith("source/") and one[0].endswith(kept))]


def _summary(plan: Shown, desk: Desk) -> str:
    counts = {what: sum(one.what == what for one in plan.changes) for what in ("added", "changed", "removed", "kept")}
    return desk.catalogue.say("import-summary", **counts)


def _short(text: str) -> str:
    """Shorten a value for one line of the preview; --json shows it whole."""
    text = printable(text)
    return text if len(text) <= 100 else f"{text[:97]}…"  # noqa: PLR2004 - a line's width


def change_data(change: Change) -> dict[str, object]:
    """Return one change as --json has it."""
    fields = [{"field": field, "before": before, "after": after} for field, before, after in change.fields]
    return {"what": change.what, "key": change.key, "name": change.name, "fields": fields}


def agreed(desk: Desk, plan: Shown) -> bool:
    """Ask the person at the keyboard; return whether it was allowed."""
    desk.err.write(f"{_summary(plan, desk)} {desk.catalogue.say('import-ask')}")
    desk.err.flush()
    return desk.stdin.readline().strip().casefold() in {"y", "yes"}
