"""Two laptops of one team: an organizer's and a delegate's, with a mailbox in memory between them."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.app.syncing.bench_desks import sync_desk, team_desk
from lobbykit.app.syncing.visiting import visited
from lobbykit.app.team_desk import Founding
from lobbykit.store.team_file import write_team_file
from tests import benches
from tests.sessions import Laptop
from tests.sync_world import Box

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.workbench import Workbench


def bench_of(user: str, folder: Path, until: ExitStack) -> Workbench:
    """Open the workspace of one person."""
    laptop = Laptop(folder / user, user)
    opened = laptop.open()
    until.enter_context(opened)
    return benches.bench_of(opened, laptop.around)


@dataclass
class Pair:
    """`olga` founded the team, `ben` knows of it."""

    olga: Workbench
    ben: Workbench
    box: Box = field(default_factory=Box)

    @classmethod
    def opened(cls, folder: Path, until: ExitStack) -> Pair:
        """Open both and found the team."""
        made = cls(bench_of("olga", folder, until), bench_of("ben", folder, until))
        place = team_desk(made.olga).found(Founding("Peace Lobby", "Olga")).place
        write_team_file(made.ben.session.workspace.layout, place)
        return made

    def visit(self, bench: Workbench) -> None:
        """Go to the mailbox."""
        visited(sync_desk(bench).visit(self.box), lambda _done, _total: None)

    def let_ben_in(self) -> None:
        """Let the delegate in, and have him know of it."""
        self.visit(self.olga)
        self.visit(self.ben)
        self.visit(self.olga)
        keys = team_desk(self.ben).own.made()
        team_desk(self.olga).confirm(keys.pub)
        self.visit(self.olga)
        self.visit(self.ben)
