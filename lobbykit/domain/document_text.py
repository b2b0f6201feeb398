"""Documents as plain text: every word, in order, for mail programs, terminals and readers that want no paper."""

from __future__ import annotations

import textwrap
from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.domain import document as dd
from lobbykit.domain.links import short_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.domain.document import Document, DocumentBlock
    from lobbykit.domain.prose import Spans

COLUMNS = 72
_FIRST_WORDS = 60
_BOX = "[ ]"
_BETWEEN = 2
_LEAST_BLANK = 20
_WIDEST_LABEL, _LONGEST_LABEL = 24, 40
_UNDER = {1: "=", 2: "-"}


def document_text(document: Document) -> str:
    """Return the document as lines of at most 72 characters, but for longer words; boxes are "[ ]".

    Head and foot stand once, first and last. The address of a link follows it in angle brackets. No line ends with
    blanks, no two empty lines follow each other, and the text ends with one line break.
    """
    parts = [wrapped(document.head), *_parts(document.blocks), wrapped(document.foot)]
    whole = "\n\n".join("\n".join(part) for part in parts if part)
    return "\n".join(line.rstrip() for line in whole.split("\n")).strip("\n") + "\n"


def words_of_block(document: Document, name: str, signs: str = "") -> str:
    """Return how "block/<number>" begins, or its line with one of these signs; other names stay as they are.

    What nobody would see is left out.
    """
    kind, _, number = name.partition("/")
    if kind != "block" or not number.isdigit() or not 1 <= int(number) <= len(document.blocks):
        return name
    lines = [line for part in _parts(document.blocks[int(number) - 1 : int(number)]) for line in part]
    told = next((line for line in lines if not set(signs).isdisjoint(line)), " ".join(lines))
    seen = "".join(one for one in told if one.isprintable())
    return textwrap.shorten(seen, _FIRST_WORDS, placeholder="…") or name


def spelled(spans: Spans) -> str:
    """Return the words of spans, addresses in angle brackets behind what they belong to, marks of notes in brackets."""
    out: list[str] = []
    for href, run in groupby(spans, key=lambda span: span.href):
        text = "".join(f"[{one.text}]" if one.note is not None and one.text else one.text for one in run)
        told = href is None or _shows(text, href)
        out.append(text if told else f"{text.rstrip()} <{href}>{' ' if text.endswith(' ') else ''}")
    return " ".join("".join(out).split())


def wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    """Return a text in lines of at most 72 characters; the first begins with `first`, the others with `rest`."""
    return textwrap.wrap(
        text, COLUMNS, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def _shows(text: str, href: str) -> bool:
    """Whether the text of a link says its address already."""
    if href.startswith("tel:"):
        dialled = _digits(text)
        return bool(dialled) and _digits(href).endswith(dialled)
    return short_address(text.strip()) in {short_address(href), href.partition(":")[2]}


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _parts(blocks: Iterable[DocumentBlock]) -> Iterator[list[str]]:
    """Yield the lines of each block; lines of an address are one part."""
    for tight, run in groupby(blocks, key=lambda block: isinstance(block, dd.Paragraph) and block.role == "line"):
        if tight:
            yield [line for block in run for line in _lines(block)]
            continue
        for block in run:
            if isinstance(block, dd.Together):
                yield from _parts(block.blocks)
            else:
                yield _lines(block)


def _lines(block: DocumentBlock) -> list[str]:  # noqa: C901, PLR0911 - one way for each kind
    match block:
        case dd.Heading():
            return _heading(block)
        case dd.Paragraph():
            indent = "    " if block.role == "note" else ""
            return wrapped(spelled(block.content), indent, indent)
        case dd.Listing():
            return _listing(block)
        case dd.Choice():
            return _choice(block)
        case dd.Blank():
            return _blank(block)
        case dd.Table():
            return _table(block)
        case dd.Facts():
            return _facts(block)
        case dd.Quotation():
            return [
                *wrapped(spelled(block.content), "    ", "    "),
                *wrapped(spelled(block.source), "    -- ", "       "),
            ]
        case dd.Bars() | dd.Tiles():
            return [*wrapped(block.title), *_table(block.table)]
        case dd.Rule():
            return ["-" * COLUMNS]
        case _:
            return []


def _heading(heading: dd.Heading) -> list[str]:
    lines = wrapped(spelled(heading.content))
    sign = _UNDER.get(heading.level)
    return [*lines, sign * max(map(len, lines))] if sign and lines else lines


def _listing(listing: dd.Listing) -> list[str]:
    lines: list[str] = []
    for at, item in enumerate(listing.items, start=listing.start):
        label = f"{_BOX} " if listing.boxes else f"{at}. " if listing.ordered else "- "
        lines += wrapped(spelled(item), label, " " * len(label)) or [label]
    return lines


def _choice(choice: dd.Choice) -> list[str]:
    options = [f"{_BOX} {option}" for option in choice.options]
    row = "   ".join(options)
    shown = [row] if len(row) <= COLUMNS else [line for one in choice.options for line in _option(one)]
    return [*wrapped(spelled(choice.question)), *shown]


def _option(option: str) -> list[str]:
    return wrapped(option, f"{_BOX} ", " " * (len(_BOX) + 1))


def _blank(blank: dd.Blank) -> list[str]:
    lines = wrapped(spelled(blank.label)) or [""]
    room = COLUMNS - len(lines[-1]) - 1
    if not blank.lines and room >= _LEAST_BLANK:
        return [*lines[:-1], f"{lines[-1]} {'_' * room}".strip()]
    return [*lines, *["_" * COLUMNS] * max(1, blank.lines)]


def _facts(facts: dd.Facts) -> list[str]:
    labels = [_labelled(label) for label, _ in facts.pairs]
    room = max((len(label) for label in labels if len(label) <= _WIDEST_LABEL), default=0)
    lines: list[str] = []
    for label, (_, content) in zip(labels, facts.pairs, strict=True):
        lines += _pair(f"{label:<{room}} ", spelled(content), " " * max(room + 1, 4))
    return lines


def _pair(label: str, text: str, rest: str) -> list[str]:
    """Return a label with its text behind it, or under it where the label is long."""
    if len(label) > _LONGEST_LABEL:
        return [*wrapped(label.rstrip()), *wrapped(text, rest, rest)]
    return wrapped(text, label, rest) or [label]


def _labelled(label: str) -> str:
    return label if label.endswith((":", "?")) else f"{label}:"


def _table(table: dd.Table) -> list[str]:
    rows = [[_cell(table, at, spans) for at, spans in enumerate(row)] for row in table.rows]
    widths = [max(map(len, column)) for column in zip(table.head, *rows, strict=True)]
    if sum(widths) + _BETWEEN * (len(widths) - 1) <= COLUMNS:
        under = ["-" * width for width in widths]
        return [_row(cells, widths) for cells in (table.head, under, *rows)]
    return [line for at, row in enumerate(rows) for line in _told(table.head, row, first=at == 0)]


def _cell(table: dd.Table, column: int, spans: Spans) -> str:
    return f"{_BOX} {spelled(spans)}".strip() if column in table.boxes else spelled(spans)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return (" " * _BETWEEN).join(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True)).rstrip()


def _told(head: Sequence[str], row: Sequence[str], *, first: bool) -> list[str]:
    """Return a row as one fact a line, a line of its own apart from the row before."""
    lines = [] if first else [""]
    for name, cell in zip(head, row, strict=True):
        if cell:
            lines += _pair(f"{_labelled(name)} " if name else "", cell, "    ")
    return lines
