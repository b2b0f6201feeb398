"""The roster that ships: the counts of the real files, and what the importer makes of them."""

from __future__ import annotations

from collections import Counter

from lobbykit.content.rosters.legislators import read_congress_legislators
from lobbykit.content.rosters.roster_file import read_roster
from tests.content.rosters.congress_files import (
    REAL,
    ROOT,
    codes,
    texts,
)


def test_the_committed_roster_is_what_the_importer_makes_of_the_real_files() -> None:
    committed = read_roster((ROOT / "resources/roster.json").read_text(encoding="utf-8"), file="roster.json").value
    assert committed is not None
    assert [(one.state, one.district) for one in committed.vacant] == [("CA", 14), ("FL", 20), ("GA", 13), ("TX", 23)]
    assert len(committed.offices) == 537
    if REAL.is_dir():
        read = read_congress_legislators(
            texts(REAL), as_of=committed.as_of, source=committed.source, commit=committed.commit
        )
        assert read.value == committed
        assert set(codes(read)) == {"congress-contact-missing", "congress-name-built"}


def test_the_committed_roster_has_the_counts_of_the_real_files() -> None:
    roster = read_roster((ROOT / "resources/roster.json").read_text(encoding="utf-8"), file="roster.json").value
    assert roster is not None
    offices = roster.offices
    assert Counter((one.chamber.value, one.party) for one in offices) == {
        ("house", "R"): 221,
        ("house", "D"): 215,
        ("house", "I"): 1,
        ("senate", "R"): 53,
        ("senate", "D"): 45,
        ("senate", "I"): 2,
    }
    assert Counter(one.title for one in offices) == {
        "Representative": 431,
        "Senator": 100,
        "Delegate": 5,
        "Resident Commissioner": 1,
    }
    assert Counter(one.building for one in offices) == {
        "Rayburn": 182,
        "Longworth": 131,
        "Cannon": 123,
        "Hart": 49,
        "Russell": 36,
        "Dirksen": 15,
        None: 1,
    }
    assert Counter(one.senate_class for one in offices if one.senate_class) == {1: 33, 2: 33, 3: 34}
    assert Counter(one.rank for one in offices if one.rank) == {"senior": 50, "junior": 50}
    roles = Counter(seat.partition(":")[2] for one in offices for seat in one.committees)
    assert roles == {"": 3268, "chair": 227, "rank": 217, "exofficio": 118, "vice": 49}
    assert sum(len(one.local) for one in offices) == 1312
    assert sum(bool(one.leadership) for one in offices) <= sum(len(one.leadership) for one in offices) == 28
    assert sum(not one.committees for one in offices) == 9
    assert (len(roster.committees), sum(len(one.subcommittees) for one in roster.committees)) == (49, 181)
    assert sum(one.appointed for one in offices) == 3
    assert len({one.sort for one in offices}) == 537
