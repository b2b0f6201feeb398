"""What an organizer changes in a team: each gives the whole team anew, with a higher stamp on what was said anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import MAX_INT
from lobbykit.domain.problem import Problem, error
from lobbykit.domain.team_body import (
    LONGEST_TEXT,
    MOST_MEMBERS,
    Member,
    MemberKey,
    Out,
    TeamBody,
    read_body,
    written_body,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.team import Team
    from lobbykit.domain.team_body import Role


def founded(body: TeamBody, at: int) -> TeamBody:
    """Return a new team as its founder says it, everything of the same age (ms since 1970)."""
    return _stamped(replace(body, stamps=()), at, *_names(body))


def invited(team: Team, user: str, name: str, role: Role, at: int) -> TeamBody:
    """Return the team with somebody who may ask to be let in; of who is known already, name and role are said anew."""
    known = team.member(user)
    member = Member(user, name, role, known.keys if known else ())
    changed = [
        f"{user}/{part}" for part in ("name", "role") if known is None or getattr(known, part) != getattr(member, part)
    ]
    return _stamped(_with(team.said, member), at, *changed)


def let_in(team: Team, user: str, key: MemberKey) -> TeamBody:
    """Return the team in which an invited user has this key too."""
    member = team.member(user)
    assert member is not None
    others = tuple(one for one in member.keys if one.pub != key.pub)
    return _with(team.said, replace(member, keys=tuple(sorted((*others, key), key=lambda one: one.pub))))


def put_out(team: Team, after_of: Mapping[str, Mapping[str, int]]) -> TeamBody:
    """Return the team without these keys, each given as its pub with how many changes of each device stay honoured."""
    body = team.said
    for member in team.members:
        keys = tuple(_put_out(team, key, after_of[key.pub]) if key.pub in after_of else key for key in member.keys)
        body = _with(body, replace(member, keys=keys))
    return body


def set_anew(team: Team, at: int, **settings: str | None) -> TeamBody:
    """Return the team with other settings: `name`, `admission`, `mailbox` or `contact`."""
    body = replace(team.said, **settings)  # type: ignore[arg-type]
    return _stamped(body, at, *settings)


def fault_of(body: TeamBody, most_readers: int) -> Problem | None:
    """Return why a team must not be said: it would not be read, or be sealed to too many with one's own key."""
    if read_body(written_body(body)) is None:
        return error("team-shape", members=MOST_MEMBERS, length=LONGEST_TEXT)
    readers = {
        key.age for member in body.members if member.role != "delegate" for key in member.keys if key.out is None
    }
    if len(readers) >= most_readers:
        return error("team-readers", count=len(readers), most=most_readers - 1)
    return None


def _put_out(team: Team, key: MemberKey, after: Mapping[str, int]) -> MemberKey:
    return replace(key, out=Out(tuple(sorted(after.items())), tuple(sorted(team.heard_of(key.pub)))))


def _with(body: TeamBody, member: Member) -> TeamBody:
    others = tuple(one for one in body.members if one.user != member.user)
    return replace(body, members=tuple(sorted((*others, member), key=lambda one: one.user)))


def _names(body: TeamBody) -> tuple[str, ...]:
    people = (f"{one.user}/{part}" for one in body.members for part in ("name", "role"))
    return ("name", "admission", "mailbox", "contact", *people)


def _stamped(body: TeamBody, at: int, *names: str) -> TeamBody:
    """Return a body that says these anew: by the clock, but always newer than what was known."""
    stamps = dict(body.stamps)
    for name in names:
        stamps[name] = min(MAX_INT, max(at, stamps.get(name, 0) + 1))
    return replace(body, stamps=tuple(sorted(stamps.items())))
