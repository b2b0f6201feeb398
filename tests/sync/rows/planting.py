"""A plugin of pytest: the fault that the environment names is in the program for as long as the tests run."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.sync.rows.faults import VARIABLE, planted

if TYPE_CHECKING:
    import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Plant it, and take it away at the end."""
    fault = planted(os.environ.get(VARIABLE))
    fault.__enter__()
    config.add_cleanup(lambda: fault.__exit__(None, None, None))
