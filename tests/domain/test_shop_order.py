"""The order for a print shop: copies, pages, sheets of paper."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.shop_order import ShopEntry, Wish, shop_order
from tests.making import house

ENTRIES = st.lists(
    st.builds(
        lambda number, copies, pages, room: ShopEntry(
            house(f"H{number:06}", building=room[0], room=room[1]), "Name", Wish(copies), pages
        ),
        st.integers(0, 999999),
        st.integers(1, 99),
        st.integers(1, 2),
        st.sampled_from([("Cannon", "121"), ("Cannon", "301"), ("Rayburn", "2103"), (None, None)]),
    ),
    min_size=1,
    max_size=12,
    unique_by=lambda one: one.office.id,
)


def entry(office_id: str, copies: int, pages: int) -> ShopEntry:
    return ShopEntry(house(office_id, building="Cannon", room="1" + office_id[-2:]), "Name", Wish(copies), pages)


@given(ENTRIES, st.booleans())
def test_parts_make_the_whole_and_pages_make_the_sheets(entries, two_sides):
    order = shop_order(tuple(entries), two_sides=two_sides)
    parts = [part for _, part in order.by_building()]
    assert sum(len(part.entries) for part in parts) == len(order.entries) == len(entries)
    assert sum(part.copies for part in parts) == order.copies == sum(one.wish.copies for one in entries)
    assert sum(part.sheets for part in parts) == order.sheets
    assert order.pages == order.sheets * (2 if order.both_sides else 1)
    assert len({name for name, _ in order.by_building()}) == len(parts)


@given(ENTRIES, st.booleans())
def test_each_office_begins_where_the_one_before_it_ended(entries, two_sides):
    order = shop_order(tuple(entries), two_sides=two_sides)
    at = 1
    for page, one in order.numbered():
        assert page == at
        at += one.wish.copies * order.pages_each(one)
    assert at == order.pages + 1


def test_backs_are_left_blank_only_on_two_sides_and_only_where_some_sheet_has_a_reverse():
    plain, mixed = (entry("H000001", 3, 1),), (entry("H000001", 3, 1), entry("H000002", 2, 2))
    counts = {
        (name, two): (order.pages, order.sheets, order.both_sides)
        for name, entries in (("plain", plain), ("mixed", mixed))
        for two in (False, True)
        for order in [shop_order(entries, two_sides=two)]
    }
    assert counts == {
        ("plain", False): (3, 3, False),
        ("plain", True): (3, 3, False),
        ("mixed", False): (7, 7, False),
        ("mixed", True): (10, 5, True),
    }
