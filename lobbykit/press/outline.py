"""The outline of a sheet: which element of the structure each block becomes, in the sheet's reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.prose import plain_text
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.items import THANKS
from lobbykit.press.tags import LIST_OF_NUMBERS, NOTHING, Element, Gap, Role, Said

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Block, Sheet

_PLAIN = {BlockKind.TITLE: Role.H1, BlockKind.HEADING: Role.H2}
_SOURCE = "source/"


class Entry:
    """Where the parts of one block go: `label` is made when it is asked for, before the body."""

    def __init__(self, holder: Element, body: Role | None) -> None:
        """Take the element that holds label and body, and the body's role, or None if the holder is the body."""
        self._holder, self._body = holder, body

    def label(self) -> Element:
        """Return a new label: the number of an ask or a note."""
        return self._holder.child(Role.LBL)

    def body(self) -> Element:
        """Return the element of the block's text, a new one unless the holder is itself that."""
        return self._holder.child(self._body) if self._body else self._holder


class Outline:
    """Grows the structure of a sheet block by block, in reading order."""

    def __init__(self) -> None:
        self.document = Element(Role.DOCUMENT)
        self._list: Element | None = None
        self._figure: Element | None = None

    def gap(self) -> None:
        """Leave room for stamped blocks."""
        self._close()
        self.document.kids.append(Gap())

    def heading(self, role: Role, words: str) -> Element:
        """Return a heading of our own, which is set in capitals and read as written."""
        self._close()
        return self.document.child(role, Said(actual=words))

    def figure(self, words: str) -> Element:
        """Return a figure that is read as these words."""
        self._close()
        return self.document.child(Role.FIGURE, Said(alt=words))

    def entry(self, block: Block) -> Entry:
        """Return the place of a block: an item of a list, a note, a part of a figure, a heading or a paragraph."""
        if block.kind is BlockKind.ASK:
            return self._item(block)
        if block.kind is BlockKind.FIGURE:
            return self._part_of_figure(block)
        self._close()
        if block.kind is BlockKind.SOURCES:
            return Entry(self.document.child(Role.NOTE, Said(id=note_of(block))), Role.P)
        return Entry(self.document.child(_PLAIN.get(block.kind, Role.P)), None)

    def _item(self, block: Block) -> Entry:
        self._figure = None
        if self._list is None:
            numbered = block.role not in THANKS
            self._list = self.document.child(Role.L, Said(attributes=LIST_OF_NUMBERS) if numbered else NOTHING)
        return Entry(self._list.child(Role.LI), Role.LBODY)

    def _part_of_figure(self, block: Block) -> Entry:
        self._list = None
        if self._figure is None or block.role == "value":
            self._figure = self.document.child(Role.P)
        return Entry(self._figure, None)

    def _close(self) -> None:
        self._list = self._figure = None


def note_of(block: Block) -> str:
    """Return the id of the note that a source's block is."""
    return block.id.removeprefix(_SOURCE)


def notes_of(sheet: Sheet) -> dict[str, str]:
    """Return what each note of a sheet says, number first, by its id."""
    numbers = {source.id: f"{source.number} " for source in sheet.sources}
    return {
        note_of(block): f"{numbers.get(note_of(block), '')}{plain_text(block.content)}"
        for block in sheet.blocks
        if block.kind is BlockKind.SOURCES
    }
