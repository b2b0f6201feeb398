"""A team: what all of its valid statements say together, whose keys belong to whom, and what is sealed to whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from lobbykit.domain.team_authority import Told, what_counts
from lobbykit.domain.team_body import read_body
from lobbykit.domain.team_joining import joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.domain.canonical import Value
    from lobbykit.domain.team_body import Member, MemberKey, TeamBody

Standing = Literal["in", "first-use", "waiting", "other-user", "out"]
"""How a key stands: let in by an organizer who compared words, let in unseen, not let in, another's, put out."""


@dataclass(frozen=True, slots=True)
class TeamStatement:
    """A `team` statement whose signature is sound: its sum, whose key signed it, when (ms since 1970), what it says."""

    sum: str
    pub: str
    at: int
    body: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Team:
    """All that counts of what was said of one team.

    `statements` are the sums of what counted, each with the key that signed it; `organizers` the keys that were ever
    an organizer's, with their steps from the root.
    """

    said: TeamBody
    statements: tuple[tuple[str, str], ...]
    organizers: tuple[tuple[str, int], ...]

    @property
    def root(self) -> str:
        """The key that founded the team, whatever became of it since."""
        return self.said.root

    @property
    def is_founded(self) -> bool:
        """Whether anything that counts was said at all."""
        return bool(self.statements)

    @property
    def is_sealed(self) -> bool:
        """Whether notes travel sealed. Until anything is known of a team, they do."""
        return self.said.sealed

    @property
    def members(self) -> tuple[Member, ...]:
        """Everybody who was ever invited or let in, in the order of their users."""
        return self.said.members

    def standing(self, pub: str, user: str) -> Standing:
        """Return how a key stands that signed changes of this user; an organizer's may pack those of others."""
        key, owner = self.key_of(pub), self.member_of(pub)
        if key is None or owner is None:
            return "in" if self.is_organizer(pub) else "waiting"
        if owner.user != user and not self._was_organizer(pub):
            return "other-user"
        if key.out is not None:
            return "out"
        return "in" if key.how == "confirmed" else "first-use"

    def honours(self, pub: str, dev: str, last: int) -> bool:
        """Whether changes of a device up to this number count when this key signed them."""
        key = self.key_of(pub)
        if key is None:
            return self.is_organizer(pub)
        return key.out is None or last <= dict(key.out.after).get(dev, 0)

    def recipients(self, own: str) -> tuple[str, ...]:
        """Return whom notes are sealed to: the age keys of organizers and leads that are in, and one's own."""
        return tuple(sorted({*self.readers, own}))

    @property
    def readers(self) -> tuple[str, ...]:
        """The age keys of organizers and leads that are in, in order: they can open every note that is sealed now."""
        return tuple(sorted({key.age for member in self.members for key in member.keys if self._reads(member, key)}))

    @property
    def organizer_ages(self) -> tuple[str, ...]:
        """The age keys of organizers that are in, in order."""
        keys = (key for member in self.members for key in member.keys)
        return tuple(sorted({key.age for key in keys if self.is_organizer(key.pub)}))

    def is_organizer(self, pub: str) -> bool:
        """Whether a key is an organizer's and not put out: what it says of the team counts."""
        key = self.key_of(pub)
        return self._was_organizer(pub) and (key is None or key.out is None)

    def member_of(self, pub: str) -> Member | None:
        """Return whose key this is, put out or not; None for a key that was never let in."""
        return next((one for one in self.members if any(key.pub == pub for key in one.keys)), None)

    def member(self, user: str) -> Member | None:
        """Return the member whose changes name this user."""
        return next((one for one in self.members if one.user == user), None)

    def key_of(self, pub: str) -> MemberKey | None:
        """Return what is known of a key that was let in once."""
        return next((key for one in self.members for key in one.keys if key.pub == pub), None)

    def admits_unseen(self, user: str) -> bool:
        """Whether the first key that asks for this user may be let in unseen: the team allows it, and there is none."""
        member = self.member(user)
        return self.said.admission == "first-use" and member is not None and not member.keys

    def heard_of(self, pub: str) -> tuple[str, ...]:
        """Return the sums of the statements of a key that count: what `heard` names when it is put out."""
        return tuple(sum_ for sum_, signer in self.statements if signer == pub)

    def _reads(self, member: Member, key: MemberKey) -> bool:
        return key.out is None and (member.role != "delegate" or self.is_organizer(key.pub))

    def _was_organizer(self, pub: str) -> bool:
        return any(pub == known for known, _ in self.organizers)


def team_of(root: str, statements: Iterable[TeamStatement]) -> Team:
    """Return the team that these statements make together, whatever their order, and however often each is there.

    Statements that no organizer signed, that name another root or are not as the format says change nothing.
    """
    sound = [Told(one.sum, one.pub, one.at, body) for one in statements if (body := read_body(one.body)) is not None]
    standing = what_counts(root, sound)
    told = tuple((one.sum, one.pub) for one in standing.told)
    return Team(joined(root, standing), told, tuple(sorted(standing.ranks.items())))
