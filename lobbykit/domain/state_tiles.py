"""The grid of states: where the tile of each state and territory stands, roughly as on a map."""

from __future__ import annotations

_GRID = """
AK . . . . . . . . . ME
. . . . . . . . . VT NH
WA ID MT ND MN WI MI . NY MA RI
OR NV WY SD IA IL IN OH PA NJ CT
CA UT CO NE MO KY WV VA MD DE .
. AZ NM KS AR TN NC SC DC . PR
AS MP . OK LA MS AL GA . . VI
HI GU . TX . . . . FL . .
"""

TILES = {
    state: (row, column)
    for row, line in enumerate(_GRID.split("\n")[1:-1])
    for column, state in enumerate(line.split())
    if state != "."
}
"""Row and column of each state's tile, from 0 at the upper left, by postal code."""

ROWS = 1 + max(row for row, _ in TILES.values())
COLUMNS = 1 + max(column for _, column in TILES.values())
