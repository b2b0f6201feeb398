"""Meetings by office and time, and people by name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.joining_meetings import proposed
from lobbykit.app.meeting_acts import moved
from tests.app.test_importing_entries import codes, entered, lines, plan
from tests.sessions import Laptop

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.session import Session

HEADER = "office,state,district,date,time,place,people,tz,until\n"
ROW = ",OH,3,2026-11-23,9:30,Cannon,Ana Able (speaks); Ben,,\n"


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path)


def table(folder: Path, *rows: str) -> Path:
    file = folder / "m.csv"
    file.write_text(HEADER + "".join(rows), encoding="utf-8")
    return file


def meetings(session: Session) -> list[tuple[object, ...]]:
    shown = (row for row in session.view.table("meetings") if not row["deleted"])
    return sorted((row["start"], row["place"], tuple(row["offices"])) for row in shown)


def test_the_same_office_at_the_same_time_is_the_same_meeting(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open() as session:
        assert entered(session, table(tmp_path, ROW), "meeting") == 3
        assert meetings(session) == [("2026-11-23T14:30:00Z", "Cannon", ("A000001",))]
        assert plan(session, table(tmp_path, ROW), "meeting").edits == ()
        moved = table(tmp_path, ROW.replace("Cannon", "Hart").replace("9:30", "9:30 AM"))
        (change,) = plan(session, moved, "meeting").changes
        fields = [one for one in change.fields if not one[0].startswith("source/")]
        assert (change.what, fields) == ("changed", [("place", "Cannon", "Hart")])
        assert entered(session, moved, "meeting") == 1
        file = lines(tmp_path, {"id": "f" * 32, "offices": ["A000001"], "start": "2026-11-23T14:30:00Z", "place": "SD"})
        assert entered(session, file, "meeting") == 1
        assert [place for _, place, _ in meetings(session)] == ["SD"]
        assert [session.history.undo().done for _ in range(3)] == [True] * 3
        assert meetings(session) == []


def test_a_meeting_that_was_moved_during_the_day_is_the_same_when_its_schedule_comes_again(
    laptop: Laptop, tmp_path: Path
) -> None:
    file = lines(tmp_path, {"offices": ["A000001"], "start": "2026-11-23T14:30:00Z", "place": "Cannon"})
    with laptop.open() as session:
        entered(session, file, "meeting")
        (row,) = session.view.table("meetings")
        assert moved(session, row["id"], start="2026-11-23T16:00:00Z").value
        entered(session, file, "meeting")
        assert len(meetings(session)) == 1
        assert entered(session, table(tmp_path, ROW), "meeting")
        assert len(meetings(session)) == 1


def test_whoever_goes_becomes_a_member_of_the_team_once(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open() as session:
        entered(session, table(tmp_path, ROW, ROW.replace("9:30", "10:30").replace("Ben", "BEN")), "meeting")
        names = {row["id"]: row["name"] for row in session.view.table("members")}
        assert sorted(names.values()) == ["Ana Able", "Ben"]
        for row in session.view.table("meetings"):
            people = {names[one["member"]]: one.get("role") for one in row["people"].values()}
            assert people == {"Ana Able": "speaks", "Ben": None}


def test_a_meeting_that_was_moved_here_is_not_moved_back_nor_doubled(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open() as session:
        file = table(tmp_path, ROW)
        entered(session, file, "meeting")
        (row,) = session.view.table("meetings")
        change = lines(tmp_path, {"id": row["id"], "start": "2026-11-23T20:00:00Z"})
        assert entered(session, change, "meeting") == 1
        assert plan(session, file, "meeting").edits == ()


def test_a_meeting_with_one_of_several_offices_may_be_another_and_is_asked_about(
    laptop: Laptop, tmp_path: Path
) -> None:
    with laptop.open() as session:
        both = {"offices": ["A000001", "A000002"], "start": "2026-11-23T14:30:00Z"}
        entered(session, lines(tmp_path, both), "meeting")
        one = lines(tmp_path, {"offices": ["A000001"], "start": "2026-11-23T14:30:00Z"})
        assert [one[0] for one in codes(one, "meeting", session)] == ["meeting-perhaps-same"]


def test_a_row_of_a_table_with_one_of_several_offices_comes_in_and_both_are_proposed_as_one(
    laptop: Laptop, tmp_path: Path
) -> None:
    with laptop.open() as session:
        both = {"offices": ["A000001", "A000002"], "start": "2026-11-23T14:30:00Z"}
        entered(session, lines(tmp_path, both), "meeting")
        entered(session, table(tmp_path, ROW), "meeting")
        assert [one.why for one in proposed(session.view)] == ["office"]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (",OH,3,2026-11-23,2:30,,,,\n", ("import-times-half", 2, 18)),
        (",OH,3,,9:30,,,,\n", ("clock-incomplete", 2, 8)),
        (",OH,3,3/4/2027,9:30,,,,\n", ("import-days-order", 2, 7)),
        (",OH,3,soon,9:30,,,,\n", ("date-unread", 2, 7)),
        (",OH,3,2026-11-23,9:30,,,Mars/Base,\n", ("zone-unknown", 2, 25)),
        (",OH,3,2026-03-08,02:30,,,,\n", ("clock-changes", 2, 18)),
        (",OH,3,2026-11-01,01:30,,,,\n", ("clock-changes", 2, 18)),
        (",OH,3,2026-11-23,9:30,,,,9:00\n", ("clock-backwards", 2, 26)),
        (",OH,9,2026-11-23,9:30,,,,\n", ("office-none", 2, 2)),
        ("Able,,,2026-11-23,9:30,,,,\n", ("office-name-alone", 2, 1)),
        (",OH,3,2026-11-23,9:30,,(x),,\n", ("people-unread", 2, 24)),
        (",,,2026-11-23,9:30,,,,\n", ("field-missing", 2, 1)),
    ],
)
def test_a_row_that_could_be_read_in_two_ways_is_told_with_its_cell(tmp_path, row, found) -> None:
    assert codes(table(tmp_path, row), "meeting") == [found]


def test_what_an_unknown_column_was_taken_for_is_told_and_none_is_dropped(tmp_path: Path) -> None:
    file = tmp_path / "m.csv"
    file.write_text("offce,dat,summary,date\nA000001,2026-11-23,,2026-11-22\n", encoding="utf-8")
    found = plan(None, file, "note")
    uses = {one.column: (one.field, one.why) for one in found.mappings[0].uses}
    assert uses["offce"] == ("office", "alike")
    assert uses["dat"] == ("text", "kept")
    assert found.edits[0].fields["summary"] == "dat: 2026-11-23"


def test_what_meeting_list_prints_comes_in_again(laptop: Laptop, tmp_path: Path) -> None:
    file = tmp_path / "m.json"
    listed = {"id": "a" * 32, "offices": ["A000001"], "created": "x", "changed": "y", "conflicts": {}, "withdrawn": {}}
    file.write_text(json.dumps({"lobbykit": "meeting/1", "meetings": [listed | {"deleted": False, "newer": 0}]}))
    with laptop.open() as session:
        assert entered(session, file, "meeting") == 1
        assert plan(session, file, "meeting").edits == ()
