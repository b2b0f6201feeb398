"""Every test of the window fails on what it leaves behind; what is cleared away is none."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread, QThreadPool, QTimer, qWarning
from PySide6.QtWidgets import QWidget

from tests.ui.leftovers import Watch, unwarned

pytest_plugins = ["pytester"]

HEAD = """
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget
from tests.ui.leftovers import nothing_left_behind, pytest_runtest_teardown

kept = []
"""


@pytest.fixture
def watch(qapp):  # noqa: ARG001 - there has to be one
    made = Watch()
    made.begin()
    return made


def test_windows_are_found_shown_or_not(watch):
    shown, hidden = QWidget(), QWidget()
    shown.show()
    assert watch.left().windows == ("QWidget", "QWidget")
    shown.close()
    shown.deleteLater()
    hidden.deleteLater()
    assert not watch.left()


def test_timers_that_run_are_found_with_whose_they_are(watch):
    owner = QObject()
    timer, alone = QTimer(owner), QTimer()
    timer.start(60_000)
    alone.start(60_000)
    assert sorted(watch.left().timers) == ["QTimer", "QTimer in QObject"]
    timer.stop()
    alone.stop()
    assert not watch.left()


@pytest.mark.parametrize("made", [QThreadPool, QThreadPool.globalInstance])
def test_work_of_a_pool_is_found_until_it_is_done(watch, made):
    pool, done = made(), threading.Event()
    pool.start(done.wait)
    assert len(watch.left().pools) == 1
    done.set()
    assert pool.waitForDone(5_000)
    assert not watch.left()


def test_threads_of_python_and_of_qt_are_found(watch):
    done, thread = threading.Event(), QThread()
    working = threading.Thread(target=done.wait, name="lingering")
    working.start()
    thread.start()
    assert watch.left().threads == ("QThread", "lingering")
    done.set()
    working.join()
    thread.quit()
    assert thread.wait(5_000)
    assert not watch.left()


@pytest.mark.usefixtures("qapp")
def test_what_was_there_before_is_none():
    before = QWidget()
    watch = Watch()
    watch.begin()
    before.show()
    assert not watch.left()
    before.deleteLater()


def test_warnings_of_qt_are_told_and_the_harmless_is_not():
    with pytest.raises(AssertionError, match="gone wrong"), unwarned():
        qWarning("gone wrong")
    with unwarned():
        qWarning("This plugin does not support raise()")


def test_each_test_fails_for_its_own_leftovers_and_for_no_others(pytester, monkeypatch, pytestconfig):
    monkeypatch.setenv("PYTHONPATH", str(pytestconfig.rootpath))
    pytester.makeconftest(HEAD)
    pytester.makepyfile(
        f"""{HEAD}
import pytest

def test_window(qapp): kept.append(QWidget())
def test_timer(qapp): kept.append(QTimer()); kept[-1].start(60_000)
def test_clean(qapp): QWidget().show()
def test_warned(qapp, late): pass
@pytest.fixture
def late(): yield; qWarning("too late")
"""
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:randomly")
    result.assert_outcomes(passed=4, errors=3)
    told = "*left behind: windows: QWidget", "*left behind: timers: QTimer", "*Qt warned afterwards:*too late*"
    result.stdout.fnmatch_lines_random(told)
