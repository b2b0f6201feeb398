"""Laptops that share a hostile folder lose nothing, and the machine that says so can see faults."""

from __future__ import annotations

import pytest

from tests.sync.machine import BUGS, lived, planted

CAUGHT = {
    "own-only": 42,
    "by-number": 12,
    "packed-by-number": 12,
    "by-name": 4,
    "never-again": 18,
    "blind-to-restores": 6,
}
"""A history that each fault goes wrong in."""
ACTS = 30


@pytest.mark.parametrize("start", range(1, 21, 5))
def test_whatever_happens_to_laptops_and_folder_nothing_is_lost(start):
    assert [wrong for _, wrong, _ in lived(range(start, start + 5), ACTS) if wrong] == []


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_fault_is_found(bug):
    with planted(bug):
        ((_, wrong, _),) = lived(range(CAUGHT[bug], CAUGHT[bug] + 1), ACTS)
    assert wrong
    ((_, sound, _),) = lived(range(CAUGHT[bug], CAUGHT[bug] + 1), ACTS)
    assert sound is None
