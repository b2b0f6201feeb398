"""The apportionment of House seats."""

from __future__ import annotations

from lobbykit.domain.apportionment import HOUSE_SEATS, house_seats
from lobbykit.domain.states import NON_VOTING, STATE_NAMES


def test_the_house_has_435_voting_seats_in_50_states_and_6_others() -> None:
    assert sum(HOUSE_SEATS.values()) == 435
    assert HOUSE_SEATS.keys() == STATE_NAMES.keys() - NON_VOTING
    seats = list(house_seats())
    assert len(seats) == len(set(seats)) == 441
    assert {state for state, district in seats if district == 0} >= NON_VOTING
