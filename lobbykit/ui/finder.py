"""What can be found, kept in step with the session, and made in the idle moments of the window."""

from __future__ import annotations

import gc
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lobbykit.app.search import following
from lobbykit.domain.congress import congress_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.workbench import Workbench

SLICE_MS = 4.0
"""How long the event loop is kept from anything else at a time."""


class Finder(QObject):
    """The search of one session. Before `begin` there is nothing in it; offices come first.

    It is made on the GUI thread, a few records at a time, because it reads the rows that edits change there: nothing
    can change in the middle of a record, and a key waits for one slice at most. Meanwhile the collector of cycles is
    off, because it would look through everything again and again; afterwards it leaves alone what is there by then, or
    else some key would wait a fifth of a second for it.
    """

    ready = Signal()

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        congress = congress_on(bench.today)
        states = lambda: bench.catalogue.stock_phrases().states  # noqa: E731 - of the language at that time
        self.search, self._stop = following(bench.session, congress, later=True, states=states)
        self._left: Iterator[None] | None = None
        self._collects = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_reading(self) -> bool:
        """Whether there is more to come."""
        return self._left is not None

    def begin(self) -> None:
        """Read everything, or read it again after the library has changed."""
        self._collects = self._collects or gc.isenabled()
        gc.disable()
        self._left = self.search.refreshing()
        self._timer.start(0)

    def close(self) -> None:
        """Hear the session no more."""
        self._end()
        self._stop()

    def _go_on(self) -> None:
        until = perf_counter() + SLICE_MS / 1000
        for _ in self._left or ():
            if perf_counter() >= until:
                return
        gc.collect(1)
        gc.freeze()
        self._end()
        self.ready.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._left = None
        if self._collects:
            self._collects = False
            gc.enable()
