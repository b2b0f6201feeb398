"""Devices that edit apart agree in the end and lose nothing, and the machine that says so can see faults."""

from __future__ import annotations

import pytest

from tests.domain.merge_machine import BUGS, violation


def test_devices_that_edit_apart_agree_and_lose_nothing():
    assert violation(None, 300) is None


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_fault_is_caught(bug):
    assert violation(bug, 600) is not None
