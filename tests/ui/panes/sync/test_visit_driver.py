"""A visit goes on beside the window: nothing of the session is touched elsewhere, and it can be stopped at any step."""

from __future__ import annotations

import threading

import pytest

from lobbykit.app.syncing.bench_desks import sync_desk
from lobbykit.sync.exchange import Step
from lobbykit.ui.panes.sync.visit_driver import VisitDriver
from lobbykit.ui.task_runner import TaskRunner
from tests.sessions import noted
from tests.sync_world import Box
from tests.ui.panes.sync.stage import GoneBox, WaitingBox, found_team


class Steps:
    """Steps of a test's own, and the thread on which each ran."""

    def __init__(self, *outside: bool, wrong: Exception | None = None):
        self.outside, self.wrong = outside, wrong
        self.ran: list[tuple[bool, bool]] = []
        self.closed = False

    def steps(self):
        try:
            for at, outside in enumerate(self.outside, 1):
                answer = yield Step(lambda outside=outside, at=at: self.do(outside, at), outside, at, len(self.outside))
                assert answer == at
        finally:
            self.closed = True

    def do(self, outside, at):
        if self.wrong is not None and at == len(self.outside):
            raise self.wrong
        self.ran.append((outside, threading.current_thread() is not threading.main_thread()))
        return at


@pytest.fixture
def driver(qtbot):
    del qtbot  # of which only the application is needed
    tasks = TaskRunner()
    made = VisitDriver(tasks, tasks)
    yield made
    made.close()
    assert tasks.drain()
    tasks.deleteLater()


def test_what_waits_runs_elsewhere_and_what_touches_the_session_here(qtbot, driver):
    given, told = Steps(True, False, True, False), []
    driver.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(driver.ended) as ended:
        driver.start(given)
    assert given.ran == [(True, True), (False, False), (True, True), (False, False)]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert ended.args == [None]
    assert not driver.busy


@pytest.mark.parametrize("outside", [True, False])
def test_a_failure_of_either_kind_ends_the_visit_and_is_handed_on(qtbot, driver, outside):
    from lobbykit.sync.mailbox import MailboxError

    failure = MailboxError("mailbox-gone", name="stick")
    given = Steps(True, outside, wrong=failure)
    with qtbot.waitSignal(driver.ended) as ended:
        driver.start(given)
    assert ended.args == [failure]
    assert given.closed
    assert not driver.busy


def test_a_visit_that_is_stopped_takes_no_further_step(qtbot, driver, bench):
    found_team(bench)
    noted(bench.session)
    box = WaitingBox()
    exchange = sync_desk(bench).visit(box)
    driver.start(exchange)
    qtbot.waitUntil(box.asked.is_set)
    driver.cancel()
    box.go_on.set()
    with qtbot.waitSignal(driver.ended):
        pass
    assert not exchange.outcome.finished
    assert box.files == {}


def test_a_window_that_closes_meanwhile_leaves_the_session_alone(qtbot, driver, bench, qapp):
    found_team(bench)
    noted(bench.session)
    box = WaitingBox()
    driver.start(sync_desk(bench).visit(box))
    qtbot.waitUntil(box.asked.is_set)
    before = bench.session.workspace.layout.root
    driver.close()
    box.go_on.set()
    assert driver._tasks.drain()
    with qtbot.assertNotEmitted(driver.ended, wait=50):
        qapp.processEvents()
    assert box.files == {}
    assert before.is_dir()
    assert threading.get_ident() not in box.threads


def test_a_note_that_is_written_meanwhile_is_kept_and_sent_the_next_time(qtbot, driver, bench):
    found_team(bench)
    noted(bench.session, summary="First.")
    box = WaitingBox()
    with qtbot.waitSignal(driver.ended):
        driver.start(sync_desk(bench).visit(box))
        qtbot.waitUntil(box.asked.is_set)
        noted(bench.session, summary="Meanwhile.")
        box.go_on.set()
    with qtbot.waitSignal(driver.ended):
        driver.start(sync_desk(bench).visit(box))
    how = sync_desk(bench).standing()
    assert (how.notes.total, how.notes.waiting) == (2, 0)


def test_a_mailbox_that_went_away_is_told_and_the_next_visit_may_begin(qtbot, driver, bench):
    found_team(bench)
    with qtbot.waitSignal(driver.ended) as ended:
        driver.start(sync_desk(bench).visit(GoneBox()))
    assert ended.args[0].code == "mailbox-gone"
    box = Box()
    with qtbot.waitSignal(driver.ended) as ended:
        driver.start(sync_desk(bench).visit(box))
    assert ended.args == [None]
    assert box.files
