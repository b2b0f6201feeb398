"""None, True and False outlive Qt on Python 3.11, whose bindings give back more references than they took."""

from __future__ import annotations

import ctypes
import sys

_FOREVER = 1 << 60


def make_lasting() -> None:
    """Give the three values references that no window uses up; from Python 3.12 on they never die anyway.

    PySide 6.12 loses one reference to None with every method that returns nothing, and one to True with every signal:
    after some ten thousand events Python 3.11 ends at once, saying "deallocating None".
    """
    if sys.version_info < (3, 12):
        for value in (None, True, False):
            ctypes.c_ssize_t.from_address(id(value)).value += _FOREVER
