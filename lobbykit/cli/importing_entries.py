"""`lobbykit import meetings` and `import notes`: records from files, shown field by field, then entered as one step."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.app.entry_plans import EntryPlan, Intake, UnansweredImportError
from lobbykit.app.form_answers import KnownAsks, asks_by_measure
from lobbykit.app.import_memory import ImportMemory, keep_memory, load_memory
from lobbykit.app.importing import ChangedMeanwhileError, RefusedImportError
from lobbykit.app.importing_entries import plan_entries
from lobbykit.app.joining_meetings import proposed
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.meeting_changes import kept_memory
from lobbykit.app.report_forms import level_words
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import known_scale
from lobbykit.cli.import_questions import columns_data, may_ask, said_in, show_columns, unanswered_data, with_answers
from lobbykit.cli.importing_shown import agreed, change_data, show
from lobbykit.cli.undisturbed import undisturbed
from lobbykit.cli.workplace import informed, writing
from lobbykit.domain.problem import Read
from lobbykit.store.log_failures import LogWriteError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from lobbykit.app.edit import Edit
    from lobbykit.app.record_sources import Said
    from lobbykit.app.session import Session

KINDS = {"meetings": "meeting", "notes": "note"}


def run(args: Namespace, desk: Desk) -> int:
    """Show what the records would add and change, then enter them, unless it is a dry run or refused."""
    if not args.files or args.into:
        raise RefusedImportError("import-entries-into" if args.into else "import-no-records", ())
    if args.date and args.what != "notes":
        raise RefusedImportError("import-date-notes", ())
    once = replace(desk, around=replace(desk.around, secret=cache(desk.around.secret)))
    said = said_in(args)
    try:
        plan, said = _settled(args, once, said)
    except UnansweredImportError as refused:
        if args.json:
            desk.print_json(unanswered_data(refused, desk))
        raise
    desk.print_problems(plan.problems, stream=desk.err)
    if not args.json:
        show_columns(plan.mappings, desk)
        show(plan, desk)
        if plan.unchanged:
            desk.print(desk.catalogue.say("import-unchanged", count=plan.unchanged))
    written = _entered(plan, args, once, said)
    if args.json:
        changes = [change_data(one) for one in plan.changes]
        problems = [desk.problem_data(one) for one in plan.problems]
        shown = {"written": written, "changes": changes, "unchanged": plan.unchanged, "problems": problems}
        desk.print_json({"lobbykit": "import/1", **shown, "columns": columns_data(plan.mappings)})
    return DONE


def _settled(args: Namespace, desk: Desk, said: Said) -> tuple[EntryPlan, Said]:
    """Return the plan once every question has its answer; nobody holds the workspace while a person thinks."""
    while True:
        try:
            with informed(desk, untouched=args.dry_run) as told:
                user = told.session.known_user if told.session else told.around.user
                return _plan(args, told, user, said), said
        except UnansweredImportError as refused:
            more = with_answers(said, refused.questions, desk) if may_ask(args, desk) else None
            if more is None:
                raise
            said = more


def _plan(args: Namespace, desk: Desk, user: str | None, said: Said) -> EntryPlan:
    session = desk.session
    scale, problems = known_scale(session, desk)
    desk.print_problems(problems, stream=desk.err)
    offices = KnownOffices(desk.view, desk.shelves)
    memory = load_memory(_library(desk), session.workspace.vault if session else None)
    desk.print_problems(memory.problems, stream=desk.err)
    kept = memory.value or ImportMemory()
    roster = cache(lambda: desk.library().roster.offices)
    asks = KnownAsks(cache(lambda: _asks(desk)), cache(lambda: level_words(scale)))
    intake = Intake(session, user, desk.today, offices, roster, scale, replace(said, asks=asks), kept)
    return plan_entries(KINDS[args.what], args.files, intake)


def _asks(desk: Desk) -> Mapping[str, tuple[str, ...]]:
    read = (desk.brief(str(one)).value for one in desk.briefs())
    return asks_by_measure([one for one in read if one])


def _library(desk: Desk) -> Path:
    return desk.around.root / "library"


def _entered(plan: EntryPlan, args: Namespace, desk: Desk, said: Said) -> bool:
    """Enter what was shown as one step; return whether anything was written."""
    if args.dry_run:
        desk.remark("import-dry-run")
        return False
    if not (plan.edits or plan.missing):
        desk.remark("import-nothing-new")
        return False
    if plan.edits and not args.yes and desk.stdin.isatty() and not agreed(desk, plan):
        desk.remark("import-declined")
        return False
    with writing(desk, importing=True) as session:
        now = _plan(args, replace(desk, session=session), session.user, said)
        if now.told != plan.told:
            raise ChangedMeanwhileError("import-changed-meanwhile")
        session.scale = known_scale(session, desk)[0]
        done = _applied(session, now.edits, desk) if now.edits else Read(0)
        if done.value is None:
            raise RefusedImportError("import-refused", done.problems)
        if args.what == "meetings":
            keep_memory(_library(desk), kept_memory(now, desk.today), session.history)
            pairs = proposed(session.view)
            if pairs:
                desk.remark("import-may-be-one", count=len(pairs))
        elif now.mappings:
            keep_memory(_library(desk), now.memory, session.history)
    if not plan.edits:
        desk.remark("import-nothing-new")
        return False
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
