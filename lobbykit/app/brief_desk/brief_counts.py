"""How many problems each brief has, counted one after the other on any thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.brief_desk.live_check import CheckJob, LiveCheck
from lobbykit.app.brief_desk.open_brief import OpenBrief
from lobbykit.content.bounded import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lobbykit.app.task import Ticket
    from lobbykit.app.workbench import Workbench

Counts = tuple[int, int, int]
"""Errors, warnings and notes."""


def count_jobs(bench: Workbench, files: Iterable[str]) -> tuple[CheckJob, ...]:
    """Return what is to be checked; files that cannot be read are left out."""
    grounds, jobs = bench.grounds(), []
    for file in files:
        try:
            text = OpenBrief(bench, Path(file)).text
        except UnreadableFileError:  # the list says that it cannot be read
            continue
        jobs.append(CheckJob(text, file, grounds, bench.shelves))
    return tuple(jobs)


def counted(jobs: Sequence[CheckJob], ticket: Ticket) -> dict[str, Counts]:
    """Return the counts by file; stop where the ticket says so."""
    live = LiveCheck()
    found: dict[str, Counts] = {}
    for done, one in enumerate(jobs):
        ticket(done, len(jobs))
        found[one.file] = live.findings(one).counts
    return found
