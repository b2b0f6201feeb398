"""Forms on paper: boxes that can be ticked, lines that can be written on, tables that keep their head."""

from __future__ import annotations

import pytest

from lobbykit.domain.document import Blank, Choice, Facts, Heading, Listing, Paragraph, Table, Together
from tests.press.documents import joined, page_texts, pages, printed, rules, squares, text
from tests.press.reading import opened

BOXED = Table(("Office", "Done"), ((text("Cannon"), ()), (text("Ford"), ())), (5.0, 1.0), frozenset({1}))


@pytest.mark.parametrize(
    ("block", "count"),
    [
        (Listing((text("one"), text("two"), text("three")), boxes=True), 3),
        (Choice(text("Raised?"), ("yes", "no")), 2),
        (BOXED, 2),
        (Listing((text("one"), text("two"))), 0),
    ],
)
def test_boxes_are_drawn_as_squares_large_enough_for_a_pen(block, count) -> None:
    sides = squares(printed(block, size=14.0, least=12.0))
    assert len(sides) == count
    assert all(10 <= side <= 16 for side in sides)


def test_a_box_is_told_of_to_those_who_cannot_see_it() -> None:
    with opened(printed(Listing((text("Bring water"),), boxes=True))) as document:
        item = document.Root.StructTreeRoot.K[0].K[0].K[0]
        figure = item.K[0].K[0]
        assert (str(figure.S), str(figure.Alt)) == ("/Figure", "Box to tick")


def test_a_blank_has_as_many_lines_as_it_asks_for() -> None:
    plain = rules(printed(Paragraph(text("Name"))))
    assert rules(printed(Blank(text("Name")))) == plain + 1
    assert rules(printed(Blank(text("What they said"), 5))) == plain + 5


def test_a_long_label_has_its_rule_below_it() -> None:
    long = text("Who else was in the room, from which part of the office, and what did each of them want to know")
    assert rules(printed(Blank(long))) == rules(printed(Paragraph(long))) + 1


def test_few_options_stand_in_one_row_and_many_in_columns() -> None:
    (page,) = pages(printed(Choice(text("Q?"), ("Yes", "No"))))
    levels = {sign.text: round(sign.box[1]) for sign in page if sign.text in "YN"}
    assert levels["Y"] == levels["N"]
    (page,) = pages(printed(Choice(text("Q?"), tuple(f"X option of some length {at}" for at in range(7)))))
    starts = [sign.box for sign in page if sign.text == "X"]
    assert len({round(box[0]) for box in starts}) in {2, 3}
    assert len({round(box[1]) for box in starts}) in {3, 4}


def test_the_question_and_all_its_options_stand_on_one_page() -> None:
    blocks = [Together((Choice(text(f"Q{at}?"), ("Yes", "No", "Later")),)) for at in range(60)]
    for page in page_texts(printed(*blocks)):
        assert page.count("?") == page.count("Later")


def test_the_head_of_a_table_is_on_each_of_its_pages_and_heard_once() -> None:
    table = Table(("Room", "Office"), tuple((text(f"{at}"), text("x")) for at in range(200)), (1.0, 4.0))
    pdf = printed(Heading(2, text("Rooms")), table)
    texts = page_texts(pdf)
    assert len(texts) > 3
    assert all("RoomOffice" in one for one in texts)
    with opened(pdf) as document:
        element = next(kid for kid in document.Root.StructTreeRoot.K[0].K if str(kid.S) == "/Table")
        assert len(element.K) == 201
        assert [str(cell.S) for cell in element.K[0].K] == ["/TH", "/TH"]


@pytest.mark.parametrize("above", range(12, 32))
def test_a_label_of_several_lines_is_not_parted_from_itself_by_the_end_of_a_page(above: int) -> None:
    label = "What the member's office has already said about the measure in a hearing, in a letter or on the floor " * 2
    leaves = [Paragraph(text(f"leaf {at}")) for at in range(above)]
    texts = page_texts(printed(*leaves, Facts(((label, text("Nothing")),)), size=14.0))
    assert sum(joined([label]) + "Nothing" in one for one in texts) == 1


def test_facts_stand_on_one_line_with_their_labels() -> None:
    (page,) = pages(printed(Facts((("Room", text("Mansard")), ("A much longer label", text("Nave"))))))
    levels = {sign.text: sign.box[1] for sign in page if sign.text in "RMAN"}
    assert abs(levels["R"] - levels["M"]) < 0.5
    assert abs(levels["A"] - levels["N"]) < 0.5


def test_a_row_with_too_few_cells_is_a_mistake_of_whoever_made_it() -> None:
    with pytest.raises(ValueError, match="zip"):
        printed(Table(("a", "b"), ((text("x"),),), (1.0, 1.0)))
