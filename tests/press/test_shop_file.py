"""The shop's file: pages, outline, labels, and what it asks of a printer."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from lobbykit.press.metadata import About
from lobbykit.press.shop_file import Form, ShopPage, ShopRun, shop_file

ABOUT = About("Sheets", "Friends", "For the shop", "en")
COLUMN = Form("q 10 10 50 50 re f Q\n", {})


def run(label: str, copies: int, *pages: ShopPage | None, group: str = "Cannon") -> ShopRun:
    return ShopRun(group, f"Office of {label}", label, copies, pages)


def page(own: str = "") -> ShopPage:
    return ShopPage((COLUMN,), own, "", {})


RUNS = (
    run("Cannon 121", 3, page("q 1 1 5 5 re f Q\n"), None),
    run("Cannon 122", 1, page(), page("q 2 2 5 5 re f Q\n")),
    run("Hart 522", 2, page(), None, group="Hart"),
)


@pytest.fixture(scope="module")
def pdf():
    with pikepdf.open(BytesIO(shop_file(RUNS, (), ABOUT, both_sides=True))) as document:
        yield document


def label_of(nums, at: int) -> str:
    begun = [(int(nums[one]), nums[one + 1]) for one in range(0, len(nums), 2) if int(nums[one]) <= at]
    start, style = begun[-1]
    return f"{style.P}{int(style.get('/St', 1)) + at - start}"


def test_each_copy_is_there_as_pages_of_its_own_blank_backs_included(pdf):
    assert not pdf.check_pdf_syntax()
    assert len(pdf.pages) == 12
    assert len({one.objgen for one in pdf.pages}) == 12
    assert ["/Contents" in one for one in pdf.pages] == [True, False] * 3 + [True, True] + [True, False] * 2
    assert {tuple(map(int, one.mediabox)) for one in pdf.pages} == {(0, 0, 612, 792)}


def test_copies_share_their_content(pdf):
    assert len({pdf.pages[at].Contents.objgen for at in (0, 2, 4)}) == 1


def test_page_labels_name_the_office_and_count_its_pages(pdf):
    nums = pdf.Root.PageLabels.Nums
    assert [label_of(nums, at) for at in range(12)] == [
        *(f"Cannon 121-{at}" for at in range(1, 7)),
        "Cannon 122-1",
        "Cannon 122-2",
        *(f"Hart 522-{at}" for at in range(1, 5)),
    ]


def test_the_outline_leads_to_the_first_page_of_each_office_below_its_building(pdf):
    number = {one.objgen: at for at, one in enumerate(pdf.pages)}
    with pdf.open_outline() as outline:
        found = [
            (group.title, [(one.title, number[one.destination[0].objgen]) for one in group.children])
            for group in outline.root
        ]
    assert found == [
        ("Cannon", [("Office of Cannon 121", 0), ("Office of Cannon 122", 6)]),
        ("Hart", [("Office of Hart 522", 8)]),
    ]


@pytest.mark.parametrize(("both", "wanted"), [(True, "/DuplexFlipLongEdge"), (False, "/Simplex")])
def test_whoever_prints_it_is_told_true_size_one_copy_and_which_sides(both, wanted):
    with pikepdf.open(BytesIO(shop_file(RUNS, (), ABOUT, both_sides=both))) as document:
        wishes = document.Root.ViewerPreferences
        assert (wishes.PrintScaling, wishes.NumCopies, wishes.Duplex) == ("/None", 1, wanted)


def test_names_that_are_no_ascii_are_read_back_as_typed():
    odd = (run("Año (1) \\", 1, page(), group="Ñandú"),)
    with pikepdf.open(BytesIO(shop_file(odd, (), ABOUT, both_sides=False))) as document:
        with document.open_outline() as outline:
            assert (outline.root[0].title, outline.root[0].children[0].title) == ("Ñandú", "Office of Año (1) \\")
        assert label_of(document.Root.PageLabels.Nums, 0) == "Año (1) \\-1"
