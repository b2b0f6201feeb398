"""The table of ZIP codes that ships: its counts, and what the importer makes of the real file."""

from __future__ import annotations

from collections import Counter

from lobbykit.content.districts.districts_file import read_districts
from lobbykit.content.districts.zip_table import read_zip_tables
from lobbykit.content.rosters.roster_file import read_roster
from lobbykit.domain.apportionment import HOUSE_SEATS
from lobbykit.domain.districts import SEATS, Origin, delegation
from tests.making import ROOT, SHARED

REAL = SHARED / "data/zip/zccd.csv"
TABLE = read_districts((ROOT / "resources/districts.json").read_text(encoding="utf-8"), file="districts.json").value


def test_the_committed_table_is_what_the_importer_makes_of_the_real_file():
    assert TABLE is not None
    if REAL.is_file():
        origin = Origin(TABLE.congress, TABLE.as_of, TABLE.source, TABLE.commit)
        read = read_zip_tables({REAL.name: REAL.read_text(encoding="utf-8")}, origin=origin)
        assert read.value == TABLE
        assert [one.code for one in read.problems] == ["districts-seats-unlisted"]


def test_the_committed_table_has_the_counts_of_the_real_file():
    assert (TABLE.congress, TABLE.as_of.isoformat()) == (119, "2024-11-12")
    assert (len(TABLE.zips), TABLE.split) == (33_774, 7_299)
    assert Counter(map(len, TABLE.zips.values())) == {1: 26_475, 2: 6_458, 3: 755, 4: 61, 5: 17, 6: 8}
    assert sum(len({seat.state for seat in seats}) > 1 for seats in TABLE.zips.values()) == 109


def test_every_seat_has_zip_codes_but_those_of_four_territories():
    assert [seat.code for seat in TABLE.unlisted] == ["AS-AL", "GU-AL", "MP-AL", "VI-AL"]


def test_the_states_with_one_seat_are_at_large_and_every_other_state_has_all_its_districts():
    seats = SEATS - set(TABLE.unlisted)
    at_large = {seat.state for seat in seats if seat.district == 0}
    assert at_large == {"AK", "DE", "ND", "SD", "VT", "WY", "DC", "PR"}
    assert Counter(seat.state for seat in seats if seat.district) == {
        state: count for state, count in HOUSE_SEATS.items() if count > 1
    }


def test_every_candidate_is_a_seat_of_the_shipped_roster_held_or_vacant():
    roster = read_roster((ROOT / "resources/roster.json").read_text(encoding="utf-8"), file="roster.json").value
    vacant = {(one.state, one.district) for one in roster.vacant}
    for state in {seat.state for seat in SEATS}:
        for held in delegation(roster, state).seats:
            assert len(held.offices) == (0 if (held.seat.state, held.seat.district) in vacant else 1)
