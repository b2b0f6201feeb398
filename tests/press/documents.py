"""Documents for the tests: random ones, the words they must print, and what stands on their pages."""

from __future__ import annotations

import pikepdf
from hypothesis import strategies as st

from lobbykit.domain.document import (
    BarRow,
    Bars,
    Blank,
    Choice,
    Document,
    DocumentBlock,
    Facts,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    Quotation,
    Rule,
    Segment,
    Table,
    Tile,
    Tiles,
    Together,
    legend,
)
from lobbykit.domain.pattern import patterns_for
from lobbykit.domain.prose import Span, Spans, plain_text
from lobbykit.domain.state_tiles import TILES
from lobbykit.press.document_press import DocumentPress, PrintedDocument
from tests.press.reading import Sign, opened, signs
from tests.press.sheets import FONTS

LABELS = {"page-of": "Page {page} of {pages}", "box-to-tick": "Box to tick", "draft": "Draft"}
PRESS = DocumentPress(FONTS, LABELS)
LINK = "https://example.org/wells"

WORD = st.text("abcdeghmnorstuvwyAHRTWéñ0179,", min_size=1, max_size=14)
TEXT = st.lists(WORD, min_size=1, max_size=12).map(" ".join)
LONG = st.lists(WORD, min_size=1, max_size=120).map(" ".join)


def spans(words: st.SearchStrategy[str]) -> st.SearchStrategy[Spans]:
    span = st.builds(
        Span,
        words,
        bold=st.booleans(),
        italic=st.booleans(),
        href=st.sampled_from([None, None, None, LINK]),
        note=st.none(),
        lang=st.just(""),
    )
    return st.lists(span, min_size=1, max_size=3).map(tuple)


def tables() -> st.SearchStrategy[Table]:
    def of(columns: int) -> st.SearchStrategy[Table]:
        row = st.tuples(*[spans(TEXT)] * columns)
        return st.builds(
            Table,
            st.tuples(*[WORD] * columns),
            st.lists(row, min_size=1, max_size=20).map(tuple),
            st.tuples(*[st.sampled_from([1.0, 2.0, 3.0])] * columns),
            st.sets(st.integers(0, columns - 1), max_size=1).map(frozenset),
        )

    return st.integers(2, 4).flatmap(of)


SUPPORT = (
    "champion",
    "supports",
    "leans-yes",
    "undecided",
    "opposed",
    "no-answer",
    "conflicting",
    "not-raised",
    "no-report",
)
PATTERNS = patterns_for(SUPPORT[:5], ())


def counted(*counts: int, words: tuple[str, ...] = SUPPORT) -> tuple[Segment, ...]:
    """Return the segments of a bar or a tile, one for each count; the last count is of those without a report."""
    codes = SUPPORT[len(SUPPORT) - len(counts) :]
    said = words[len(words) - len(counts) :]
    return tuple(Segment(*one, PATTERNS[one[0]]) for one in zip(codes, said, counts, strict=True))


COUNTS = st.lists(st.integers(0, 60), min_size=9, max_size=9)


def bars(words: st.SearchStrategy[str]) -> st.SearchStrategy[Bars]:
    def of(named: tuple[str, ...]) -> st.SearchStrategy[Bars]:
        row = st.builds(lambda label, counts: BarRow(label, counted(*counts, words=named)), words, COUNTS)
        return st.builds(Bars, words, st.lists(row, max_size=5).map(tuple), words, words)

    return st.tuples(*[words] * 9).flatmap(of)


def tiles(words: st.SearchStrategy[str]) -> st.SearchStrategy[Tiles]:
    def of(named: tuple[str, ...]) -> st.SearchStrategy[Tiles]:
        states = st.lists(st.sampled_from(sorted(TILES)), unique=True, max_size=8)
        tile = lambda state: st.builds(  # noqa: E731
            lambda name, counts: Tile(state, name, counted(*counts, words=named)), words, COUNTS
        )
        some = states.flatmap(lambda chosen: st.tuples(*map(tile, chosen)))
        return st.builds(Tiles, words, some, words, words)

    return st.tuples(*[words] * 9).flatmap(of)


