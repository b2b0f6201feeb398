"""What a shared folder is reminded of."""

from __future__ import annotations

import json

import pytest

from lobbykit.sync import folder_memory
from lobbykit.sync.folder_memory import WEEK_MS, Known, Memory, remembered
from tests.sync.letters import TEAM

MEMORY = Memory(TEAM, 5, {"a/ü.lkb": Known(7, -3, "0" * 64), "b.lkb": Known(-1, 2**63, "")})


def test_what_is_remembered_is_plain_json_and_comes_back_the_same():
    assert remembered(json.loads(json.dumps(MEMORY.json())), TEAM) == MEMORY


def test_no_number_in_it_is_larger_than_any_json_can_hold():
    assert '"9223372036854775808"' in json.dumps(MEMORY.json())


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"team": "f" * 32},
        {"read": "5"},
        {"read": True},
        {"files": []},
        {"files": {"a": [1, 2, "x"]}},
        {"files": {"a": [1, "x", "x"]}},
        {"files": {"a": [1, "²", "x"]}},
        {"files": {"a": ["1", "2", "x"]}},
        {"files": {"a": [True, "2", "x"]}},
        {"files": {"a": [1, "2"]}},
    ],
)
def test_anything_else_is_no_memory(change):
    assert remembered({**MEMORY.json(), **change}, TEAM) is None


def test_a_memory_beyond_all_bounds_is_none(monkeypatch):
    monkeypatch.setattr(folder_memory, "MOST_FILES", 1)
    assert remembered(MEMORY.json(), TEAM) is None


@pytest.mark.parametrize(("now", "due"), [(5, False), (4 + WEEK_MS, False), (5 + WEEK_MS, True), (4, True)])
def test_all_is_read_again_after_a_week_or_when_the_clock_went_back(now, due):
    assert MEMORY.is_due(now) is due
