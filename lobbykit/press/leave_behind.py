"""The leave-behind press: a sheet becomes one or two pages of US Letter, or the reasons why it cannot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.domain.graphic import ChartGraphic
from lobbykit.domain.prose import plain_text
from lobbykit.domain.sheet import BlockKind
from lobbykit.press import look as lk
from lobbykit.press.beside import sender_logo
from lobbykit.press.chart import missing_in
from lobbykit.press.columns import Columns
from lobbykit.press.faces import Faces
from lobbykit.press.fit import Fit, MissingGlyphs, Rendered
from lobbykit.press.fragments import together
from lobbykit.press.metadata import About
from lobbykit.press.moving import moves
from lobbykit.press.outline import Outline, notes_of
from lobbykit.press.painting import Painted, Painter, Paper
from lobbykit.press.pdf_file import Filling, Plate, PlatePage
from lobbykit.press.pdf_values import stream
from lobbykit.press.plan import arranged, overflows
from lobbykit.press.second_page import SecondPagePrinter
from lobbykit.press.stamped import STAMPED, Stamper
from lobbykit.press.subsets import Subsetter, rounded_up
from lobbykit.press.tags import TaggedPage
from lobbykit.press.typesetter import Typesetter, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lobbykit.domain.sheet import Block, Sheet
    from lobbykit.press.fit import Overflow
    from lobbykit.press.fragments import Letters
    from lobbykit.press.plan import Plan
    from lobbykit.press.second_page import SecondPage
    from lobbykit.press.stamped import Stamp
    from lobbykit.press.tags import Element

_LABELS = ("for-office", "asks-house", "asks-senate", "thanks", "ask", "sources", "contact", "draft")
_REVERSE_LABELS = ("reverse", "continued", "sources-reverse", "more-reverse", "both-reverse")
_ADDRESSEE_GAP = 20.0


_STAMPED_LETTERS = {
    lk.NAME[0].family.regular: frozenset("aA"),
    lk.SEAT[0].family.regular: frozenset("aA0:;/()&\u00b7"),
    lk.STAMP.family.regular: frozenset("aA0:;/()&\u00b7"),
}
"""Alphabets and signs that every file has, so that the names of most offices need no fonts of their own."""
PLATES, BODIES = 256, 1024


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """All of a sheet but addressee and edition, printed once for every office that gets the same.

    `streams` are its finished content streams, empty where a stamped one belongs; `room` is the addressee's width;
    `page` and `document` are its tags, with a gap for each run of stamped blocks; `second` is its reverse, if any.
    """

    fit: Fit
    plan: Plan
    room: float
    streams: tuple[bytes, ...]
    page: TaggedPage
    document: Element
    characters: Letters
    second: SecondPage | None


@dataclass(frozen=True, slots=True)
class _Stamped:
    """The stamped blocks of one sheet: the tags and stamps of its front, and what its reverse says `again` of them."""

    fit: Fit
    page: TaggedPage
    stamps: tuple[Stamp, ...]
    again: tuple[Painted, ...] = ()


class LeaveBehindPress:
    """Prints sheets. The same sheet gives the same bytes, whatever was printed before it.

    A sheet that is too long at the smallest scale, or that needs characters the fonts do not have, is refused: its
    Fit names every such block, and `render` gives no bytes for it, as a draft or not.
    """

    ending = ""

    def __init__(self, fonts: Path, labels: Mapping[str, str]) -> None:
        """Take the folder of the shipped fonts and the ornament words in the language of the sheets to come."""
        self._labels = {key: labels[key] for key in (*_LABELS, *_REVERSE_LABELS)}
        self._setter = Typesetter(Faces(fonts))
        self._painter = Painter(self._setter)
        self._stamper = Stamper(self._setter, self._painter, self._labels)
        self._second = SecondPagePrinter(self._setter, self._painter, self._stamper)
        self._subsets = Subsetter(self._setter.faces)
        self._bodies: dict[object, Body] = {}
        self._plates: dict[object, Plate] = {}

    def fit(self, sheet: Sheet) -> Fit:
        """Return how a sheet fits its page; never raises for content."""
        return self._stamped(sheet, self._body(sheet), "").fit

    def render(self, sheet: Sheet, *, draft: bool = False) -> Rendered:
        """Print a sheet, or refuse it with b"" and a fit that says why.

        A draft is printed over a large grey word and says so in its edition line; it is for sheets that preflight
        found fault with, and does not loosen what the page can hold.
        """
        body = self._body(sheet)
        word = self._labels["draft"].upper() if draft else ""
        stamped = self._stamped(sheet, body, word)
        if stamped.fit.refused:
            return Rendered(b"", stamped.fit)
        return Rendered(self._file(sheet, body, stamped, word), stamped.fit)

    def _body(self, sheet: Sheet) -> Body:
        blocks = tuple(block.kind if block.kind in STAMPED else block for block in sheet.blocks)
        key = (blocks, sheet.sources, sheet.chamber)
        found = self._bodies.get(key)
        return found if found is not None else keep(self._bodies, key, self._printed(sheet), BODIES)

    def _printed(self, sheet: Sheet, paper: Paper | None = None) -> Body:
        """Print what many offices share; on a `paper` of somebody else's there is no reverse."""
        leaving = moves(sheet.blocks)[:1] if paper else moves(sheet.blocks)
        plan = arranged(lambda moved: Columns(self._setter, self._labels, sheet, moved), leaving)
        over = overflows(plan, sheet.blocks)
        missing = (*self._missing_labels(), *self._missing(plan, sheet))
        moved = tuple(sheet.blocks[index].id for index in sorted(plan.moved))
        fit = Fit(plan.scale, plan.fill, 0 if over or missing else len(plan.sides), moved, over, missing)
        paper = paper or Paper(TaggedPage(notes=notes_of(sheet)), Outline())
        stretches = self._stretches(plan, sheet, paper)
        whole = Painted.joined(stretches)
        streams = [_packed(stretches[0])]
        for stretch in stretches[1:]:
            streams += [b"", _packed(stretch)] if stretch.operators else [b""]
        second = self._second.painted(plan.reverse, sheet, paper) if plan.reverse else None
        on_reverse = [second.head.letters, second.blocks.letters] if second else []
        letters = rounded_up(together([whole.letters, _STAMPED_LETTERS, *on_reverse]))
        room = self._addressee_room(plan)
        return Body(fit, plan, room, tuple(streams), paper.page, paper.outline.document, letters, second)

    def _missing_labels(self) -> Iterator[MissingGlyphs]:
        for key, label in self._labels.items():
            lost = self._setter.missing(self._setter.plain(label.upper()), lk.LABEL)
            if lost:
                yield MissingGlyphs(f"label/{key}", lost)

    def _missing(self, plan: Plan, sheet: Sheet) -> Iterator[MissingGlyphs]:
        found: dict[str, str] = {}
        for placed in plan.placed:
            setting = placed.item.setting
            found[sheet.blocks[placed.item.index].id] = self._setter.missing(setting.text, setting.style)
        for standing in plan.reverse.standing if plan.reverse else ():
            lost = self._setter.missing(standing.setting.text, standing.setting.style)
            found["title"] = found.get("title") or lost  # the head of the reverse repeats it in another face
        for block in sheet.blocks:
            if isinstance(block.graphic, ChartGraphic):
                found[block.id] = found.get(block.id) or missing_in(self._setter, block.graphic)
        yield from (MissingGlyphs(block, lost) for block, lost in found.items() if lost)

    def _stretches(self, plan: Plan, sheet: Sheet, paper: Paper) -> list[Painted]:
        """Paint the blocks in reading order, as stretches that end where stamped blocks stand."""
        by_index = {placed.item.index: placed for placed in plan.placed}
        sender = "" if sender_logo(sheet.blocks) else _words(sheet, BlockKind.MASTHEAD, "sender")
        head = self._painter.head(sender, plan.head)
        stretches, before = [[head, *self._second.furniture(plan.standing, plan.rules)]], None
        for index, block in enumerate(sheet.blocks):
            if index in plan.moved:
                continue
            if block.kind not in STAMPED:
                stretches[-1].append(self._painter.block(by_index[index], block, paper))
            elif block.kind is not before:
                paper.outline.gap()
                stretches.append([])
            before = block.kind
        return [Painted.joined(stretch) for stretch in stretches]

    def _addressee_room(self, plan: Plan) -> float:
        widths = [
            placed.item.x + self._setter.fragment(placed.item.setting).width
            for placed in plan.columns[0].placed
            if placed.top > plan.head
        ]
        return lk.RIGHT - max(widths, default=lk.LEFT) - _ADDRESSEE_GAP

    def _stamped(self, sheet: Sheet, body: Body, draft: str) -> _Stamped:
        """Paint each run of stamped blocks, and join what they say of the fit to the body's."""
        stamps = []
        fit, page = body.fit, TaggedPage(body.page.index, start=body.page.end)
        for kind, run in groupby(sheet.blocks, key=lambda block: block.kind):
            if kind not in STAMPED:
                continue
            blocks = tuple(run)
            if kind is BlockKind.ADDRESSEE:
                stamp = self._stamper.addressee(blocks, body.room, page)
            else:
                stamp = self._stamper.edition(blocks, draft, page)
            stamps.append(stamp)
            fit = _joined(fit, stamp.over, tuple(self._missing_stamped(blocks)))
        if body.second is None:
            return _Stamped(fit, page, tuple(stamps))
        again, over = self._second.stamps(sheet, body.second.room, draft)
        named = {one.block for one in fit.overflow}
        fit = _joined(fit, tuple(one for one in over if one.block not in named), ())
        return _Stamped(fit, page, tuple(stamps), again)

    def _missing_stamped(self, blocks: tuple[Block, ...]) -> Iterator[MissingGlyphs]:
        for block in blocks:
            lost = self._setter.missing(self._setter.text(block.content), self._stamper.styles(block))
            if lost:
                yield MissingGlyphs(block.id, lost)

    def _file(self, sheet: Sheet, body: Body, stamped: _Stamped, draft: str) -> bytes:
        loose = [*(stamp.painted for stamp in stamped.stamps), *stamped.again]
        letters = Painted.joined([self._painter.watermark(draft), *loose] if draft else loose).letters
        filling = Filling(
            tuple(stamp.operators.encode("ascii") for stamp in loose),
            tuple(stamp.elements for stamp in stamped.stamps),
            (stamped.page,),
            f"{sheet.office}/",
        )
        return self._plate(sheet.lang, body, letters, draft).finished(self._about(sheet), filling)

    def _plate(self, lang: str, body: Body, letters: Letters, draft: str) -> Plate:
        """Return what this sheet shares with others: everything, when its stamps need no rarer letters than theirs."""
        characters = widened(body.characters, letters)
        key = (body, lang, draft, tuple(sorted(characters.items())))
        found = self._plates.get(key)
        if found is None:
            fonts = [self._subsets.objects(*face) for face in sorted(characters.items())]
            behind = [_packed(self._painter.watermark(draft))] if draft else []
            pages = [PlatePage((*behind, *body.streams), body.page)]
            if body.second:
                head, blocks = _packed(body.second.head), _packed(body.second.blocks)
                pages.append(PlatePage((*behind, head, b"", blocks, b""), body.second.tags))
            found = keep(self._plates, key, Plate(lang, pages, fonts, body.document), PLATES)
        return found

    def _about(self, sheet: Sheet) -> About:
        name = _words(sheet, BlockKind.ADDRESSEE, "name")
        sender = _words(sheet, BlockKind.MASTHEAD, "sender")
        return About(sheet.title, sender, f"{self._labels['for-office']} {name}".strip(), sheet.lang)


def widened(characters: Letters, letters: Letters) -> Letters:
    """Return the characters of each face with those that more letters need, which is mostly the same."""
    wider = dict(characters)
    for face, wanted in letters.items():
        if not wanted <= wider.get(face, frozenset()):
            wider[face] = wider.get(face, frozenset()) | rounded_up({face: wanted})[face]
    return wider


def _packed(painted: Painted) -> bytes:
    return stream(painted.operators.encode("ascii"))


def _words(sheet: Sheet, kind: BlockKind, role: str) -> str:
    return " ".join(plain_text(block.content) for block in sheet.blocks if block.kind is kind and block.role == role)


def _joined(fit: Fit, over: tuple[Overflow, ...], missing: tuple[MissingGlyphs, ...]) -> Fit:
    if not over and not missing:
        return fit
    return replace(fit, pages=0, overflow=(*fit.overflow, *over), missing=(*fit.missing, *missing))
