"""`lobbykit meeting check` and `meeting drop-off`."""

from __future__ import annotations

ONE, OTHER = "1" * 32, "2" * 32
FOSTER, DURBIN = "F000454", "D000563"


def schedule(lobbykit, *meetings):
    assert lobbykit("meeting", "add", "--json-lines", stdin=list(meetings)).code == 0


def tight(lobbykit):
    schedule(
        lobbykit,
        {"id": ONE, "offices": [FOSTER], "start": "2026-12-01T15:00:00Z", "end": "2026-12-01T15:30:00Z"},
        {"id": OTHER, "offices": [DURBIN], "start": "2026-12-01T15:40:00Z"},
    )


def test_each_finding_names_its_meetings_and_says_what_to_do(lobbykit):
    tight(lobbykit)
    ran = lobbykit("meeting", "check")
    assert ran.code == 0
    assert f"{ONE[:8]} {OTHER[:8]}: " in ran.out
    assert "another time" in ran.out
    (found,) = lobbykit("meeting", "check", "--json").json["findings"]
    assert (found["code"], found["severity"], found["meetings"]) == ("walk-too-long", "warning", [ONE, OTHER])


def test_a_meeting_that_runs_late_leaves_less_time_for_the_walk_and_more_before_it(lobbykit):
    tight(lobbykit)
    assert lobbykit("meeting", "edit", OTHER, stdin={"start": "2026-12-01T16:20:00Z"}).code == 0
    assert lobbykit("meeting", "check", "--json").json["findings"] == []
    assert lobbykit("meeting", "edit", ONE, stdin={"late": 30}).code == 0
    (found,) = lobbykit("meeting", "check", "--json").json["findings"]
    assert found["code"] == "walk-too-long"
    assert lobbykit("meeting", "edit", OTHER, stdin={"late": 30}).code == 0
    assert lobbykit("meeting", "check", "--json").json["findings"] == []


def test_the_pace_and_the_day_are_those_asked_for(lobbykit):
    tight(lobbykit)
    other = lobbykit("meeting", "check", "--day", "2026-12-02", "--json").json["findings"]
    assert {one["code"] for one in other} == {"meeting-other-day"}
    slow = lobbykit("meeting", "check", "--pace", "slow").out
    assert slow != lobbykit("meeting", "check").out


def test_what_cannot_be_ends_with_one_and_dropped_or_past_meetings_are_not_looked_at(lobbykit):
    schedule(lobbykit, {"id": ONE, "offices": [FOSTER], "start": "2026-12-01T15:00:00Z", "end": "2026-12-01T14:00:00Z"})
    assert lobbykit("meeting", "check").code == 1
    assert lobbykit("meeting", "check", today=("--today", "2026-12-02")).code == 0
    lobbykit("meeting", "drop", ONE)
    assert lobbykit("meeting", "check", "--json").json == {"lobbykit": "schedule-check/1", "checked": 0, "findings": []}


def test_before_there_is_a_workspace_nothing_is_wrong(lobbykit):
    assert lobbykit("meeting", "check").code == 0
    assert "19 offices have no meeting" in lobbykit("meeting", "drop-off", "--to", "IL").err


def test_the_drop_off_round_leaves_out_who_is_met_and_goes_by_building(lobbykit):
    before = [one["office"] for one in lobbykit("meeting", "drop-off", "--to", "IL", "--json").json["offices"]]
    tight(lobbykit)
    found = lobbykit("meeting", "drop-off", "--to", "IL", "--json").json["offices"]
    assert {FOSTER, DURBIN}.isdisjoint(one["office"] for one in found)
    assert [one for one in before if one not in {FOSTER, DURBIN}] == [one["office"] for one in found]
    shown = lobbykit("meeting", "drop-off", "--to", "IL").out
    assert shown.index("Cannon") < shown.index("Rayburn")
    other = lobbykit("meeting", "drop-off", "--to", "IL", "--day", "2026-12-02", "--json").json["offices"]
    assert len(other) == len(before)
