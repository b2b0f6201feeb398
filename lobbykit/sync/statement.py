"""Statements: what a device says about the exchange itself, signed and never sealed, with no word of any note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from lobbykit.domain.canonical import OpError, canonical, read_canonical
from lobbykit.domain.op_shape import MAX_MS, is_dev, is_id, is_user
from lobbykit.sync.envelope import EnvelopeError, write_envelope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.canonical import Value
    from lobbykit.sync.envelope import Envelope
    from lobbykit.sync.seal import Keys

VERSION = 1
KIND = "lks"
Says = Literal["join", "team", "seen"]
"""join: a device asks to be let in. team: who belongs to it. seen: an organizer holds these changes."""
_KEYS = {KIND, "says", "team", "user", "dev", "at", "len", "sha", "pub"}


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement whose frame is sound; whether its author may say so is not looked at here. `at` is in ms."""

    envelope: Envelope
    says: Says
    team: str
    user: str
    dev: str
    at: int
    pub: str
    body: Mapping[str, Value]

    @property
    def label(self) -> str:
        """What it calls itself in a mailbox, beside its device and its sum."""
        return self.says


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something, where and when (ms since 1970)."""

    team: str
    user: str
    dev: str
    at: int


def write_statement(says: Says, speaker: Speaker, body: Mapping[str, Value], keys: Keys) -> Statement:
    """Return a signed statement; raise EnvelopeError for one that is too large, OpError for what JSON cannot hold."""
    told: dict[str, Value] = {KIND: VERSION, "says": says, "team": speaker.team, "at": speaker.at}
    told |= {"user": speaker.user, "dev": speaker.dev}
    return read_statement(write_envelope(told, canonical(body), keys.pub, keys.sign))


def read_statement(envelope: Envelope) -> Statement:
    """Return the statement in an envelope; raise EnvelopeError, `statement-newer` for one of a later version."""
    told: Any = envelope.header
    if type(told.get(KIND)) is int and told[KIND] > VERSION:
        raise EnvelopeError("statement-newer")
    if told.keys() != _KEYS or told[KIND] != VERSION or not _is_sound(told):
        raise EnvelopeError("statement-header")
    if told["says"] not in get_args(Says):
        raise EnvelopeError("statement-newer")
    try:
        body: Any = read_canonical(envelope.payload)
    except OpError:
        raise EnvelopeError("statement-header") from None
    if not hasattr(body, "items"):
        raise EnvelopeError("statement-header")
    who = (told["team"], told["user"], told["dev"], told["at"], told["pub"])
    return Statement(envelope, told["says"], *who, body)


def _is_sound(told: Any) -> bool:  # noqa: ANN401 - a header as it came
    at = told["at"]
    return (
        isinstance(told["says"], str)
        and is_id(told["team"])
        and is_user(told["user"])
        and is_dev(told["dev"])
        and type(at) is int
        and 0 <= at <= MAX_MS
    )
