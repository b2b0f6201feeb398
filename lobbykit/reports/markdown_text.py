"""Documents as Markdown: what was typed stays text, whatever it looks like; charts are tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain import document as dd
from lobbykit.domain.prose import Span
from lobbykit.reports.markdown_marks import escaped, inline, line_safe, strong

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.domain.document import Document, DocumentBlock

_BOX = "[ ] "
_RULED = "\n\n" + "\\_" * 30


def markdown_text(document: Document) -> str:
    """Return the document in CommonMark with the tables of GitHub; head and foot stand once, first and last.

    Whatever would be markup is escaped, only addresses that `may_open` allows become links, and signs that other
    formats cannot hold are shown as lost.
    """
    head, foot = (line_safe(inline((Span(text),))) for text in (document.head, document.foot))
    parts = (head, *_Writer().parts(document.blocks), foot)
    return "\n\n".join(part for part in parts if part) + "\n"


class _Writer:
    """Writes blocks; lists that follow each other take turns with their marks, or they would be one list."""

    def __init__(self) -> None:
        self._other = False

    def parts(self, blocks: Iterable[DocumentBlock]) -> Iterator[str]:
        for block in blocks:
            if isinstance(block, dd.Together):
                yield from self.parts(block.blocks)
            else:
                yield self._part(block)

    def _part(self, block: DocumentBlock) -> str:  # noqa: PLR0911 - one way for each kind
        match block:
            case dd.Heading():
                return f"{'#' * block.level} {inline(block.content)}".rstrip(" ")
            case dd.Paragraph():
                written = line_safe(inline(block.content))
                return f"> {written}" if block.role == "note" and written else written
            case dd.Listing():
                return self._listing(block)
            case dd.Choice():
                options = self._items(_BOX + inline((Span(one),)) for one in block.options)
                return f"{line_safe(inline(block.question))}\n\n{options}"
            case dd.Blank():
                return line_safe(inline(block.label)) + _RULED * max(1, block.lines)
            case dd.Table():
                return _table(block)
            case dd.Facts():
                return self._items(f"{strong(label)} {inline(content)}".strip(" ") for label, content in block.pairs)
            case dd.Quotation():
                return f"> {line_safe(inline(block.content))}\n>\n> \u2014 {inline(block.source)}"
            case dd.Bars() | dd.Tiles():
                return f"{strong(block.title)}\n\n{_table(block.table)}" if block.table.rows else ""
            case _:
                return "---" if isinstance(block, dd.Rule) else ""

    def _listing(self, listing: dd.Listing) -> str:
        items = [inline(item) for item in listing.items]
        if listing.boxes:
            return self._items(_BOX + item for item in items)
        if not listing.ordered:
            return self._items(map(line_safe, items))
        mark = ")" if self._turn() else "."
        numbered = enumerate(items, start=listing.start)
        return "\n".join(f"{at}{mark} {line_safe(item)}".rstrip(" ") for at, item in numbered)

    def _items(self, items: Iterable[str]) -> str:
        mark = "*" if self._turn() else "-"
        return "\n".join(f"{mark} {item}".rstrip(" ") for item in items)

    def _turn(self) -> bool:
        self._other = not self._other
        return self._other


def _table(table: dd.Table) -> str:
    rows = [
        [f"{_BOX if at in table.boxes else ''}{inline(cell)}".rstrip(" ") for at, cell in enumerate(row)]
        for row in table.rows
    ]
    head = [escaped(words).strip(" ") for words in table.head]
    return "\n".join(map(_row, (head, ["---"] * len(head), *rows)))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
