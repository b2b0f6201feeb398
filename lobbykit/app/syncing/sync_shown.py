"""What the window shows of syncing: the mailbox, what waits by name, what an organizer has, and what is in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.entering_workspace import only_read
from lobbykit.app.local_time import local_moment
from lobbykit.app.safe_copies import safe_copies
from lobbykit.app.sending import may_send_first
from lobbykit.app.syncing.bench_desks import mailbox_choice, sync_desk, team_desk
from lobbykit.app.syncing.problem_kinds import kinds_of
from lobbykit.app.syncing.servers import proposed
from lobbykit.app.team_statements import spoken_team
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.app.safe_copies import SafeCopies
    from lobbykit.app.syncing.servers import ServerShown
    from lobbykit.app.syncing.standing import How
    from lobbykit.app.wording import Catalogue
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.team import Standing
    from lobbykit.store.mailbox_choice import MailboxChoice
    from lobbykit.sync.outcome import Outcome


@dataclass(frozen=True, slots=True)
class WaitingNote:
    """A note that was not sent yet: the office by name, the day in words."""

    id: str
    name: str
    day: str


@dataclass(frozen=True, slots=True)
class SyncShown:
    """`team` is its name, None without one; `how` is None then, and where `failure` says why nothing can be told.

    `standing` is how this laptop stands in the team. `must_read` asks that all be read before the first sending; `last`
    is the moment of the newest visit in words, "" for none. `waiting` are notes. `server` tells of the chosen mailbox
    where it is one; `proposed` is what the team says of its mailbox where that is another.
    """

    team: str | None
    choice: MailboxChoice
    kept: SafeCopies
    how: How | None = None
    standing: Standing = "waiting"
    waiting: tuple[WaitingNote, ...] = ()
    must_read: bool = False
    last: str = ""
    failure: str = ""
    server: ServerShown | None = None
    proposed: str = ""

    @property
    def can_sync(self) -> bool:
        """Whether a visit may begin now."""
        return self.how is not None and bool(self.choice.chosen) and not self.must_read


@dataclass(frozen=True, slots=True)
class ToldProblem:
    """What is wrong and what to do; `files` are all that it is true of where those are many."""

    text: str
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What came of a visit: sentences, and problems each with what to do. `is_whole` when it came to its end."""

    sentences: tuple[str, ...]
    problems: tuple[ToldProblem, ...]
    is_whole: bool


def sync_shown(bench: Workbench) -> SyncShown:
    """Look how things stand; what hinders that is told in it. Raises as `Workbench.library`."""
    kept, choice = safe_copies(bench), mailbox_choice(bench)
    why = only_read(bench.opened)
    if why is not None:
        return SyncShown(None, choice, kept, failure=bench.catalogue.message(why))
    try:
        return _shown(bench, kept, choice)
    except LobbykitError as failure:
        return SyncShown(None, choice, kept, failure=bench.catalogue.failure(failure))


def told(catalogue: Catalogue, outcome: Outcome, more: Iterable[Problem] = (), failure: str = "") -> Told:
    """Return in words what came of a visit; `more` are problems that lie beside it, `failure` ended it early."""
    say = catalogue.say
    sentences: tuple[str, ...] = (say("sync-came", count=outcome.came), say("sync-went", count=outcome.went))
    if failure and not (outcome.came or outcome.went):
        sentences = ()
    kinds = kinds_of(dict.fromkeys((*outcome.remarks, *outcome.refused, *more)))
    problems = tuple(ToldProblem(problem_words(catalogue, one.first), one.places) for one in kinds)
    ended = (ToldProblem(failure),) if failure else ()
    return Told(sentences, (*ended, *problems), outcome.finished and not failure)


def problem_words(catalogue: Catalogue, problem: Problem) -> str:
    """Return what is wrong with what, and what to do, in one line."""
    said = f"{catalogue.message(problem)} {catalogue.suggestion(problem)}".strip()
    place = problem.place.file if problem.place else ""
    return f"{place}: {said}" if place else said


def _shown(bench: Workbench, kept: SafeCopies, choice: MailboxChoice) -> SyncShown:
    if spoken_team(bench.session.workspace) is None:
        return SyncShown(None, choice, kept)
    desk = sync_desk(bench)
    how, team = desk.standing(), desk.spoken.team
    keys = team_desk(bench).own.held()
    return SyncShown(
        team.said.name,
        choice,
        kept,
        how,
        team.standing(keys.pub, bench.session.user) if keys else "waiting",
        _waiting(bench, how.notes.unsent),
        desk.is_first() and not may_send_first(bench),
        _moment(bench, how.last) if how.last else "",
        proposed=proposed(team.said.mailbox or "", choice, bench.session.user),
    )


def _waiting(bench: Workbench, ids: Iterable[str]) -> tuple[WaitingNote, ...]:
    """Return the notes of these ids, the newest day first."""
    library, words = bench.library(), bench.catalogue.stock_phrases()
    reference = library.reference(words, bench.today)
    names = {str(one.id): reference.short_name(one) for one in library.roster.offices}
    rows = {str(row["id"]): row for row in bench.view.table("notes").all()}
    found = sorted((rows[one] for one in ids), key=lambda row: str(row.get("date", "")), reverse=True)
    return tuple(
        WaitingNote(
            str(row["id"]),
            names.get(str(row.get("office", "")), str(row.get("office", ""))),
            words.dated(str(row.get("date", ""))),
        )
        for row in found
    )


def _moment(bench: Workbench, ms: int) -> str:
    words, moment = bench.catalogue.stock_phrases(), local_moment(ms)
    return f"{words.day(moment.date())}, {words.clock(moment)}"
