"""Fragments: a text set once in a style and a measure, kept as page operators with its links and its letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.press.look import LINK
from lobbykit.press.tags import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.domain.prose import Spans
    from lobbykit.press.faces import Face
    from lobbykit.press.look import TextStyle
    from lobbykit.press.tags import Element, TaggedPage
    from lobbykit.press.words import Piece, Word

NOTE_RISE = 0.33  # of the size
_DESCENT, _ASCENT = 0.24, 0.76
_TOUCHING = 0.01

Letters = dict[str, frozenset[str]]
"""The letters a text needs of each face."""


class Text:
    """A text to be set. The typesetter makes one for equal spans, so identity is equality and it is a quick key."""

    __slots__ = ("spans",)

    def __init__(self, spans: Spans) -> None:
        self.spans = spans


def together(letters: Iterable[Letters]) -> Letters:
    """Return the letters of several texts as one."""
    found: dict[str, set[str]] = {}
    for some in letters:
        for face, characters in some.items():
            found.setdefault(face, set()).update(characters)
    return {face: frozenset(characters) for face, characters in found.items()}


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A link on paper, relative to the upper left corner of its fragment; `text` is what it says there.

    An address that begins with "#" is the id of a note of the same file.
    """

    href: str
    text: str
    box: tuple[float, float, float, float]

    def at(self, x: float, top: float) -> LinkArea:
        """Return the area moved to where its fragment stands."""
        left, bottom, right, above = self.box
        return LinkArea(self.href, self.text, (left + x, bottom + top, right + x, above + top))


@dataclass(frozen=True, slots=True)
class Part:
    """Operators of one stretch of a fragment's text object, all within one link or outside any.

    `text` is what it shows, `href` its address or "#" with the id of the note that it is the mark of.
    """

    operators: str
    href: str | None
    text: str
    areas: tuple[LinkArea, ...]

    def tagged(self, page: TaggedPage, element: Element, corner: tuple[float, float]) -> str:
        """Return the operators as content of the element, or of a link in it; put the link on the page."""
        if not self.text:
            return f"{self.operators}\n"
        if self.href is None:
            return page.marked(element, f"{self.operators}\n")
        contents = self.text.strip()
        if self.href.startswith("#"):
            element = element.child(Role.REFERENCE)
            contents = page.notes.get(self.href[1:], "")
            if not contents:
                return page.marked(element, f"{self.operators}\n")
        link = element.child(Role.LINK)
        shown = page.marked(link, f"{self.operators}\n")
        for area in self.areas:
            page.linked(link, area.at(*corner), contents)
        return shown


@dataclass(frozen=True, slots=True)
class Fragment:
    """A set text. Its origin is its upper left corner; parts follow each other inside one text object.

    `tail` is the face and the operators of a space after it, which keeps its last word apart from what is read next.
    """

    parts: tuple[Part, ...]
    lines: int
    height: float
    width: float
    letters: Letters
    tail: tuple[str, str]

    @property
    def links(self) -> tuple[LinkArea, ...]:
        """The areas of all links, notes among them."""
        return tuple(area for part in self.parts for area in part.areas)

    def placed(self, x: float, top: float) -> str:
        """Return the operators that show it with its corner at (x, top), as no element's content."""
        shown = "\n".join(part.operators for part in self.parts)
        return _text_object(f"{shown}\n", x, top) if shown else ""

    def tagged(self, x: float, top: float, page: TaggedPage, element: Element, *, spaced: bool = False) -> str:
        """Return the operators that show it with its corner at (x, top), as content of an element of the page.

        Links and footnote marks become elements of their own inside it. `spaced` ends it with a space.
        """
        shown = "".join(part.tagged(page, element, (x, top)) for part in self.parts)
        if shown and spaced:
            shown += page.marked(element, f"{self.tail[1]}\n")
        return _text_object(shown, x, top) if shown else ""


def _text_object(shown: str, x: float, top: float) -> str:
    return f"q 1 0 0 1 {number(x)} {number(top)} cm BT\n{shown}ET Q\n"


class Setting(NamedTuple):
    """What determines a fragment. `lines` are the first and last-but-one line of it that are set, when not all are."""

    text: Text
    style: TextStyle
    measure: float
    lines: tuple[int, int] | None = None


