"""Of work that comes faster than it is done, the newest is done and what was overtaken is not."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from lobbykit.ui.latest import Latest
from lobbykit.ui.task_runner import TaskRunner


@pytest.fixture
def latest(qapp):
    owner = QObject(qapp)
    tasks = TaskRunner(owner)
    yield Latest(tasks, owner)
    assert tasks.drain()
    owner.deleteLater()


def test_what_was_overtaken_never_runs(qtbot, latest):
    go, ran, told = threading.Event(), [], []
    latest.done.connect(told.append)
    latest.ask(lambda: (go.wait(10), ran.append(0), 0)[-1])
    for number in (1, 2, 3):
        latest.ask(lambda number=number: ran.append(number) or number)
    assert latest.busy
    go.set()
    qtbot.waitUntil(lambda: told == [0, 3])
    assert ran == [0, 3]
    assert not latest.busy


def test_a_failure_is_told_and_the_next_still_runs(qtbot, latest):
    told = []
    latest.failed.connect(lambda failure: told.append(type(failure)))
    latest.done.connect(told.append)
    latest.ask(lambda: 1 // 0)
    latest.ask(lambda: "there")
    qtbot.waitUntil(lambda: told == [ZeroDivisionError, "there"])
