"""The leave-behind press: a sheet becomes one page of US Letter, or the reasons why it cannot."""

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
from lobbykit.press.painting import Painted, Painter
from lobbykit.press.pdf_file import About, Plate, annotation
from lobbykit.press.plan import best, overflows
from lobbykit.press.stamped import STAMPED, Stamper
from lobbykit.press.subsets import Subsetter, rounded_up, stream, unpacked
from lobbykit.press.typesetter import Typesetter, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lobbykit.domain.sheet import Block, Sheet
    from lobbykit.press.fit import Overflow
    from lobbykit.press.fragments import Letters
    from lobbykit.press.plan import Plan

_LABELS = ("for-office", "asks-house", "asks-senate", "thanks", "ask", "sources", "contact", "draft")
_ADDRESSEE_GAP = 20.0


_STAMPED_LETTERS = {
    lk.NAME[0].family.regular: frozenset("aA"),
    lk.SEAT[0].family.regular: frozenset("aA0:;/()&\u00b7"),
    lk.STAMP.family.regular: frozenset("aA0:;/()&\u00b7"),
}
"""Alphabets and signs that every file has, so that the names of most offices need no fonts of their own."""
_PLATES, _BODIES = 256, 1024


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """All of a sheet but addressee and edition, printed once for every office that gets the same.

    `streams` are its finished content streams, empty where a stamped one belongs; `room` is the addressee's width.
    """

    fit: Fit
    room: float
    streams: tuple[bytes, ...]
    links: tuple[bytes, ...]
    characters: Letters


