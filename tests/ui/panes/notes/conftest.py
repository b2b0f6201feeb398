"""The notes of a workspace of its own, shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.panes.notes.stage import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def scene(qtbot, look, bench) -> Iterator[Scene]:
    made = Scene(qtbot, look, bench)
    yield made
    made.close()
