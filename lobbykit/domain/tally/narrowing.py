"""Narrowing: which offices a dashboard or a report is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.domain.measure import Chamber
    from lobbykit.domain.office import Office


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Offices of a chamber, of states, of parties (whom an independent sits with), of committees; empty means any."""

    chamber: Chamber | None = None
    states: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    committees: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()

    @property
    def is_all(self) -> bool:
        """Whether it narrows nothing."""
        return self == EVERY_OFFICE

    def admits(self, office: str, known: Office | None) -> bool:
        """Whether an office belongs to it; of one that no roster lists only the id is known."""
        if self.offices and office not in self.offices:
            return False
        if known is None:
            return not (self.chamber or self.states or self.parties or self.committees)
        return (
            self.chamber in {None, known.chamber}
            and (not self.states or known.state in self.states)
            and (not self.parties or known.caucus in self.parties)
            and (not self.committees or any(known.sits_on(one) for one in self.committees))
        )


EVERY_OFFICE = Narrowing()
