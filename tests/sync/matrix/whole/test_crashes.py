"""Visits that end in the middle: row 12 of the fault matrix."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("processes are killed by signals, and files shared by links", allow_module_level=True)

from tests.sync.rows.crashes import Crashes


def test_row_12_a_crash_or_a_refusal_at_any_call_leaves_nothing_half_done(world):
    Crashes(world).tried(sender=3, reader=2, refusals=2, by_chance=1)


def test_row_12_a_reader_killed_between_any_two_of_its_writes_misses_nothing(world):
    Crashes(world).tried_between_writes()
