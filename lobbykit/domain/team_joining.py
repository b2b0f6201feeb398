"""The join of what counts: every part of a team only grows, or has a stamp that says which is newer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import canonical
from lobbykit.domain.team_body import SETTINGS, Member, MemberKey, Out, TeamBody

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.domain.team_authority import Standing

_STRENGTH = {"first-use": 0, "confirmed": 1}


def joined(root: str, standing: Standing) -> TeamBody:
    """Return the least team that holds all that counts; an unfounded one (no statement) has no name and no member."""
    bodies = [told.body for told in standing.told]
    newest = _newest(standing)
    texts = {name: newest[name].value for name in SETTINGS if name in newest}
    outs = {pub: _outs(bodies, standing, pub) for pub in _pubs(bodies)}
    members = tuple(
        Member(user, str(newest[f"{user}/name"].value), newest[f"{user}/role"].value, keys)  # type: ignore[arg-type]
        for user, keys in sorted(_keys(bodies, outs).items())
    )
    return TeamBody(
        root,
        str(texts.get("name", "")),
        not bodies or any(body.sealed for body in bodies),
        texts.get("admission", "confirm"),  # type: ignore[arg-type]
        texts.get("mailbox"),
        str(texts.get("contact", "")),
        members,
        tuple(sorted((name, said.stamp) for name, said in newest.items())),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    stamp: int
    value: str | None


def _newest(standing: Standing) -> dict[str, _Said]:
    """Return for each thing that may be said anew what has the highest stamp; of several the last in canonical order.

    What has no stamp is as old as its statement says.
    """
    found: dict[str, _Said] = {}
    for told in standing.told:
        stamps = dict(told.body.stamps)
        for name, value in _registers(told.body):
            said, known = _Said(stamps.get(name, told.at), value), found.get(name)
            if known is None or _order(said) > _order(known):
                found[name] = said
    return found


def _order(said: _Said) -> tuple[int, bytes]:
    return said.stamp, canonical(said.value)


def _registers(body: TeamBody) -> Iterator[tuple[str, str | None]]:
    yield from ((name, getattr(body, name)) for name in SETTINGS)
    for member in body.members:
        yield f"{member.user}/name", member.name
        yield f"{member.user}/role", member.role


def _pubs(bodies: Sequence[TeamBody]) -> frozenset[str]:
    return frozenset(key.pub for body in bodies for member in body.members for key in member.keys)


def _outs(bodies: Sequence[TeamBody], standing: Standing, pub: str) -> Out | None:
    said = [key.out for body in bodies for member in body.members for key in member.keys if key.pub == pub]
    said += [out for put_out, out in standing.outs if put_out == pub]
    found: Out | None = None
    for out in said:
        if out is not None:
            found = out if found is None else _both(found, out)
    return found


def _both(one: Out, other: Out) -> Out:
    """Return what holds when both were said: of each device the smaller number, and what both had heard."""
    after = dict(one.after)
    for dev, n in other.after:
        after[dev] = min(n, after.get(dev, n))
    return Out(tuple(sorted(after.items())), tuple(sorted(set(one.heard) & set(other.heard))))


def _keys(bodies: Sequence[TeamBody], outs: dict[str, Out | None]) -> dict[str, tuple[MemberKey, ...]]:
    """Return the keys of every user; a key that two users were given is that of the first in the alphabet."""
    users: dict[str, str] = {}
    for body in bodies:
        for member in body.members:
            for key in member.keys:
                users[key.pub] = min(member.user, users.get(key.pub, member.user))
    found: dict[str, dict[str, MemberKey]] = {member.user: {} for body in bodies for member in body.members}
    for body in bodies:
        for member in body.members:
            for key in member.keys:
                known = found[users[key.pub]].get(key.pub, key)
                how = max(known.how, key.how, key=_STRENGTH.__getitem__)
                grown = replace(known, age=min(known.age, key.age), how=how, out=outs[key.pub])
                found[users[key.pub]][key.pub] = grown
    return {user: tuple(keys[pub] for pub in sorted(keys)) for user, keys in found.items()}
