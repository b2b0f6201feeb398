"""`lobbykit check`: preflight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.bases import updates
from lobbykit.app.checking import check, has_errors
from lobbykit.app.library import UnknownBriefError
from lobbykit.app.translating import translation, translation_findings
from lobbykit.app.wording import MissingCatalogueError
from lobbykit.cli.briefs import press_for, reference_for, words_in
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, REFUSED, Desk
from lobbykit.cli.picking import picked
from lobbykit.cli.workplace import informed
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.domain.problem import Place, Problem, Read, Severity

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from lobbykit.app.library import Library
    from lobbykit.cli.fixing import Fixed
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office


def run(args: Namespace, desk: Desk) -> int:
    """Print every finding; exit 1 exactly when there is an error, 2 when a brief cannot be read.

    With --fix what can be mended is mended first, and the findings are those that are left; a dry run shows what it
    would mend, and of a file that it mended but that still cannot be read it says 1.
    """
    fixed = _fixed(args, desk)
    if fixed and args.dry_run and not args.json:
        return DONE_WITH_ERRORS if any(has_errors(one.found) for one in fixed.mendings) else DONE
    with informed(desk) as told:
        return _run(args, told, fixed)


def _fixed(args: Namespace, desk: Desk) -> Fixed | None:
    """Mend what was asked for; None when nothing was."""
    if not (args.fix or args.only or args.dry_run):
        return None
    from lobbykit.cli.fixing import fix  # noqa: PLC0415 - it loads the importers, which a check has no use for

    return fix(args, desk)


def _run(args: Namespace, desk: Desk, fixed: Fixed | None) -> int:
    library = desk.library()
    pick = picked(args.to, library.roster, desk)
    problems: list[Problem] = [*library.doubts]
    unreadable = False
    names = (fixed.briefs if fixed else args.briefs) or [str(file) for file in desk.briefs()]
    briefs = [_read(name, desk, args.lang) for name in names]
    offices = pick(*(read.value.id for read in briefs if read.value is not None))
    for read in briefs:
        problems.extend(read.problems)
        unreadable = unreadable or read.has_errors
        if read.value is not None:
            problems.extend(_checked(read.value, offices, library, desk))
    if args.json:
        found = [desk.problem_data(one) for one in problems]
        done = fixed.data() if fixed else {}
        desk.print_json({"lobbykit": "check/1", "today": desk.today.isoformat(), **done, "problems": found})
    else:
        desk.print_problems(problems)
        _sum_up(problems, desk)
    if unreadable and not (fixed and fixed.written):
        return REFUSED
    return DONE_WITH_ERRORS if has_errors(problems) else DONE


def _read(name: str, desk: Desk, lang: str | None) -> Read[Brief]:
    """Read one of several briefs; one that cannot be read at all is a finding too, so that the others are checked."""
    try:
        read = desk.brief(name)
        if read.value is None or lang is None:
            return read
        translated = translation(read.value, lang, desk)
    except (UnknownBriefError, UnreadableFileError) as failure:
        return Read(None, (Problem(failure.code, Severity.ERROR, Place(name), failure.params),))
    return Read(translated.value, tuple(dict.fromkeys((*read.problems, *translated.problems))))


def _checked(brief: Brief, offices: Sequence[Office], library: Library, desk: Desk) -> Iterator[Problem]:
    """Yield every finding about a brief, its sheets and its translations, in the words of its own language."""
    try:
        words = words_in(brief.lang, desk)
    except MissingCatalogueError as failure:
        yield Problem(failure.code, Severity.ERROR, brief.place, failure.params)
        return
    yield from check(brief, offices, reference_for(brief, words, library, desk), press_for(words)).problems
    yield from translation_findings(brief, desk)
    vault = desk.session.workspace.vault if desk.session else None
    yield from updates(brief, desk.shelves.workspace / "library", vault, desk.brief)


def _sum_up(problems: list[Problem], desk: Desk) -> None:
    counts = {"error": 0, "warning": 0, "note": 0}
    for one in problems:
        counts[one.severity.value] += 1
    desk.remark("check-summary", errors=counts["error"], warnings=counts["warning"], notes=counts["note"])
