"""`lobbykit meeting moved|late|joined|cancelled|role`: one line each while the day runs, each to be taken back."""

from __future__ import annotations

import pytest

ID, ANA = "1" * 32, "a" * 32
FOSTER = "F000454"
MEETING = {"id": ID, "offices": [FOSTER], "briefs": ["ukraine-diplomacy"], "start": "2026-12-01T15:00:00Z"}
ENDS = {"end": "2026-12-01T15:30:00Z"}


@pytest.fixture
def day(lobbykit):
    assert lobbykit("member", "add", stdin={"id": ANA, "name": "Ana"}).code == 0
    assert lobbykit("meeting", "add", stdin={**MEETING, **ENDS}).code == 0
    return lobbykit


def held(day):
    return day("meeting", "show", ID, "--json").json["meeting"]


def test_another_room_and_another_time_by_the_clocks_there(day):
    assert day("meeting", "moved", ID[:6], "--place", "2255 Rayburn", "--at", "2:30 PM").out == f"ACK {ID}\n"
    shown = held(day)
    assert (shown["start"], shown["end"]) == ("2026-12-01T19:30:00Z", "2026-12-01T20:00:00Z")
    assert shown["was"] == {"start": MEETING["start"], "place": "2366 Rayburn"}
    assert day("meeting", "moved", ID, "--day", "2026-12-02").code == 0
    assert held(day)["start"] == "2026-12-02T19:30:00Z"


@pytest.mark.parametrize(("words", "code"), [((), "meeting-unmoved"), (("--at", "2:30"), "clock-half")])
def test_what_could_be_two_things_or_is_nothing_moves_no_meeting(day, words, code):
    ran = day("meeting", "moved", ID, *words)
    assert (ran.code, "was" in held(day)) == (2, False)
    assert f"[{code}]" in ran.err


def test_a_meeting_without_a_time_is_given_one_with_its_day(lobbykit):
    lobbykit("meeting", "add", stdin={**MEETING, "start": None})
    assert lobbykit("meeting", "moved", ID, "--at", "14:30").code == 2
    assert lobbykit("meeting", "moved", ID, "--at", "14:30", "--day", "2026-12-01").code == 0
    assert held(lobbykit)["start"] == "2026-12-01T19:30:00Z"


def test_late_is_on_the_list_and_nobody_is_four_hours_late(day):
    assert day("meeting", "late", ID, "15").code == 0
    assert "15 min late" in day("meeting", "list").out
    assert day("meeting", "late", ID, "500").code == 2
    assert day("meeting", "late", ID, "-5").code == 2
    assert day("meeting", "late", ID, "0").code == 0
    assert "late" not in held(day)


def test_when_the_member_joins_the_minute_is_on_the_screen(day):
    ran = day("meeting", "joined", ID)
    assert ran.out.splitlines()[:2] == [f"ACK {ID}", "Thank you for leading H.Res. 100."]
    assert held(day)["joined"] is True
    assert day("meeting", "joined", ID, "--taken-back").out == f"ACK {ID}\n"
    assert "joined" not in held(day)


def test_cancelled_leaves_the_sheets_and_is_taken_back_in_one_step_with_its_day(day):
    assert day("meeting", "cancelled", ID, "--copies", "2").out == f"ACK {ID}\n"
    left = next(one for one in day("meeting", "drop-off", "--to", "IL", "--json").json["offices"] if one["left"])
    assert left["office"] == FOSTER
    ran = day("undo")
    assert "to the meeting" in ran.out + ran.err
    assert "1970" not in ran.out + ran.err
    assert "status" not in held(day)
    assert FOSTER not in {one["office"] for one in day("meeting", "drop-off", "--to", "IL", "--json").json["offices"]}


def test_nothing_is_left_where_nobody_says_so(day):
    assert day("meeting", "cancelled", ID, "--nothing-left").code == 0
    assert not any(one["left"] for one in day("meeting", "drop-off", "--to", "IL", "--json").json["offices"])


def test_roles_are_those_that_are_known_and_go_to_people_by_name(day):
    assert day("meeting", "role", ID, "ana", "lead", "time").code == 0
    (going,) = held(day)["people"].values()
    assert going == {"member": ANA, "role": "lead, time"}
    assert day("meeting", "role", ID, "ana", "boss").code == 2
    assert day("meeting", "role", ID, "Nobody", "lead").code == 2
    assert day("meeting", "role", ID, "ana").code == 0
    (going,) = held(day)["people"].values()
    assert going == {"member": ANA}


def test_a_library_that_cannot_be_read_keeps_nobody_from_moving_a_meeting(day, tmp_path):
    (tmp_path / "workspace/library").mkdir(exist_ok=True)
    (tmp_path / "workspace/library/roster.json").write_text("{", encoding="utf-8")
    ran = day("meeting", "moved", ID, "--place", "Hall")
    assert (ran.code, ran.out) == (0, f"ACK {ID}\n")
    assert held(day)["place"] == "Hall"
    assert "Place: Hall" in day("meeting", "show", ID).out
