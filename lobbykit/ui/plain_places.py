"""The dashboard as it stands: it shows what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from lobbykit.app.support_counts import so_far
from lobbykit.ui.panes.dashboard.dashboard_pane import dashboard
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.fresh import Fresh

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.look.look import Look


class Host(Protocol):
    """The program, as far as it is needed here."""

    bench: Workbench
    bridge: Bridge
    look: Look


def plain_places(host: Host) -> dict[Place, Callable[[], QWidget]]:
    """Return the makers of these panes; each stays up to date while it is there."""
    return {Place.DASHBOARD: lambda: _kept_fresh(host, lambda: dashboard(host.look, so_far(host.bench)))}


def _kept_fresh(host: Host, make: Callable[[], QWidget]) -> Fresh:
    made = Fresh(make)
    host.bridge.entities_changed.connect(made.changed)
    return made