class LeaveBehindPress:
    """Prints sheets. The same sheet gives the same bytes, whatever was printed before it.

    A sheet that is too long at the smallest scale, or that needs characters the fonts do not have, is refused: its
    Fit names every such block, and `render` gives no bytes for it, as a draft or not.
    """

    def __init__(self, fonts: Path, labels: Mapping[str, str]) -> None:
        """Take the folder of the shipped fonts and the ornament words in the language of the sheets to come."""
        self._labels = {key: labels[key] for key in _LABELS}
        self._setter = Typesetter(Faces(fonts))
        self._painter = Painter(self._setter)
        self._stamper = Stamper(self._setter, self._painter, self._labels)
        self._subsets = Subsetter(self._setter.faces)
        self._bodies: dict[object, Body] = {}
        self._plates: dict[object, Plate] = {}

    def fit(self, sheet: Sheet) -> Fit:
        """Return how a sheet fits its page; never raises for content."""
        return self._stamped(sheet, self._body(sheet), "")[0]

    def render(self, sheet: Sheet, *, draft: bool = False) -> Rendered:
        """Print a sheet, or refuse it with b"" and a fit that says why.

        A draft is printed over a large grey word and says so in its edition line; it is for sheets that preflight
        found fault with, and does not loosen what the page can hold.
        """
        body = self._body(sheet)
        word = self._labels["draft"].upper() if draft else ""
        fit, stamps = self._stamped(sheet, body, word)
        if fit.refused:
            return Rendered(b"", fit)
        return Rendered(self._file(sheet, body, stamps, word), fit)

    def _body(self, sheet: Sheet) -> Body:
        blocks = tuple(block.kind if block.kind in STAMPED else block for block in sheet.blocks)
        key = (blocks, sheet.sources, sheet.chamber)
        found = self._bodies.get(key)
        return found if found is not None else keep(self._bodies, key, self._printed(sheet), _BODIES)

    def _printed(self, sheet: Sheet) -> Body:
        plan = best(Columns(self._setter, self._labels, sheet))
        over = overflows(plan, sheet.blocks)
        missing = (*self._missing_labels(), *self._missing(plan, sheet))
        fit = Fit(plan.scale, plan.fill, 0 if over or missing else 1, (), over, missing)
        stretches = self._stretches(plan, sheet)
        whole = Painted.joined(stretches)
        streams = [_packed(stretches[0])]
        for stretch in stretches[1:]:
            streams += [b"", _packed(stretch)] if stretch.operators else [b""]
        letters = rounded_up(together([whole.letters, _STAMPED_LETTERS]))
        return Body(fit, self._addressee_room(plan), tuple(streams), tuple(map(annotation, whole.links)), letters)

    def _missing_labels(self) -> Iterator[MissingGlyphs]:
        for key, label in self._labels.items():
            lost = self._setter.missing(self._setter.plain(label.upper()), lk.LABEL)
            if lost:
                yield MissingGlyphs(f"label/{key}", lost)

    def _missing(self, plan: Plan, sheet: Sheet) -> Iterator[MissingGlyphs]:
        for placed in plan.placed:
            lost = self._setter.missing(placed.item.setting.text, placed.item.setting.style)
            if lost:
                yield MissingGlyphs(sheet.blocks[placed.item.index].id, lost)
        for block in sheet.blocks:
            if isinstance(block.graphic, ChartGraphic) and (lost := missing_in(self._setter, block.graphic)):
                yield MissingGlyphs(block.id, lost)

    def _stretches(self, plan: Plan, sheet: Sheet) -> list[Painted]:
        """Paint the blocks in reading order, as stretches that end where stamped blocks stand."""
        by_index = {placed.item.index: placed for placed in plan.placed}
        sender = "" if sender_logo(sheet.blocks) else _words(sheet, BlockKind.MASTHEAD, "sender")
        head = self._painter.head(sender, plan.head)
        stretches, before = [[head]], None
        for index, block in enumerate(sheet.blocks):
            if block.kind not in STAMPED:
                stretches[-1].append(self._painter.block(by_index[index]))
            elif block.kind is not before:
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

    def _stamped(self, sheet: Sheet, body: Body, draft: str) -> tuple[Fit, list[Painted]]:
        """Paint each run of stamped blocks, and join what they say of the fit to the body's."""
        painted = []
        fit = body.fit
        for kind, run in groupby(sheet.blocks, key=lambda block: block.kind):
            if kind not in STAMPED:
                continue
            blocks = tuple(run)
            stamper = self._stamper
            stamp = (
                stamper.addressee(blocks, body.room) if kind is BlockKind.ADDRESSEE else stamper.edition(blocks, draft)
            )
            painted.append(stamp[0])
            fit = _joined(fit, stamp[1], tuple(self._missing_stamped(blocks)))
        return fit, painted

    def _missing_stamped(self, blocks: tuple[Block, ...]) -> Iterator[MissingGlyphs]:
        for block in blocks:
            lost = self._setter.missing(self._setter.text(block.content), self._stamper.styles(block))
            if lost:
                yield MissingGlyphs(block.id, lost)

    def _file(self, sheet: Sheet, body: Body, stamps: list[Painted], draft: str) -> bytes:
        loose = Painted.joined([self._painter.watermark(draft), *stamps] if draft else stamps)
        plate = self._plate(sheet.lang, body, loose.letters, draft)
        return plate.finished(
            [unpacked(stamp.operators.encode("ascii")) for stamp in stamps],
            tuple(map(annotation, loose.links)),
            self._about(sheet),
        )

    def _plate(self, lang: str, body: Body, letters: Letters, draft: str) -> Plate:
        """Return what this sheet shares with others: everything, when its stamps need no rarer letters than theirs."""
        characters = dict(body.characters)
        for face, wanted in letters.items():
            if not wanted <= characters.get(face, frozenset()):
                characters[face] = characters.get(face, frozenset()) | rounded_up({face: wanted})[face]
        key = (body, lang, draft, tuple(sorted(characters.items())))
        found = self._plates.get(key)
        if found is None:
            fonts = [self._subsets.objects(*face) for face in sorted(characters.items())]
            behind = [_packed(self._painter.watermark(draft))] if draft else []
            found = keep(self._plates, key, Plate(lang, [*behind, *body.streams], fonts, body.links), _PLATES)
        return found

    def _about(self, sheet: Sheet) -> About:
        name = _words(sheet, BlockKind.ADDRESSEE, "name")
        sender = _words(sheet, BlockKind.MASTHEAD, "sender")
        return About(sheet.title, sender, f"{self._labels['for-office']} {name}".strip(), sheet.lang)


def _packed(painted: Painted) -> bytes:
    return stream(painted.operators.encode("ascii"))


def _words(sheet: Sheet, kind: BlockKind, role: str) -> str:
    return " ".join(plain_text(block.content) for block in sheet.blocks if block.kind is kind and block.role == role)


def _joined(fit: Fit, over: tuple[Overflow, ...], missing: tuple[MissingGlyphs, ...]) -> Fit:
    if not over and not missing:
        return fit
    return replace(fit, pages=0, overflow=(*fit.overflow, *over), missing=(*fit.missing, *missing))
