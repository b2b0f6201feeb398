"""A workbench over the shipped library."""

from __future__ import annotations

import pytest

from tests.ui.workbenches import open_bench


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as opened:
        yield opened
