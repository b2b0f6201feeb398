"""Documents on paper: every word in order, inside the page, no smaller than promised, and the same bytes each time."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from lobbykit.domain.document import Blank, Document, Facts, Heading, Listing, PageBreak, Paragraph, Table
from lobbykit.domain.prose import Span
from lobbykit.press.document_press import DocumentPress
from tests.press.documents import (
    BLOCKS,
    LABELS,
    PRESS,
    SIMPLE,
    body_texts,
    documents,
    joined,
    page_texts,
    pages,
    printed,
    shown,
    text,
)
from tests.press.reading import Sign, addresses, opened, signs
from tests.press.sheets import FONTS
from tests.press.ua_check import offences

if TYPE_CHECKING:
    from lobbykit.domain.document import DocumentBlock


@settings(max_examples=40)
@given(documents(SIMPLE))
def test_every_word_is_printed_once_and_in_order(document: Document) -> None:
    done = PRESS.render(document)
    assert not done.refused
    expected = joined([one for block in document.blocks for one in shown(block)])
    assert "".join(body_texts(document, done)) == expected


@settings(max_examples=30)
@given(documents(BLOCKS))
def test_tables_lose_no_word_though_their_heads_come_again(document: Document) -> None:
    done = PRESS.render(document)
    assert done.pages == len(body_texts(document, done))
    found, at = "".join(body_texts(document, done)), 0
    expected = [[joined([one]) for one in shown(block)] for block in document.blocks]
    assert Counter("".join(one for block in expected for one in block)) <= Counter(found)
    for block in expected:
        # A row longer than a page goes on over it, all its cells side by side: then each of them is in order.
        ends = [after(one, found, at) for one in block]
        at = max(ends, default=at)


def after(one: str, found: str, at: int) -> int:
    """Return where a text ends whose letters come in order from a place on, others between them."""
    for sign in one:
        at = found.index(sign, at) + 1
    return at


@settings(max_examples=30)
@given(documents(BLOCKS))
def test_signs_stay_inside_the_page_apart_from_each_other_and_readable(document: Document) -> None:
    for page in pages(PRESS.render(document).pdf):
        for sign in page:
            hanging = 0.2 * sign.size  # what a slanted letter reaches beyond its own width
            assert 50 - hanging <= sign.box[0] <= sign.box[2] <= 562 + hanging, sign
            assert 20 <= sign.box[1] <= sign.box[3] <= 765, sign
            assert sign.size >= document.least - 0.01, sign
        assert not list(meeting(page))


def meeting(page: list[Sign]) -> list[tuple[Sign, Sign]]:
    """Return signs that stand on each other by more than kerning brings them together."""
    ordered = sorted(page, key=lambda sign: sign.box[0])
    found = []
    for at, one in enumerate(ordered):
        for other in ordered[at + 1 :]:
            least = min(one.size, other.size)
            if other.box[0] > one.box[2]:
                break
            across = min(one.box[2], other.box[2]) - other.box[0]
            down = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
            if across > 0.3 * least and down > 0.2 * least:
                found.append((one, other))
    return found


@settings(max_examples=30)
@given(documents(BLOCKS))
def test_every_document_can_be_heard(document: Document) -> None:
    begun = replace(document, blocks=(Heading(1, text("Title")), *document.blocks))
    # Which levels of headings follow each other is for those to say who make documents.
    assert [one for one in offences(PRESS.render(begun).pdf) if not one.startswith("7.4")] == []


@settings(max_examples=10)
@given(documents(BLOCKS))
def test_the_same_document_gives_the_same_bytes_whatever_was_printed_before(document: Document) -> None:
    assert PRESS.render(document).pdf == DocumentPress(FONTS, LABELS).render(document).pdf


def test_an_empty_document_is_one_empty_page() -> None:
    assert page_texts(printed()) == ["Page1of1"]


@pytest.mark.parametrize("count", [9, 10, 99, 100])
def test_pages_are_counted_in_their_foot(count: int) -> None:
    blocks: list[DocumentBlock] = []
    for number in range(count):
        blocks += [Paragraph(text(f"leaf {number}")), PageBreak()]
    texts = page_texts(printed(*blocks))
    assert len(texts) == count
    assert texts[-1] == f"leaf{count - 1}Page{count}of{count}"


def test_head_and_foot_of_any_length_stay_clear_of_the_text() -> None:
    pdf = printed(Paragraph(text("word " * 900)), head="a head that goes on and on " * 9, foot="a long foot " * 30)
    assert len(pages(pdf)) > 1
    for page in pages(pdf):
        assert not meeting(page)
        assert all(sign.box[1] >= 20 and sign.box[3] <= 765 for sign in page)


def test_what_no_font_can_draw_refuses_the_document_and_is_named() -> None:
    done = PRESS.render(Document("t", "en", (Heading(1, text("Fine")), Paragraph(text("Li (李) and ก"))), foot="界"))
    assert (done.pdf, done.pages) == (b"", 0)
    assert {one.block: one.characters for one in done.missing} == {"block/2": "ก李", "foot": "界"}


def test_a_word_too_large_for_its_column_refuses_the_document() -> None:
    narrow = Table(("a", "b"), ((text("W"), text("fine")),), (1.0, 300.0))
    done = PRESS.render(Document("t", "en", (Paragraph(text("x")), narrow)))
    assert [one.block for one in done.overflow] == ["block/2"]
    assert done.pdf == b""


def test_a_link_that_goes_on_over_the_page_can_be_clicked_on_both() -> None:
    linked = Paragraph((Span("word " * 900, href="https://example.org/"),))
    with opened(printed(linked)) as document:
        assert all(page.get("/Annots") for page in document.pages)
    assert set(addresses(printed(linked))) == {"https://example.org/"}


def test_properties_say_title_author_and_language() -> None:
    done = PRESS.render(Document("Ríos — ahora", "es", (Heading(1, text("Ríos")),), author="Amigas"))
    with opened(done.pdf) as document:
        assert str(document.docinfo.Title) == "Ríos — ahora"
        assert str(document.docinfo.Author) == "Amigas"
        assert str(document.Root.Lang) == "es"
        assert document.check_pdf_syntax() == []


def test_a_paragraph_in_another_language_says_so() -> None:
    with opened(printed(Paragraph(text("Nuestros ríos"), lang="es"))) as document:
        element = document.Root.StructTreeRoot.K[0].K[0]
        assert (str(element.S), str(element.Lang)) == ("/P", "es")


def test_a_draft_says_so_behind_every_page() -> None:
    done = PRESS.render(Document("t", "en", (Paragraph(text("a")), PageBreak(), Paragraph(text("b")))), draft=True)
    assert [one.startswith("DRAFT") for one in page_texts(done.pdf)] == [True, True]


def test_marks_of_notes_are_not_smaller_than_promised() -> None:
    pdf = printed(Paragraph((*text("wells"), Span("1", note="a"))), size=18, least=18)
    assert min(sign.size for page in pages(pdf) for sign in page) == 18


@pytest.mark.parametrize("size", [11.0, 14.0, 18.0])
def test_lines_of_one_text_never_touch(size: float) -> None:
    blocks = (Paragraph(text("Ágil jugó " * 60)), Listing((text("Ágil jugó " * 30),)), Facts((("Áj", text("Ágj")),)))
    (page,) = pages(printed(*blocks, Blank(text("Ágj"), 2), size=size))
    heights = sorted({round(sign.box[1]) for sign in page if sign.text == "i"}, reverse=True)
    assert all(above - below >= 1.2 * size for above, below in pairwise(heights))


def test_a_letter_of_one_page_has_no_foot_and_a_longer_one_has() -> None:
    short = Document("A letter", "en", (Paragraph(text("Dear office:")),), letter=True)
    long = replace(short, blocks=short.blocks * 80)
    assert page_texts(PRESS.render(short).pdf) == ["Dearoffice:"]
    assert len(page_texts(PRESS.render(long).pdf)) > 1
    assert all("Page" in one for one in page_texts(PRESS.render(long).pdf))


def test_lines_of_an_address_stand_close_and_a_signature_has_room_above() -> None:
    blocks = [
        Paragraph(text(word), role) for word, role in zip("xxxx", ("body", "line", "line", "signature"), strict=True)
    ]
    tops = [one.box[3] for one in signs(PRESS.render(Document("A letter", "en", tuple(blocks), letter=True)).pdf)]
    after_body, within, before_signing = (above - below for above, below in pairwise(tops))
    assert within < after_body < before_signing / 2
