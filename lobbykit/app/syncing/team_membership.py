"""The team of a workspace as a visit to a mailbox asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.team_statements import SpokenTeam, heard, readers_let_in
from lobbykit.domain.canonical import canonical, digest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.op import Value
    from lobbykit.sync.seal import Keys
    from lobbykit.sync.statement import Statement
    from lobbykit.sync.trust import Standing


class TeamTrust:
    """What is known of a team; our own keys count for us before an organizer has let them in."""

    def __init__(self, spoken: SpokenTeam, own: Mapping[str, Keys]) -> None:
        self.spoken = spoken
        self._own = {keys.pub: user for user, keys in own.items()}

    @property
    def id(self) -> str:
        """The id of the team."""
        return self.spoken.place.team

    @property
    def is_sealed(self) -> bool:
        """Whether what travels is sealed."""
        return self.spoken.team.is_sealed

    @property
    def fingerprint(self) -> str:
        """The digest of everything said of the team that counts."""
        return digest(canonical(sorted(sum_ for sum_, _ in self.spoken.team.statements)))

    def standing(self, pub: str, user: str) -> Standing:
        """Return what a key is that signs as this user."""
        found = self.spoken.team.standing(pub, user)
        return "in" if found == "waiting" and self._own.get(pub) == user else found

    def honours(self, pub: str, dev: str, last: int) -> bool:
        """Whether the changes of a device up to this number count."""
        return self.spoken.team.honours(pub, dev, last)

    def is_organizer(self, pub: str) -> bool:
        """Whether a key is that of an organizer who is in."""
        return self.spoken.team.is_organizer(pub)

    def recipients(self, own: str) -> Sequence[str]:
        """Return whom to seal for."""
        return self.spoken.team.recipients(own)


class TeamMembership:
    """Membership as the statements of a workspace have it; `keys` are those on this computer, by user."""

    def __init__(self, spoken: SpokenTeam, keys: Mapping[str, Keys], me: Mapping[str, Value], user: str) -> None:
        """`me` is what `user`, who works here now, says of itself to be let in: name and device."""
        self._spoken, self.keys = spoken, keys
        self._me, self._user = me, user
        self._unheard: list[Statement] = []
        self._trust = TeamTrust(spoken, keys)

    @property
    def trust(self) -> TeamTrust:
        """The team as it is known now."""
        if self._unheard:
            self._spoken = heard(self._spoken.place, (*self._spoken.statements, *self._unheard))
            self._trust, self._unheard = TeamTrust(self._spoken, self.keys), []
        return self._trust

    @property
    def introduction(self) -> Mapping[str, Value] | None:
        """What we say of ourselves to be let in, None once we are, or were put out."""
        keys = self.keys.get(self._user)
        if keys is None or self.trust.spoken.team.standing(keys.pub, self._user) != "waiting":
            return None
        return {**self._me, "age": keys.recipient}

    def readers_let_in(self, pub: str) -> frozenset[str]:
        """Return the age keys of organizers and leads of whom this key was the first to speak."""
        return readers_let_in(self.trust.spoken, pub)

    def own_recipients(self, user: str) -> Sequence[str]:
        """Return the age keys of one person: here, and on every other laptop that is in."""
        member = self.trust.spoken.team.member(user)
        others = (key.age for key in member.keys if key.out is None) if member else ()
        return tuple(sorted({self.keys[user].recipient, *others} if user in self.keys else set()))

    def hear(self, statement: Statement) -> None:
        """Take what somebody said about the team; the whole is put together when somebody asks for it."""
        if statement.says == "team" and statement.envelope.sum not in self._known():
            self._unheard.append(statement)

    def _known(self) -> set[str]:
        return {one.envelope.sum for one in (*self._spoken.statements, *self._unheard)}
