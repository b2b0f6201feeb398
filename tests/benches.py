"""Workbenches over the shipped library, which a process that tests compiles once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.compiled import LIBRARY_TABLES, CompiledLibrary
from lobbykit.app.compiled_files import FILES
from lobbykit.app.shelves import Shelves
from lobbykit.app.workbench import Workbench
from tests.making import CATALOGUE, TODAY

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.app.opening import Opened
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.wording import Catalogue
    from lobbykit.store.rows import Rows
    from lobbykit.store.view import View

_COMPILED: dict[str, Rows] = {}


def bench_of(
    opened: Opened, around: Surroundings, *, catalogue: Catalogue = CATALOGUE, today: date = TODAY
) -> Workbench:
    """Return a bench, as in a workspace that was open before with the same shipped library."""
    _take_over(opened.session.view)
    made = Workbench(opened, Shelves(None, around.root), around, catalogue, today)
    _keep(opened.session.view)
    return made


class OnceCompiled(CompiledLibrary):
    """A library that does not compile again, in a view that has compiled nothing, what this process has compiled.

    As ever it looks at each file, and compiles those that look different; what it tells is what it would tell else.
    """

    def refresh(self) -> bool:
        """Compile what has changed, and return whether any row is different now."""
        is_new = _take_over(self._view)
        changed = super().refresh()
        if self._shelves.named is None:
            _keep(self._view)
        return changed or is_new


def _take_over(view: View) -> bool:
    """Give what was compiled to a view that has compiled nothing, and return whether it had not."""
    storage = view._storage
    if storage.rows(FILES).docs:
        return False
    for table, rows in _COMPILED.items():
        twin = rows.copy()
        twin.version = storage._tick()
        storage._tables[table] = twin
    return True


def _keep(view: View) -> None:
    if not _COMPILED:
        _COMPILED.update({table: view._storage.rows(table).copy() for table in LIBRARY_TABLES})
