"""Putting a new brief into the library: under a name of its own, never over a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.import_changes import Change
from lobbykit.app.importing import ImportPlan
from lobbykit.app.shelves import BRIEFS, stands

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.shelves import Shelves
    from lobbykit.app.workbench import Workbench


def free_id(wanted: str, shelves: Shelves) -> str:
    """Return the id, or the first of id-2, id-3 … that no brief of any shelf has for its file's name."""
    number, name = 1, wanted
    while any(stands(folder / f"{name}.yaml") for folder in (shelves.own / BRIEFS, *shelves.brief_folders())):
        number += 1
        name = f"{wanted}-{number}"
    return name


def keep_new(bench: Workbench, name: str, title: str, text: str) -> Path:
    """Write a new brief with that id and return its file; one undo takes it away again.

    Raises UnwritableFileError, ReadOnlyError, or ChangedMeanwhileError where a file of that name has come meanwhile.
    """
    target = bench.shelves.own / BRIEFS / f"{name}.yaml"
    plan = ImportPlan(((target, text.encode()),), (Change("added", name, title, ()),), (), (None,))
    bench.session.begin()
    goes_here = plan.goes_to(bench.shelves.workspace / "library")
    plan.carry_out(bench.session.history if goes_here else None)
    return target
