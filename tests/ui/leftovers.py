"""What a test of the window leaves behind: windows on the screen, timers that run, and threads that work."""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Leftovers:
    """Windows that can be seen, timers that run, pools that work and threads of Python, each by what it is called."""

    windows: tuple[str, ...]
    timers: tuple[str, ...]
    pools: tuple[str, ...]
    threads: tuple[str, ...]

    def __bool__(self) -> bool:
        return any((self.windows, self.timers, self.pools, self.threads))


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail where a test leaves something behind that was not there before it."""
    before = {id(one): one for one in _running()}
    threads = set(threading.enumerate())
    yield
    left = leftovers(before, threads)
    assert not left, f"left behind: {left}"


def leftovers(before: dict[int, object], threads: set[threading.Thread]) -> Leftovers:
    """Return what is there beside what was there before, once all that was given up is gone."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    new = [one for one in _running() if id(one) not in before]
    return Leftovers(
        tuple(_called(one) for one in QApplication.topLevelWidgets() if one.isVisible()),
        tuple(_called(one) for one in new if isinstance(one, QTimer)),
        tuple(_called(one) for one in new if isinstance(one, QThreadPool)),
        tuple(one.name for one in threading.enumerate() if one not in threads and not _is_of_qt(one)),
    )


def _running() -> list[QObject]:
    """Return the timers that run and the pools that work."""
    known = [one for one in gc.get_objects() if isinstance(one, QTimer | QThreadPool) and shiboken6.isValid(one)]
    return [one for one in known if (one.isActive() if isinstance(one, QTimer) else one.activeThreadCount())]


def _is_of_qt(thread: threading.Thread) -> bool:
    """Whether Python only knows the thread because a task of a pool ran on it; pools keep theirs for half a minute."""
    return isinstance(thread, threading._DummyThread)


def _called(one: QObject) -> str:
    parents, parent = [type(one).__name__], one.parent()
    while parent is not None:
        parents.append(type(parent).__name__)
        parent = parent.parent()
    return " in ".join(parents)
