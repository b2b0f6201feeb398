"""Bars: upright ones where every word fits over or under its own, else lying ones, a row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.press import look as lk
from lobbykit.press.drawing import Caption, Drawing, box, line
from lobbykit.press.fragments import Setting

if TYPE_CHECKING:
    from lobbykit.press.chart_scale import Point, Series
    from lobbykit.press.look import Look

_WIDEST_SLOT, _SHARE = 62.0, 0.6
_APART = 3.0
_LABEL_SHARE = 0.42
_ROW_GAP, _LEAST_BAR = 3.0, 0.6
_BESIDE = 4.0
_LINE = lk.CHART_LABEL.leading


def fit_as_columns(series: Series) -> bool:
    """Whether each label and number is narrower than the place of its bar."""
    room = _slot(series) - _APART
    return all(max(point.label_width, point.value_width) <= room for point in series.points)


def bars_height(series: Series, look: Look) -> float:
    """Return the height of the bars with their words."""
    if fit_as_columns(series):
        return look.plot + _LINE * (2 + (series.low < 0)) + 1
    return sum(_row_height(series, point) for point in series.points)


def bars_drawing(series: Series, look: Look, down: float) -> Drawing:
    """Draw the bars, `down` points under the origin."""
    return _columns(series, look, down) if fit_as_columns(series) else _rows(series, down)


def _slot(series: Series) -> float:
    return min(series.measure / len(series.points), _WIDEST_SLOT)


def _columns(series: Series, look: Look, down: float) -> Drawing:
    slot, unit = _slot(series), series.per_unit(look.plot)
    zero = -down - _LINE - series.high * unit
    foot = -down - _LINE * (1 + (series.low < 0)) - look.plot - 1
    bars, captions = [], []
    for at, point in enumerate(series.points):
        middle, tall = (at + 0.5) * slot, point.amount * unit
        bars.append(box(middle - slot * _SHARE / 2, zero + min(tall, 0.0), slot * _SHARE, abs(tall)))
        over = zero + (tall + _LINE if tall >= 0 else tall)
        captions.append(Caption(point.value, lk.CHART_VALUE, middle - point.value_width / 2, over))
        captions.append(Caption(point.label, lk.CHART_LABEL, middle - point.label_width / 2, foot))
    width = slot * len(series.points)
    return Drawing(f"{lk.GREY} {''.join(bars)}f\n{line(0, zero, width, zero)}", tuple(captions))


def _rows(series: Series, down: float) -> Drawing:
    labels = _label_room(series)
    before = max((point.value_width + _BESIDE for point in series.points if point.amount < 0), default=0.0)
    after = max((point.value_width + _BESIDE for point in series.points if point.amount >= 0), default=0.0)
    left = labels + _BESIDE + before
    unit = series.per_unit(series.measure - left - after)
    zero, top = left - series.low * unit, -down
    bars, captions = [], []
    for point in series.points:
        tall, long = _row_height(series, point), point.amount * unit
        high = _LINE - 2
        middle = top - tall / 2
        bars.append(box(zero + min(long, 0.0), middle - high / 2, max(abs(long), _LEAST_BAR), high))
        captions.append(Caption(point.label, lk.CHART_LABEL, 0.0, top - _ROW_GAP / 2, labels))
        x = zero + long + _BESIDE if long >= 0 else zero + long - _BESIDE - point.value_width
        captions.append(Caption(point.value, lk.CHART_VALUE, x, middle + _LINE / 2))
        top -= tall
    return Drawing(f"{lk.GREY} {''.join(bars)}f\n{line(zero, -down, zero, top)}", tuple(captions))


def _label_room(series: Series) -> float:
    return min(max(point.label_width for point in series.points) + 0.1, series.measure * _LABEL_SHARE)


def _row_height(series: Series, point: Point) -> float:
    lines = series.setter.line_count(Setting(point.label, lk.CHART_LABEL, _label_room(series)))
    return lines * _LINE + _ROW_GAP
