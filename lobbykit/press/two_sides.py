"""Two sheets for one office on the two sides of one leaf: two briefs at one meeting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.sheet import BlockKind
from lobbykit.press.fragments import together
from lobbykit.press.leave_behind import LeaveBehindPress, widened
from lobbykit.press.outline import Outline, notes_of
from lobbykit.press.painting import Painted, Paper
from lobbykit.press.pdf_file import Filling, Plate, PlatePage
from lobbykit.press.pdf_values import stream
from lobbykit.press.tags import TaggedPage

if TYPE_CHECKING:
    from lobbykit.domain.prose import Spans
    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Fit
    from lobbykit.press.leave_behind import Body

_SOURCE, _BACK = "source/", "reverse."


@dataclass(frozen=True, slots=True)
class RenderedLeaf:
    """A printed leaf: the bytes of its file of two pages (empty when refused) and how each side fits."""

    pdf: bytes
    front: Fit
    back: Fit


class TwoSidesPress(LeaveBehindPress):
    """Prints single sheets, and pairs of them. A sheet of a pair has its one side only; longer ones are refused."""

    def render_two(self, front: Sheet, back: Sheet, *, draft: bool = False) -> RenderedLeaf:
        """Print two sheets of one office and one language as one file, or refuse both with the reasons of each."""
        sheets = front, _apart(back)
        bodies = self._leaf(*sheets)
        word = self._labels["draft"].upper() if draft else ""
        stamped = [self._stamped(sheet, body, word) for sheet, body in zip(sheets, bodies, strict=True)]
        fits = stamped[0].fit, _named_back(stamped[1].fit)
        if any(fit.refused for fit in fits):
            return RenderedLeaf(b"", *(replace(fit, pages=0) for fit in fits))
        stamps = [stamp for one in stamped for stamp in one.stamps]
        behind = [self._painter.watermark(word)] if draft else []
        letters = Painted.joined([*behind, *(stamp.painted for stamp in stamps)]).letters
        characters = widened(together(body.characters for body in bodies), letters)
        fonts = [self._subsets.objects(*face) for face in sorted(characters.items())]
        under = tuple(stream(one.operators.encode("ascii")) for one in behind)
        pages = [PlatePage((*under, *body.streams), body.page) for body in bodies]
        filling = Filling(
            tuple(stamp.painted.operators.encode("ascii") for stamp in stamps),
            tuple(stamp.elements for stamp in stamps),
            tuple(one.page for one in stamped),
            f"{front.office}/",
        )
        plate = Plate(front.lang, pages, fonts, bodies[0].document)
        about = replace(self._about(front), title=f"{front.title} / {back.title}")
        return RenderedLeaf(plate.finished(about, filling), *fits)

    def _leaf(self, front: Sheet, back: Sheet) -> tuple[Body, Body]:
        """Print what both sides share with other offices, one after the other in one outline."""
        first = Paper(TaggedPage(notes=notes_of(front)), Outline())
        one = self._printed(front, first)
        return one, self._printed(back, Paper(TaggedPage(1, notes=notes_of(back)), first.outline))


def _apart(sheet: Sheet) -> Sheet:
    """Return the sheet with names for its sources that no front has, so that its marks lead to its own notes."""
    blocks = tuple(
        replace(
            block,
            id=f"{_SOURCE}{_BACK}{block.id.removeprefix(_SOURCE)}" if block.kind is BlockKind.SOURCES else block.id,
            content=_renamed(block.content),
        )
        for block in sheet.blocks
    )
    sources = tuple(replace(one, id=f"{_BACK}{one.id}", content=_renamed(one.content)) for one in sheet.sources)
    return replace(sheet, blocks=blocks, sources=sources)


def _renamed(spans: Spans) -> Spans:
    return tuple(span._replace(note=f"{_BACK}{span.note}") if span.note else span for span in spans)


def _named_back(fit: Fit) -> Fit:
    """Return the fit with the sheet's own names of its sources."""
    longer = f"{_SOURCE}{_BACK}"
    over = tuple(replace(one, block=one.block.replace(longer, _SOURCE)) for one in fit.overflow)
    lost = tuple(replace(one, block=one.block.replace(longer, _SOURCE)) for one in fit.missing)
    return replace(fit, overflow=over, missing=lost)
