"""The papers around a print order say the same numbers as the order."""

from __future__ import annotations

import pytest

from lobbykit.domain.document import Document, Facts, Heading, PageBreak, Table
from lobbykit.domain.prose import plain_text
from lobbykit.domain.shop_order import ShopEntry, Wish, shop_order
from lobbykit.domain.shop_papers import ShopPapers
from tests.making import house, phrases, senate

ENTRIES = (
    ShopEntry(house("H000001", building="Cannon", room="301", district=3), "Representative Ann", Wish(3, "Blue"), 1),
    ShopEntry(house("H000002", building="Cannon", room="121"), "Representative Bob", Wish(2), 2),
    ShopEntry(house("H000003", building="Cannon", room="125"), "Representative Cy", Wish(4, "Red"), 1),
    ShopEntry(senate("S000001", building="Dirksen", room="G12"), "Senator Di", Wish(1), 1),
    ShopEntry(senate("S000002"), "Senator Eve", Wish(5), 1),
)


def papers(*, two_sides: bool = False) -> ShopPapers:
    order = shop_order(ENTRIES, two_sides=two_sides)
    return ShopPapers(order, "A title", ("Friends", "Dana", "202-555-0142"), "November 22, 2026", "it.pdf", phrases())


def tables(document: Document) -> list[Table]:
    return [one for one in document.blocks if isinstance(one, Table)]


def cells(table: Table) -> list[list[str]]:
    return [[plain_text(cell) for cell in row] for row in table.rows]


def facts(document: Document) -> dict[str, str]:
    return {label: plain_text(words) for one in document.blocks if isinstance(one, Facts) for label, words in one.pairs}


@pytest.mark.parametrize("two_sides", [False, True])
def test_the_slip_lists_every_copy_once_and_its_totals_are_those_of_the_order(two_sides):
    made = papers(two_sides=two_sides)
    summary, *sections = tables(made.packing_slip())
    rows = [row for section in sections for row in cells(section)]
    assert [row[1:] for row in rows] == [
        ["121", "Representative Bob (OH-3)", "2", ""],
        ["125", "Representative Cy (OH-3)", "4", "Red"],
        ["301", "Representative Ann (OH-3)", "3", "Blue"],
        ["G12", "Senator Di (OH)", "1", ""],
        ["", "Senator Eve (OH)", "5", ""],
    ]
    assert sum(int(row[3]) for row in rows) == made.order.copies == 15
    *parts, whole = cells(summary)
    assert whole[1:] == [str(len(rows)), str(made.order.copies), str(made.order.sheets)]
    assert [sum(int(row[at]) for row in parts) for at in (1, 2, 3)] == list(map(int, whole[1:]))
    assert f"{made.order.sheets} sheets of paper" in made.order_text()


def test_the_slip_has_a_box_for_each_office_and_the_building_over_the_rooms_of_each_page():
    _, *sections = tables(papers().packing_slip())
    assert [section.head[1] for section in sections] == ["Cannon", "Dirksen", "Room not known"]
    assert {section.boxes for section in sections} == {frozenset({0})}
    assert papers().packing_slip().size == 11


def test_there_is_a_cover_for_each_building_with_its_floors():
    cover = papers().cover_sheets()
    assert [plain_text(one.content) for one in cover.blocks if isinstance(one, Heading)] == [
        "Cannon",
        "Dirksen",
        "Room not known",
    ]
    assert sum(isinstance(one, PageBreak) for one in cover.blocks) == 2
    cannon, dirksen = map(cells, tables(cover))
    assert cannon == [["1", "121\u2013125", "2", "6", "8"], ["3", "301", "1", "3", "3"]]
    assert dirksen == [["G", "G12", "1", "1", "1"]]


def test_the_counter_is_told_everything_and_the_text_says_the_same():
    made = papers(two_sides=True)
    told = facts(made.counter_order())
    assert told["Customer"] == "Friends, Dana, 202-555-0142"
    assert told["Sides"].startswith("print on both sides")
    assert told["Expect"] == "30 pages in the file, 15 sheets of paper"
    assert (told["First page"], told["Last page"]) == ("Representative Bob, Cannon 121", "Senator Eve")
    text = made.order_text()
    assert [line for line in text.split("\r\n") if ": " in line] == [f"{label}: {said}" for label, said in told.items()]
    for word in ("it.pdf", "Letter", "black", "collate", "100 %", "No staples", "once"):
        assert word in text
    assert text.isascii()


def test_one_side_is_ordered_when_no_sheet_has_a_reverse():
    order = shop_order(ENTRIES[2:], two_sides=True)
    made = ShopPapers(order, "A title", (), "today", "it.pdf", phrases())
    assert facts(made.counter_order())["Sides"] == "print on one side only"
