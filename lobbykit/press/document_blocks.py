"""The blocks of a document as bands, with the room between them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain import document as dd
from lobbykit.press.document_charts import bars_bands, tiles_bands
from lobbykit.press.document_forms import blank_bands, choice_bands, facts_bands, table_bands
from lobbykit.press.document_prose import (
    Maker,
    heading_bands,
    listing_bands,
    paragraph_bands,
    quotation_bands,
    rule_bands,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.domain.document import Document, DocumentBlock
    from lobbykit.press.document_bands import Band
    from lobbykit.press.document_look import DocumentLook
    from lobbykit.press.tags import Element
    from lobbykit.press.typesetter import Typesetter

# Room above and below, as parts of the body's size.
_HEADINGS = ((2.0, 0.75), (1.75, 0.3), (1.15, 0.12))
_PARAGRAPHS = {
    "body": (0.55, 0.55),
    "lead": (0.7, 0.95),
    "small": (0.5, 0.5),
    "note": (0.8, 0.8),
    "line": (0.0, 0.0),
    "signature": (3.0, 0.8),
}
_OTHERS: dict[type, tuple[float, float]] = {
    dd.Listing: (0.5, 0.65),
    dd.Choice: (0.9, 0.8),
    dd.Blank: (0.7, 0.6),
    dd.Table: (0.9, 1.1),
    dd.Facts: (0.65, 0.75),
    dd.Quotation: (0.8, 0.8),
    dd.Bars: (0.9, 1.2),
    dd.Tiles: (0.9, 1.2),
    dd.Rule: (1.0, 1.0),
}
_FORM_UNDER_HEADING = 0.6


def bands_of(
    document: Document, setter: Typesetter, look: DocumentLook, labels: Mapping[str, str], root: Element
) -> tuple[Band, ...]:
    """Return the bands of a document in reading order, under the element `root`."""
    return tuple(_Blocks(Maker(setter, look, labels, root)).bands(document.blocks, ()))


class _Blocks:
    """Turns blocks into bands; remembers the room that the block before wants below it, and its groups."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._groups = 0
        self._below = 0.0
        self._breaks = False
        self._after_heading = False

    def bands(self, blocks: Iterable[DocumentBlock], groups: tuple[int, ...]) -> Iterator[Band]:
        for number, block in enumerate(blocks, start=1):
            if not groups:
                self._maker = replace(self._maker, block=number)
            if isinstance(block, dd.PageBreak):
                self._breaks = True
            elif _empty(block):
                continue
            elif isinstance(block, dd.Together):
                self._groups += 1
                yield from self.bands(block.blocks, (*groups, self._groups))
            else:
                yield from self._spaced(block, groups)

    def _spaced(self, block: DocumentBlock, groups: tuple[int, ...]) -> Iterator[Band]:
        """Yield the bands of a block, the first with the room above it that both neighbours agree on."""
        above, below = _room(block)
        if self._after_heading and not isinstance(block, dd.Heading):
            above = 0.0 if isinstance(block, dd.Paragraph | dd.Listing) else _FORM_UNDER_HEADING
        gap = max(self._below, above)
        for at, band in enumerate(self._made(block)):
            first = at == 0
            before = self._maker.look.room(gap) if first else band.before
            yield replace(band, before=before, new_page=first and self._breaks, together=groups)
            self._breaks = False
        self._below, self._after_heading = below, isinstance(block, dd.Heading)

    def _made(self, block: DocumentBlock) -> Iterator[Band]:  # noqa: C901, PLR0911 - one way for each kind
        maker = self._maker
        match block:
            case dd.Heading():
                return heading_bands(maker, block)
            case dd.Paragraph():
                return paragraph_bands(maker, block)
            case dd.Listing():
                return listing_bands(maker, block)
            case dd.Table():
                return table_bands(maker, block)
            case dd.Facts():
                return facts_bands(maker, block)
            case dd.Choice():
                return choice_bands(maker, block)
            case dd.Blank():
                return blank_bands(maker, block)
            case dd.Quotation():
                return quotation_bands(maker, block)
            case dd.Bars():
                return bars_bands(maker, block)
            case dd.Tiles():
                return tiles_bands(maker, block)
            case _:
                assert isinstance(block, dd.Rule)
                return rule_bands(maker, block)


def _empty(block: DocumentBlock) -> bool:
    match block:
        case dd.Listing():
            return not block.items
        case dd.Facts():
            return not block.pairs
        case dd.Bars():
            return not block.rows
        case dd.Tiles():
            return not block.tiles
        case _:
            return False


def _room(block: DocumentBlock) -> tuple[float, float]:
    if isinstance(block, dd.Heading):
        return _HEADINGS[block.level - 1]
    if isinstance(block, dd.Paragraph):
        return _PARAGRAPHS[block.role]
    return _OTHERS[type(block)]
