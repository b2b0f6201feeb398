"""The large print press: sheets in 18 points, on as many pages as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.large_print import large_print
from lobbykit.domain.prose import plain_text
from lobbykit.press.document_press import DocumentPress
from lobbykit.press.fit import Fit, MissingGlyphs, Rendered
from lobbykit.press.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.document_press import PrintedDocument


class LargePrintPress:
    """Prints sheets in large print. It stands where the press of leave-behinds stands, and refuses as that does."""

    ending = "-large-print"

    def __init__(self, fonts: Path, labels: Mapping[str, str]) -> None:
        """Take the folder of the shipped fonts and the labels in the language of the sheets to come."""
        self._press = DocumentPress(fonts, labels)
        self._labels = labels

    def fit(self, sheet: Sheet) -> Fit:
        """Return on how many pages a sheet fits, or what refuses it; never raises for content."""
        return self.render(sheet).fit

    def render(self, sheet: Sheet, *, draft: bool = False) -> Rendered:
        """Print a sheet, or refuse it with b"" and a fit that says why."""
        printed = self._press.render(large_print(sheet, self._labels), draft=draft)
        missing = tuple(_by_block(sheet, printed))
        return Rendered(printed.pdf, Fit(1.0, 1.0, printed.pages, overflow=printed.overflow, missing=missing))


def _by_block(sheet: Sheet, printed: PrintedDocument) -> Iterator[MissingGlyphs]:
    """Name the blocks of the sheet that need what the fonts do not have, then labels that do."""
    lost = {character for one in printed.missing for character in one.characters}
    for block in sheet.blocks:
        own = lost.intersection(normal(plain_text(block.content)))
        if own:
            yield MissingGlyphs(block.id, "".join(sorted(own)))
    yield from (one for one in printed.missing if one.block.startswith("label/"))
