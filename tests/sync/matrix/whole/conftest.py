"""The team of the fault matrix, on laptops of its own, anew for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sync.rows.world import World, founded

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Give a team whose laptops have been at no share yet."""
    return founded(tmp_path / "world")
