"""What a test of the window may not leave behind: windows, timers that run, threads that work, and warnings of Qt."""

from __future__ import annotations

import gc
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import repeat
from operator import is_
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QThread,
    QThreadPool,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from PySide6.QtWidgets import QWidget

BAD = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})
HARMLESS = "This plugin does not support"
"""Said by a platform without a screen; `qt_log_ignore` leaves it out while a test runs."""


@dataclass(frozen=True)
class Leftovers:
    """What is still there, each by its class and those of its parents; threads of Python by their names."""

    windows: tuple[str, ...] = ()
    timers: tuple[str, ...] = ()
    pools: tuple[str, ...] = ()
    threads: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any((self.windows, self.timers, self.pools, self.threads))

    def __str__(self) -> str:
        told = ((name, getattr(self, name)) for name in self.__dataclass_fields__)
        return "; ".join(f"{name}: {', '.join(found)}" for name, found in told if found)


@dataclass
class Watch:
    """Remembers what is there, so that `left` can tell what has come since.

    Everything that is there is set apart from the collector meanwhile: `left` then looks at what is new, and only at
    that, so it is quick. What had been set apart by others is looked through as well.
    """

    threads: set[threading.Thread] = field(default_factory=lambda: set(threading.enumerate()))
    windows: tuple[QWidget, ...] = field(default_factory=lambda: tuple(_windows()))
    mark: list[object] = field(default_factory=list)

    def begin(self) -> None:
        """Set apart what is there."""
        gc.freeze()
        self.mark = [self]  # made after it, so it stands among what is new until somebody sets more apart

    def left(self) -> Leftovers:
        """Let go of what was given up, and return what is there that was not."""
        if not any(map(is_, gc.get_objects(), repeat(self.mark))):
            gc.unfreeze()
        _let_go()
        known = [one for one in _of_kinds(gc.get_objects()) if shiboken6.isValid(one)]
        pools = {one for one in known if isinstance(one, QThreadPool)} | {QThreadPool.globalInstance()}
        working = [one for one in known if isinstance(one, QThread) and one.isRunning()]
        found = Leftovers(
            windows=_told(one for one in _windows() if one not in self.windows),
            timers=_told(one for one in known if isinstance(one, QTimer) and one.isActive()),
            pools=_told(one for one in pools if one.activeThreadCount()),
            threads=(*_told(one for one in working if one is not QThread.currentThread()), *self._new_threads()),
        )
        gc.unfreeze()
        return found

    def _new_threads(self) -> Iterator[str]:
        """Yield new threads of Python, but none that it knows only because a task of a pool ran on it."""
        for one in threading.enumerate():
            if one not in self.threads and not isinstance(one, threading._DummyThread):
                yield one.name


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail where a test leaves something behind that was not there before it."""
    watch = Watch()
    watch.begin()
    yield
    left = watch.left()
    assert not left, f"left behind: {left}"


@contextmanager
def unwarned() -> Iterator[None]:
    """Fail on what Qt warns of meanwhile."""
    told: list[str] = []

    def hear(kind: QtMsgType, _where: object, text: str) -> None:
        if kind in BAD and HARMLESS not in text:
            told.append(text)

    before: Callable[..., object] | None = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    assert not told, f"Qt warned afterwards: {told}"


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None, object, object]:
    """Fail on warnings while what a test made is taken apart; during the test itself pytest-qt sees to them."""
    with unwarned():
        return (yield)


def _of_kinds(objects: list[object]) -> Iterator[QObject]:
    """Yield the timers, pools and threads among many objects, asking each class once what it is."""
    kinds = {kind for kind in set(map(type, objects)) if issubclass(kind, (QTimer, QThreadPool, QThread))}
    return (one for one, kind in zip(objects, map(type, objects), strict=True) if kind in kinds)


def _let_go() -> None:
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


def _windows() -> list[QWidget]:
    return QApplication.topLevelWidgets() if QApplication.instance() else []


def _told(found: Iterator[QObject]) -> tuple[str, ...]:
    return tuple(_called(one) for one in found)


def _called(one: QObject) -> str:
    named, parent = [type(one).__name__], one.parent()
    while parent is not None:
        named.append(type(parent).__name__)
        parent = parent.parent()
    return " in ".join(named)
