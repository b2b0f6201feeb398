"""The grid of states: every seat's state has one place of its own, near its neighbours."""

from __future__ import annotations

from lobbykit.domain.state_tiles import COLUMNS, ROWS, TILES
from lobbykit.domain.states import STATE_NAMES


def test_every_state_and_territory_has_a_place_of_its_own() -> None:
    assert set(TILES) == set(STATE_NAMES)
    assert len(set(TILES.values())) == len(TILES) == 56


def test_the_grid_is_no_larger_than_its_tiles() -> None:
    assert (ROWS, COLUMNS) == (8, 11)
    assert {row for row, _ in TILES.values()} == set(range(ROWS))
    assert {column for _, column in TILES.values()} == set(range(COLUMNS))


def test_west_is_left_and_north_is_above() -> None:
    for west, east in [("CA", "UT"), ("OR", "ID"), ("TX", "LA"), ("OH", "PA"), ("NY", "ME"), ("HI", "TX")]:
        assert TILES[west][1] < TILES[east][1]
    for north, south in [("WA", "OR"), ("OR", "CA"), ("ND", "SD"), ("OK", "TX"), ("GA", "FL"), ("ME", "NH")]:
        assert TILES[north][0] < TILES[south][0]
        assert abs(TILES[north][1] - TILES[south][1]) <= 1
