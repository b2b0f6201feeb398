"""A line over the years: its ends, its peak and its trough say their numbers, and as many labels stand as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.press import look as lk
from lobbykit.press.drawing import Caption, Drawing, box, line, numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.press.chart_scale import Point, Series
    from lobbykit.press.look import Look

_LINE = lk.CHART_LABEL.leading
_CLEAR = 3.0
_DOT = 3.4


def line_height(look: Look) -> float:
    """Return the height of the line with its words."""
    return look.plot + 3 * _LINE + 1


def line_drawing(series: Series, look: Look, down: float) -> Drawing:
    """Draw the line, `down` points under the origin."""
    across = _places(series)
    unit = series.per_unit(look.plot)
    zero = -down - _LINE - series.high * unit
    spots = [(x, zero + point.amount * unit) for x, point in zip(across, series.points, strict=True)]
    told = _told(series, across)
    path = "".join(f"{numbers(*spot)} {'l' if at else 'm'}\n" for at, spot in enumerate(spots))
    dots = "".join(box(spots[at][0] - _DOT / 2, spots[at][1] - _DOT / 2, _DOT, _DOT) for at in told)
    foot = -down - 2 * _LINE - look.plot - 1
    captions = [_value(series.points, spots, at) for at in told]
    captions += [
        Caption(series.points[at].label, lk.CHART_LABEL, across[at] - series.points[at].label_width / 2, foot)
        for at in _labelled(series, across)
    ]
    drawn = f"1.4 w 1 J 1 j {path}S\n{dots}f\n0 J {line(0, zero, series.measure, zero)}"
    return Drawing(drawn, tuple(captions))


def _places(series: Series) -> list[float]:
    """Return where the points stand across: the words of the first and the last reach to the edges."""
    points = series.points
    left = max(points[0].label_width, points[0].value_width) / 2
    right = series.measure - max(points[-1].label_width, points[-1].value_width) / 2
    step = (right - left) / max(len(points) - 1, 1)
    return [left + at * step for at in range(len(points))]


def _told(series: Series, across: Sequence[float]) -> list[int]:
    """Return which points say their number: the ends, then the highest and the lowest if they stand clear."""
    points = series.points
    amounts = [point.amount for point in points]
    told: list[int] = []
    for at in (len(points) - 1, 0, amounts.index(max(amounts)), amounts.index(min(amounts))):
        if at not in told and all(_apart(points, across, at, other) for other in told):
            told.append(at)
    return sorted(told)


def _apart(points: Sequence[Point], across: Sequence[float], at: int, other: int) -> bool:
    room = (points[at].value_width + points[other].value_width) / 2 + _CLEAR
    return abs(across[at] - across[other]) >= room


def _value(points: Sequence[Point], spots: Sequence[tuple[float, float]], at: int) -> Caption:
    """Set a number over its point where the line comes from below, else under it."""
    x, y = spots[at]
    beside = [spots[near][1] for near in (at - 1, at + 1) if 0 <= near < len(spots)]
    over = not beside or sum(beside) / len(beside) <= y
    top = y + _LINE + _CLEAR / 2 if over else y - _CLEAR / 2
    return Caption(points[at].value, lk.CHART_VALUE, x - points[at].value_width / 2, top)


def _labelled(series: Series, across: Sequence[float]) -> list[int]:
    """Return every n-th point counted from the last, for the smallest n at which no labels meet."""
    points = series.points
    widest = max(point.label_width for point in points) + _CLEAR
    step = across[1] - across[0] if len(across) > 1 else widest
    every = max(1, -int(-widest // step)) if step > 0 else len(points)
    return sorted(range(len(points) - 1, -1, -every))
