"""The unexpected is caught once, keeps what was typed, and its report holds nobody's words."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from lobbykit.ui.failure import Failures

pytestmark = pytest.mark.usefixtures("qapp")
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


class Button(QObject):
    pressed = Signal()


def fail(text="SECRET words"):
    raise ValueError(text)


@pytest.fixture
def failures(tmp_path):
    made = Failures(tmp_path / "reports", lambda: NOW)
    made.install()
    yield made
    made.restore()


@pytest.mark.qt_no_exception_capture
def test_an_exception_in_a_slot_is_told_once_and_the_program_goes_on(qtbot, failures, capsys):
    button, after = Button(), []
    button.pressed.connect(fail)
    button.pressed.connect(lambda: after.append(1))
    with qtbot.waitSignal(failures.happened) as told:
        button.pressed.emit()
    with qtbot.assertNotEmitted(failures.happened), qtbot.waitSignal(failures.again):
        button.pressed.emit()
    text, file, kept = told.args
    assert "ValueError" in text
    assert "in fail" in text
    assert "PySide6: " in text
    assert kept
    assert after == [1, 1]
    assert Path(file).read_text(encoding="utf-8") == text
    said = capsys.readouterr()
    assert "SECRET" not in text + said.out + said.err


@pytest.mark.qt_no_exception_capture
def test_what_is_typed_is_kept_first_and_a_failure_at_that_is_no_recursion(qtbot, failures):
    order, found = [], []
    failures.keeping.connect(lambda: order.append("kept"))
    failures.keeping.connect(lambda: {}["missing"])
    failures.happened.connect(lambda text, _file, kept: found.append((text, kept)))
    with qtbot.waitSignals([failures.happened, failures.happened]):
        QTimer.singleShot(0, fail)
    assert order == ["kept", "kept"]
    assert [kept for _, kept in found] == [False, False]
    assert "ValueError" in found[0][0]
    assert "KeyError" in found[1][0]


def test_failures_of_other_threads_arrive_on_the_thread_of_the_window(qtbot, failures):
    threads = []
    failures.happened.connect(lambda *_: threads.append(threading.current_thread()))
    with qtbot.waitSignal(failures.happened):
        worker = threading.Thread(target=fail)
        worker.start()
        worker.join()
    assert threads == [threading.main_thread()]


def test_a_report_that_cannot_be_written_is_shown_all_the_same(qtbot, failures, tmp_path):
    (tmp_path / "reports").write_text("in the way")
    with qtbot.waitSignal(failures.happened) as told:
        failures.caught(ValueError("x"))
    assert told.args[1] == ""


def test_an_interrupt_is_left_to_python_and_the_hooks_are_given_back(tmp_path):
    before = sys.excepthook
    made, seen = Failures(tmp_path, lambda: NOW), []
    made._before = (lambda *told: seen.append(told[0]), *made._before[1:])
    made.caught(KeyboardInterrupt())
    assert seen == [KeyboardInterrupt]
    made = Failures(tmp_path, lambda: NOW)
    made.install()
    made.restore()
    assert sys.excepthook is before
