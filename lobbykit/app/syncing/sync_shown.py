"""What the window shows of syncing: the mailbox, what waits by name, what an organizer has, and what is in the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from lobbykit.app.entering_workspace import only_read
from lobbykit.app.inquiry import Inquiry
from lobbykit.app.local_time import local_moment
from lobbykit.app.safe_copies import safe_copies
from lobbykit.app.sending import may_send_first
from lobbykit.app.syncing.bench_desks import mailbox_choice, sync_desk, team_desk
from lobbykit.app.syncing.problem_kinds import kinds_of
from lobbykit.app.syncing.servers import proposed
from lobbykit.app.team_statements import spoken_team
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lobbykit.app.safe_copies import SafeCopies
    from lobbykit.app.syncing.servers import ServerShown
    from lobbykit.app.syncing.standing import How
    from lobbykit.app.wording import Catalogue
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.team import Standing
    from lobbykit.store.mailbox_choice import MailboxChoice
    from lobbykit.sync.outcome import Outcome

T = TypeVar("T")


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
    return sync_inquiry(bench).answered()


def sync_inquiry(bench: Workbench) -> Inquiry[SyncShown]:
    """Ask the same, to be found out beside the window."""
    kept, choice = safe_copies(bench), mailbox_choice(bench)
    nothing = SyncShown(None, choice, kept)
    why = only_read(bench.opened)
    if why is not None:
        return Inquiry.known(replace(nothing, failure=bench.catalogue.message(why)))
    try:
        if spoken_team(bench.session.workspace) is None:
            return Inquiry.known(nothing)
        find = sync_desk(bench).standing_work()
    except LobbykitError as failure:
        return Inquiry.known(replace(nothing, failure=bench.catalogue.failure(failure)))
    return Inquiry(partial(found_or_failure, find), partial(_told, bench, nothing), entities_here(bench))


def found_or_failure(find: Callable[[], T]) -> T | LobbykitError:
    """Return what was found, or what hindered that."""
    try:
        return find()
    except LobbykitError as failure:
        return failure


def entities_here(bench: Workbench) -> int:
    """Return how many entities there are to look through."""
    return sum(len(bench.view.ids(table)) for table in TABLES.values())


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


def _told(bench: Workbench, nothing: SyncShown, how: How | LobbykitError) -> SyncShown:
    """Return what is shown of how things stand, as far as nothing hinders that."""
    if isinstance(how, LobbykitError):
        return replace(nothing, failure=bench.catalogue.failure(how))
    try:
        return _shown(bench, nothing, how)
    except LobbykitError as failure:
        return replace(nothing, failure=bench.catalogue.failure(failure))


def _shown(bench: Workbench, nothing: SyncShown, how: How) -> SyncShown:
    desk = sync_desk(bench)
    team, keys = desk.spoken.team, team_desk(bench).own.held()
    return replace(
        nothing,
        team=team.said.name,
        how=how,
        standing=team.standing(keys.pub, bench.session.user) if keys else "waiting",
        waiting=_waiting(bench, how.notes.unsent),
        must_read=desk.is_first() and not may_send_first(bench),
        last=_moment(bench, how.last) if how.last else "",
        proposed=proposed(team.said.mailbox or "", nothing.choice, bench.session.user),
    )


def _waiting(bench: Workbench, ids: Iterable[str]) -> tuple[WaitingNote, ...]:
    """Return the notes of these ids, the newest day first."""
    library, words = bench.library(), bench.catalogue.stock_phrases()
    reference = library.reference(words, bench.today)
    names = {str(one.id): reference.short_name(one) for one in library.roster.offices}
    rows = filter(None, (bench.view.get(TABLES["note"], one) for one in ids))
    found = sorted(rows, key=lambda row: str(row.get("date", "")), reverse=True)
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
