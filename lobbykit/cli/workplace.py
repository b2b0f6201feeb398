"""Opening the workspace for one command, and saying what was found there."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from lobbykit.app.opening import Opened, open_session
from lobbykit.domain.problem import LobbykitError, Problem, Severity
from lobbykit.store.layout import Layout
from lobbykit.store.lock import WorkspaceBusyError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.compiled import CompiledLibrary
    from lobbykit.app.session import Session
    from lobbykit.app.workbench import Workbench
    from lobbykit.cli.desk import Desk

PATIENCE = 10.0
_PAUSE = 0.05
_WANTED = {"workspace-read-only"}  # the command itself asked for that


@contextmanager
def writing(desk: Desk, *, importing: bool = False) -> Iterator[Session]:
    """Open the workspace to change it, and say on the error stream what was found, then and at the end.

    When `importing`, everything is backed up before. Another command gets ten seconds to finish; then
    WorkspaceBusyError is raised. Whatever else `open_session` raises.
    """
    opened = _patiently(desk)
    with _reported(desk, opened) as session:
        if importing:
            opened.upkeep.before_import()
        yield session


@contextmanager
def reading(desk: Desk) -> Iterator[Session | None]:
    """Open the workspace to look at it, also while another program writes in it; None where there is none yet."""
    opened = opened_for_reading(desk)
    if opened is None:
        yield None
    else:
        with _reported(desk, opened) as session:
            yield session


@contextmanager
def at_bench(desk: Desk, *, opened: Opened | None = None) -> Iterator[Workbench]:
    """Open the workspace, to change it unless it is given, with the library and the briefs beside it.

    Waits and raises as `writing` does.
    """
    from lobbykit.app.workbench import Workbench  # noqa: PLC0415 - slow to load, and few commands need it

    found = opened or _patiently(desk)
    with _reported(desk, found):
        yield Workbench(found, desk.shelves, desk.around, desk.catalogue, desk.today)


@contextmanager
def opening(desk: Desk) -> Iterator[Opened]:
    """Open the workspace to change it, all its parts at hand. Waits and raises as `writing` does."""
    opened = _patiently(desk)
    with _reported(desk, opened):
        yield opened


@contextmanager
def informed(desk: Desk, *, untouched: bool = False) -> Iterator[Desk]:
    """Give the desk what the workspace has compiled of the library, and what people there decided and corrected.

    With `untouched` not a byte of the workspace changes, not even what it keeps for a quicker start.

    Without a workspace it is the files alone; where there is one that cannot be opened that is said, and the files
    alone serve too: the night before, sheets are printed whatever is wrong with the notes. With `untouched` not a
    byte of the workspace changes, not even its lock.
    """
    opened = None
    try:
        opened = opened_for_reading(desk, untouched=untouched) if Layout(desk.around.root).marker.exists() else None
    except LobbykitError as failure:
        desk.print_problems([Problem(failure.code, Severity.WARNING, None, failure.params)], stream=desk.err)
    if opened is None:
        yield desk
        return
    with _compiled(desk, opened) as compiled:
        yield replace(desk, compiled=compiled, session=opened.session)


def opened_for_reading(desk: Desk, *, untouched: bool = False) -> Opened | None:
    """Open the workspace for `reading`, without a word; the caller closes it."""
    if not desk.around.root.exists():
        return None
    if untouched:
        return open_session(desk.around, read_only=True)
    try:
        return open_session(desk.around)
    except WorkspaceBusyError:
        return open_session(desk.around, read_only=True)


@contextmanager
def _reported(desk: Desk, opened: Opened) -> Iterator[Session]:
    with _compiled(desk, opened):
        yield opened.session


@contextmanager
def _compiled(desk: Desk, opened: Opened) -> Iterator[CompiledLibrary]:
    told = opened.session.problems
    try:
        with opened:
            desk.print_problems((one for one in told if one.code not in _WANTED), stream=desk.err)
            yield opened.library(desk.shelves, desk.around.clock)
    finally:
        desk.print_problems(opened.session.problems[len(told) :], stream=desk.err)


def _patiently(desk: Desk) -> Opened:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return open_session(desk.around)
        except WorkspaceBusyError:
            if time.monotonic() > deadline:
                raise
        Event().wait(_PAUSE)
