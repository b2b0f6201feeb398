"""A workspace that is thrown away: in a temporary folder, with a kit opened in it, apart from everything else."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from lobbykit.app.opening import open_session
from lobbykit.app.opening_kits import plan_kit
from lobbykit.app.shelves import Shelves

if TYPE_CHECKING:
    from lobbykit.app.opening import Opened
    from lobbykit.app.opening_kits import KitPlan
    from lobbykit.app.surroundings import Surroundings

PREFIX = "lobbykit-thrown-away-"


@dataclass(frozen=True, slots=True)
class ThrownAway:
    """The open workspace and the kit that was opened in it. Nothing of either is left once it was closed."""

    opened: Opened
    shelves: Shelves
    around: Surroundings
    found: KitPlan
    folder: TemporaryDirectory[str]

    def close(self) -> None:
        """End it and throw everything away."""
        self.opened.upkeep.end()
        self.folder.cleanup()


def thrown_away(around: Surroundings, kit: bytes, user: str | None) -> ThrownAway:
    """Open a kit in a workspace of its own, with its own state folder and no keyring, from which nothing is sent.

    `user` works there, None for whoever says so later. May be done on any thread. Raises as `open_session`, `plan_kit`
    and `ImportPlan.carry_out` do; then nothing is left.
    """
    with ExitStack() as until_open:
        folder = TemporaryDirectory(prefix=PREFIX)
        until_open.callback(folder.cleanup)
        root = Path(folder.name)
        own = replace(around, root=root / "workspace", state=root / "state", user=user, ring=None, sends=False)
        file = root / "thrown-away.lobbykit"
        file.write_bytes(kit)
        shelves = Shelves(None, own.root)
        opened = open_session(own)
        until_open.callback(opened.upkeep.end)
        found = plan_kit(file, shelves, opened.session)
        found.plan.carry_out(opened.session.history)
        until_open.pop_all()
    return ThrownAway(opened, shelves, own, found, folder)
