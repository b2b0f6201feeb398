"""Workbenches over a workspace in a test's own folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benches import bench_of
from tests.sessions import Laptop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.app.workbench import Workbench


def benches(folder: Path, *, read_only: bool = False) -> Iterator[Workbench]:
    """Yield a workbench over the shipped library, and close it afterwards."""
    laptop = Laptop(folder / "laptop")
    opened = laptop.open(read_only=read_only)
    with opened:
        yield bench_of(opened, laptop.around)
