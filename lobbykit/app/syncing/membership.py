"""Whom this workspace belongs to, and with which keys it speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.op import Value
    from lobbykit.sync.seal import Keys
    from lobbykit.sync.statement import Statement
    from lobbykit.sync.trust import Trust


class Membership(Protocol):
    """A team seen from one workspace, as far as the statements that it has heard go."""

    @property
    def trust(self) -> Trust:
        """The team as it is known now; our own keys are always in, for us."""

    @property
    def keys(self) -> Mapping[str, Keys]:
        """Our keys on this computer, by the user name that they speak for."""

    @property
    def introduction(self) -> Mapping[str, Value] | None:
        """What we say of ourselves to be let in, None once we are."""

    def readers_let_in(self, pub: str) -> frozenset[str]:
        """Return the age keys of organizers and leads whom this key let in, who cannot open what was sealed before."""

    def own_recipients(self, user: str) -> Sequence[str]:
        """Return the age keys of one person, on this computer and on others."""

    def hear(self, statement: Statement) -> None:
        """Take what somebody said about the team; what a stranger says changes nothing."""
