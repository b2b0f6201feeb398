"""Workbenches over the shipped library, which a process that tests compiles once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.compiled import LIBRARY_TABLES
from lobbykit.app.compiled_tables import Tables
from lobbykit.app.shelves import Shelves
from lobbykit.app.workbench import Workbench
from tests.making import CATALOGUE, TODAY

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.app.opening import Opened
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.wording import Catalogue

_COMPILED: dict[str, tuple[dict[str, Any], ...]] = {}


def bench_of(
    opened: Opened, around: Surroundings, *, catalogue: Catalogue = CATALOGUE, today: date = TODAY
) -> Workbench:
    """Return a bench, as in a workspace that was open before with the same shipped library."""
    tables = Tables(opened.session.view)
    for table, rows in _COMPILED.items():
        tables.hold(table, rows)
    made = Workbench(opened, Shelves(None, around.root), around, catalogue, today)
    if not _COMPILED:
        _COMPILED.update({table: tuple(tables.all(table)) for table in LIBRARY_TABLES})
    return made
