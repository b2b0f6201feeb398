"""Workbenches over a workspace in a test's own folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.shelves import Shelves
from lobbykit.app.workbench import Workbench
from tests.making import CATALOGUE, TODAY
from tests.sessions import Laptop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def benches(folder: Path, *, read_only: bool = False) -> Iterator[Workbench]:
    """Yield a workbench over the shipped library, and close it afterwards."""
    laptop = Laptop(folder / "laptop")
    opened = laptop.open(read_only=read_only)
    with opened:
        yield Workbench(opened, Shelves(None, laptop.around.root), laptop.around, CATALOGUE, TODAY)
