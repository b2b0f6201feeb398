"""How things stand: what waits here, what was sent, what an organizer has seen, and what could not be taken."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from lobbykit.app.syncing.packing import places
from lobbykit.app.syncing.photo_pieces import whole_photos
from lobbykit.domain.entity_row import TABLES
from lobbykit.sync.memory import placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from lobbykit.app.session import Session
    from lobbykit.app.syncing.holdings import Holdings
    from lobbykit.domain.kept_envelope import KeptEnvelope
    from lobbykit.domain.log_line import Peek
    from lobbykit.domain.problem import Problem
    from lobbykit.sync.memory import Memory

PATIENCE_MS = 24 * 3_600_000
"""How long a file may be on its way, or damaged, before somebody is told (sync.md §5.4)."""
_PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Count:
    """Entities with changes of ours: all of them, those whose every change was sent, and seen by an organizer.

    `unsent` and `unseen` are the ids of the others.
    """

    total: int = 0
    sent: int = 0
    seen: int = 0
    unsent: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()

    @property
    def waiting(self) -> int:
        """How many have a change that was not sent yet."""
        return self.total - self.sent


@dataclass(frozen=True, slots=True)
class How:
    """`notes` and `others` count what was written here and may leave, `private` what only its author can open.

    `photos` are the photos of these notes that others may see, by the sums of their files.
    `sealed` are bundles for others that are carried along, `newer` envelopes that only a newer version reads,
    `on_the_way` files that may yet become whole. `last` is the end of the newest visit (ms, 0 for none).
    """

    notes: Count
    others: Count
    private: Count
    photos: Count
    sealed: int
    newer: int
    on_the_way: int
    problems: tuple[Problem, ...]
    last: int


def how_things_stand(session: Session, here: Holdings, memories: Sequence[Memory]) -> How:
    """Return how things stand in this workspace with these mailboxes."""
    return standing_work(session, here, memories)()


def standing_work(session: Session, here: Holdings, memories: Sequence[Memory]) -> Callable[[], How]:
    """Return what finds out how things stand: it touches the session no more, and is for any thread.

    `here` is its own from then on.
    """
    ids = {name: frozenset(chain.from_iterable(map(session.view.ids, tables))) for name, tables in _GROUPS.items()}
    return partial(_how, here, tuple(memories), _Written(here.own_lines(), ids, here.own_photos(), here.now()))


def late_problems(memories: Iterable[Memory], now: int) -> tuple[Problem, ...]:
    """Return what is wrong with files that had time enough to become whole (now in ms)."""
    troubles = ((place, one) for memory in memories for place, one in memory.troubles.items())
    late = (placed(place, one) for place, one in troubles if _is_late(one.fate, one.since, now))
    return tuple(dict.fromkeys(filter(None, late)))


@dataclass(frozen=True, slots=True)
class _Written:
    """What was written here when somebody asked: lines of the log, the ids of rows by group, photos, and the moment."""

    lines: tuple[tuple[bool, bytes], ...]
    ids: Mapping[str, frozenset[str]]
    photos: frozenset[str]
    now: int


def _how(here: Holdings, memories: Sequence[Memory], found: _Written) -> How:
    there = frozenset[str]().union(*(one.there for one in memories))
    sent = frozenset(op for one in here.kept.values() if one.sum in there for op in one.ops or ())
    own = tuple(places(found.lines))
    seen = here.acknowledged(
        (one.dev, one.seq, one.id, one.prev) for private, one in own if not private and one.dev and one.seq
    )
    written = _written(one for _, one in own)
    counts = {name: _count(ids, written, sent, seen) for name, ids in found.ids.items()}
    troubles = [one for memory in memories for one in memory.troubles.values()]
    late = sum(_is_late(one.fate, one.since, found.now) for one in troubles)
    return How(
        **counts,
        photos=_photos(here, found.photos, there),
        sealed=sum(_is_for_others(one) for one in here.kept.values()),
        newer=sum(one.problem is not None and one.problem.code.endswith("-newer") for one in troubles),
        on_the_way=len(troubles) - late,
        problems=late_problems(memories, found.now),
        last=max((one.last for one in memories), default=0),
    )


_GROUPS = {
    "notes": (TABLES["note"],),
    "others": tuple(table for kind, table in TABLES.items() if kind not in {"note", _PRIVATE}),
    "private": (TABLES[_PRIVATE],),
}


def _photos(here: Holdings, own: frozenset[str], there: frozenset[str]) -> Count:
    seen = here.acknowledged_photos()
    sent = whole_photos(one for one in here.kept.values() if one.sum in there)
    unsent, unseen = tuple(sorted(own - sent)), tuple(sorted(own - seen))
    return Count(len(own), len(own) - len(unsent), len(own) - len(unseen), unsent, unseen)


def _is_for_others(one: KeptEnvelope) -> bool:
    """Whether nobody here can open what an envelope holds."""
    return one.ops is None and one.piece is None and one.label not in {"join", "team", "seen"}


def _is_late(fate: str, since: int, now: int) -> bool:
    return fate not in {"not-yet", "damaged"} or now - since > PATIENCE_MS


def _written(places: Iterable[Peek]) -> Mapping[str, frozenset[str]]:
    """Return the ids of our changes by the entity that they are about; marks of what was forgotten are about none."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in places:
        if one.entity is not None:
            found[one.entity].add(one.id)
    return {entity: frozenset(ops) for entity, ops in found.items()}


def _count(
    ids: frozenset[str],
    written: Mapping[str, frozenset[str]],
    sent: frozenset[str],
    seen: frozenset[str],
) -> Count:
    own = [one for one in written.items() if one[0] in ids]
    unsent = tuple(entity for entity, ops in own if not ops <= sent)
    unseen = tuple(entity for entity, ops in own if not ops <= seen)
    return Count(len(own), len(own) - len(unsent), len(own) - len(unseen), unsent, unseen)
