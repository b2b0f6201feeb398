"""Windows that tests of translations open are taken apart on the thread that opened them."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect garbage on this thread alone; any other that came to it first would take Qt's objects apart there."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()
