"""Two sheets for one office on the two sides of one leaf: two briefs at one meeting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.sheet import BlockKind
from lobbykit.press.fragments import together
from lobbykit.press.leave_behind import BODIES, PLATES, LeaveBehindPress, widened
from lobbykit.press.outline import Outline, notes_of
from lobbykit.press.painting import Painted, Paper
from lobbykit.press.pdf_file import Filling, Plate, PlatePage
from lobbykit.press.pdf_values import stream
from lobbykit.press.stamped import STAMPED
from lobbykit.press.tags import Element, Role, TaggedPage
from lobbykit.press.typesetter import keep

if TYPE_CHECKING:
    from lobbykit.domain.prose import Spans
    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Fit
    from lobbykit.press.fragments import Letters
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
        bodies = self._side(front, 0), self._side(back, 1)
        word = self._labels["draft"].upper() if draft else ""
        stamped = [self._stamped(sheet, body, word) for sheet, body in zip((front, back), bodies, strict=True)]
        fits = stamped[0].fit, _named_back(stamped[1].fit)
        if any(fit.refused for fit in fits):
            return RenderedLeaf(b"", *(replace(fit, pages=0) for fit in fits))
        stamps = [stamp for one in stamped for stamp in one.stamps]
        letters = Painted.joined([stamp.painted for stamp in stamps]).letters
        filling = Filling(
            tuple(stamp.painted.operators.encode("ascii") for stamp in stamps),
            tuple(stamp.elements for stamp in stamps),
            tuple(one.page for one in stamped),
            f"{front.office}/",
        )
        about = replace(self._about(front), title=f"{front.title} / {back.title}")
        return RenderedLeaf(self._leaf(front.lang, bodies, letters, word).finished(about, filling), *fits)

    def _side(self, sheet: Sheet, side: int) -> Body:
        """Return what a side shares with those of other offices, whatever stands on their other side."""
        blocks = tuple(block.kind if block.kind in STAMPED else block for block in sheet.blocks)
        key = (side, blocks, sheet.sources, sheet.chamber)
        found = self._bodies.get(key)
        if found is None:
            alone = _apart(sheet) if side else sheet
            paper = Paper(TaggedPage(side, notes=notes_of(alone)), Outline())
            found = keep(self._bodies, key, self._printed(alone, paper), BODIES)
        return found

    def _leaf(self, lang: str, bodies: tuple[Body, Body], letters: Letters, draft: str) -> Plate:
        """Return what a leaf shares with those of other offices that have the same on both sides."""
        behind = [self._painter.watermark(draft)] if draft else []
        everywhere = Painted.joined(behind).letters
        characters = widened(together(body.characters for body in bodies), together([everywhere, letters]))
        key = (bodies, lang, draft, tuple(sorted(characters.items())))
        found = self._plates.get(key)
        if found is None:
            fonts = [self._subsets.objects(*face) for face in sorted(characters.items())]
            under = tuple(stream(one.operators.encode("ascii")) for one in behind)
            pages = [PlatePage((*under, *body.streams), body.page) for body in bodies]
            document = Element(Role.DOCUMENT)
            document.kids = [kid for body in bodies for kid in body.document.kids]
            found = keep(self._plates, key, Plate(lang, pages, fonts, document), PLATES)
        return found


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
