"""Removing a whole workspace: carried out once it is closed, and gone on with where it was cut short."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

from lobbykit.domain.problem import warning
from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder
from lobbykit.store.removal_promise import promised_removals

if TYPE_CHECKING:
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.domain.problem import Problem
    from lobbykit.store.removal import Removal


def removed(removal: Removal, around: Surroundings) -> tuple[Problem, ...]:
    """Remove what is to be removed, and return what is still there or what hindered it."""
    return removal.carry_out(Holder(os.getpid(), socket.gethostname(), f"{around.clock():%Y-%m-%dT%H:%M:%SZ}"))


def is_going(around: Surroundings) -> bool:
    """Whether the workspace that lies, or lay, here was to be removed and that was cut short; raise OSError."""
    return bool(promised_removals(around.state, around.root))


def removal_resumed(around: Surroundings) -> tuple[Problem, ...]:
    """Go on with a removal that was cut short, and say so; return nothing where there was none. Raise OSError."""
    told: list[Problem] = []
    for workspace_id in promised_removals(around.state, around.root):
        from lobbykit.store.removal import Removal  # noqa: PLC0415 - hardly ever

        told.append(warning("return-resumed", folder=str(around.root)))
        told += removed(Removal(Layout(around.root), around.state, workspace_id, around.ring), around)
    return tuple(told)
