"""The plain-text twin of a sheet: every word of it in reading order, for mail, for phones and for reading aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.graphic import ChartGraphic
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.twin_parts import ask_groups, figure_pairs, loose_links, runs, source_address
from lobbykit.press.words import NO_BREAK_SPACE, kept_together, normal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.prose import Spans
    from lobbykit.domain.sheet import Block, Sheet

WIDTH = 72
_BETWEEN = "* * *"
_RULES = {BlockKind.TITLE: "=", BlockKind.HEADING: "-"}


class TextTwin:
    """Writes sheets as UTF-8 text in lines of at most 72 characters; only an address or a long word is longer.

    A footnote is its number in brackets, and the sources at the end have their addresses.
    """

    suffix = ".txt"

    def __init__(self, labels: Mapping[str, str], *, draft: bool = False) -> None:
        """Take the labels in the language of the sheets; a draft says so at its top and at its end."""
        self._labels = labels
        self._draft = labels["draft"] if draft else ""

    def write(self, tailored: Tailored, pdf: bytes) -> bytes:  # noqa: ARG002 - other writers look into the PDF
        """Return the text of one sheet."""
        return self.text(tailored.sheet).encode()

    def write_two(self, front: Sheet, back: Sheet) -> bytes:
        """Return the text of two sheets on one leaf, the front first."""
        return f"{self.text(front)}\n{_BETWEEN}\n\n{self.text(back)}".encode()

    def text(self, sheet: Sheet) -> str:
        """Return the text of one sheet, its paragraphs parted by empty lines."""
        parts = [self._draft, *self._parts(sheet), self._draft]
        return "\n\n".join(part for part in parts if part).replace(NO_BREAK_SPACE, " ") + "\n"

    def _parts(self, sheet: Sheet) -> Iterator[str]:
        numbers = {one.id: one.number for one in sheet.sources}
        for kind, blocks in runs(sheet):
            match kind:
                case BlockKind.MASTHEAD:
                    yield _lines(blocks)
                case BlockKind.ADDRESSEE:
                    yield "\n".join((*_wrapped(self._labels["for-office"]), _lines(blocks)))
                case BlockKind.TITLE | BlockKind.HEADING:
                    yield from (_headed(_said(block), _RULES[kind]) for block in blocks)
                case BlockKind.FIGURE:
                    yield from (_item("", " ".join(map(_said, pair)), "  ") for pair in figure_pairs(blocks))
                case BlockKind.ASK:
                    yield from self._asks(blocks, sheet)
                case BlockKind.SOURCES:
                    yield _headed(self._labels["sources"], "-")
                    yield "\n".join(_source(block, numbers) for block in blocks)
                    yield from self._links(sheet)
                case BlockKind.CONTACT:
                    yield _headed(self._labels["contact"], "-")
                    yield _lines(blocks)
                case _:
                    yield from map(_paragraph, blocks)
        if not sheet.sources:
            yield from self._links(sheet)

    def _asks(self, blocks: tuple[Block, ...], sheet: Sheet) -> Iterator[str]:
        for group in ask_groups(blocks, sheet, self._labels):
            yield _headed(group.above, "-") if group.above else ""
            yield _headed(group.heading, "-") if group.heading else ""
            for number, block in enumerate(group.blocks, group.first):
                lead = f"{number}. " if group.first else "- "
                yield _item(lead, _said(block), " " * len(lead))

    def _links(self, sheet: Sheet) -> Iterator[str]:
        links = loose_links(sheet)
        if links:
            yield _headed(self._labels["links"], "-")
            yield "\n".join(_item("", f"{words}: {address}", "    ") for address, words in links.items())


def _source(block: Block, numbers: Mapping[str, int]) -> str:
    lead = f"[{numbers[block.id.removeprefix('source/')]}] "
    address = source_address(block)
    below = f"\n{' ' * len(lead)}{address}" if address else ""
    return _item(lead, _said(block), " " * len(lead)) + below


def _paragraph(block: Block) -> str:
    """Return a paragraph; under the title of a chart stand what it shows, its unit, and a line for each number."""
    lines = _wrapped(_said(block))
    if isinstance(block.graphic, ChartGraphic):
        chart = block.graphic
        lines += [line for words in (chart.alt, chart.unit) for line in _wrapped(words)]
        lines += [_item("  ", f"{label}: {amount}", "    ") for label, amount in chart.rows]
    return "\n".join(lines)


def _words(content: Spans) -> str:
    return "".join(f"[{span.text}]" if span.note is not None else span.text for span in content)


def _said(block: Block) -> str:
    return _words(block.content)


def _lines(blocks: tuple[Block, ...]) -> str:
    return "\n".join(line for block in blocks for line in _wrapped(_said(block)))


def _headed(words: str, rule: str) -> str:
    lines = _wrapped(words)
    return "\n".join((*lines, rule * max(map(len, lines), default=0)))


def _item(lead: str, words: str, indent: str) -> str:
    lines = _wrapped(words, WIDTH - len(indent))
    return "\n".join(f"{indent if at else lead}{line}" for at, line in enumerate(lines))


def _wrapped(words: str, width: int = WIDTH) -> list[str]:
    """Break a text at spaces; a measure, a date or a title with its name stays together, and no word is cut."""
    lines: list[str] = []
    for word in kept_together(normal(words)).split(" "):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        elif word:
            lines.append(word)
    return lines
