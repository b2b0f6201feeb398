"""Documents for the writers of reports: any text in any block, and what of it must come out."""

from __future__ import annotations

from hypothesis import strategies as st

from lobbykit.domain.document import (
    Blank,
    Choice,
    Document,
    DocumentBlock,
    Facts,
    Heading,
    Listing,
    Paragraph,
    Quotation,
    Table,
    Together,
)
from lobbykit.domain.prose import Span, plain_text
from lobbykit.reports.clean_text import clean
from tests.press.documents import bars, tiles

MARKUP = (
    "<script>alert(1)</script>",
    "</style>",
    "<!--",
    "]]>",
    "&amp;",
    "&#60;",
    "**x**",
    "_y_",
    "`z`",
    "```",
    "~~~",
    "# h",
    "#",
    "[a](javascript:b)",
    "![i](http://e.org/x.png)",
    "[x]: http://e.org",
    "<http://e.org>",
    "| a | b |",
    "---",
    "===",
    "- i",
    "+ i",
    "* i",
    "1. i",
    "2) i",
    "> q",
    "\\",
    "\\*",
    "$m$",
    "~~s~~",
    "[^1]",
    "a\nb",
    "\t",
    "    code",
    "{{x}}",
    "%s",
    "\x00",
    "\x0b",
    "\ud800",
    "\ufffe",
    "\x85",
    "\u2028",
    "\u202e",
    "\xa0",
    "é",
    "🗽",
    '"',
    "'",
    "a*b*c",
    "“q”",
    "http://e.org/_a_",
    "w:p",
    "\ufdd0",
    "\r\n",
    "\x1b[31m",
)
TEXT = st.lists(
    st.one_of(st.sampled_from(MARKUP), st.text(max_size=8), st.sampled_from([" ", "word"])), max_size=5
).map("".join)
HREF = st.sampled_from(
    [
        None,
        None,
        "https://example.org/a?b=1&copy=2",
        "mailto:a@example.org",
        "tel:+12025550100",
        "javascript:alert(1)",
        "file:///x",
    ]
)
SPANS = st.lists(
    st.builds(
        Span,
        TEXT,
        bold=st.booleans(),
        italic=st.booleans(),
        href=HREF,
        note=st.none(),
        lang=st.sampled_from(["", "es"]),
    ),
    max_size=4,
).map(tuple)


def _tables() -> st.SearchStrategy[Table]:
    def of(columns: int) -> st.SearchStrategy[Table]:
        row = st.tuples(*[SPANS] * columns)
        heads = st.tuples(*[TEXT] * columns)
        return st.builds(Table, heads, st.lists(row, min_size=1, max_size=3).map(tuple), st.just((1.0,) * columns))

    return st.integers(1, 3).flatmap(of)


PARAGRAPHS = st.builds(Paragraph, SPANS, st.sampled_from(["body", "lead", "small", "note", "line", "signature"]))
PLAIN: st.SearchStrategy[DocumentBlock] = st.one_of(
    st.builds(Heading, st.integers(1, 3), SPANS),
    PARAGRAPHS,
    st.builds(Listing, st.lists(SPANS, max_size=3).map(tuple), st.booleans(), st.booleans(), st.sampled_from([1, 4])),
    st.builds(Choice, SPANS, st.lists(TEXT, min_size=1, max_size=3).map(tuple)),
    st.builds(Blank, SPANS, st.integers(0, 2)),
    st.builds(Facts, st.lists(st.tuples(TEXT, SPANS), max_size=3).map(tuple)),
    st.builds(Quotation, SPANS, SPANS),
    _tables(),
)
BLOCKS = st.one_of(PLAIN, bars(TEXT), tiles(TEXT), st.builds(Together, st.lists(PLAIN, max_size=2).map(tuple)))
DOCUMENTS = st.builds(
    lambda title, blocks, head, foot: Document(title, "en", blocks, head=head, foot=foot, author=title),
    TEXT,
    st.lists(BLOCKS, max_size=5).map(tuple),
    TEXT,
    TEXT,
)


def squeezed(text: str) -> str:
    """Return a text as it must come out, without the blanks whose number no format keeps."""
    return "".join(clean(text).split())


def texts(block: DocumentBlock) -> list[str]:  # noqa: PLR0911 - one way for each kind
    """Return what a block says, in order; of charts what their table says."""
    match block:
        case Heading() | Paragraph():
            return [plain_text(block.content)]
        case Listing():
            return [plain_text(item) for item in block.items]
        case Choice():
            return [plain_text(block.question), *block.options]
        case Blank():
            return [plain_text(block.label)]
        case Facts():
            return [one for label, content in block.pairs for one in (label, plain_text(content))]
        case Quotation():
            return [plain_text(block.content), plain_text(block.source)]
        case Table():
            return [*block.head, *(plain_text(cell) for row in block.rows for cell in row)]
        case Together():
            return [one for inner in block.blocks for one in texts(inner)]
        case _:
            return [block.title, *texts(block.table)] if block.table.rows else []
