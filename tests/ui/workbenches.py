"""Maker of workbenches over the shipped library, each in a workspace of its own."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.benches import bench_of
from tests.sessions import Clock, Laptop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.app.workbench import Workbench


@contextmanager
def open_bench(folder: Path, clock: Clock | None = None) -> Iterator[Workbench]:
    """Open a workspace below a folder; its clock stands still unless another is given."""
    laptop = Laptop(folder / "laptop", clock=clock or Clock())
    opened = laptop.open()
    with opened:
        yield bench_of(opened, laptop.around)
