"""Reads sheets of one or two pages back: where the words of each block stand, on which side."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
from pypdfium2 import raw

from lobbykit.domain.prose import plain_text
from lobbykit.press import look as lk
from tests.press.reading import Box, overlap

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Fit

_MIDDLE = lk.PAGE_WIDTH / 2


@dataclass(frozen=True)
class Sign:
    """A visible character with its box (left, bottom, right, top) and its size."""

    text: str
    box: Box
    size: float


@dataclass(frozen=True)
class Stretch:
    """What stands of a block in one column of a page."""

    block: str
    page: int
    box: Box


def signs(pdf: bytes) -> list[list[Sign]]:
    """Return the characters of each page."""
    with pdfium.PdfDocument(pdf) as document:
        return [_signs(document, at) for at in range(len(document))]


def _signs(document: pdfium.PdfDocument, at: int) -> list[Sign]:
    page = document[at]
    text = page.get_textpage()
    found = [
        Sign(sign.replace("\ufffe", "-"), text.get_charbox(at), raw.FPDFText_GetFontSize(text.raw, at))
        for at, sign in enumerate(text.get_text_range())
        if not sign.isspace()
    ]
    text.close()
    page.close()
    return found


def stretches(pdf: bytes, sheet: Sheet, fit: Fit) -> list[Stretch]:
    """Find each block by its words, in reading order, on the side that the fit says; fail if it is not there."""
    found = []
    for page, printed in enumerate(signs(pdf)):
        text = "".join(sign.text for sign in printed)
        at = 0
        for block in sheet.blocks:
            if (block.id in fit.moved) != bool(page):
                continue
            words = "".join(plain_text(block.content).split())
            at = text.find(words, at)
            assert at >= 0, f"{block.id} is not on page {page + 1} after the blocks before it"
            own = [sign.box for sign in printed[at : at + len(words)]]
            columns = (
                [own] if not page else [[box for box in own if (box[0] > _MIDDLE) is right] for right in (False, True)]
            )
            found += [Stretch(block.id, page, _around(column)) for column in columns if column]
            at += len(words)
    return found


def meeting(found: list[Stretch]) -> list[tuple[str, str]]:
    """Return the blocks that meet others."""
    pairs = combinations(found, 2)
    return [(one.block, two.block) for one, two in pairs if one.page == two.page and overlap(one.box, two.box)]


def _around(boxes: list[Box]) -> Box:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)
