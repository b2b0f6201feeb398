"""The whole day is lived by the command line, and at its end every word is there and every list is right."""

from __future__ import annotations

import sys
from dataclasses import replace

from tests.day.hands import Shell
from tests.day.judging import differences
from tests.day.living import Living
from tests.day.offices import offices_of_the_roster
from tests.day.opening import opened
from tests.day.plan import planned


def test_at_the_end_of_the_day_everything_is_known_and_opens_elsewhere(lobbykit, tmp_path):
    shell = Shell((sys.executable, "-m", "lobbykit"), tmp_path)
    day = Living(planned(offices_of_the_roster()), lobbykit, shell, tmp_path / "day")
    day.whole_day()
    assert len(day.acknowledged) >= day.kills
    assert differences(day) == []
    assert opened(day) == []
    assert {what for what, _, _ in differences(replace(day, plan=other(day.plan)))} == {
        "words that are gone",
        "missing",
        "ledger",
    }


def other(plan):
    """Return the plan of another day: one word, one promise and one missing report are different."""
    first = replace(plan.notes[0], summary="What nobody wrote.", done=not plan.notes[0].done)
    return replace(plan, notes=(first, *plan.notes[1:]), missing=plan.missing[1:])
