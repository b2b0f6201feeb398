"""Verifying: everything that a workspace holds is read again, and whatever is not as it was written is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.previous import Previous
from lobbykit.app.record import Record
from lobbykit.domain.problem import Problem, error, warning
from lobbykit.store.inspection import inspected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.opening import Opened
    from lobbykit.domain.chain import ChainFault

_FAULTS = {"gap": "chain-gap", "fork": "chain-fork", "link": "chain-link"}


def verified(opened: Opened) -> tuple[Problem, ...]:
    """Return everything that is wrong with an open workspace: what its opening found, and what reading it again finds.

    Every change is read and put in its chain, the view is made anew and compared, and identity, drafts, attachments
    and backups are read through. Nothing is changed by this.
    """
    workspace = opened.session.workspace
    damage = opened.device.damage()
    read = inspected(workspace.layout, lambda _: _log(opened), workspace.vault)
    found = (
        *opened.session.problems,
        *read,
        *((damage,) if damage else ()),
        *Previous(workspace.layout, workspace.vault).inspected(),
    )
    return tuple(dict.fromkeys(found))


def _log(opened: Opened) -> Iterator[Problem]:
    """Yield what is wrong with the changes themselves and with what is shown of them."""
    again = Record(opened.lanes, None)
    yield from map(_told, again.chain_faults())
    if again.rows() != opened.record.rows():
        yield error("view-differs")


def _told(fault: ChainFault) -> Problem:
    return warning(_FAULTS[fault.kind], dev=fault.dev, first=fault.first, last=fault.last)
