"""Which offices are mine."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.mine import mine_of
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench

FOSTER, MEEKS, MCBATH, DURBIN = "F000454", "M001137", "M001208", "D000563"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def member(bench, name, user, district):
    made = new_id()
    fields = {"name": name, "user": user, "district": district}
    assert bench.session.apply(Create(made, "member", fields)).value
    return made


def meets(bench, office, *members, status="confirmed"):
    goers = {f"people/{at}/member": one for at, one in enumerate(members, start=1)}
    assert bench.session.apply(Create(new_id(), "meeting", {"offices": [office], "status": status, **goers})).value


def test_without_a_name_every_meeting_is_ours_but_a_dropped_one(bench):
    meets(bench, FOSTER, new_id())
    meets(bench, MEEKS, status="dropped")
    assert mine_of(bench).mine == {FOSTER}


def test_my_delegation_s_meetings_are_mine_and_another_s_are_not(bench):
    member(bench, "Ana Example", "ana", "IL-11")
    friend, stranger = member(bench, "Lee Example", "lee", "IL-5"), member(bench, "Kim Example", "kim", "GA-6")
    meets(bench, MEEKS, friend)
    meets(bench, MCBATH, stranger)
    found = mine_of(bench)
    assert {MEEKS, FOSTER, DURBIN} <= found.mine
    assert MCBATH not in found.mine
    assert found.met == {MEEKS, MCBATH}


def test_a_note_of_mine_makes_an_office_mine(bench):
    noted(bench.session, office=MEEKS, author="ana")
    noted(bench.session, office=MCBATH, author="ben")
    assert mine_of(bench).mine == {MEEKS}
