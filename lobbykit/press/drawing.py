"""Drawings: lines, surfaces and captions around an origin at their upper left corner, y upwards, in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.press.fragments import number

if TYPE_CHECKING:
    from lobbykit.press.fragments import Text
    from lobbykit.press.look import TextStyle


@dataclass(frozen=True, slots=True)
class Caption:
    """Words of a drawing, their upper left corner at (x, top); on one line, or in the lines of a `measure` above 0."""

    text: Text
    style: TextStyle
    x: float
    top: float
    measure: float = 0.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn, as page operators that begin from a black pen and brush, and the captions set over it."""

    operators: str
    captions: tuple[Caption, ...] = ()


def numbers(*values: float) -> str:
    """Write numbers as operands."""
    return " ".join(map(number, values))


def box(left: float, bottom: float, width: float, height: float) -> str:
    """Return the path of an upright rectangle."""
    return f"{numbers(left, bottom, width, height)} re\n"


def line(left: float, y: float, right: float, to: float, width: float = 0.5) -> str:
    """Return a black line."""
    return f"{number(width)} w {numbers(left, y)} m {numbers(right, to)} l S\n"
