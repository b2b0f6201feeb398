"""House seats of each state from the 118th to the 122nd Congress, and the six seats that do not vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.states import NON_VOTING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Source: 2020 census apportionment (U.S. Census Bureau, 26 April 2021), Table 1: 435 seats.
_BY_COUNT = {
    1: "AK DE ND SD VT WY",
    2: "HI ID ME MT NH RI WV",
    3: "NE NM",
    4: "AR IA KS MS NV UT",
    5: "CT OK",
    6: "KY LA OR",
    7: "AL SC",
    8: "CO MD MN MO WI",
    9: "AZ IN MA TN",
    10: "WA",
    11: "VA",
    12: "NJ",
    13: "MI",
    14: "GA NC",
    15: "OH",
    17: "IL PA",
    26: "NY",
    28: "FL",
    38: "TX",
    52: "CA",
}
HOUSE_SEATS = {state: count for count, states in _BY_COUNT.items() for state in states.split()}
SENATORS_A_STATE = 2


def house_seats() -> Iterator[tuple[str, int]]:
    """Yield (state, district) of all 441 House seats, non-voting ones included; district 0 is at large."""
    for state in sorted(HOUSE_SEATS.keys() | NON_VOTING):
        count = HOUSE_SEATS.get(state, 1)
        yield from ((state, district) for district in (range(1, count + 1) if count > 1 else (0,)))
