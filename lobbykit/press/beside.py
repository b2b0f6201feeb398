"""What stands beside words: logos beside the names of organizations, the code of the link beside the contact."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.domain.graphic import RasterLogo, VectorLogo
from lobbykit.press import look as lk
from lobbykit.press.code import SIZE, codable, code_drawing, quiet_zone
from lobbykit.press.items import Mark, Ornament
from lobbykit.press.logo import logo_drawing, logo_size

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lobbykit.domain.graphic import Logo
    from lobbykit.domain.sheet import Block
    from lobbykit.press.fragments import Text
    from lobbykit.press.items import Item, Maker

SENDER_BOX = 110.0, 26.0
WITH_BOX = 40.0, 10.0
_NAMES_RIGHT = 284.0
_GAP, _SMALL_GAP = 8.0, 4.0


def beside_logos(maker: Maker, blocks: Sequence[tuple[int, Block]], texts: Sequence[Text]) -> tuple[Item, ...]:
    """Return the lines of the masthead: sender, with, event, the sender's logo or initials before all of them."""
    logo = sender_logo([block for _, block in blocks])
    width, height = logo_size(logo, SENDER_BOX) if logo else (SENDER_BOX[1], 0.0)
    items = [_beside(maker, index, block, texts[index], lk.LEFT + width + _GAP) for index, block in blocks]
    if logo:
        # The names are centred on the box where they are lower than it, and so is the logo.
        over = max(0.0, SENDER_BOX[1] - sum(item.take for item in items)) / 2 - (SENDER_BOX[1] - height) / 2
        drawing = Ornament(Mark.DRAWING, above=over, x=lk.LEFT, drawing=partial(logo_drawing, logo, SENDER_BOX))
        items[0] = replace(items[0], ornaments=(drawing, *items[0].ornaments))
    return tuple(items)


def sender_logo(blocks: Iterable[Block]) -> Logo | None:
    """Return the logo that stands in the place of the sender's initials."""
    senders = (block.graphic for block in blocks if block.role == "sender")
    return next((one for one in senders if isinstance(one, VectorLogo | RasterLogo)), None)


def _beside(maker: Maker, index: int, block: Block, text: Text, edge: float) -> Item:
    style = lk.SENDER if block.role == "sender" else lk.EVENT
    logo = block.graphic
    if block.role == "sender" or not isinstance(logo, VectorLogo | RasterLogo):
        return maker.item(index, text, style, (edge, lk.LEFT + _NAMES_RIGHT - edge), 0)
    width, height = logo_size(logo, WITH_BOX)
    down = (style.leading - height) / 2
    drawing = Ornament(Mark.DRAWING, above=-down, x=edge, drawing=partial(logo_drawing, logo, WITH_BOX))
    start = edge + width + _SMALL_GAP
    return maker.item(index, text, style, (start, lk.LEFT + _NAMES_RIGHT - start), 0, drawing)


def link_of(blocks: Sequence[tuple[int, Block]]) -> str:
    """Return the address that the contact's code leads to, "" for none."""
    links = (span.href for _, block in blocks if block.role == "link" for span in block.content)
    return next((href for href in links if href and codable(href)), "")


def contact_measure(link: str) -> float:
    """Return the measure of the contact's lines, which a code makes narrower."""
    return lk.RAIL - SIZE - quiet_zone() if link else lk.RAIL


def with_code(items: tuple[Item, ...], link: str) -> tuple[Item, ...]:
    """Return the contact with the code at its right, and its last line reaching down as far as the code."""
    if not items or not link:
        return items
    code = Ornament(Mark.DRAWING, x=lk.RIGHT - SIZE, drawing=partial(code_drawing, link))
    first = replace(items[0], ornaments=(*items[0].ornaments, code))
    items = (first, *items[1:])
    short = SIZE - sum(item.take for item in items)
    if short > 0:
        last = items[-1]
        items = (*items[:-1], replace(last, take=last.take + short, depth=last.depth + short))
    return items
