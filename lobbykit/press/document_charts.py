"""Charts of reports as bands: bars over their whole denominator, states as tiles; each a figure that says its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.document import legend
from lobbykit.domain.pattern import Pattern
from lobbykit.domain.spacing import set_apart
from lobbykit.domain.state_tiles import COLUMNS, TILES
from lobbykit.press import document_look as dl
from lobbykit.press.document_bands import Band, Picture
from lobbykit.press.drawing import Caption, Drawing
from lobbykit.press.fragments import Setting
from lobbykit.press.tags import Role, Said
from lobbykit.press.weave import woven

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.domain.document import BarRow, Bars, Segment, Tile, Tiles
    from lobbykit.press.document_prose import Maker
    from lobbykit.press.tags import Element

_TILE_GAP, _TILE_PAD = 3.0, 2.5
_KEY_BREADTH = 1.8  # of its height


def bars_bands(maker: Maker, bars: Bars) -> Iterator[Band]:
    """Yield the title, what each pattern means, and the bars, none of them parted."""
    yield from _titled(maker, bars.title, bars.rows)
    for at, row in enumerate(bars.rows):
        drawing, height = _bar(maker, row)
        yield _figure(maker, bars.said(row), drawing, height, before=0.75 if at else 0.5)


def tiles_bands(maker: Maker, tiles: Tiles) -> Iterator[Band]:
    """Yield the title, what each pattern means, and the rows of the grid, each as high as its highest tile."""
    yield from _titled(maker, tiles.title, tiles.tiles)
    figures = {one.state: maker.root.child(Role.FIGURE, Said(alt=tiles.said(one))) for one in tiles.tiles}
    rows = sorted({TILES[one.state][0] for one in tiles.tiles})
    for at, row in enumerate(rows):
        made = [(one, *_marks(maker, one)) for one in tiles.tiles if TILES[one.state][0] == row]
        lines = max(1, *(lines for _, _, lines in made))
        height = maker.look.cell_head.leading + lines * maker.look.small.leading + 2 * _TILE_PAD
        pictures = tuple(_picture(maker, figures[one.state], one, marks, height) for one, marks, _ in made)
        gap = maker.look.room(0.5) if at == 0 else _TILE_GAP * (row - rows[at - 1])
        yield Band(maker.block, height, pictures=pictures, before=gap, whole=True, stays=row != rows[-1])


def _picture(maker: Maker, figure: Element, tile: Tile, marks: Drawing, height: float) -> Picture:
    column = TILES[tile.state][1]
    x, width = dl.LEFT + column * (_tile_width() + _TILE_GAP), _tile_width()
    name = Caption(maker.setter.plain(tile.state), maker.look.cell_head, _TILE_PAD, -_TILE_PAD / 2)
    edge = woven(Pattern.EMPTY, (0, -height, width, height), 0.4)
    return Picture(figure, Drawing(edge + marks.operators, (name, *marks.captions)), x, 0.0, width, height)


def _titled(maker: Maker, title: str, rows: Sequence[BarRow | Tile]) -> Iterator[Band]:
    yield from _title(maker, title)
    segments = legend(rows)
    drawing, height = _key(maker, segments)
    words = ", ".join(one.word for one in segments)
    yield _figure(maker, words, drawing, height, before=0.3, stays=True)


def _title(maker: Maker, title: str) -> Iterator[Band]:
    style = maker.look.strong
    cell = maker.cell(maker.root.child(Role.P), title, style, (dl.LEFT, dl.WIDTH))
    yield Band(maker.block, style.leading, maker.lines(cell), (cell,), whole=True, stays=True)


def _figure(maker: Maker, words: str, drawing: Drawing, height: float, *, before: float, stays: bool = False) -> Band:
    element = maker.root.child(Role.FIGURE, Said(alt=words))
    picture = Picture(element, drawing, dl.LEFT, 0.0, dl.WIDTH, height)
    room = maker.look.room(before)
    return Band(maker.block, height, pictures=(picture,), before=room, whole=True, stays=stays)


def _key(maker: Maker, segments: Sequence[Segment]) -> tuple[Drawing, float]:
    """Return swatches with their words in as many lines as they need, and the height of these."""
    style, side = maker.look.small, _swatch(maker)
    broad = _KEY_BREADTH * side
    between, beside = maker.look.gap(0.9), maker.look.gap(0.35)
    operators, captions = [], []
    x, down, lines = 0.0, 0.0, 1
    for one in segments:
        width = broad + beside + maker.width(one.word, style)
        if x and x + width > dl.WIDTH:
            x, down = 0.0, down + style.leading * lines
        text = Setting(maker.setter.plain(one.word), style, dl.WIDTH - broad - beside)
        lines = max(1, maker.setter.line_count(text))
        operators.append(woven(one.pattern, (x, -down - (style.leading + side) / 2, broad, side)))
        captions.append(Caption(text.text, style, x + broad + beside, -down, text.measure))
        x += width + between
    return Drawing("".join(operators), tuple(captions)), down + style.leading * lines


def _bar(maker: Maker, row: BarRow) -> tuple[Drawing, float]:
    """Return a bar under its label and its denominator, its counts under it."""
    setter, look = maker.setter, maker.look
    total, label = setter.plain(str(row.total)), setter.plain(row.label)
    total_width = setter.natural_width(total, look.fact)
    setting = Setting(label, look.cell, dl.WIDTH - total_width - look.gap(1.0))
    above = max(1, setter.line_count(setting)) * look.cell.leading
    high = look.gap(1.15)
    captions = [Caption(label, look.cell, 0.0, 0.0, setting.measure)]
    level = look.cell.baseline - look.fact.baseline
    captions.append(Caption(total, look.fact, dl.WIDTH - total_width, -level))
    operators, middles, left = [], [], 0.0
    unit = dl.WIDTH / row.total if row.total else 0.0
    shown = [one for one in row.segments if one.count]
    for one in shown:
        width = one.count * unit
        operators.append(woven(one.pattern, (left, -above - 2 - high, width, high)))
        middles.append(left + width / 2)
        left += width
    if not shown:
        operators.append(woven(Pattern.EMPTY, (0.0, -above - 2 - high, dl.WIDTH, high)))
    style = look.small
    widths = [maker.width(str(one.count), style) for one in shown]
    for one, x in zip(shown, set_apart(middles, widths, look.gap(0.35), dl.WIDTH), strict=True):
        captions.append(Caption(setter.plain(str(one.count)), style, x, -above - 4 - high))
    return Drawing("".join(operators), tuple(captions)), above + 4 + high + style.leading


def _marks(maker: Maker, tile: Tile) -> tuple[Drawing, int]:
    """Return the marks of a tile, down its columns in scale order, and how many lines they take."""
    style, side = maker.look.small, _swatch(maker)
    beside = 1.5
    room = _tile_width() - 2 * _TILE_PAD
    widths = [side + beside + maker.width(str(one.count), style) for one in tile.shown]
    columns = 2 if all(width <= room / 2 for width in widths) else 1
    rows = -(-len(widths) // columns)
    operators, captions = [], []
    for at, one in enumerate(tile.shown):
        column, row = divmod(at, rows)
        x = _TILE_PAD + column * room / 2
        top = -_TILE_PAD - maker.look.cell_head.leading - row * style.leading
        operators.append(woven(one.pattern, (x, top - (style.leading + side) / 2, side, side)))
        captions.append(Caption(maker.setter.plain(str(one.count)), style, x + side + beside, top))
    return Drawing("".join(operators), tuple(captions)), rows


def _tile_width() -> float:
    return (dl.WIDTH + _TILE_GAP) / COLUMNS - _TILE_GAP


def _swatch(maker: Maker) -> float:
    return 0.8 * maker.look.small.size
