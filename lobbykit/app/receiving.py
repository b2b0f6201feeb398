"""Receiving: what other devices wrote comes into the log, each change once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.op import OpError, read_op
from lobbykit.domain.problem import warning
from lobbykit.store.log_folder import BATCH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from lobbykit.app.authorship import Authorship
    from lobbykit.app.record import Record
    from lobbykit.domain.op import Op, UnknownOp
    from lobbykit.domain.problem import Problem
    from lobbykit.store.lanes import Lanes


class Receiver:
    """Takes changes of other devices for a session; `recovering` is what the session does around every write."""

    def __init__(
        self,
        lanes: Lanes,
        record: Record,
        authorship: Authorship,
        recovering: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._lanes, self._record, self._authorship = lanes, record, authorship
        self._recovering = recovering

    def take(
        self, dev: str, ops: Sequence[Op | UnknownOp], *, private: bool
    ) -> tuple[frozenset[str], tuple[Problem, ...]]:
        """Bring what is new of these ops of a device to the disk and to memory; return what they touch.

        The problem says when a copy of us is at work, for which our ids have changed. Raises as `Session.apply` does.
        """
        new = [op for op in {op.id: op for op in ops}.values() if not self._record.knows(op.id)]
        if not new:
            return frozenset(), ()
        touched = frozenset[str]()
        for start in range(0, len(new), BATCH):
            with self._recovering():
                touched |= self._record.take_in(dev, new[start : start + BATCH], private=private)
        if not self._authorship.identity.met_own_op(dev, known=False):
            return touched, ()
        self._authorship.rotate(self._lanes)
        return touched, (warning("identity-copied"),)


def read_ops(dev: str, raws: Sequence[bytes]) -> tuple[Op | UnknownOp, ...]:
    """Return the ops that these bytes are; raise OpError when any is none or is of another device."""
    ops = tuple(map(read_op, raws))
    if any(op.dev not in (dev, None) for op in ops):
        raise OpError("op-misshapen", part="d")
    return ops
