"""An agenda goes on where it is after a restart, and is over when nobody ended it."""

from __future__ import annotations

import pytest

from lobbykit.app.schedule_desk.agenda_clock import AgendaClock
from tests.sessions import Clock

MEETING = "1" * 32


def test_a_restart_shows_the_same_moment(tmp_path):
    clock, file = Clock(), tmp_path / "state" / "agendas.json"
    running = AgendaClock(file, clock)
    assert running.elapsed(MEETING) is None
    running.begin(MEETING)
    clock.pass_by(minutes=4, seconds=2)
    assert running.elapsed(MEETING) == AgendaClock(file, clock).elapsed(MEETING) == 242
    running.stop(MEETING)
    assert AgendaClock(file, clock).elapsed(MEETING) is None


def test_one_that_nobody_ended_is_over_by_the_next_day(tmp_path):
    clock, file = Clock(), tmp_path / "agendas.json"
    running = AgendaClock(file, clock)
    running.begin(MEETING)
    clock.pass_by(hours=12)
    assert running.elapsed(MEETING) is None
    clock.pass_by(hours=-13)
    assert running.elapsed(MEETING) is None


@pytest.mark.parametrize("text", ["{", "[]", '{"a": 3, "b": "noon", "c": "2026-11-22T09:00:00"}'])
def test_a_file_that_cannot_be_understood_is_empty(tmp_path, text):
    file = tmp_path / "agendas.json"
    file.write_text(text, encoding="utf-8")
    clock = AgendaClock(file, Clock())
    assert [clock.elapsed(one) for one in "abc"] == [None] * 3
