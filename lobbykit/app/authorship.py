"""Authorship: under which ids this program writes, settled before its first change and never used twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.log_line import peek
from lobbykit.domain.op import Link
from lobbykit.domain.op_shape import FIRST
from lobbykit.domain.problem import Severity, warning
from lobbykit.store.identity import Mark, rewound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lobbykit.domain.op import Op
    from lobbykit.domain.problem import Problem
    from lobbykit.store.device_file import DeviceFile
    from lobbykit.store.identity import Identity, NewId
    from lobbykit.store.lanes import Lanes


class Authorship:
    """The identity of this installation in one workspace, in step with how far its two lanes are on disk."""

    def __init__(self, device: DeviceFile, fingerprint: Callable[[], str], user: str | None, new_id: NewId) -> None:
        self._device = device
        self._fingerprint = fingerprint
        self._user = user
        self._new_id = new_id
        self._identity: Identity | None = None
        self._last: bytes | None = None
        self._tip: Mark | None = None

    @property
    def identity(self) -> Identity:
        """Who writes; `begin` must have been called."""
        assert self._identity is not None
        return self._identity

    @property
    def user(self) -> str | None:
        """The name that the next change will be written under, None while nobody has said and none was made up."""
        return self._identity.user if self._identity else self._user or self._device.user()

    @property
    def has_begun(self) -> bool:
        """Whether anything may be written yet."""
        return self._identity is not None

    def begin(self, lanes: Lanes, holds: Callable[[str], bool], found: Iterable[Problem]) -> tuple[Problem, ...]:
        """Settle who writes from now on, once the disk holds it, and return what a person should know about it.

        Lanes that are not as we left them, that somebody else continued under our ids, or in which damage was `found`,
        are never written again.
        Raises DeviceUnusableError when the identity cannot be kept, UserNameError for a name of another shape.
        """
        fresh = not any(lanes.mark().values())
        settled = self._device.open(self._fingerprint(), self._user, self._new_id, fresh=fresh)
        identity, problems = settled.identity, settled.problems
        marks = _marks(lanes, identity)
        tips = {mark.op for mark in marks.values()}
        strange = rewound(identity, marks, {}, lambda op_id: op_id in tips or holds(op_id))
        if not strange and _is_damaged(identity, found):
            strange = (warning("identity-log-damaged"),)
        if strange:
            identity = self._device.rotate(identity, self._new_id)
        self._keep(identity, lanes, closed=False)
        return (*problems, *strange)

    def rotate(self, lanes: Lanes) -> None:
        """Begin the next incarnation: somebody else wrote under our ids."""
        self._keep(self._device.rotate(self.identity, self._new_id), lanes, closed=False)

    def link(self, lanes: Lanes, now_ms: int, *, private: bool) -> Link:
        """Return where the next op of a lane goes."""
        dev = self.identity.pdev if private else self.identity.dev
        last = lanes.last(dev)
        if last is not self._last:
            self._last, self._tip = last, _tip(lanes, dev)
        n, prev = (self._tip.n, self._tip.op) if last and self._tip else (0, FIRST)
        return Link(dev, self.identity.user, n + 1, prev, now_ms)

    def wrote(self, op: Op, lanes: Lanes) -> None:
        """Take note of the op that stands at the end of one of our lanes now, so that nobody need read it again."""
        self._last, self._tip = lanes.last(op.dev), Mark(op.seq, op.id)

    def end(self, lanes: Lanes) -> None:
        """Remember how far our lanes are, so that the next start can tell whether they are as we left them."""
        if self._identity is not None:
            self._keep(self._identity, lanes, closed=True)

    def _keep(self, identity: Identity, lanes: Lanes, *, closed: bool) -> None:
        marked = identity.marked(_marks(lanes, identity), closed=closed)
        if marked != self._identity:
            self._device.keep(marked)
        self._identity = marked


def _is_damaged(identity: Identity, found: Iterable[Problem]) -> bool:
    """Whether one of our own files lost a line that had been whole: its number must not be given again."""
    files = (str(dict(one.params).get("file", "")) for one in found if one.severity is Severity.ERROR)
    return any(file.startswith(identity.lanes) for file in files)


def _marks(lanes: Lanes, identity: Identity) -> dict[str, Mark]:
    found = {lane: _tip(lanes, lane) for lane in identity.lanes}
    return {lane: mark for lane, mark in found.items() if mark}


def _tip(lanes: Lanes, dev: str) -> Mark | None:
    """Return number and id of the last op of one of our lanes, which we alone write, one after the other."""
    last = lanes.last(dev)
    if last is None:
        return None
    found = peek(last)
    return Mark(found.seq or 0, found.id)
