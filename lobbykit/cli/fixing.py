"""`lobbykit check BRIEF --fix`: what can be mended by replacing words is shown, then written in one step to undo."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.app.library import brief_file
from lobbykit.app.mending import in_one_step, is_mechanical, plan_mending
from lobbykit.app.wording import MissingCatalogueError
from lobbykit.cli.briefs import reference_for, words_in
from lobbykit.cli.workplace import informed, writing
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from lobbykit.app.library import Library
    from lobbykit.app.mending import Mending, Replacement
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.reference import Reference

_PLACE = re.compile(r"(?P<line>[1-9][0-9]{0,6})(?::(?P<column>[1-9][0-9]{0,6}))?")


class FixUsageError(LobbykitError):
    """Options that say nothing clear about what to mend. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """What was mended, or with --dry-run would be, in which briefs."""

    mendings: tuple[Mending, ...]
    written: bool

    @property
    def briefs(self) -> list[str]:
        """The briefs to check afterwards: the copies of those that were copied."""
        return [str(one.target if self.written and one.done else one.file) for one in self.mendings]

    def data(self) -> dict[str, object]:
        """Return what `check --json` says of it."""
        fixed = [_data(each, one) for one in self.mendings for each in one.done]
        files = [str(file) for one in self.mendings for file, _ in one.plan.files] if self.written else []
        return {"fixed": fixed, "written": files}


def fix(args: Namespace, desk: Desk) -> Fixed | None:
    """Show what can be mended in the briefs named and write it, unless it is a dry run; None without --fix.

    With --only, a code or a line, nothing else is mended; what wants a person's judgement is mended only so. Raises
    FixUsageError.
    """
    if not args.fix:
        if args.only or args.dry_run:
            raise FixUsageError("fix-usage")
        return None
    if not args.briefs or args.lang:
        raise FixUsageError("fix-one-brief")
    once = replace(desk, around=replace(desk.around, secret=cache(desk.around.secret)))
    mendings = _planned(args, once)
    for one in mendings:
        desk.print_problems(one.refused, stream=desk.err)
        if not args.json:
            _show(one, desk)
    if args.dry_run:
        desk.remark("import-dry-run")
    written = not args.dry_run and any(one.done for one in mendings)
    if written:
        with writing(once) as session:
            in_one_step(one.plan for one in mendings).carry_out(session.history)
        for one in mendings:
            _say_written(one, desk)
    return Fixed(mendings, written)


def _planned(args: Namespace, desk: Desk) -> tuple[Mending, ...]:
    files = {file.resolve(): file for file in (brief_file(name, desk.shelves) for name in args.briefs)}
    with informed(desk) as told:
        vault = told.session.workspace.vault if told.session else None
        references, wanted = _references(told.library(), told), _wanted(args.only)
        return tuple(
            plan_mending(file, desk.around.root / "library", vault=vault, reference_for=references, wanted=wanted)
            for file in files.values()
        )


def _references(library: Library, desk: Desk) -> Callable[[Brief], Reference]:
    def of(brief: Brief) -> Reference:
        try:
            words = words_in(brief.lang, desk)
        except MissingCatalogueError:  # the check that follows says so
            words = desk.catalogue
        return reference_for(brief, words, library, desk)

    return of


def _wanted(only: str | None) -> Callable[[Problem], bool]:
    place = _PLACE.fullmatch(only or "")
    if place is None:
        return lambda one: one.code == only if only else is_mechanical(one)
    line, column = int(place["line"]), int(place["column"] or 0)
    return lambda one: one.place is not None and one.place.line == line and column in {0, one.place.column}


def _show(mending: Mending, desk: Desk) -> None:
    for one in mending.done:
        desk.print(f"{one.place}: {one.fix.old} → {one.fix.new} [{one.code}]")
    for line in mending.preview:
        desk.print(f"    {line}")
    if not mending.done:
        desk.remark("fix-nothing", file=str(mending.file))


def _say_written(mending: Mending, desk: Desk) -> None:
    count = len(mending.done)
    if not count:
        return
    if mending.target == mending.file:
        desk.remark("fix-written", count=count, file=str(mending.file))
    else:
        desk.remark("fix-copied", count=count, file=str(mending.file), copy=str(mending.target))


def _data(one: Replacement, mending: Mending) -> dict[str, object]:
    where = {"file": str(mending.target), "line": one.place.line, "column": one.place.column}
    return {"code": one.code, **where, "old": one.fix.old, "new": one.fix.new}
