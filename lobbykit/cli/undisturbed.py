"""A piece of work that signals wait for: what is being saved is on disk and in memory before the program stops."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold signals that would stop the program until the block has ended; then KeyboardInterrupt is raised.

    Only the main thread is ever interrupted, so elsewhere nothing is held. A signal that is ignored stays ignored.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = {one: signal.getsignal(one) for one in _SIGNALS}
    held = [one for one, handler in before.items() if callable(handler)]
    for one in held:
        signal.signal(one, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        for one in held:
            signal.signal(one, before[one])
        if came:
            raise KeyboardInterrupt
