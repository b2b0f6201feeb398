"""The schedule as one value: by day, delegation and office, with doubts, pairs and what was called off."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.access_needs import set_access
from lobbykit.app.edit import Create
from lobbykit.app.joining_meetings import join
from lobbykit.app.meeting_acts import cancelled
from lobbykit.app.office_rows import office_rows
from lobbykit.app.schedule_desk.board import View, first_group, groups, needs_told, schedule_board
from lobbykit.app.schedule_desk.day_acts import next_late, next_meeting_here
from lobbykit.app.schedule_desk.drop_off_round import drop_off_round
from tests.sessions import new_id
from tests.ui.workbenches import open_bench

FOSTER, QUIGLEY = "F000454", "Q000023"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def member(bench, name, **fields):
    made = new_id()
    assert bench.session.apply(Create(made, "member", {"name": name, **fields})).value
    return made


def meet(bench, *people, start="2026-12-01T14:00:00Z", **fields):
    made = new_id()
    going = {f"people/{number}/member": who for number, who in enumerate(people)}
    given = {"offices": (FOSTER,), "start": start, "end": start.replace(":00:00", ":30:00"), **going, **fields}
    assert bench.session.apply(Create(made, "meeting", given)).value
    return made


def test_a_meeting_of_two_delegations_stands_under_both_and_nobody_s_last(bench):
    ana, ben = member(bench, "Ana", team="Ohio"), member(bench, "Ben", team="texas")
    both, alone = meet(bench, ana, ben), meet(bench, offices=(QUIGLEY,), start="2026-12-02T14:00:00Z")
    found = groups(schedule_board(bench), View.TEAM)
    assert [(one.name, [line.id for day in one.days for line in day.meetings]) for one in found] == [
        ("Ohio", [both]),
        ("texas", [both]),
        ("", [alone]),
    ]
    assert [one.name for one in groups(schedule_board(bench), View.OFFICE)] == [
        "Rep. Bill Foster (IL-11)",
        "Rep. Mike Quigley (IL-5)",
    ]


def test_of_many_meetings_the_next_day_is_shown_first(bench):
    for day in (1, 2):
        for hour in range(10, 23):
            meet(bench, start=f"2026-12-0{day}T{hour}:00:00Z")
    found = groups(schedule_board(bench), View.DAY)
    assert first_group(found, date(2026, 12, 2)) == "2026-12-02"
    assert first_group(found, date(2026, 11, 30)) == "2026-12-01"
    assert first_group(found, date(2027, 1, 1)) == "2026-12-01"
    assert first_group(found[:1], date(2026, 12, 2)) is None


def test_doubts_pairs_joined_and_called_off_meetings_are_told_apart(bench):
    first, second = meet(bench), meet(bench, start="2026-12-01T15:00:00Z")
    off = meet(bench, offices=(QUIGLEY,))
    assert cancelled(bench.session, off, bench.today).value
    board = schedule_board(bench)
    assert [(one.first, one.second) for one in board.pairs] == [(first, second)]
    assert [line.id for day in board.off for line in day.meetings] == [off]
    assert join(bench.session, first, second).value
    again = schedule_board(bench)
    assert (again.pairs, again.joined) == ((), frozenset({first}))


def test_what_people_need_is_told_to_their_own_delegation_alone(bench):
    ana, ben = member(bench, "Ana", team="Ohio"), member(bench, "Ben", team="Texas")
    meet(bench, ana, ben)
    assert set_access(bench.session, ana, {"consent": "2026-11-01", "seat": True}).value
    lines = schedule_board(bench).lines
    assert len(needs_told(bench, "ohio", lines)) == 1
    assert needs_told(bench, "texas", lines) == needs_told(bench, "", lines) == {}


def test_the_next_meeting_is_mine_before_that_of_others_and_a_late_one_is_still_on(bench):
    me = member(bench, "Ana", user="ana")
    meet(bench)
    mine = meet(bench, me, start="2026-12-01T18:00:00Z", late=60)
    assert next_meeting_here(bench) == mine
    bench.around.clock.pass_by(days=9, hours=10, minutes=15)
    assert next_meeting_here(bench) == mine
    bench.around.clock.pass_by(days=1)
    assert next_meeting_here(bench) == mine


def test_each_press_says_later_up_to_an_hour():
    assert [next_late(one) for one in (0, 10, 12, 30, 60)] == [10, 15, 15, 45, 60]


def test_the_round_leads_past_those_of_a_kind_that_nobody_meets(bench):
    meet(bench)
    rows = office_rows(bench)
    house, senate = (drop_off_round(bench, rows, one) for one in ("house", "senate"))
    assert FOSTER not in {one.office for one in house}
    assert {"Cannon", "Longworth"} <= {one.where.rpartition(" ")[2] for one in house}
    assert len(senate) < len(house)
