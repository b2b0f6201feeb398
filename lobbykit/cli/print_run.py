"""What every print run of `lobbykit print` has in common: quiet memory, and what is said of refusals at its end."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from lobbykit.app.checking import has_errors
from lobbykit.domain.problem import Severity

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from lobbykit.app.printing import PrintRun
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.problem import Problem


@contextmanager
def no_search_for_garbage() -> Iterator[None]:
    """Leave memory alone: what a run makes lives until the process ends, so searches find nothing."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def say_general(general: Sequence[Problem], args: Namespace, desk: Desk) -> bool:
    """Print what was found about all sheets, and return whether the run may go on."""
    desk.print_problems((one for one in general if one.severity is not Severity.NOTE), stream=desk.err)
    if has_errors(general) and not args.force_draft:
        desk.remark("print-stopped")
        return False
    return True


def say_refusals(done: PrintRun, desk: Desk) -> None:
    """Name every office that got no sheet, with the reasons."""
    refusals: list[Problem] = [one for _, problems in done.refused for one in problems]
    desk.print_problems(refusals, stream=desk.err)
    for office, _ in done.refused:
        desk.remark("print-refused", name=office.name, office=office.id)


def say_stopped(done: PrintRun, desk: Desk) -> bool:
    """Say what stopped the run early, if anything did, and return whether something did."""
    if done.stopped_by:
        print(f"lobbykit: {desk.catalogue.failure(done.stopped_by)}", file=desk.err)
    return done.stopped_by is not None
