"""The sample lobby day: a workspace of its own that is thrown away, with the shipped kit opened in it."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.opening import open_session
from lobbykit.app.opening_kits import plan_kit
from lobbykit.app.shelves import Shelves

if TYPE_CHECKING:
    from lobbykit.app.opening import Opened
    from lobbykit.app.surroundings import Surroundings

FILE = "sample.lobbykit"
USER = "robin"
"""Who tries it: one of the invented people of the kit, with meetings to go to."""


@dataclass(frozen=True, slots=True)
class SampleDay:
    """The open sample. Nothing of it is left once it was closed."""

    opened: Opened
    shelves: Shelves
    around: Surroundings
    folder: TemporaryDirectory[str]

    def close(self) -> None:
        """End it and throw everything away."""
        self.opened.upkeep.end()
        self.folder.cleanup()


def open_sample(around: Surroundings) -> SampleDay:
    """Make the sample workspace; raise as `open_session` and `plan_kit` do."""
    with ExitStack() as until_open:
        folder = TemporaryDirectory(prefix="lobbykit-sample-")
        until_open.callback(folder.cleanup)
        root = Path(folder.name)
        own = replace(around, root=root / "workspace", state=root / "state", user=USER)
        shelves = Shelves(None, own.root)
        opened = open_session(own)
        until_open.callback(opened.upkeep.end)
        plan_kit(paths.resources() / FILE, shelves, opened.session).plan.carry_out(opened.session.history)
        until_open.pop_all()
    return SampleDay(opened, shelves, own, folder)
