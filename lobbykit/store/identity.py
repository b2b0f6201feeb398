"""Who writes here: the ids of this incarnation of the installation, which a copy or a restore must never use again."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from lobbykit.domain.problem import LobbykitError, Problem, note, warning

if TYPE_CHECKING:
    from collections.abc import Mapping

NewId: TypeAlias = Callable[[], str]
USER = re.compile(r"[a-z0-9-]{1,32}")
LANE = re.compile(r"[0-9a-f]{16}")


class UserNameError(LobbykitError):
    """A user name is not 1 to 32 of the letters a-z, digits and hyphens."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a lane was when this installation last looked: the number and the id of its last operation."""

    n: int
    op: str


@dataclass(frozen=True, slots=True)
class Identity:
    """One incarnation: its shared and its private lane, the lanes it had before, where it lives, and for whom.

    `marks` is how far each of the two lanes was, and `closed` whether that was when the program ended in good order.
    """

    dev: str
    pdev: str
    my_devs: tuple[str, ...]
    fingerprint: str
    user: str
    marks: tuple[tuple[str, Mark], ...] = ()
    closed: bool = False

    @property
    def lanes(self) -> tuple[str, str]:
        """The lanes that new operations go to."""
        return self.dev, self.pdev

    def met_own_op(self, dev: str, *, known: bool) -> bool:
        """Whether an operation that arrived was written under our id by somebody else, so that we need a new id."""
        return dev in self.lanes and not known

    def marked(self, marks: Mapping[str, Mark], *, closed: bool) -> Identity:
        """Return the same incarnation with how far its lanes are now."""
        own = tuple((lane, marks[lane]) for lane in self.lanes if lane in marks)
        return replace(self, marks=own, closed=closed)


@dataclass(frozen=True, slots=True)
class Settled:
    """Who writes from now on, and what a person should know about it."""

    identity: Identity
    problems: tuple[Problem, ...] = ()


def checked_user(name: str) -> str:
    """Return a user name; raise UserNameError when it has another shape."""
    if not USER.fullmatch(name):
        raise UserNameError("user-name-shape", name=name)
    return name


def first(fingerprint: str, user: str | None, new_id: NewId) -> Identity:
    """Return the first incarnation; `new_id` returns at least 16 random hex digits at each call."""
    dev, pdev = new_id()[:16], new_id()[:16]
    return Identity(dev, pdev, (), fingerprint, checked_user(user) if user else f"u{dev[:8]}")


def rotated(identity: Identity, new_id: NewId) -> Identity:
    """Return the next incarnation: new lanes, the old ones remembered as ours, the same person."""
    mine = tuple(dict.fromkeys((*identity.my_devs, *identity.lanes)))
    return replace(identity, dev=new_id()[:16], pdev=new_id()[:16], my_devs=mine, marks=(), closed=False)


def settled(known: Identity, fingerprint: str, user: str | None, new_id: NewId) -> Settled:
    """Return who writes now that the program stands at this place for this person.

    Another computer, another folder or another name begins a new incarnation; without a name the person stays.
    """
    name = checked_user(user) if user else known.user
    moved, renamed = known.fingerprint != fingerprint, known.user != name
    if not (moved or renamed):
        return Settled(known)
    identity = replace(rotated(known, new_id), fingerprint=fingerprint, user=name)
    problems = [note("identity-moved")] if moved else []
    if renamed:
        problems.append(note("identity-renamed", old=known.user, new=name))
    return Settled(identity, tuple(problems))


def rewound(
    identity: Identity, now: Mapping[str, Mark], sent: Mapping[str, int], holds: Callable[[str], bool]
) -> tuple[Problem, ...]:
    """Return why our lanes are not as we left them, so that new operations need new lanes; nothing when they are.

    `now` is how far each lane is on disk, `sent` the highest number of each that others were given, and `holds` says
    whether an operation is in the log. Shorter means restored from a backup; longer although we had closed it, or of
    the same length with another end, means that somebody else wrote under our ids.
    """
    marks = dict(identity.marks)
    for lane in identity.lanes:
        length = now[lane].n if lane in now else 0
        mark = marks.get(lane)
        left = mark.n if mark else 0
        if length < max(left, sent.get(lane, 0)):
            return (warning("identity-log-shorter", count=max(left, sent.get(lane, 0)) - length),)
        if mark and left and not holds(mark.op):
            return (warning("identity-log-other"),)
        if identity.closed and length > left:
            return (warning("identity-log-longer", count=length - left),)
    return ()
