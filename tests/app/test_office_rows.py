"""A list of offices is narrowed to a kind without losing its order."""

from __future__ import annotations

import pytest

from lobbykit.app.office_rows import EVERY, HOUSE, MINE, PICKED, SENATE, OfficeRow, of_kind

ROWS = tuple(
    OfficeRow(seat, seat, seat, "", "senate" if len(seat) == 2 else "house", "XX", mine=seat == "OH-3")
    for seat in ("OH-3", "IL", "IL-1", "OH")
)


@pytest.mark.parametrize(
    ("kind", "seats"),
    [
        (EVERY, ["OH-3", "IL", "IL-1", "OH"]),
        (MINE, ["OH-3"]),
        (HOUSE, ["OH-3", "IL-1"]),
        (SENATE, ["IL", "OH"]),
        (PICKED, ["IL-1", "OH"]),
    ],
)
def test_a_kind_holds_its_offices_in_their_order(kind, seats):
    assert [one.seat for one in of_kind(ROWS, kind, {"OH", "IL-1"})] == seats
