"""Reports as Markdown: read by a common parser, every word is text and nothing is markup that nobody wrote."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from lobbykit.domain.document import (
    BarRow,
    Bars,
    Document,
    DocumentBlock,
    Facts,
    Heading,
    Listing,
    Paragraph,
    Quotation,
    Rule,
    Table,
)
from lobbykit.domain.prose import Span
from lobbykit.reports.markdown_text import markdown_text
from tests.press.documents import counted, text
from tests.reports.any_text import DOCUMENTS, PARAGRAPHS, TEXT, squeezed, texts

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
KINDS = {
    "text", "strong_open", "strong_close", "em_open", "em_close", "link_open", "link_close", "text_special",
}  # fmt: skip
ADDRESSES = {"https://example.org/a?b=1&copy=2", "mailto:a@example.org", "tel:+12025550100"}


def written(*blocks: DocumentBlock) -> str:
    return markdown_text(Document("t", "en", blocks))


def words(markdown: str) -> str:
    tokens = [one for token in PARSER.parse(markdown) for one in token.children or []]
    assert {token.type for token in tokens} <= KINDS, markdown
    assert {token.attrs["href"] for token in tokens if token.type == "link_open"} <= ADDRESSES
    return "".join("".join(token.content for token in tokens).split())


def kinds(markdown: str) -> list[str]:
    return [token.type for token in PARSER.parse(markdown) if token.type != "inline" and token.nesting >= 0]


@settings(max_examples=150)
@given(DOCUMENTS)
def test_any_text_comes_out_as_itself_and_is_no_markup(document: Document) -> None:
    said, at = words(markdown_text(document)), 0
    for one in [document.head, *(one for block in document.blocks for one in texts(block)), document.foot]:
        at = said.index(squeezed(one), at) + len(squeezed(one))


@settings(max_examples=150)
@given(PARAGRAPHS)
def test_a_paragraph_stays_one_whatever_it_begins_with(block: Paragraph) -> None:
    found = kinds(written(block))
    quoted = ["blockquote_open", "paragraph_open"] if block.role == "note" else ["paragraph_open"]
    assert found in ([], quoted)


@settings(max_examples=100)
@given(st.lists(TEXT, min_size=1, max_size=3), st.booleans())
def test_items_of_two_lists_stay_in_two(items: list[str], ordered: bool) -> None:
    listing = Listing(tuple((Span(one),) for one in items), ordered)
    found = kinds(written(listing, listing))
    assert found.count("ordered_list_open") + found.count("bullet_list_open") == 2
    assert found.count("list_item_open") == 2 * len(items)
    assert {"heading_open", "hr", "code_block", "fence", "html_block"}.isdisjoint(found)


@settings(max_examples=100)
@given(st.lists(TEXT, min_size=2, max_size=2), st.lists(st.lists(TEXT, min_size=2, max_size=2), min_size=1, max_size=3))
def test_a_table_keeps_its_rows_and_columns(head: list[str], rows: list[list[str]]) -> None:
    cells = tuple(tuple((Span(one),) for one in row) for row in rows)
    found = kinds(written(Table(tuple(head), cells, (1.0, 1.0))))
    assert (found.count("th_open"), found.count("td_open")) == (2, 2 * len(rows))


def test_looks_and_links_are_marked_where_readers_see_them() -> None:
    spans = (Span("bold", bold=True), Span(" and "), Span("page", href="https://example.org/a", italic=True))
    assert written(Paragraph(spans)) == "**bold** and [*page*](<https://example.org/a>)\n"


def test_emphasis_that_would_show_its_asterisks_is_left_out() -> None:
    assert written(Paragraph((Span("a"), Span("(b)", bold=True), Span("c")))) == "a(b)c\n"
    assert written(Paragraph((Span("a", bold=True), Span("b", italic=True)))) == "**a**b\n"


def test_addresses_that_were_typed_stay_text_where_programs_look_for_them() -> None:
    assert written(Paragraph(text("see http://e.org or www.e.org"))) == "see http\\://e.org or www\\.e.org\n"


def test_blocks_look_as_people_write_them() -> None:
    chart = Bars("Support", (BarRow("Funds", counted(2, 5)),), "Ask", "in all")
    blocks = (
        Heading(2, text("H.Res. 100")),
        Facts((("Held", text("57")),)),
        Quotation(text("We hear you."), text("Staff, Ohio")),
        Rule(),
        chart,
    )
    assert written(*blocks) == (
        "## H.Res. 100\n\n* **Held** 57\n\n> We hear you.\n>\n> — Staff, Ohio\n\n---\n\n**Support**\n\n"
        "| Ask | not-raised | no-report | in all |\n| --- | --- | --- | --- |\n| Funds | 2 | 5 | 7 |\n"
    )


def test_a_link_after_an_exclamation_mark_is_no_picture() -> None:
    said = written(Paragraph((Span("Wow!"), Span("page", href="tel:+12025550100"))))
    assert words(said) == "Wow!page"


def test_an_address_keeps_what_looks_like_an_entity() -> None:
    said = written(Paragraph((Span("page", href="https://example.org/?a=1&copy;=2"),)))
    links = [one for token in PARSER.parse(said) for one in token.children or [] if one.type == "link_open"]
    assert [one.attrs["href"] for one in links] == ["https://example.org/?a=1&copy;=2"]
