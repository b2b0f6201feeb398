"""Small charts: columns, bars or a line in black and one dark grey, labelled where the numbers stand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from lobbykit.domain.graphic import amount_text
from lobbykit.press import look as lk
from lobbykit.press.chart_bars import bars_drawing, bars_height
from lobbykit.press.chart_line import line_drawing, line_height
from lobbykit.press.chart_scale import Series
from lobbykit.press.drawing import Caption, Drawing
from lobbykit.press.items import Item, Mark, Ornament

if TYPE_CHECKING:
    from lobbykit.domain.graphic import ChartGraphic
    from lobbykit.press.fragments import Text
    from lobbykit.press.items import Maker
    from lobbykit.press.look import Look
    from lobbykit.press.typesetter import Typesetter

_GAP = 3.0


def chart_item(maker: Maker, index: int, title: Text, chart: ChartGraphic, look: Look, before: float) -> Item:
    """Return a chart as an item of the main column: its title, under it the unit and what is drawn."""
    setter = maker.setter
    item = maker.item(index, title, lk.CHART_TITLE, (lk.LEFT, lk.MAIN), before)
    series = Series.of(chart, setter, lk.MAIN)
    unit = lk.CHART_UNIT.leading if chart.unit else 0.0
    depth = item.depth + unit + _GAP + _height(series, look)
    make = partial(_drawing, setter, series, look, unit)
    drawing = Ornament(Mark.DRAWING, above=-item.depth, x=lk.LEFT, drawing=make)
    return Item(index, item.setting, item.x, before, depth, depth, 0.0, (drawing,))


def missing_in(setter: Typesetter, chart: ChartGraphic) -> str:
    """Return the characters of unit, labels and numbers that the fonts do not have, each once, sorted."""
    texts = (chart.unit, *(part for label, amount in chart.data for part in (label, amount_text(amount))))
    styles = lk.CHART_LABEL, lk.CHART_VALUE
    return "".join(
        sorted({sign for one in texts for style in styles for sign in setter.missing(setter.plain(one), style)})
    )


def _height(series: Series, look: Look) -> float:
    if series.kind == "line":
        return line_height(look)
    return bars_height(series, look)


def _drawing(setter: Typesetter, series: Series, look: Look, unit: float) -> Drawing:
    down = unit + _GAP
    drawn = line_drawing(series, look, down) if series.kind == "line" else bars_drawing(series, look, down)
    if not series.unit:
        return drawn
    return Drawing(drawn.operators, (Caption(setter.plain(series.unit), lk.CHART_UNIT, 0.0, 0.0), *drawn.captions))
