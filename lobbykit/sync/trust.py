"""What sync asks of a team: whose key that is, and what of it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

Standing = Literal["in", "first-use", "waiting", "other-user", "out"]
"""in: confirmed by an organizer. first-use: let in unseen, and marked. waiting: nobody knows this key yet. other-user:
the key is somebody else's. out: it was put out."""


class Trust(Protocol):
    """A team as it is known now."""

    @property
    def id(self) -> str:
        """The id of the team, 32 hex digits."""

    @property
    def is_sealed(self) -> bool:
        """Whether what travels is sealed."""

    @property
    def fingerprint(self) -> str:
        """A text that changes whenever anything of the answers below may have changed."""

    def standing(self, pub: str, user: str) -> Standing:
        """Return what a key is that signs as this user."""

    def honours(self, pub: str, dev: str, last: int) -> bool:
        """Whether the changes of a device up to this number still count although their key was put out."""

    def is_organizer(self, pub: str) -> bool:
        """Whether a key is that of an organizer who is in."""

    def recipients(self, own: str) -> Sequence[str]:
        """Return whom to seal for: organizers and leads, and the author's own key."""
