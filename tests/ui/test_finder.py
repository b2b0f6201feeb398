"""What can be found is made in idle moments, and never keeps anybody waiting."""

from __future__ import annotations

import gc

import pytest

from lobbykit.ui.finder import Finder
from tests.sessions import noted

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def finder(bench):
    made = Finder(bench)
    yield made
    made.close()


def test_nothing_is_read_before_it_is_asked_for_and_then_everything(qtbot, finder):
    assert len(finder.search) == 0
    assert not finder.is_reading
    with qtbot.waitSignal(finder.ready):
        finder.begin()
        assert finder.is_reading
    assert not finder.is_reading
    assert finder.search.find("foster").hits


def test_what_is_saved_is_found_at_once_also_while_it_reads(qtbot, finder, bench):
    finder.begin()
    noted(bench.session, summary="zebra")
    assert finder.search.find("zebra").hits
    with qtbot.waitSignal(finder.ready):
        pass
    assert finder.search.find("zebra").hits


def test_closing_in_the_middle_leaves_nothing_running(qtbot, finder):
    gc.enable()
    finder.begin()
    finder.begin()
    assert not gc.isenabled()
    finder.close()
    assert gc.isenabled()
    with qtbot.assertNotEmitted(finder.ready, wait=50):
        pass
    finder._stop = lambda: None
