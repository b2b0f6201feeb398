"""Painting a page of a document: portions, running head and foot, each with what it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.press import document_look as dl
from lobbykit.press.document_bands import Stroke
from lobbykit.press.fragments import Setting, number, set_lines, together
from lobbykit.press.lines import fitting, line_breaks
from lobbykit.press.painting import Painted
from lobbykit.press.tags import artifact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.press.document_bands import Cell, Drawing
    from lobbykit.press.document_flow import Portion
    from lobbykit.press.document_look import DocumentLook
    from lobbykit.press.fragments import Fragment
    from lobbykit.press.tags import TaggedPage
    from lobbykit.press.typesetter import Typesetter

_HEADER, _FOOTER = "/Type/Pagination/Subtype/Header", "/Type/Pagination/Subtype/Footer"
_BESIDE_PAGE = 14.0
_HEAD_GAP, _HEAD_BELOW = 4.0, 18.0
_FOOT_GAP, _FOOT_ABOVE = 3.0, 14.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on every page, head and foot, and the page heights that the text has between them."""

    head: str
    foot: str
    top: float
    bottom: float

    @property
    def room(self) -> float:
        """The height of a page's text."""
        return self.top - self.bottom


class PagePainter:
    """Paints pages of one document."""

    def __init__(self, setter: Typesetter, look: DocumentLook, labels: Mapping[str, str]) -> None:
        self._setter, self._look, self._labels = setter, look, labels

    def frame(self, head: str, foot: str, pages: int) -> Frame:
        """Return the frame of a document whose last page has a number no longer than `pages`."""
        top, bottom = dl.HEAD_TOP, dl.FOOT_BOTTOM
        if head:
            top -= self._setter.height(self._head(head)) + _HEAD_GAP + _HEAD_BELOW
        lines = max(self._setter.height(self._foot(foot, pages)), self._look.page.leading)
        bottom += lines + _FOOT_GAP + _FOOT_ABOVE
        return Frame(head, foot, top, bottom)

    def painted(self, portions: tuple[Portion, ...], frame: Frame, page: TaggedPage, pages: int) -> Painted:
        """Return a page with its links and letters; marks its content in `page`."""
        parts = list(self._running(frame, page.index + 1, pages))
        for portion in portions:
            parts += self._portion(portion, frame.top - portion.down, page)
        return Painted.joined(parts)

    def page_label(self, page: int, pages: int) -> str:
        """Return the words that number a page."""
        return self._labels["page-of"].replace("{page}", str(page)).replace("{pages}", str(pages))

    def _head(self, head: str) -> Setting:
        return Setting(self._setter.plain(head), self._look.head, dl.WIDTH)

    def _foot(self, foot: str, pages: int) -> Setting:
        label = self._setter.plain(self.page_label(pages, pages))
        room = dl.WIDTH - self._setter.natural_width(label, self._look.page) - _BESIDE_PAGE
        return Setting(self._setter.plain(foot), self._look.foot, room)

    def _running(self, frame: Frame, page: int, pages: int) -> Iterator[Painted]:
        if frame.head:
            head = self._setter.fragment(self._head(frame.head))
            y = dl.HEAD_TOP - head.height - _HEAD_GAP
            shown = head.placed(dl.LEFT, dl.HEAD_TOP) + _line(y, dl.HEAD_RULE)
            yield Painted(artifact(shown, _HEADER), (), head.letters)
        foot = self._setter.fragment(self._foot(frame.foot, pages))
        label = self._setter.line(self._setter.plain(self.page_label(page, pages)), self._look.page)
        top = frame.bottom - _FOOT_ABOVE - _FOOT_GAP
        shown = _line(top + _FOOT_GAP, dl.FOOT_RULE) + foot.placed(dl.LEFT, top) + label.placed(dl.RIGHT, top)
        yield Painted(artifact(shown, _FOOTER), (), together([foot.letters, label.letters]))

    def _portion(self, portion: Portion, top: float, page: TaggedPage) -> Iterator[Painted]:
        band = portion.band
        first = top - (band.above if portion.start == 0 else 0.0)
        for drawing in band.drawings:
            if drawing.stroke is Stroke.ASIDE:
                yield _bare(artifact(_aside(drawing, top, portion.height)))
            elif portion.start <= drawing.line < portion.end:
                y = first - (drawing.line - portion.start) * band.leading - drawing.down
                drawn = _drawn(drawing, y)
                means = drawing.element is not None and not portion.again
                yield _bare(page.marked(drawing.element, drawn) if means and drawing.element else artifact(drawn))
        for cell in band.cells:
            fragment = self._lines(cell, portion)
            if fragment is None:
                continue
            y = first - cell.down
            links = tuple(link.at(cell.x, y) for link in fragment.links)
            shown = fragment.placed(cell.x, y)
            shown = artifact(shown, "/Type/Pagination") if portion.again else page.marked(cell.element, shown)
            yield Painted(shown, links, fragment.letters)

    def _lines(self, cell: Cell, portion: Portion) -> Fragment | None:
        """Return those lines of a cell that a portion shows, if it has any there."""
        count = self._setter.line_count(cell.setting)
        start, end = min(portion.start, count), min(portion.end, count)
        if start == end:
            return None
        if (start, end) == (0, count):
            return self._setter.fragment(cell.setting)
        text, style, measure = cell.setting
        words = fitting(self._setter.words(text, style), style, measure)
        return set_lines(words, line_breaks(words, style, measure)[start:end], cell.setting)


def _bare(operators: str) -> Painted:
    return Painted(operators, (), {})


def _line(y: float, width: float) -> str:
    return f"q 0 G {number(width)} w {_numbers(dl.LEFT, y)} m {_numbers(dl.RIGHT, y)} l S Q\n"


def _aside(drawing: Drawing, top: float, height: float) -> str:
    x = drawing.x
    path = f"{_numbers(x, top - 2)} m {_numbers(x, top - height + 2)} l S"
    return f"q 0 G {number(drawing.width)} w {path} Q\n"


def _drawn(drawing: Drawing, y: float) -> str:
    if drawing.stroke is Stroke.BOX:
        path = f"{_numbers(drawing.x, y - drawing.length, drawing.length, drawing.length)} re S"
    else:
        path = f"{_numbers(drawing.x, y)} m {_numbers(drawing.x + drawing.length, y)} l S"
    return f"q 0 G {number(drawing.width)} w {path} Q\n"


def _numbers(*values: float) -> str:
    return " ".join(map(number, values))
