"""Random events over every place break nothing and leave nothing; `benchmarks/window_leaks.py` measures thousands."""

from __future__ import annotations

import gc
from contextlib import suppress

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from lobbykit.app.sample_day import open_sample
from lobbykit.app.workbench import Workbench
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import save_preferences
from lobbykit.ui.program import Program
from tests.making import CATALOGUE, TODAY
from tests.sessions import Laptop
from tests.ui.conftest import collected_here
from tests.ui.leftovers import nothing_left_behind
from tests.ui.storm import CALM, Storm, settle
from tests.window.stage import until

__all__ = ["collected_here", "nothing_left_behind"]

WARM, MORE = 100, 200
MOST = 0.5
"""So few events do not open everything before the first count; a tenth is for thousands."""


@pytest.fixture
def program(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    sample = open_sample(Laptop(tmp_path).around)
    file = tmp_path / "preferences.json"
    save_preferences(file, CALM)
    made = Program(qapp, Workbench(sample.opened, sample.shelves, sample.around, CATALOGUE, TODAY), file)
    made.show()
    yield made
    made.close()
    if made.window is not None:
        made.window.deleteLater()
    made.deleteLater()
    sample.close()


def test_random_events_leave_nothing_behind(program):
    storm = Storm(program, seed=6)
    storm.blow(WARM)
    before = storm.calm()
    storm.blow(MORE)
    grown = storm.calm().grown(before)
    storm.close()
    for name in ("resident", "native", "blocks"):
        del grown[name]  # what is remembered on purpose is still being filled
    assert max(grown["threads"], grown["top_levels"]) <= 0, grown
    assert max(grown.values()) <= MOST, grown


def test_a_window_that_was_made_anew_is_let_go_of_with_all_that_was_in_it(program):
    runners = (program.tasks, program.setting, program.checking, program.syncing)
    held = []
    for _ in range(3):
        program.prefer(program.preferences)
        for place in (Place.BRIEFS, Place.LEAVE_BEHINDS, Place.OFFICES):
            program.window.go(place.value)
            settle()
        until(lambda: not any(one.busy for one in runners))
        held.append(least_gone_but_known())
    assert len(held[2]) <= len(held[1]), held


def least_gone_but_known() -> list[str]:
    """Return what is still held of what is gone, once nothing that was on its way holds any of it, or a while later."""
    found = [gone_but_known()]

    def let_go() -> bool:
        found.append(gone_but_known())
        return not found[-1]

    with suppress(AssertionError):
        until(let_go)
    return min(found, key=len)


def gone_but_known() -> list[str]:
    """Return the classes of the widgets that are no more and still held by something in Python.

    Nothing may work meanwhile: Python gives out a tuple that another thread is only just making, and breaks that off.
    """
    gc.collect()
    return [type(one).__name__ for one in gc.get_objects() if isinstance(one, QWidget) and not isValid(one)]
