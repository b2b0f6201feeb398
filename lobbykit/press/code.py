"""The code beside the contact: the brief's link for a telephone's camera, as squares that are exact at any size."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

import segno

from lobbykit.press.drawing import Drawing, box

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE = 58.0  # 0.8 inches and a little
QUIET = 4  # modules of white around it, as ISO/IEC 18004 asks
MOST_BYTES = 200
_OVERLAP = 0.04  # rows reach under each other, so that no screen shows hairs of white between them
_SMALLEST = 25  # modules of the smallest code in use, whose white is the widest


def codable(href: str) -> bool:
    """Whether an address is one for a browser, and short enough for modules of one point or more."""
    return href.lower().startswith(("https://", "http://")) and len(href.encode()) <= MOST_BYTES


def quiet_zone(modules: int = _SMALLEST) -> float:
    """Return the white that a code needs on each side, in points."""
    return QUIET * SIZE / modules


@lru_cache(maxsize=64)
def code_drawing(href: str) -> Drawing:
    """Return the code of an address, black on paper, `SIZE` points square without its quiet zone."""
    rows = code_rows(href)
    side = SIZE / len(rows)
    path = "".join(
        box(start * side, -(at + 1) * side - _OVERLAP, length * side, side + _OVERLAP)
        for at, row in enumerate(rows)
        for start, length in _dark_runs(row)
    )
    return Drawing(f"{path}f\n")


def code_rows(href: str) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of a QR code (error correction M), dark ones true."""
    code = segno.make_qr(href, error="m", boost_error=False)
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix)


def _dark_runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    runs, at = [], 0
    for dark, run in groupby(row):
        length = len(list(run))
        if dark:
            runs.append((at, length))
        at += length
    return runs
