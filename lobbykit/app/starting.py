"""From a folder to the workbench that the window shows, in one go that knows no window and may run on any thread."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol

from lobbykit.app.entering_workspace import enter
from lobbykit.app.workbench import Workbench
from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.congress import congress_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lobbykit.app.handing_over import Request
    from lobbykit.app.shelves import Shelves
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.wording import Catalogue


class Given(Protocol):
    """What the composition root hands over."""

    @property
    def catalogue(self) -> Catalogue:
        """The words of the language to begin with."""

    @property
    def shelves(self) -> Shelves:
        """Where data is looked up."""

    @property
    def today(self) -> date:
        """The day it is."""

    @property
    def around(self) -> Surroundings:
        """Where the workspace is, and who is there."""


def workbench(given: Given, request: Request, secret: Callable[[], str] | None = None) -> Workbench | None:
    """Open the workspace and read its library, as far as keys would wait for it later.

    None when the program that has it does what was asked for.

    Raises as `enter` and `Workbench.library` do; then nothing stays open.
    """
    opened = enter(given.around, request, secret).opened
    if opened is None:
        return None
    with ExitStack() as until_read:
        until_read.enter_context(opened)
        bench = Workbench(opened, given.shelves, given.around, given.catalogue, given.today)
        bench.library()
        bench.districts()
        find_measures("H.R. 1", congress=congress_on(given.today))  # compiles what the first key would wait for
        until_read.pop_all()
    return bench
