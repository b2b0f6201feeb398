"""Charts of a report as SVG inside a page of HTML: one picture for each bar, one for the grid of states."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from lobbykit.domain.document import legend
from lobbykit.domain.spacing import set_apart
from lobbykit.domain.state_tiles import COLUMNS, TILES
from lobbykit.reports.clean_text import clean
from lobbykit.reports.svg_patterns import short, woven

if TYPE_CHECKING:
    from lobbykit.domain.document import BarRow, Bars, Tile, Tiles

_WIDTH, _BAR, _UNDER = 640.0, 18.0, 16.0
_DIGIT, _GAP = 6.8, 5.0
_TILE, _BETWEEN, _PAD = 56.0, 4.0, 3.0
_HEAD, _LINE, _MARK = 15.0, 13.0, 9.0
_KEY = 20.0, 11.0


def bars_figure(bars: Bars, name: str) -> str:
    """Return the bars with title and key; `name` begins the ids of their parts and is one of its own in the page."""
    made = [_bar(bars, row, f"{name}-{at}") for at, row in enumerate(bars.rows, start=1)]
    return f"{_title(bars.title)}\n{_key(bars.rows)}\n" + "\n".join(made)


def tiles_figure(tiles: Tiles, name: str) -> str:
    """Return the grid of states with title and key; every state says its figures."""
    heights: dict[int, float] = {}
    for tile in tiles.tiles:
        row, rows = TILES[tile.state][0], (len(tile.shown) + 1) // 2
        heights[row] = max(heights.get(row, 0.0), _HEAD + max(1, rows) * _LINE + _PAD)
    tops, down = {}, 0.0
    for row in sorted(heights):
        tops[row] = down
        down += heights[row] + _BETWEEN
    groups = "".join(_tile(tiles, one, tops[TILES[one.state][0]], heights[TILES[one.state][0]]) for one in tiles.tiles)
    words = ". ".join(tiles.said(one) for one in tiles.tiles)
    wide = COLUMNS * (_TILE + _BETWEEN) - _BETWEEN
    svg = _picture(name, (wide, max(0.0, down - _BETWEEN)), tiles.title, words, groups)
    return f"{_title(tiles.title)}\n{_key(tiles.tiles)}\n{svg}"


def _title(title: str) -> str:
    return f"<figcaption>{_said(title)}</figcaption>"


def _key(rows: tuple[BarRow, ...] | tuple[Tile, ...]) -> str:
    wide, high = _KEY
    box = f'<svg width="{short(wide)}" height="{short(high)}" aria-hidden="true" focusable="false">'
    items = [f"<li>{box}{woven(one.pattern, (0, 0, wide, high))}</svg> {_said(one.word)}</li>" for one in legend(rows)]
    return f'<ul class="key">{"".join(items)}</ul>'


def _bar(bars: Bars, row: BarRow, name: str) -> str:
    unit = _WIDTH / row.total if row.total else 0.0
    shown = [one for one in row.segments if one.count]
    parts, middles, left = [], [], 0.0
    for one in shown:
        wide = one.count * unit
        parts.append(woven(one.pattern, (left, 0, wide, _BAR)))
        middles.append(left + wide / 2)
        left += wide
    if not shown:
        parts.append(woven(row.segments[-1].pattern, (0, 0, _WIDTH, _BAR)))
    widths = [_DIGIT * len(str(one.count)) for one in shown]
    for one, x, wide in zip(shown, set_apart(middles, widths, _GAP, _WIDTH), widths, strict=True):
        place = f'x="{short(x + wide / 2)}" y="{short(_BAR + _UNDER - 4)}"'
        parts.append(f'<text {place} text-anchor="middle">{one.count}</text>')
    svg = _picture(name, (_WIDTH, _BAR + _UNDER), row.label, bars.said(row), "".join(parts))
    return f'<p class="bar"><span>{_said(row.label)}</span> <b>{row.total}</b></p>\n{svg}'


def _tile(tiles: Tiles, tile: Tile, top: float, height: float) -> str:
    left = TILES[tile.state][1] * (_TILE + _BETWEEN)
    rows = -(-len(tile.shown) // 2)
    parts = [
        f"<title>{_said(tiles.said(tile))}</title>",
        f'<rect width="{short(_TILE)}" height="{short(height)}" fill="none" stroke="currentColor" stroke-width="0.6"/>',
        f'<text x="{short(_PAD)}" y="12" font-weight="600">{tile.state}</text>',
    ]
    for at, one in enumerate(tile.shown):
        column, row = divmod(at, rows)
        x, y = _PAD + column * (_TILE / 2 - 1), _HEAD + row * _LINE
        parts.append(woven(one.pattern, (x, y + 1.5, _MARK, _MARK)))
        parts.append(f'<text x="{short(x + _MARK + 2)}" y="{short(y + 10)}">{one.count}</text>')
    return f'<g transform="translate({short(left)} {short(top)})">{"".join(parts)}</g>'


def _picture(name: str, size: tuple[float, float], title: str, words: str, inside: str) -> str:
    """Return a picture as wide as its column that is heard as its title and what it shows."""
    box = f'viewBox="0 0 {short(size[0])} {short(size[1])}"'
    heard = f'role="img" aria-labelledby="{name}-title {name}-words"'
    told = f'<title id="{name}-title">{_said(title)}</title><desc id="{name}-words">{_said(words)}</desc>'
    return f'<svg class="chart" {box} {heard} font-size="12" fill="currentColor">{told}{inside}</svg>'


def _said(text: str) -> str:
    return escape(clean(text))
