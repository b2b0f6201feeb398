"""Teams to test with: made-up keys, and statements whose sums are what they say."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import canonical
from lobbykit.domain.team import TeamStatement, team_of
from lobbykit.domain.team_body import Member, MemberKey, TeamBody, written_body
from lobbykit.domain.team_changes import founded, invited, let_in

if TYPE_CHECKING:
    from lobbykit.domain.team import Team
    from lobbykit.domain.team_body import Role


def pub_of(name: str) -> str:
    return hashlib.sha256(f"pub {name}".encode()).hexdigest()


def age_of(name: str) -> str:
    return f"age1{hashlib.sha256(f'age {name}'.encode()).hexdigest()[:58]}"


def key_of(name: str) -> MemberKey:
    return MemberKey(pub_of(name), age_of(name), "confirmed")


ROOT = pub_of("ann")
ANN = Member("ann", "Ann", "organizer", (key_of("ann"),))
FIRST = founded(TeamBody(ROOT, "Friends of Ukraine", True, "confirm", None, "Ann, 555-0100", (ANN,)), 1000)


def said(by: str, body: TeamBody, at: int = 1000) -> TeamStatement:
    pub, written = pub_of(by), written_body(body)
    sum_ = hashlib.sha256(canonical({"pub": pub, "at": at, "body": written})).hexdigest()
    return TeamStatement(sum_, pub, at, written)


def having(team: Team, user: str, role: Role = "delegate", at: int = 2000) -> TeamBody:
    """The team with one person more who has one key, called like the person."""
    asked = team_of_body(team, invited(team, user, user.title(), role, at))
    return let_in(asked, user, key_of(user))


def team_of_body(team: Team, body: TeamBody) -> Team:
    from dataclasses import replace

    return replace(team, said=body)


class Story:
    """Statements one after the other, each by somebody who knows all before it."""

    def __init__(self) -> None:
        self.statements = [said("ann", FIRST)]

    @property
    def team(self) -> Team:
        return team_of(ROOT, self.statements)

    def let_in(self, user: str, role: Role = "delegate", by: str = "ann") -> TeamStatement:
        return self.say(by, having(self.team, user, role))

    def say(self, by: str, body: TeamBody, at: int = 3000) -> TeamStatement:
        statement = said(by, body, at + len(self.statements))
        self.statements.append(statement)
        return statement
