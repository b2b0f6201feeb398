"""A failing input made as small as it stays failing in the same way."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fuzz.trial import Trials

_SECONDS = 60.0


def smallest(trials: Trials, data: bytes, escape: str) -> bytes:
    """Return what is left of an input when every piece without which it still escapes so is taken out."""

    def escapes(one: bytes) -> bool:
        return trials.attempt(one).escape.partition(" ")[0] == escape.partition(" ")[0]

    until = time.monotonic() + _SECONDS
    size = len(data) // 2
    while size and time.monotonic() < until:
        at = 0
        while at < len(data) and time.monotonic() < until:
            shorter = data[:at] + data[at + size :]
            if escapes(shorter):
                data = shorter
            else:
                at += size
        size //= 2
    return data
