"""Laptops that ask to be let into the team: what their `join` statements say, and which one somebody means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.team_body import is_age, is_pub, is_text
from lobbykit.sync.seal import is_recipient

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lobbykit.app.device_words import DeviceWords
    from lobbykit.domain.team import Team
    from lobbykit.sync.statement import Statement


class TeamError(LobbykitError):
    """What was asked of the team cannot be done here; nothing was said, and nothing changed."""


@dataclass(frozen=True, slots=True)
class Request:
    """One laptop that asks: the user it writes as, its person's name, its keys and their words. `at` is in ms."""

    user: str
    name: str
    device: str
    pub: str
    age: str
    at: int
    words: str


def request_in(statement: Statement, words: DeviceWords) -> Request | None:
    """Return what a `join` statement asks, None where it is not as docs/formats/team.md has it."""
    name, device, age = (statement.body.get(key) for key in ("name", "device", "age"))
    if not (is_text(name) and is_text(device) and is_age(age) and is_recipient(str(age))):
        return None
    who = (statement.user, str(name), str(device), statement.pub, str(age), statement.at)
    return Request(*who, words.of(statement.pub, str(age)))


def waiting(requests: Iterable[Request], team: Team) -> tuple[Request, ...]:
    """Return those whose key was neither let in nor put out, each key once, the longest waiting first."""
    asking: dict[str, list[Request]] = {}
    for one in requests:
        if team.key_of(one.pub) is None:
            asking.setdefault(one.pub, []).append(one)
    since = {pub: min(one.at for one in told) for pub, told in asking.items()}
    return tuple(_latest(asking[pub]) for pub in sorted(asking, key=lambda pub: (since[pub], pub)))


def meant(told: str, requests: Sequence[Request], words: DeviceWords) -> Request:
    """Return the request that somebody means by its eight words or by its whole key; raise TeamError."""
    plain = told.strip().lower()
    if is_pub(plain):
        found = [one for one in requests if one.pub == plain]
    else:
        if fault := words.fault_of(told):
            raise TeamError(fault.code, **dict(fault.params))
        found = [one for one in requests if one.words == words.typed(told)]
    if not found:
        raise TeamError("team-words-unknown")
    return _latest(found)


def _latest(told: Sequence[Request]) -> Request:
    """Return the newest of what one key asked; of the same keys rather one that a person gave a name."""
    newest = max(told, key=lambda one: (one.at, one.age))
    return max((one for one in told if one.age == newest.age), key=lambda one: (one.name != one.user, one.at))
