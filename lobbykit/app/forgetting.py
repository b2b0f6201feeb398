"""Forgetting notes on this computer, once an organizer has them (sync.md §5.3); nothing of this is ever synced."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.record import HANDED_OVER
from lobbykit.domain.problem import Read, error
from lobbykit.store.forgetting import Forgetting
from lobbykit.store.forgetting_promise import Promise

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from lobbykit.app.opening import Opened
    from lobbykit.app.session import Session
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.problem import Problem
    from lobbykit.store.view import View


@dataclass(frozen=True, slots=True)
class Forgot:
    """What was forgotten: the entities, how many changes they had, and what may look different now.

    When not `finished`, the notes are gone from every list but not yet from every file; the next opening goes on.
    """

    entities: frozenset[str]
    changes: int
    touched: frozenset[str]
    finished: bool


def forget(
    opened: Opened,
    entities: Collection[str],
    acknowledged: Collection[str] | Callable[[str], bool],
    *,
    remove_unreadable: bool = False,
    envelopes: Callable[[frozenset[str], frozenset[str]], frozenset[str]] = lambda _ops, _entities: frozenset(),
) -> Read[Forgot]:
    """Forget every op of some entities here, or say why not; then nothing was changed.

    `acknowledged` holds the ids of the ops that an organizer has, or tells of an id whether one does; an entity with
    any other op is refused, and all with it. An op that only a backup holds, since an older one was restored, stays
    there if nobody acknowledged it, and is named. What belongs to an entity (an impression, promises) is forgotten if
    it is named. `envelopes` returns for ids of ops and of entities the sums of the envelopes of sync that hold
    anything of them; those are removed. With `remove_unreadable`, backups and copies that are damaged or sealed with
    another key, and so may hold what is to be forgotten, are removed; without it they stay and are named among the
    problems.

    Raises ReadOnlyError, LogReadOnlyError and ForgettingError; then nothing was changed either. Raises LogChangedError
    when the log cannot be read; then only the next opening tells whether anything was forgotten.
    """
    session = opened.session
    session.begin()
    has = acknowledged if callable(acknowledged) else acknowledged.__contains__
    named = frozenset(entities)
    if problems := tuple(problem for entity in sorted(named) for problem in _refusals(session, entity, has)):
        return Read(None, problems)
    ops = frozenset(op.id for entity in named for op in session.ops(entity))
    if not ops:
        return Read(Forgot(named, 0, frozenset(), finished=True))
    forgetting = Forgetting(session.workspace, opened.lanes, session.drafts)
    elsewhere = frozenset(filter(has, forgetting.ops_in_copies(named)))
    everything = ops | elsewhere
    forgetting.begin(Promise(everything, named, remove_unreadable, envelopes(everything, named)))
    done = forgetting.go_on()
    said = tuple(one for one in done.problems if one not in session.problems)
    touched = session.read_again()
    return Read(Forgot(named, len(ops), touched, done.finished), said)


def handed_over(view: View) -> int:
    """Return how many changes were handed over and forgotten here; what they were about, nobody can tell any more."""
    return len(view.table(HANDED_OVER))


def handed_over_in_words(view: View, catalogue: Catalogue) -> str | None:
    """Return the sentence that lists show in the place of what was handed over, or None when nothing was."""
    count = handed_over(view)
    return catalogue.say("handed-over", count=count) if count else None


def _refusals(session: Session, entity: str, has: Callable[[str], bool]) -> Iterator[Problem]:
    ops = session.ops(entity)
    if not ops:
        yield error("forget-unknown", id=entity)
    elif any(op.dev is None or op.seq is None for op in ops):
        yield error("forget-newer", id=entity)
    elif missing := sum(not has(op.id) for op in ops):
        yield error("forget-unacknowledged", id=entity, count=missing)
