"""The layout that all peers of the press share: frames, sizes and fonts, fixed so that every sheet fits.

No peer pays for a search of the size that fits; each registers its fonts once. The data are the sheets' blocks as
`lobbykit tailor --json` has them.
"""

from __future__ import annotations

import json
import sys
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Sheet = dict[str, Any]
Block = dict[str, Any]

MAIN = ("lede", "figure", "heading", "paragraph", "local", "story")
PLACES = {  # frame: its kinds, then left, bottom, width, height
    "masthead": (("masthead",), (84, 715, 190, 45)),
    "addressee": (("addressee",), (290, 715, 272, 45)),
    "title": (("title",), (50, 640, 512, 70)),
    "main": (MAIN, (50, 160, 318, 478)),
    "rail": (("ask",), (392, 120, 170, 518)),
    "sources": (("sources",), (50, 42, 318, 116)),
    "contact": (("contact",), (392, 42, 170, 76)),
    "edition": (("edition",), (50, 10, 512, 30)),
}
LOOKS = {  # kind: family, size, leading
    "masthead": ("SourceSans3", 9, 11),
    "addressee": ("SourceSerif4", 9, 11),
    "title": ("SourceSerif4Display", 21, 23),
    "lede": ("SourceSerif4Subhead", 10.5, 13),
    "figure": ("SourceSans3", 9, 11),
    "heading": ("SourceSans3", 10, 12),
    "paragraph": ("SourceSerif4", 8.9, 11),
    "local": ("SourceSerif4", 8.9, 11),
    "story": ("SourceSerif4", 8.9, 11),
    "ask": ("SourceSans3", 8.5, 10.2),
    "sources": ("SourceSans3", 6.7, 7.7),
    "contact": ("SourceSans3", 7.6, 9.1),
    "edition": ("SourceSans3", 7.6, 9),
}
FACES = {
    "SourceSerif4": ("Regular", "It", "Semibold", "SemiboldIt"),
    "SourceSerif4Subhead": ("Regular", "It", "Semibold", "SemiboldIt"),
    "SourceSerif4Display": ("Semibold", "SemiboldIt", "Semibold", "SemiboldIt"),
    "SourceSans3": ("Regular", "It", "Semibold", "SemiboldIt"),
}


def of_place(sheet: Sheet, place: str) -> Iterator[Block]:
    """Return the blocks that stand in a frame."""
    return (block for block in sheet["blocks"] if block["kind"] in PLACES[place][0])


def markup(block: Block) -> str:
    """Write a block as reportlab's markup."""
    out = []
    for span in block["content"]:
        text = escape(span["t"], quote=False)
        text = f"<super>{text}</super>" if span["note"] else text
        text = f"<b>{text}</b>" if span["b"] else text
        text = f"<i>{text}</i>" if span["i"] else text
        out.append(f'<a href="{escape(span["href"])}">{text}</a>' if span["href"] else text)
    return "".join(out)


def run(peer: Callable[[dict[str, Any], Path], None]) -> None:
    """Let a peer print the sheets of the data file into the folder, both named on the command line."""
    peer(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), Path(sys.argv[2]))
