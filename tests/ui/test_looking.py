"""A page is made of the newest answer: at once where there is little, else of the older one until that is there."""

from __future__ import annotations

import threading

import pytest

from lobbykit.app.inquiry import Inquiry
from lobbykit.ui.looking import Looking


@pytest.fixture
def looking(qapp):  # noqa: ARG001 - there must be an application
    made = Looking[str](None, many=10)
    yield made
    made.close()
    made.deleteLater()


class Asked:
    """A question that is answered when a test lets it, and knows on which thread what was done."""

    def __init__(self, answer, size=10):
        self.let = threading.Event()
        self.threads = []
        self.answer, self.size = answer, size

    def __call__(self):
        return Inquiry(self._find, self._tell, self.size)

    def _find(self):
        self.threads.append(threading.get_ident())
        assert self.size < 10 or self.let.wait(20)
        return self.answer

    def _tell(self, found):
        self.threads.append(threading.get_ident())
        return found


def test_little_is_answered_at_once(looking):
    assert looking.answer(Asked("now", size=9)) == "now"


def test_much_is_found_out_beside_the_window_and_told_in_it(qtbot, looking):
    first = Asked("first")
    assert looking.answer(first) is None
    with qtbot.waitSignal(looking.ready):
        first.let.set()
    assert looking.answer(Asked("never asked")) == "first"
    assert first.threads[0] != threading.get_ident()
    assert first.threads[1] == threading.get_ident()


def test_the_older_answer_stands_until_the_newer_is_there(qtbot, looking):
    first, second = Asked("first"), Asked("second")
    looking.answer(first)
    with qtbot.waitSignal(looking.ready):
        first.let.set()
    looking.outdated()
    assert looking.answer(second) == "first"
    with qtbot.waitSignal(looking.ready):
        second.let.set()
    assert looking.answer(Asked("never asked")) == "second"


def test_an_older_answer_never_comes_over_a_newer_one(qtbot, looking):
    slow, overtaken, quick = Asked("old"), Asked("never asked"), Asked("new", size=1)
    told = []
    looking.ready.connect(lambda: told.append(looking.answer(Asked("never asked"))))
    looking.answer(slow)
    looking.answer(overtaken)
    looking.answer(quick)
    slow.let.set()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    assert told == ["old", "new"]
    assert overtaken.threads == []


def test_what_has_come_meanwhile_is_no_answer_to_what_changed_since(qtbot, looking):
    first, second = Asked("first"), Asked("second", size=1)
    looking.answer(first)
    with qtbot.waitSignal(looking.ready):
        first.let.set()
    looking.outdated()
    assert looking.answer(second) == "second"


def test_nothing_is_told_once_it_is_closed(qapp, looking):
    first, told = Asked("first"), []
    looking.ready.connect(lambda: told.append(1))
    looking.answer(first)
    first.let.set()
    looking.close()
    qapp.processEvents()
    assert told == []
    assert len(first.threads) == 1
