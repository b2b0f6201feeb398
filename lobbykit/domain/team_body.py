"""What one statement says of a team: read from its body with every bound checked, and written again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from lobbykit.domain.canonical import MAX_INT
from lobbykit.domain.op_shape import is_dev, is_user

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.canonical import Value

Role = Literal["organizer", "lead", "delegate"]
Admission = Literal["confirm", "first-use"]
How = Literal["confirmed", "first-use"]
MOST_MEMBERS, MOST_KEYS, MOST_HEARD, LONGEST_TEXT = 500, 20, 1_500, 300
SETTINGS = ("name", "admission", "mailbox", "contact")
"""The parts of a team that can be said anew; each has a stamp of its own, as a member's name and role have."""
_SUM = re.compile(r"[0-9a-f]{64}")
_AGE = re.compile(r"age1[0-9a-z]{58}")


@dataclass(frozen=True, slots=True)
class Out:
    """A key that was put out. `after`: how many changes of each device stay honoured, of others none.

    `heard` are the sums of the team statements of that key which whoever put it out knew: they alone go on counting.
    """

    after: tuple[tuple[str, int], ...] = ()
    heard: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MemberKey:
    """One person's key on one device: `pub` signs, `age` opens, `how` it was let in."""

    pub: str
    age: str
    how: How
    out: Out | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One person: the user that their changes name, and their keys in the order of `pub`."""

    user: str
    name: str
    role: Role
    keys: tuple[MemberKey, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamBody:
    """A whole team as somebody saw it; `stamps` say how new each setting, name (`ann/name`) and role is."""

    root: str
    name: str
    sealed: bool
    admission: Admission
    mailbox: str | None
    contact: str
    members: tuple[Member, ...]
    stamps: tuple[tuple[str, int], ...] = ()


def read_body(body: Mapping[str, Value]) -> TeamBody | None:
    """Return what a body says, None where any part of it is not as docs/formats/team.md has it.

    Keys that it does not know are passed over: a later version may add some.
    """
    told: Any = body
    try:
        found = TeamBody(
            _key(told["root"]),
            _text(told["name"]),
            _bool(told["sealed"]),
            _one_of(told["admission"], Admission),
            None if told["mailbox"] is None else _text(told["mailbox"]),
            _text(told["contact"]),
            tuple(_member(one) for one in _list(told["members"], MOST_MEMBERS)),
            _numbers(told.get("stamps", {}), MOST_MEMBERS * 2 + len(SETTINGS), is_text),
        )
    except (KeyError, ValueError, AttributeError, TypeError):
        return None
    users = [one.user for one in found.members]
    pubs = [key.pub for one in found.members for key in one.keys]
    return found if len(set(users)) == len(users) and len(set(pubs)) == len(pubs) else None


def written_body(body: TeamBody) -> dict[str, Value]:
    """Return a body as it is signed."""
    return {
        "root": body.root,
        "name": body.name,
        "sealed": body.sealed,
        "admission": body.admission,
        "mailbox": body.mailbox,
        "contact": body.contact,
        "members": tuple(map(_written_member, body.members)),
        "stamps": dict(body.stamps),
    }


def is_pub(value: object) -> bool:
    """Whether a value has the form of a signing key or a sum: 64 lower-case hexadecimal digits."""
    return isinstance(value, str) and _SUM.fullmatch(value) is not None


def is_age(value: object) -> bool:
    """Whether a value looks like the public half of an age key; whether it is one, `sync/seal.py` knows."""
    return isinstance(value, str) and _AGE.fullmatch(value) is not None


def is_text(value: object) -> bool:
    """Whether a value is a text of a length that belongs here."""
    return isinstance(value, str) and len(value) <= LONGEST_TEXT


def _written_member(member: Member) -> dict[str, Value]:
    keys = tuple(_written_key(key) for key in member.keys)
    return {"user": member.user, "name": member.name, "role": member.role, "keys": keys}


def _written_key(key: MemberKey) -> dict[str, Value]:
    out: Value = None if key.out is None else {"after": dict(key.out.after), "heard": key.out.heard}
    return {"pub": key.pub, "age": key.age, "how": key.how, "out": out}


def _member(told: Any) -> Member:  # noqa: ANN401 - as it came
    if not is_user(told["user"]):
        raise ValueError
    keys = sorted((_member_key(one) for one in _list(told["keys"], MOST_KEYS)), key=lambda key: key.pub)
    return Member(told["user"], _text(told["name"]), _one_of(told["role"], Role), tuple(keys))


def _member_key(told: Any) -> MemberKey:  # noqa: ANN401 - as it came
    if not is_age(told["age"]):
        raise ValueError
    out = None if told["out"] is None else _out(told["out"])
    return MemberKey(_key(told["pub"]), told["age"], _one_of(told["how"], How), out)


def _out(told: Any) -> Out:  # noqa: ANN401 - as it came
    heard = {_key(one) for one in _list(told.get("heard", ()), MOST_HEARD)}
    return Out(_numbers(told["after"], MOST_HEARD, is_dev), tuple(sorted(heard)))


def _numbers(told: Any, most: int, is_name: Any) -> tuple[tuple[str, int], ...]:  # noqa: ANN401 - as it came
    items = sorted(told.items())
    if len(items) > most or not all(is_name(name) and type(n) is int and 0 <= n <= MAX_INT for name, n in items):
        raise ValueError
    return tuple(items)


def _list(told: Any, most: int) -> Any:  # noqa: ANN401 - as it came
    if not isinstance(told, tuple | list) or len(told) > most:
        raise ValueError
    return told


def _key(told: Any) -> str:  # noqa: ANN401 - as it came
    if not is_pub(told):
        raise ValueError
    return str(told)


def _text(told: Any) -> str:  # noqa: ANN401 - as it came
    if not is_text(told):
        raise ValueError
    return str(told)


def _bool(told: Any) -> bool:  # noqa: ANN401 - as it came
    if type(told) is not bool:
        raise ValueError
    return told


def _one_of(told: Any, allowed: Any) -> Any:  # noqa: ANN401 - a Literal
    if not isinstance(told, str) or told not in get_args(allowed):
        raise ValueError
    return told
