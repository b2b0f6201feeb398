"""The fault matrix: its rows are lived here by `lobbykit` processes on laptops of their own, and notice what is wrong.

`python -m tests.sync.rows` plants in the program the faults of `tests/sync/rows/faults.py`, one after the other, and
shows that the test of the row fails. The rows that stand elsewhere are in `tests/sync/rows/table.py`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("processes are killed by signals, and files shared by links", allow_module_level=True)

from tests.making import ROOT
from tests.sync.matrix.whole import test_crashes, test_shares, test_strangers
from tests.sync.rows.faults import FAULTS, planted
from tests.sync.rows.table import NOT_SHOWN, ROWS
from tests.sync.rows.world import founded

QUICK = {
    "own-names": test_shares.test_row_03_what_services_copy_rename_and_move_is_taken_once,
    "believing-memory": test_shares.test_row_04_a_share_that_is_emptied_gone_or_rolled_back_takes_nothing_away,
    "place-first": test_crashes.test_row_12_a_reader_killed_between_any_two_of_its_writes_misses_nothing,
    "newer-dropped": test_shares.test_row_10_what_a_newer_version_wrote_is_kept_told_and_shown_after_an_update,
    "any-user": test_strangers.test_row_16_a_hostile_member_speaks_for_nobody_else_and_fills_no_memory,
}
"""Faults that are noticed soon; `python -m tests.sync.rows` goes through all of them."""


@pytest.mark.parametrize("fault", QUICK)
def test_a_planted_fault_is_noticed(fault: str, tmp_path: Path) -> None:
    with planted(fault), pytest.raises(AssertionError):
        QUICK[fault](founded(tmp_path / "world"))


def test_every_row_has_its_tests_and_its_faults() -> None:
    assert list(ROWS) == list(range(1, 24))
    for row, places in ROWS.items():
        for file, words in places:
            names = re.findall(r"^def (test_\w+)", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
            assert any(word in name for word in words.split(" or ") for name in names), (row, file)
    assert {one.row for one in FAULTS.values()} == set(ROWS) - {23}
    assert set(NOT_SHOWN) <= set(ROWS)
