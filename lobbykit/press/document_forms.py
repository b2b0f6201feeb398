"""Tables and what is filled in by hand, as bands: facts, choices, lines to write on."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from lobbykit.press import document_look as dl
from lobbykit.press.document_bands import Band, Cell, Drawing, Stroke
from lobbykit.press.document_prose import LIST_OF_BOXES
from lobbykit.press.tags import HEAD_OF_COLUMN, HEAD_OF_ROW, Role, Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.domain.document import Blank, Choice, Facts, Table
    from lobbykit.domain.prose import Spans
    from lobbykit.press.document_prose import Maker
    from lobbykit.press.look import TextStyle
    from lobbykit.press.tags import Element

_WIDEST_LABEL = 0.34  # of the measure
_SHORTEST_RULE = 130.0
_MANY_COLUMNS = 8


def table_bands(maker: Maker, table: Table) -> Iterator[Band]:
    """Yield the head, which each further page begins with, and the rows, none broken unless longer than a page."""
    look, element = maker.look, maker.root.child(Role.TABLE)
    columns = _columns(table.widths, look.gap(0.9 if len(table.head) <= _MANY_COLUMNS else 0.4))
    row = element.child(Role.TR)
    heads = [
        maker.cell(row.child(Role.TH, Said(attributes=HEAD_OF_COLUMN)), words, look.cell_head, at)
        for words, at in zip(table.head, columns, strict=True)
    ]
    lines, style = maker.lines(*heads), look.cell_head
    pad = look.gap(0.26)
    under = Drawing(Stroke.RULE, dl.LEFT, style.leading + pad, dl.WIDTH, 1.0, lines - 1)
    # A head of two lines stands on its rule: shorter cells come down to it.
    low = [Cell(one.element, one.setting, one.x, (lines - max(1, maker.lines(one))) * style.leading) for one in heads]
    head = Band(maker.block, style.leading, lines, tuple(low), (under,), below=pad, whole=True, stays=True)
    yield head
    for content in table.rows:
        yield _row(maker, element.child(Role.TR), content, columns, table.boxes, head)


def _row(
    maker: Maker,
    row: Element,
    content: Sequence[Spans],
    columns: Sequence[tuple[float, float]],
    boxes: frozenset[int],
    head: Band,
) -> Band:
    style, pad = maker.look.cell, maker.look.gap(0.32)
    cells, drawings = [], []
    for at, (spans, (x, measure)) in enumerate(zip(content, columns, strict=True)):
        boxed = at in boxes
        element = row.child(Role.TD)
        beside = maker.look.box + maker.look.gap(0.5) if boxed else 0.0
        if boxed:
            drawings.append(maker.box(x + 0.5, style.leading, maker.figure(element)))
        cells.append(maker.cell(element, spans, style, (x + beside, measure - beside)))
    lines = maker.lines(*cells)
    drawings.append(Drawing(Stroke.RULE, dl.LEFT, style.leading + pad, dl.WIDTH, 0.4, lines - 1))
    return Band(
        maker.block, style.leading, lines, tuple(cells), tuple(drawings), above=pad, below=pad, whole=True, head=(head,)
    )


def _columns(widths: Sequence[float], gutter: float) -> list[tuple[float, float]]:
    """Return left edge and measure of each column; all but the last leave a gutter."""
    room = dl.WIDTH / sum(widths)
    lefts = [dl.LEFT + room * share for share in accumulate(widths, initial=0.0)]
    last = len(widths) - 1
    return [(lefts[at], width * room - (gutter if at < last else 0.0)) for at, width in enumerate(widths)]


def facts_bands(maker: Maker, facts: Facts) -> Iterator[Band]:
    """Yield pairs, labels in a column of their own as wide as the widest of them, within reason.

    A label of several lines is heard before its content also where a page ends: such a pair stays whole.
    """
    look, whole = maker.look, maker.root.child(Role.TABLE)
    widest = max((maker.width(label, look.fact) for label, _ in facts.pairs), default=0.0) + 0.01
    room = min(widest, _WIDEST_LABEL * dl.WIDTH)
    left = room + look.gap(1.1)
    level = look.body.baseline - look.fact.baseline
    for at, (label, content) in enumerate(facts.pairs):
        row = whole.child(Role.TR)
        name = maker.cell(row.child(Role.TH, Said(attributes=HEAD_OF_ROW)), label, look.fact, (dl.LEFT, room))
        name = Cell(name.element, name.setting, name.x, level)
        body = maker.cell(row.child(Role.TD), content, look.body, (dl.LEFT + left, dl.WIDTH - left))
        before = look.gap(0.22) if at else 0.0
        lines, whole_row = maker.lines(name, body), maker.lines(name) > 1
        yield Band(maker.block, look.body.leading, lines, (name, body), before=before, whole=whole_row)


def choice_bands(maker: Maker, choice: Choice) -> Iterator[Band]:
    """Yield the question, then its boxes: in one row where they fit, else in even columns."""
    look = maker.look
    question = maker.cell(maker.root.child(Role.P), choice.question, look.strong, (dl.LEFT, look.prose))
    yield Band(maker.block, look.strong.leading, maker.lines(question), (question,), whole=True, stays=True)
    whole, style = maker.root.child(Role.L, Said(attributes=LIST_OF_BOXES)), look.bullet
    rows = _option_rows(maker, choice.options, style)
    for at, row in enumerate(rows):
        cells, boxes = [], []
        for words, (x, measure) in row:
            item = whole.child(Role.LI)
            boxes.append(maker.box(x + 0.5, style.leading, maker.figure(item.child(Role.LBL))))
            beside = look.box + look.gap(0.5)
            cells.append(maker.cell(item.child(Role.LBODY), words, style, (x + beside, measure - beside)))
        stays = at < len(rows) - 1
        lines, before = maker.lines(*cells), look.room(0.35)
        yield Band(
            maker.block, style.leading, lines, tuple(cells), tuple(boxes), before=before, whole=True, stays=stays
        )


def _option_rows(maker: Maker, options: Sequence[str], style: TextStyle) -> list[list[tuple[str, tuple[float, float]]]]:
    look = maker.look
    widths = [look.box + look.gap(0.5) + maker.width(one, style) + 0.01 for one in options]
    between = look.gap(1.8)
    if sum(widths) + between * (len(widths) - 1) <= dl.WIDTH:
        lefts = accumulate((width + between for width in widths[:-1]), initial=dl.LEFT)
        return [[(one, (left, width)) for one, left, width in zip(options, lefts, widths, strict=True)]]
    fitting = (count for count in range(len(options), 1, -1) if max(widths) + between <= dl.WIDTH / count)
    count = next(fitting, 1)
    room = dl.WIDTH / count
    placed = [(one, (dl.LEFT + room * (at % count), room)) for at, one in enumerate(options)]
    return [placed[at : at + count] for at in range(0, len(placed), count)]


def blank_bands(maker: Maker, blank: Blank) -> Iterator[Band]:
    """Yield a label with lines to write on; a short rule stands behind the label where there is room for one."""
    look, style = maker.look, maker.look.strong
    cell = maker.cell(maker.root.child(Role.P), blank.label, style, (dl.LEFT, dl.WIDTH))
    lines = maker.lines(cell)
    end = dl.LEFT + maker.setter.natural_width(cell.setting.text, style) + look.gap(0.5)
    if not blank.lines and lines == 1 and dl.RIGHT - end >= _SHORTEST_RULE:
        rule = Drawing(Stroke.RULE, end, style.baseline + 2, dl.RIGHT - end, 0.6)
        yield Band(maker.block, style.leading, 1, (cell,), (rule,), above=look.ruling - style.leading)
        return
    yield Band(maker.block, style.leading, lines, (cell,), whole=True, stays=True)
    ruled = max(1, blank.lines)
    rules = tuple(Drawing(Stroke.RULE, dl.LEFT, look.ruling, dl.WIDTH, 0.6, line) for line in range(ruled))
    yield Band(maker.block, look.ruling, ruled, (), rules, whole=True)
