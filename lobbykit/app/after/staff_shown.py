"""Names of staff as the window lists them: which two may be one person, and which are listed as one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.after.whereabouts import Whom, named_offices
from lobbykit.app.staff_people import StaffPerson, proposals, staff_people

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class PairShown:
    """Two people of one office who are likely one; `key` tells the pair from every other."""

    whom: Whom
    one: StaffPerson
    other: StaffPerson

    @property
    def key(self) -> str:
        """Return what stays the same while the pair does."""
        return f"{self.one.office}-{self.one.name}-{self.other.name}"


@dataclass(frozen=True, slots=True)
class StaffShown:
    """How many people there are, the pairs to look at, and those with several spellings, by office."""

    people: int
    pairs: tuple[PairShown, ...]
    joined: tuple[tuple[Whom, StaffPerson], ...]


def staff_shown(bench: Workbench) -> StaffShown:
    """Return the staff of all offices; raise as `Workbench.library` does."""
    people, names = staff_people(bench.view), named_offices(bench)

    def whom(office: str) -> Whom:
        return names.get(office, Whom(office))

    pairs = tuple(PairShown(whom(one.one.office), one.one, one.other) for one in proposals(people))
    joined = tuple((whom(one.office), one) for one in people if len(one.spellings) > 1)
    return StaffShown(len(people), pairs, joined)