SIMPLE: st.SearchStrategy[DocumentBlock] = st.one_of(
    st.builds(Heading, st.integers(1, 3), spans(TEXT)),
    st.builds(Paragraph, spans(LONG), st.sampled_from(["body", "lead", "small", "note"])),
    st.builds(Listing, st.lists(spans(LONG), max_size=5).map(tuple), st.booleans(), st.booleans()),
    st.builds(Choice, spans(TEXT), st.lists(TEXT, min_size=1, max_size=6).map(tuple)),
    st.builds(Blank, spans(TEXT), st.integers(0, 6)),
    st.builds(Facts, st.lists(st.tuples(TEXT, spans(TEXT)), max_size=4).map(tuple)),
    st.builds(Quotation, spans(LONG), spans(TEXT)),
    st.just(Rule()),
    st.just(PageBreak()),
)
BLOCKS = st.one_of(SIMPLE, tables(), bars(TEXT), st.builds(Together, st.lists(SIMPLE, max_size=3).map(tuple)))


def documents(blocks: st.SearchStrategy[DocumentBlock] = BLOCKS) -> st.SearchStrategy[Document]:
    sized = st.sampled_from([(11.0, 9.0), (14.0, 12.0), (18.0, 18.0)])
    return st.builds(
        lambda blocks, size, head, foot: Document(
            "A title", "en", blocks, size=size[0], least=size[1], head=head, foot=foot
        ),
        st.lists(blocks, max_size=8).map(tuple),
        sized,
        st.one_of(st.just(""), TEXT),
        st.one_of(st.just(""), TEXT),
    )


def shown(block: DocumentBlock) -> list[str]:  # noqa: PLR0911 - one way for each kind
    """Return the texts that a block shows, in order."""
    match block:
        case Heading() | Paragraph():
            return [plain_text(block.content)]
        case Listing():
            labels = [f"{at}." if block.ordered else "\u2022" for at in range(1, len(block.items) + 1)]
            items = [plain_text(item) for item in block.items]
            return items if block.boxes else [text for pair in zip(labels, items, strict=True) for text in pair]
        case Choice():
            return [plain_text(block.question), *block.options]
        case Blank():
            return [plain_text(block.label)]
        case Quotation():
            return [plain_text(block.content), plain_text(block.source)]
        case Bars():
            return (
                [block.title, *_key(block.rows), *(one for row in block.rows for one in _bar(row))]
                if block.rows
                else []
            )
        case Table():
            return [*block.head, *(plain_text(cell) for row in block.rows for cell in row)]
        case Facts():
            return [text for label, content in block.pairs for text in (label, plain_text(content))]
        case Together():
            return [text for one in block.blocks for text in shown(one)]
        case _:
            return []


def _key(rows: tuple[BarRow, ...]) -> list[str]:
    return [one.word for one in legend(rows)]


def _bar(row: BarRow) -> list[str]:
    return [row.label, str(row.total), *(str(one.count) for one in row.segments if one.count)]


def text(*parts: str) -> Spans:
    return tuple(Span(part) for part in parts)


def joined(texts: list[str]) -> str:
    return "".join("".join(texts).split())


def printed(*blocks: DocumentBlock, size: float = 11.0, least: float = 9.0, head: str = "", foot: str = "") -> bytes:
    done = PRESS.render(Document("A title", "en", blocks, size=size, least=least, head=head, foot=foot))
    assert not done.refused
    return done.pdf


def pages(pdf: bytes) -> list[list[Sign]]:
    with opened(pdf) as document:
        count = len(document.pages)
    return [signs(pdf, at) for at in range(count)]


def page_texts(pdf: bytes) -> list[str]:
    """Return the letters of each page, without the blanks between them."""
    return ["".join(sign.text for sign in page) for page in pages(pdf)]


def body_texts(document: Document, done: PrintedDocument) -> list[str]:
    """Return the letters of each page between its head and its foot, both of which must be there."""
    texts = page_texts(done.pdf)
    head = joined([document.head])
    found = []
    for number, page in enumerate(texts, start=1):
        foot = joined([document.foot, f"Page {number} of {len(texts)}"])
        assert page.startswith(head)
        assert page.endswith(foot)
        found.append(page[len(head) : len(page) - len(foot)])
    return found


def squares(pdf: bytes) -> list[float]:
    """Return the sides of all squares that are drawn."""
    sides = []
    with opened(pdf) as document:
        for page in document.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "re" and operands[2] == operands[3]:
                    sides.append(float(operands[2]))
    return sides


def rules(pdf: bytes) -> int:
    """Return how many straight lines are drawn."""
    with opened(pdf) as document:
        return sum(
            str(operator) == "l" for page in document.pages for _, operator in pikepdf.parse_content_stream(page)
        )
