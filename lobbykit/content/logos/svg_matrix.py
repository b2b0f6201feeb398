"""Transforms of drawings: the six numbers of a matrix, and the words that SVG has for them."""

from __future__ import annotations

import math
import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.content.logos.refusal import RefusedLogoError, broken, unsupported

if TYPE_CHECKING:
    from collections.abc import Callable

_CALL = re.compile(r"[\s,]*([A-Za-z]+)\s*\(([^()]*)\)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_MOST = 1e7
_MOST_LETTERS, _MOST_NUMBERS, _MOST_CALLS = 60, 40_000, 50


class Matrix(NamedTuple):
    """(x, y) becomes (a x + c y + e, b x + d y + f)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return a point transformed."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def after(self, inner: Matrix) -> Matrix:
        """Return the transform that does `inner` first, then this one."""
        e, f = self.at(inner.e, inner.f)
        return Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            e,
            f,
        )

    @property
    def growth(self) -> float:
        """By how much lengths grow, on the mean of all directions."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))


def number(text: str) -> float:
    """Return a plain number, px allowed behind it; raise RefusedLogoError for anything else."""
    bare = text.strip().removesuffix("px")
    if len(bare) > _MOST_LETTERS or not _NUMBER.fullmatch(bare):
        raise unsupported(text.strip()) if text.strip() else broken()
    value = float(bare)
    if abs(value) > _MOST:
        raise broken()
    return value


def numbers(text: str) -> list[float]:
    """Return all numbers of a list, which blanks or commas separate or nothing at all."""
    found = [one[0] for one in islice(_NUMBER.finditer(text), _MOST_NUMBERS + 1)]
    if len(found) > _MOST_NUMBERS:
        raise RefusedLogoError("logo-too-detailed", limit=_MOST_NUMBERS)
    if _NUMBER.sub(" ", text).strip(" \t\r\n,"):
        raise broken()
    return [number(one) for one in found]


def transform(text: str) -> Matrix:
    """Return the matrix of a transform attribute."""
    whole, at, calls = Matrix(), 0, 0
    while calls < _MOST_CALLS and (found := _CALL.match(text, at)):
        whole, at, calls = whole.after(_call(found[1], numbers(found[2]))), found.end(), calls + 1
    if text[at:].strip():
        raise broken()
    return whole


def _call(name: str, values: list[float]) -> Matrix:
    makers: dict[tuple[str, int], Callable[..., Matrix]] = {
        ("matrix", 6): Matrix,
        ("translate", 1): lambda x: Matrix(e=x),
        ("translate", 2): lambda x, y: Matrix(e=x, f=y),
        ("scale", 1): lambda x: Matrix(a=x, d=x),
        ("scale", 2): lambda x, y: Matrix(a=x, d=y),
        ("rotate", 1): _turned,
        ("rotate", 3): lambda angle, x, y: Matrix(e=x, f=y).after(_turned(angle)).after(Matrix(e=-x, f=-y)),
        ("skewX", 1): lambda angle: Matrix(c=math.tan(math.radians(angle))),
        ("skewY", 1): lambda angle: Matrix(b=math.tan(math.radians(angle))),
    }
    make = makers.get((name, len(values)))
    if make is None:
        raise broken()
    return make(*values)


def _turned(angle: float) -> Matrix:
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return Matrix(cosine, sine, -sine, cosine)
