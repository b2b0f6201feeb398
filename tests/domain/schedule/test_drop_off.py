"""The drop-off round passes every office with no meeting, once, in the order of the corridors."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.schedule.drop_off import drop_offs
from tests.domain.schedule.engaged import CANNON, HART, RAYBURN
from tests.making import house

LOST = house("H000008", room=None, building=None)
OFFICES = (HART, LOST, RAYBURN, CANNON)


@given(st.permutations(OFFICES), st.sets(st.sampled_from([one.id for one in OFFICES])))
def test_the_round_is_who_is_not_met_by_building_and_the_unknown_last(offices, met):
    found = drop_offs(offices, met, ())
    assert [one.office for one in found] == [one for one in (CANNON, RAYBURN, HART, LOST) if one.id not in met]


def test_where_sheets_were_left_is_marked():
    assert [one.left for one in drop_offs(OFFICES, (), {RAYBURN.id})] == [False, True, False, False]
