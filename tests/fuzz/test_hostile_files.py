"""Files made to hurt are read or refused in bounded time and memory, by each reader and by the program."""

from __future__ import annotations

import pytest

from tests.fuzz import targets
from tests.fuzz.hostile_files import hostile
from tests.fuzz.trial import Trials

GENEROUS = {"seconds": 2.0, "megabytes": 90}
"""Enough to see a reader whose work grows by the square; `python -m tests.fuzz hostile` measures half a second and 50 MB."""


@pytest.mark.parametrize("name", targets.names())
def test_no_hostile_file_takes_long_or_holds_much(name):
    target = targets.target(name)
    trials = Trials(target, **GENEROUS)
    escaped = {what: trials.attempt(data).escape for what, data in hostile(name, target.valid[0])}
    assert not {what: escape for what, escape in escaped.items() if escape}
    assert len(escaped) >= 21


@pytest.mark.parametrize("what", ["a title of '**'", "aliases of aliases", "[ without end"])
def test_a_hostile_brief_gets_one_clear_answer_and_nothing_is_written(lobbykit, tmp_path, what):
    data = dict(hostile("yaml", targets.target("yaml").valid[0]))[what]
    (tmp_path / "a.yaml").write_bytes(data)
    before = {one.name for one in tmp_path.iterdir()}
    ran = lobbykit("check", tmp_path / "a.yaml", "--to", "VT")
    assert ran.code in {1, 2}
    assert "a.yaml:" in ran.out + ran.err
    assert "Traceback" not in ran.out + ran.err
    assert {one.name for one in tmp_path.iterdir()} - before <= {"workspace", "state"}
