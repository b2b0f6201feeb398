"""Large print: a sheet as a document of 18 points in one column, with the words and the edition of the sheet."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.domain.document import Document, Heading, Listing, Paragraph, Rule, Together
from lobbykit.domain.graphic import ChartGraphic
from lobbykit.domain.prose import Span, plain_text
from lobbykit.domain.sheet import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.prose import Spans
    from lobbykit.domain.sheet import Block, Sheet

SIZE = 18.0
_THANKS = frozenset({"thank", "thank-leader"})
_NO_BREAK_SPACE = "\u00a0"


def large_print(sheet: Sheet, labels: Mapping[str, str]) -> Document:
    """Return the sheet in large print: every word of it, in reading order, no part of it smaller than 18 points.

    `labels` are the ornament words of the sheet. Marks of sources stand in brackets: raised figures are hard to see.
    """
    sender = _words(sheet, BlockKind.MASTHEAD, "sender")
    return Document(
        title=sheet.title,
        lang=sheet.lang,
        blocks=tuple(_Parts(sheet, labels).blocks()),
        author=sender,
        size=SIZE,
        least=SIZE,
        head=sender,
        foot=_words(sheet, BlockKind.EDITION, "stamp"),
        sans=True,
    )


class _Parts:
    """Turns runs of blocks of one kind into blocks of a document; numbers of asks run on."""

    def __init__(self, sheet: Sheet, labels: Mapping[str, str]) -> None:
        self._sheet, self._labels = sheet, labels
        self._asked = 0
        self._ways: dict[BlockKind, Callable[[Sequence[Block]], Iterator[DocumentBlock]]] = {
            BlockKind.MASTHEAD: self._masthead,
            BlockKind.ADDRESSEE: self._addressee,
            BlockKind.TITLE: lambda run: (Heading(1, bracketed(one.content)) for one in run),
            BlockKind.LEDE: lambda run: (Paragraph(bracketed(one.content), "lead") for one in run),
            BlockKind.FIGURE: self._figures,
            BlockKind.CHART: lambda run: (Together(tuple(_chart(one))) for one in run),
            BlockKind.HEADING: lambda run: (Heading(2, bracketed(one.content)) for one in run),
            BlockKind.LOCAL: lambda run: (Paragraph(bracketed(one.content), "note") for one in run),
            BlockKind.STORY: lambda run: (Paragraph(bracketed(one.content), "note") for one in run),
            BlockKind.ASK: self._asks,
            BlockKind.SOURCES: self._sources,
            BlockKind.CONTACT: self._contact,
            BlockKind.EDITION: self._edition,
        }

    def blocks(self) -> Iterator[DocumentBlock]:
        for kind, run in groupby(self._sheet.blocks, key=lambda block: block.kind):
            yield from self._ways.get(kind, _paragraphs)(tuple(run))

    def _masthead(self, run: Sequence[Block]) -> Iterator[DocumentBlock]:
        yield from _paragraphs([one for one in run if one.role != "sender"])

    def _addressee(self, run: Sequence[Block]) -> Iterator[DocumentBlock]:
        spans = [Span(self._labels["for-office"])]
        for one in run:
            spans.append(Span(" " if one.role == "name" else " \u00b7 "))
            spans += [Span(span.text, bold=one.role == "name") for span in one.content]
        yield Paragraph(tuple(spans))

    def _figures(self, run: Sequence[Block]) -> Iterator[DocumentBlock]:
        pairs: list[Spans] = []
        for one in run:
            if one.role == "value" or not pairs:
                pairs.append((Span(plain_text(one.content), bold=True),))
            else:
                pairs[-1] = (*pairs[-1], Span(" "), *bracketed(one.content))
        yield Together(tuple(Paragraph(pair, "lead") for pair in pairs))

    def _asks(self, run: Sequence[Block]) -> Iterator[DocumentBlock]:
        for thanks, group in groupby(run, key=lambda block: block.role in _THANKS):
            title = "thanks" if thanks else "ask" if self._asked else f"asks-{self._sheet.chamber}"
            yield Heading(2, (Span(self._labels[title]),))
            items = tuple(bracketed(one.content) for one in group)
            yield Listing(items, ordered=not thanks, start=1 if thanks else self._asked + 1)
            self._asked += 0 if thanks else len(items)

    def _sources(self, run: Sequence[Block]) -> Iterator[DocumentBlock]:
        yield Heading(2, (Span(self._labels["sources"]),))
        numbers = {f"source/{source.id}": source.number for source in self._sheet.sources}
        yield Listing(tuple(one.content for one in run), ordered=True, start=numbers.get(run[0].id, 1))

    def _contact(self, run: Sequence[Block]) -> Iterator[DocumentBlock]:
        heading = Heading(2, (Span(self._labels["contact"]),))
        yield Together((heading, *_paragraphs(run)))

    def _edition(self, run: Sequence[Block]) -> Iterator[DocumentBlock]:
        yield Together((Rule(), *_paragraphs(run)))


def bracketed(spans: Spans) -> Spans:
    """Return spans with marks of notes as numbers in brackets that stay with the word before."""
    return tuple(Span(f"{_NO_BREAK_SPACE}[{one.text}]") if one.note is not None else one for one in spans)


def _chart(block: Block) -> Iterator[DocumentBlock]:
    """Yield a chart in words: its title, what it shows, its unit, and every number of it."""
    yield Paragraph(tuple(span._replace(bold=True) for span in bracketed(block.content)))
    if isinstance(block.graphic, ChartGraphic):
        chart = block.graphic
        yield from (Paragraph((Span(words),)) for words in (chart.alt, chart.unit) if words)
        yield Listing(tuple((Span(f"{label}: {amount}"),) for label, amount in chart.rows))


def _paragraphs(run: Sequence[Block]) -> Iterator[DocumentBlock]:
    return (Paragraph(bracketed(one.content)) for one in run)


def _words(sheet: Sheet, kind: BlockKind, role: str) -> str:
    return " ".join(plain_text(one.content) for one in sheet.blocks if one.kind is kind and one.role == role)
