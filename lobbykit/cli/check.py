"""`lobbykit check`: preflight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.checking import check, has_errors
from lobbykit.app.library import UnknownBriefError
from lobbykit.app.logos import with_logos
from lobbykit.app.selection import selected_offices
from lobbykit.cli.briefs import press_for
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, REFUSED, Desk
from lobbykit.cli.workplace import informed
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.domain.problem import Place, Problem, Read, Severity

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.domain.brief import Brief


def run(args: Namespace, desk: Desk) -> int:
    """Print every finding; exit 1 exactly when there is an error, 2 when a brief cannot be read."""
    with informed(desk) as told:
        return _run(args, told)


def _run(args: Namespace, desk: Desk) -> int:
    library = desk.library()
    offices = selected_offices(library.roster, args.to)
    reference, press = desk.reference(library), press_for(desk)
    problems: list[Problem] = [*library.doubts]
    unreadable = False
    for name in args.briefs or [str(file) for file in desk.briefs()]:
        read = _read(name, desk)
        problems.extend(read.problems)
        unreadable = unreadable or read.has_errors
        if read.value is not None:
            problems.extend(check(read.value, offices, with_logos(reference, read.value), press).problems)
    if args.json:
        found = [desk.problem_data(one) for one in problems]
        desk.print_json({"lobbykit": "check/1", "today": desk.today.isoformat(), "problems": found})
    else:
        desk.print_problems(problems)
        _sum_up(problems, desk)
    if unreadable:
        return REFUSED
    return DONE_WITH_ERRORS if has_errors(problems) else DONE


def _read(name: str, desk: Desk) -> Read[Brief]:
    """Read one of several briefs; one that cannot be read at all is a finding too, so that the others are checked."""
    try:
        return desk.brief(name)
    except (UnknownBriefError, UnreadableFileError) as failure:
        return Read(None, (Problem(failure.code, Severity.ERROR, Place(name), failure.params),))


def _sum_up(problems: list[Problem], desk: Desk) -> None:
    counts = {"error": 0, "warning": 0, "note": 0}
    for one in problems:
        counts[one.severity.value] += 1
    desk.remark("check-summary", errors=counts["error"], warnings=counts["warning"], notes=counts["note"])