def number(value: float) -> str:
    """Write a number as PDF wants it: plain, at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def set_lines(words: Sequence[Word], breaks: Sequence[tuple[int, int]], setting: Setting) -> Fragment:
    """Return the words as a fragment, broken as told. A line that ended at a space ends with that space."""
    writer = _Writer(setting.style, setting.measure)
    for start, end in breaks:
        writer.line(words[start:end], last=end == len(words))
    return writer.fragment()


class _Writer:
    """Writes the operators of a fragment line by line, changing font, colour and rise only where they change."""

    def __init__(self, style: TextStyle, measure: float) -> None:
        self._style, self._measure = style, measure
        self._parts: list[Part] = []
        self._links: list[LinkArea] = []
        self._letters: dict[str, set[str]] = {}
        self._looks: dict[tuple[Face, bool, bool], str] = {}
        self._lines, self._width, self._start = 0, 0.0, 0.0
        self._look = ""
        self._operators: list[str] = [f"{number(style.tracking)} Tc"] if style.tracking else []
        self._shown: list[str] = []
        self._href: str | None = None
        self._text = ""
        self._last: Face | None = None

    def line(self, words: Sequence[Word], *, last: bool) -> None:
        style = self._style
        width = sum(word.width(style) + word.space(style) for word in words) - words[-1].space(style)
        start = self._measure - width if style.right else 0.0
        drop = style.leading if self._lines else style.baseline
        self._operators.append(f"{number(start - self._start)} {number(-drop)} Td")
        self._start, self._width = start, max(self._width, width)
        x = start
        for at, word in enumerate(words):
            ends = at == len(words) - 1
            for piece in word.pieces:
                self._show(piece)
                x = self._advance(piece, x)
            if word.spaced and not (ends and last):
                self._space(word, ends=ends)
                x += word.space(style)
        self._flush()
        self._lines += 1

    def fragment(self) -> Fragment:
        self._turn(None)
        self._end()
        height = self._lines * self._style.leading
        letters = {face: frozenset(characters) for face, characters in self._letters.items()}
        last = self._last
        tail = (last.name, f"[{last.shaped(' ').operands}]TJ") if last else ("", "")
        return Fragment(tuple(self._parts), self._lines, height, self._width, letters, tail)

    def _show(self, piece: Piece) -> None:
        self._turn(piece.target)
        self._look_as(piece.face, note=piece.note is not None, linked=piece.href is not None)
        if piece.gap:
            self._shown.append(number(-piece.gap * 1000))
        self._shown.append(piece.face.shaped(piece.text).operands)
        self._text += piece.text
        self._last = piece.face
        self._letters.setdefault(piece.face.name, set()).update(piece.text)

    def _space(self, word: Word, *, ends: bool) -> None:
        piece = word.pieces[-1]
        if not word.linked:
            self._turn(None)
        self._look_as(piece.face, note=False, linked=self._href is not None)
        self._shown.append(piece.face.shaped(" ").operands)
        self._text += " "
        self._letters.setdefault(piece.face.name, set()).add(" ")
        if word.linked and not ends and self._links:
            left, bottom, right, above = self._links[-1].box
            box = (left, bottom, right + word.space(self._style), above)
            self._links[-1] = LinkArea(self._links[-1].href, self._links[-1].text + " ", box)

    def _advance(self, piece: Piece, x: float) -> float:
        style = self._style
        size = style.note_size if piece.note else style.size
        end = x + piece.em * size + style.tracking * len(piece.text)
        if piece.target is not None:
            base = -(style.baseline + self._lines * style.leading)
            box = (x, base - _DESCENT * style.size, end, base + _ASCENT * style.size)
            self._links.append(LinkArea(piece.target, piece.text, box))
        return end

    def _look_as(self, face: Face, *, note: bool, linked: bool) -> None:
        key = (face, note, linked)
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = self._look_of(face, note=note, linked=linked)
        if look != self._look:
            self._flush()
            self._operators.append(look)
            self._look = look

    def _look_of(self, face: Face, *, note: bool, linked: bool) -> str:
        style = self._style
        size, rise = (style.note_size, NOTE_RISE * style.size) if note else (style.size, 0)
        return f"/{face.name} {number(size)} Tf {number(rise)} Ts {LINK if linked else style.colour}"

    def _flush(self) -> None:
        if self._shown:
            self._operators.append(f"[{''.join(self._shown).replace('><', '')}]TJ")
            self._shown = []

    def _turn(self, href: str | None) -> None:
        """Begin a new part where a link begins or ends."""
        if href != self._href:
            self._end()
            self._href = href

    def _end(self) -> None:
        self._flush()
        if self._operators:
            areas = tuple(_merged(self._links))
            self._parts.append(Part("\n".join(self._operators), self._href, self._text, areas))
        self._operators, self._links, self._text = [], [], ""


def _merged(links: Sequence[LinkArea]) -> Iterator[LinkArea]:
    """Join the areas of one link that touch on one line."""
    waiting: LinkArea | None = None
    for link in links:
        if waiting is not None and _touch(waiting, link):
            box = (waiting.box[0], waiting.box[1], link.box[2], waiting.box[3])
            waiting = LinkArea(waiting.href, waiting.text + link.text, box)
            continue
        if waiting is not None:
            yield waiting
        waiting = link
    if waiting is not None:
        yield waiting


def _touch(one: LinkArea, other: LinkArea) -> bool:
    return one.href == other.href and one.box[1] == other.box[1] and abs(one.box[2] - other.box[0]) < _TOUCHING
