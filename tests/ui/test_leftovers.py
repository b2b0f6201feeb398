"""The fixture that every test of the window has finds what is left behind, and lets go what is cleared away."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

HEAD = """
import threading
import pytest
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QWidget
from tests.ui.leftovers import nothing_left_behind

kept = []
"""
LEAVING = {
    "window": ("w = QWidget(); w.show(); kept.append(w)", "windows=('QWidget',)"),
    "timer": ("t = QTimer(); t.start(60_000); kept.append(t)", "timers=('QTimer',)"),
    "timer of a widget": ("w = QWidget(); t = QTimer(w); t.start(9); kept.append(w)", "timers=('QTimer in QWidget',)"),
    "pool": ("p = QThreadPool(); p.start(threading.Event().wait); kept.append(p)", "pools=('QThreadPool',)"),
    "thread": ("threading.Thread(target=threading.Event().wait, daemon=True, name='t').start()", "threads=('t',)"),
}
CLEARED = (
    "w = QWidget(); w.show(); w.close(); w.deleteLater()",
    "t = QTimer(); t.start(9); t.stop()",
    "p = QThreadPool(); p.start(lambda: None); p.waitForDone()",
    "t = threading.Thread(target=int); t.start(); t.join()",
)


def ran(pytester, body):
    pytester.makepyfile(f"{HEAD}\n\ndef test_it(qapp):\n    {body}\n")
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:randomly")


@pytest.fixture(autouse=True)
def _from_here(monkeypatch, pytestconfig):
    monkeypatch.setenv("PYTHONPATH", str(pytestconfig.rootpath))


@pytest.mark.parametrize("what", LEAVING)
def test_what_is_left_behind_is_an_error_with_its_name(pytester, what):
    body, told = LEAVING[what]
    result = ran(pytester, f"{body}\n\n\nimport atexit, os\natexit.register(os._exit, 1)" if what == "pool" else body)
    if what != "pool":
        result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines([f"*left behind: *{told}*"])


@pytest.mark.parametrize("body", CLEARED)
def test_what_is_cleared_away_is_none(pytester, body):
    ran(pytester, body).assert_outcomes(passed=1)
