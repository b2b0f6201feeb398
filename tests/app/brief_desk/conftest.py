"""What tests of the desk of briefs share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.app.brief_desk.benches import benches

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.app.workbench import Workbench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    yield from benches(tmp_path)
