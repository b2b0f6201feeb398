"""Putting a print run on record, and saying so when that was not possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.print_records import put_prints_on_record
from lobbykit.domain.print_records import DRAFT
from lobbykit.domain.problem import LobbykitError, Problem, Severity
from lobbykit.store.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.printing import PrintedSheet, PrintRun
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.brief import Brief


def recorder(
    brief: Brief,
    desk: Desk,
    *,
    draft: bool,
    variant: str = "email",
    copies: Callable[[PrintedSheet], int] = lambda _sheet: 1,
    back: Brief | None = None,
) -> Callable[[PrintRun], None]:
    """Return what puts a run on record in the workspace; without a workspace it does nothing.

    `back` is the brief on the reverse, where two share a leaf: its printings are on record like those of the front.
    The sheets are there whatever becomes of their records: a workspace that cannot be written costs a remark.
    """

    def record(run: PrintRun) -> None:
        if not run.sheets or not Layout(desk.around.root).marker.exists():
            return
        if desk.session is None or not desk.session.workspace.writable:
            desk.remark("prints-unrecorded")
            return
        sides = [(brief, [(one.tailored.sheet, copies(one)) for one in run.sheets])]
        if back:
            sides.append((back, [(one.back.sheet, copies(one)) for one in run.sheets if one.back]))
        kind = DRAFT if draft else variant
        problems: tuple[Problem, ...] = ()
        try:
            for each, sheets in sides:
                made = put_prints_on_record(desk.session, sheets, desk.around.new_id, each.sha256, kind)
                problems += made.problems
        except LobbykitError as failure:
            problems = (Problem(failure.code, Severity.WARNING, None, failure.params),)
        if problems:
            desk.print_problems(problems, stream=desk.err)
            desk.remark("prints-unrecorded")

    return record
