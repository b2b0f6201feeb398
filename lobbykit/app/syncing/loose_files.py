"""Files that laptops exchange, brought one by one: taken as from a mailbox that keeps nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.syncing.holdings import Holdings
from lobbykit.domain.problem import error
from lobbykit.store.private_files import UnboundedFileError, read_bounded
from lobbykit.sync.envelope import LARGEST
from lobbykit.sync.mailbox import Arrival, Batch
from lobbykit.sync.memory import Memory, placed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from lobbykit.domain.canonical import Json
    from lobbykit.domain.problem import Problem
    from lobbykit.sync.mailbox import Addressed, Letter, Put


class LooseFiles:
    """A mailbox that gives these files and to which nothing can be sent; see `sync.mailbox.Mailbox`."""

    name = ""
    skew: float | None = None

    def __init__(self, files: Sequence[Path]) -> None:
        self._files = tuple(files)

    def pull(self, memory: Json, again: Collection[str]) -> Iterator[Batch]:
        """Give each file, one at a time; one asked for `again` is given again."""
        wanted = [one for one in self._files if memory is None or str(one) in again]
        for number, file in enumerate(wanted, 1):
            yield Batch((_arrival(file),), {}, number, len(wanted))

    def lacks(self, letters: Sequence[Addressed]) -> frozenset[str]:
        """Return all of them: nothing that is held counts as sent because a file was brought."""
        return frozenset(one.sum for one in letters)

    def put(self, letters: Sequence[Letter]) -> tuple[Put, ...]:
        """Keep none."""
        del letters
        return ()


class PassingHoldings(Holdings):
    """What is held, for a visit that is not remembered; `learnt` is what it would have been."""

    learnt = Memory()

    def went_back(self, memory: Memory) -> bool:
        """Not to be asked of a visit that never was before."""
        del memory
        return False

    def remember(self, memory: Memory) -> None:
        """Hold it for whoever asks what became of the files."""
        self.learnt = memory

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why some of the files could not be taken."""
        told = (placed(place, one) for place, one in self.learnt.troubles.items())
        return tuple(dict.fromkeys(filter(None, told)))


def _arrival(file: Path) -> Arrival:
    try:
        return Arrival(str(file), read_bounded(file, LARGEST))
    except UnboundedFileError:
        problem = error("mailbox-file-large", name=file.name, limit=LARGEST // 1024)
    except OSError as failure:
        reason = failure.strerror or type(failure).__name__
        problem = error("mailbox-part-unreadable", name=file.name, reason=reason)
    return Arrival(str(file), None, problem)
