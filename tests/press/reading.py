"""Reads printed sheets back: their characters with their boxes, and where each block of a sheet stands."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2 as pdfium
from pypdfium2 import raw

from lobbykit.domain.prose import plain_text

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Sheet

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Sign:
    """A visible character on paper: its box is left, bottom, right, top."""

    text: str
    box: Box
    size: float


def signs(pdf: bytes) -> list[Sign]:
    with pdfium.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        return [
            Sign(sign, page.get_charbox(at), raw.FPDFText_GetFontSize(page.raw, at))
            for at, sign in enumerate(page.get_text_range())
            if not sign.isspace()
        ]


def words(pdf: bytes) -> list[str]:
    with pdfium.PdfDocument(pdf) as document:
        assert len(document) == 1
        return list(document[0].get_textpage().get_text_range().split())


def places(pdf: bytes, sheet: Sheet) -> dict[str, Box]:
    """Return the box of each block, found by its words from where the block before it ended."""
    found = signs(pdf)
    page = "".join(sign.text for sign in found)
    boxes: dict[str, Box] = {}
    at = 0
    for block in sheet.blocks:
        text = "".join(plain_text(block.content).split())
        at = page.find(text, at)
        assert at >= 0, f"{block.id} is not on paper after the blocks before it: {text!r} in {page!r}"
        own = [sign.box for sign in found[at : at + len(text)]]
        boxes[block.id] = (
            min(box[0] for box in own),
            min(box[1] for box in own),
            max(box[2] for box in own),
            max(box[3] for box in own),
        )
        at += len(text)
    return boxes


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def addresses(pdf: bytes) -> list[str]:
    with opened(pdf) as document:
        return [str(note.A.URI) for note in document.pages[0].get("/Annots", []) if "/A" in note]
