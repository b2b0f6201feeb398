"""Painting a page of a document: portions, running head and foot, each with what it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.press import document_look as dl
from lobbykit.press.document_bands import Stroke
from lobbykit.press.fragments import Setting, number, together
from lobbykit.press.painting import Painted
from lobbykit.press.tags import artifact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.press.document_bands import Cell, Drawing, Picture
    from lobbykit.press.document_flow import Portion
    from lobbykit.press.document_look import DocumentLook
    from lobbykit.press.fragments import Fragment
    from lobbykit.press.tags import Element, TaggedPage
    from lobbykit.press.typesetter import Typesetter

_HEADER, _FOOTER = "/Type/Pagination/Subtype/Header", "/Type/Pagination/Subtype/Footer"
_BESIDE_PAGE = 14.0
_HEAD_GAP, _HEAD_BELOW = 4.0, 18.0
_FOOT_GAP, _FOOT_ABOVE = 3.0, 14.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on every page, head and foot (none if `footless`), and the page heights that the text has between."""

    head: str
    foot: str
    top: float
    bottom: float
    footless: bool = False

    @property
    def room(self) -> float:
        """The height of a page's text."""
        return self.top - self.bottom


class PagePainter:
    """Paints the pages of one document. `head` is the head as it is said, once; on later pages it is only look."""

    def __init__(self, setter: Typesetter, look: DocumentLook, labels: Mapping[str, str], head: Element) -> None:
        self._setter, self._look, self._labels = setter, look, labels
        self._head_element = head

    def frame(self, head: str, foot: str, pages: int) -> Frame:
        """Return the frame of a document whose last page has a number no longer than `pages`."""
        top, bottom = dl.HEAD_TOP, dl.FOOT_BOTTOM
        if head:
            top -= self._setter.height(self._head(head)) + _HEAD_GAP + _HEAD_BELOW
        lines = max(self._setter.height(self._foot(foot, pages)), self._look.page.leading)
        bottom += lines + _FOOT_GAP + _FOOT_ABOVE
        return Frame(head, foot, top, bottom)

    def painted(self, portions: tuple[Portion, ...], page: TaggedPage, frame: Frame, pages: int) -> Painted:
        """Return a page, its content marked in `page`."""
        parts = [*self._running_head(frame, page)]
        for portion in portions:
            parts += self._portion(portion, frame.top - portion.down, page)
        return Painted.joined(parts if frame.footless else [*parts, self._running_foot(frame, page, pages)])

    def page_label(self, page: int, pages: int) -> str:
        """Return the words that number a page."""
        return self._labels["page-of"].replace("{page}", str(page)).replace("{pages}", str(pages))

    def _head(self, head: str) -> Setting:
        return Setting(self._setter.plain(head), self._look.head, dl.WIDTH)

    def _foot(self, foot: str, pages: int) -> Setting:
        label = self._setter.plain(self.page_label(pages, pages))
        room = dl.WIDTH - self._setter.natural_width(label, self._look.page) - _BESIDE_PAGE
        return Setting(self._setter.plain(foot), self._look.foot, room)

    def _running_head(self, frame: Frame, page: TaggedPage) -> Iterator[Painted]:
        if not frame.head:
            return
        head = self._setter.fragment(self._head(frame.head))
        if page.index:
            shown = artifact(head.placed(dl.LEFT, dl.HEAD_TOP), _HEADER)
        else:
            shown = head.tagged(dl.LEFT, dl.HEAD_TOP, page, self._head_element)
        rule = artifact(_line(dl.HEAD_TOP - head.height - _HEAD_GAP, dl.HEAD_RULE))
        yield Painted(shown + rule, head.letters)

    def _running_foot(self, frame: Frame, page: TaggedPage, pages: int) -> Painted:
        foot = self._setter.fragment(self._foot(frame.foot, pages))
        label = self._setter.line(self._setter.plain(self.page_label(page.index + 1, pages)), self._look.page)
        top = frame.bottom - _FOOT_ABOVE - _FOOT_GAP
        shown = _line(top + _FOOT_GAP, dl.FOOT_RULE) + foot.placed(dl.LEFT, top) + label.placed(dl.RIGHT, top)
        return Painted(artifact(shown, _FOOTER), together([foot.letters, label.letters]))

    def _portion(self, portion: Portion, top: float, page: TaggedPage) -> Iterator[Painted]:
        band = portion.band
        first = top - (band.above if portion.start == 0 else 0.0)
        for drawing in band.drawings:
            if drawing.stroke is Stroke.ASIDE:
                yield _bare(artifact(_aside(drawing, top, portion.height)))
            elif portion.start <= drawing.line < portion.end:
                yield _bare(_drawn(drawing, first - (drawing.line - portion.start) * band.leading, page))
        for picture in band.pictures:
            yield self._picture(picture, first, page)
        for cell in band.cells:
            yield from self._cell(cell, portion, first, page)

    def _cell(self, cell: Cell, portion: Portion, first: float, page: TaggedPage) -> Iterator[Painted]:
        fragment = self._lines(cell, portion)
        if fragment is None:
            return
        y = first - cell.down
        letters = together([fragment.letters, {fragment.tail[0]: frozenset(" ")}])
        if portion.again:
            yield Painted(artifact(fragment.placed(cell.x, y), "/Type/Pagination"), letters)
        else:
            # A space at the end keeps cells apart for whoever reads the operators alone.
            spaced = len(portion.band.cells) > 1
            yield Painted(fragment.tagged(cell.x, y, page, cell.element, spaced=spaced), letters)

    def _picture(self, picture: Picture, first: float, page: TaggedPage) -> Painted:
        x, top = picture.x, first - picture.down
        parts = [_bare(f"q 0 g 0 G 1 0 0 1 {_numbers(x, top)} cm {picture.drawing.operators}Q\n")]
        for one in picture.drawing.captions:
            setting = Setting(one.text, one.style, one.measure)
            fragment = self._setter.fragment(setting) if one.measure else self._setter.line(one.text, one.style)
            parts.append(Painted(fragment.placed(x + one.x, top + one.top), fragment.letters))
        whole = Painted.joined(parts)
        _boxed(picture.element, (x, top - picture.height, x + picture.width, top), "Block")
        return Painted(page.marked(picture.element, whole.operators), whole.letters)

    def _lines(self, cell: Cell, portion: Portion) -> Fragment | None:
        """Return those lines of a cell that a portion shows, if it has any there."""
        count = self._setter.line_count(cell.setting)
        start, end = min(portion.start, count), min(portion.end, count)
        if start == end:
            return None
        part = None if (start, end) == (0, count) else (start, end)
        return self._setter.fragment(cell.setting._replace(lines=part))


