"""Documents as plain text: every word, narrow lines, and forms that can be filled in with a keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given

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
    Table,
    Tiles,
    Together,
)
from lobbykit.domain.document_text import document_text, spelled
from lobbykit.domain.prose import Span
from tests.press.documents import SIMPLE, TEXT, counted, documents, shown, tables, text, tiles


def written(*blocks: DocumentBlock, head: str = "", foot: str = "") -> str:
    return document_text(Document("t", "en", blocks, head=head, foot=foot))


@given(documents(SIMPLE))
def test_every_word_is_there_in_order_on_narrow_lines_that_end_clean(document: Document) -> None:
    said = document_text(document)
    at = 0
    for one in (one for block in document.blocks for one in shown(block)):
        for sign in "".join(one.replace("\u2022", "-").split()):
            at = said.index(sign, at) + 1
    lines = said.split("\n")
    assert lines[-1] == ""
    assert all(line == line.rstrip() for line in lines)
    assert all(len(line) <= 72 for line in lines)
    assert "\n\n\n" not in said


@given(tables())
def test_every_word_of_a_table_is_there_whatever_its_width(table: Table) -> None:
    said = "".join(written(table).split())
    for row in table.rows:
        for cell in row:
            assert "".join(spelled(cell).split()) in said
    assert all(head in said for head in table.head)


def test_headings_are_underlined_by_level() -> None:
    said = written(Heading(1, text("Rivers")), Heading(2, text("Wells")), Heading(3, text("Gauges")))
    assert said == "Rivers\n======\n\nWells\n-----\n\nGauges\n"


def test_lists_hang_and_count() -> None:
    items = (text("word " * 20), text("b"))
    assert written(Listing(items)).splitlines()[1].startswith("  word")
    assert written(Listing(items, ordered=True, start=9)).splitlines()[-1] == "10. b"
    assert written(Listing((text("a"), text("b")), boxes=True)) == "[ ] a\n[ ] b\n"


@pytest.mark.parametrize(
    ("spans", "said"),
    [
        ((Span("see ", href=None), Span("wells", href="https://a.org/b"), Span(".")), "see wells <https://a.org/b>."),
        ((Span("a ", href="https://a.org"), Span("b", bold=True, href="https://a.org")), "a b <https://a.org>"),
        ((Span("a.org/b", href="https://www.a.org/b/"),), "a.org/b"),
        ((Span("a@b.org", href="mailto:a@b.org"),), "a@b.org"),
        ((Span("202-555-0142", href="tel:+12025550142"),), "202-555-0142"),
        ((Span("call", href="tel:+12025550142"),), "call <tel:+12025550142>"),
        ((Span("wells"), Span("1", note="census")), "wells[1]"),
    ],
)
def test_an_address_follows_what_it_belongs_to_unless_that_says_it(spans, said) -> None:
    assert spelled(spans) == said


def test_a_narrow_table_is_aligned_and_a_wide_one_told_fact_by_fact() -> None:
    table = Table(
        ("Office", "Done"), ((text("Cannon 204"), ()), (text("Ford"), text("at noon"))), (1, 1), frozenset({1})
    )
    assert written(table) == (
        "Office      Done\n"
        "----------  -----------\n"
        "Cannon 204  [ ]\n"
        "Ford        [ ] at noon\n"
    )  # fmt: skip
    wide = Table(("Office", "Way"), ((text("Cannon"), text("up the stairs " * 6)), (text("Ford"), text("on"))), (1, 1))
    assert written(wide).splitlines() == [
        "Office: Cannon",
        "Way: up the stairs up the stairs up the stairs up the stairs up the",
        "    stairs up the stairs",
        "",
        "Office: Ford",
        "Way: on",
    ]


def test_forms_have_boxes_and_lines_as_wide_as_the_text() -> None:
    assert written(Choice(text("Raised?"), ("yes", "no"))) == "Raised?\n[ ] yes   [ ] no\n"
    assert written(Choice(text("Who?"), ("a person " * 5, "nobody " * 5))).count("\n[ ]") == 2
    assert written(Blank(text("Name"))) == f"Name {'_' * 67}\n"
    assert written(Blank(text("Words"), 2)) == f"Words\n{'_' * 72}\n{'_' * 72}\n"
    assert written(Rule()) == f"{'-' * 72}\n"


def test_facts_are_aligned_and_labels_with_a_colon_keep_one() -> None:
    assert written(Facts((("Room", text("a")), ("Office:", text("b"))))) == "Room:   a\nOffice: b\n"
    asked = "What do they want to hear about before they decide"
    assert written(Facts(((asked, text("wells")),))) == f"{asked}:\n    wells\n"


def test_head_and_foot_stand_once_and_groups_and_pages_leave_no_trace() -> None:
    said = written(Paragraph(text("a")), PageBreak(), Together((Paragraph(text("b")),)), head="H", foot="F")
    assert said == "H\n\na\n\nb\n\nF\n"


def test_a_quotation_says_whose_words_it_is_under_them() -> None:
    said = written(Quotation(text("We hear you."), text("Legislative director, Ohio")))
    assert said == "    We hear you.\n    -- Legislative director, Ohio\n"


def test_a_chart_is_its_table_under_its_title() -> None:
    bars = Bars("Support", (BarRow("Funds", counted(2, 5)),), "Ask", "in all")
    assert written(bars) == (
        "Support\n"
        "Ask    not-raised  no-report  in all\n"
        "-----  ----------  ---------  ------\n"
        "Funds  2           5          7\n"
    )


@given(tiles(TEXT))
def test_every_figure_of_every_state_is_there(chart: Tiles) -> None:
    said = "".join(written(chart).split())
    for row in chart.table.rows:
        assert all("".join(spelled(cell).split()) in said for cell in row)
