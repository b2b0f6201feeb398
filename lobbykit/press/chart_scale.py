"""The numbers of a chart measured: how wide their words are, and what one of them is worth on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.graphic import amount_text
from lobbykit.press import look as lk

if TYPE_CHECKING:
    from lobbykit.domain.graphic import ChartGraphic
    from lobbykit.press.fragments import Text
    from lobbykit.press.typesetter import Typesetter


@dataclass(frozen=True, slots=True)
class Point:
    """A number with its label, both as texts, and their widths on one line."""

    amount: float
    label: Text
    label_width: float
    value: Text
    value_width: float


@dataclass(frozen=True, slots=True)
class Series:
    """What a chart shows in a measure. `low` and `high` always hold zero between them: no axis is cut."""

    kind: str
    unit: str
    measure: float
    points: tuple[Point, ...]
    setter: Typesetter

    @classmethod
    def of(cls, chart: ChartGraphic, setter: Typesetter, measure: float) -> Series:
        """Measure the words of a chart."""
        points = []
        for label, amount in chart.data:
            texts = setter.plain(label), setter.plain(amount_text(amount))
            widths = [
                setter.natural_width(text, style)
                for text, style in zip(texts, (lk.CHART_LABEL, lk.CHART_VALUE), strict=True)
            ]
            points.append(Point(amount, texts[0], widths[0], texts[1], widths[1]))
        return cls(chart.kind, chart.unit, measure, tuple(points), setter)

    @property
    def low(self) -> float:
        """The smallest number, zero if all are positive."""
        return min(0.0, *(point.amount for point in self.points), 0.0)

    @property
    def high(self) -> float:
        """The largest number, zero if all are negative."""
        return max(0.0, *(point.amount for point in self.points), 0.0)

    def per_unit(self, room: float) -> float:
        """Return how many points one unit is worth when all of the numbers share this room."""
        return room / ((self.high - self.low) or 1.0)
