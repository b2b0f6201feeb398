"""The log keeps its promises through every failure the simulated disk knows, and no planted fault escapes."""

from __future__ import annotations

import pytest

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.oplog import OpLog
from tests.store.log_machine import run
from tests.store.log_mutants import FAULTS, planted
from tests.store.simulated_disk import SimulatedDisk

HISTORIES = 600


def test_no_history_breaks_a_promise():
    count = run(HISTORIES, OpLog, SimulatedDisk)
    assert count.histories >= HISTORIES
    assert count.appends > 5 * HISTORIES
    assert count.openings > 5 * HISTORIES
    assert count.reported > HISTORIES


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_noticed(fault):
    with planted(fault) as (log, disk), pytest.raises((AssertionError, LobbykitError)):
        run(HISTORIES, log, disk)