def _bare(operators: str) -> Painted:
    return Painted(operators, {})


def _line(y: float, width: float) -> str:
    return f"q 0 G {number(width)} w {_numbers(dl.LEFT, y)} m {_numbers(dl.RIGHT, y)} l S Q\n"


def _aside(drawing: Drawing, top: float, height: float) -> str:
    x = drawing.x
    path = f"{_numbers(x, top - 2)} m {_numbers(x, top - height + 2 - drawing.length)} l S"
    return f"q 0 G {number(drawing.width)} w {path} Q\n"


def _drawn(drawing: Drawing, top: float, page: TaggedPage) -> str:
    """Return a rule or a box whose line has its upper edge at `top`."""
    x, y = drawing.x, top - drawing.down
    if drawing.stroke is Stroke.RULE:
        path = f"{_numbers(x, y)} m {_numbers(x + drawing.length, y)} l S"
    else:
        path = f"{_numbers(x, y - drawing.length, drawing.length, drawing.length)} re S"
    operators = f"q 0 G {number(drawing.width)} w {path} Q\n"
    element = drawing.element
    if element is None:
        return artifact(operators)
    _boxed(element, (x, y - drawing.length, x + drawing.length, y), "Inline")
    return page.marked(element, operators)


def _boxed(figure: Element, box: tuple[float, float, float, float], placement: str) -> None:
    """Say where on its page a figure stands."""
    figure.said = replace(figure.said, attributes=f"/O/Layout/BBox[{_numbers(*box)}]/Placement/{placement}")


def _numbers(*values: float) -> str:
    return " ".join(map(number, values))
