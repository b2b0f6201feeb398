"""The unexpected: an exception that nobody caught becomes one window, a report without anybody's words, and no loss."""

from __future__ import annotations

import platform
import sys
import threading
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, qVersion

from lobbykit import __version__
from lobbykit.app.failure_report import fingerprint, report_name, report_text
from lobbykit.app.whole_file import UnwritableFileError, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType


class Failures(QObject):
    """Catches what reaches the hooks of Python, from any thread, between `install` and `restore`.

    First `keeping` is emitted, so that whoever holds typed text puts it into the drafts; then the report is written to
    `folder`, and `happened` carries its text, its file ("" when it could not be written) and whether keeping went well.
    The same failure at the same place is reported once, and after that `again` is emitted.
    """

    keeping = Signal()
    happened = Signal(str, str, bool)
    again = Signal()
    _caught = Signal(object)

    def __init__(self, folder: Path, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._clock = folder, clock
        self._met: set[str] = set()
        self._is_keeping, self._kept = False, True
        self._caught.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook, sys.unraisablehook, threading.excepthook

    def install(self) -> None:
        """Stand in the three hooks of Python."""
        sys.excepthook = self._on_exception
        sys.unraisablehook = self._on_unraisable
        threading.excepthook = self._on_thread

    def restore(self) -> None:
        """Give the hooks back, if they are still ours: the next program may stand in them."""
        if sys.excepthook == self._on_exception:
            sys.excepthook, sys.unraisablehook, threading.excepthook = self._before

    def caught(self, failure: BaseException) -> None:
        """Take a failure; on the thread of the window it is told when the event that failed is over."""
        if not isinstance(failure, Exception):
            self._before[0](type(failure), failure, failure.__traceback__)
            return
        if self._is_keeping:
            self._kept = False
        self._caught.emit(failure)

    def _on_exception(self, kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        del kind
        self.caught(failure.with_traceback(trace))

    def _on_unraisable(self, told: sys.UnraisableHookArgs) -> None:
        if told.exc_value is not None:
            self.caught(told.exc_value)

    def _on_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self.caught(told.exc_value)

    def _take(self, failure: Exception) -> None:
        mark = fingerprint(failure)
        if mark in self._met:
            self.again.emit()
            return
        self._met.add(mark)
        self._is_keeping, self._kept = True, True
        self.keeping.emit()
        self._is_keeping = False
        self._report(failure)

    def _report(self, failure: Exception) -> None:
        moment = self._clock()
        text = report_text(failure, versions(), moment)
        if sys.stderr is not None:
            sys.stderr.write(text)
        file = self._folder / report_name(moment)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(file, text.encode())
        except (UnwritableFileError, OSError):
            self.happened.emit(text, "", self._kept)
        else:
            self.happened.emit(text, str(file), self._kept)


def versions() -> dict[str, str]:
    """Return what the program stands on."""
    return {
        "lobbykit": __version__,
        "Python": platform.python_version(),
        "PySide6": PySide6.__version__,
        "Qt": qVersion() or "",
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
    }
