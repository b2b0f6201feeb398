"""The promise ledger as the window lists it: whose, by when and whether it is late, in words; narrowed by chips."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.app.after.ledger import SIDES, promise_ledger
from lobbykit.app.after.whereabouts import Whom, day_words, named_offices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from lobbykit.app.after.ledger import PromiseLine, Standing
    from lobbykit.app.workbench import Workbench

LATE, OPEN, DONE = "late", "open", "done"
KINDS = (LATE, OPEN, DONE)
OURS, THEIRS = SIDES


@dataclass(frozen=True, slots=True)
class PromiseShown:
    """One promise; `due` and `said` (the day of its note) are words, "" where there is none, `author` who tells it.

    `versions` counts the fields that two people wrote differently.
    """

    id: str
    note: str
    whom: Whom
    side: str
    text: str
    owner: str
    due: str
    standing: Standing
    said: str
    author: str
    versions: int = 0

    @property
    def kind(self) -> str:
        """Return what it is listed under: one that is due and not late is open."""
        return self.standing if self.standing in {LATE, DONE} else OPEN


@dataclass(slots=True)
class Narrowing:
    """Which promises are looked at: of these kinds and sides, of any where none is chosen."""

    kinds: set[str] = field(default_factory=set)
    sides: set[str] = field(default_factory=set)

    def of(self, lines: Iterable[PromiseShown]) -> tuple[PromiseShown, ...]:
        """Return those that are looked at, in their order."""
        return tuple(
            one
            for one in lines
            if (not self.kinds or one.kind in self.kinds) and (not self.sides or one.side in self.sides)
        )


def promises_shown(bench: Workbench) -> tuple[PromiseShown, ...]:
    """Return the whole ledger in its order: late, due, open, done; raise as `Workbench.library` does."""
    names, said = named_offices(bench), day_words(bench)
    return tuple(_shown(one, names, said) for one in promise_ledger(bench.view, bench.today))


def counts(lines: Iterable[PromiseShown]) -> Mapping[str, int]:
    """Return how many promises there are of each kind and of each side."""
    found = Counter[str]()
    for one in lines:
        found.update((one.kind, one.side))
    return {key: found[key] for key in (*KINDS, *SIDES)}


def _shown(one: PromiseLine, names: Mapping[str, Whom], said: Callable[[str], str]) -> PromiseShown:
    return PromiseShown(
        one.id,
        one.note,
        names.get(one.office, Whom(one.office)),
        one.side,
        one.text,
        one.owner,
        said(one.due),
        one.standing,
        said(one.date),
        one.author,
        one.versions,
    )
