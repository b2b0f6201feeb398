"""The support scale: levels have falling numbers, states have none, and each is told apart without colour."""

from __future__ import annotations

from lobbykit.domain.support_scale import DEFAULT_SCALE


def test_levels_count_from_champion_to_opposed():
    assert [(level.code, level.number) for level in DEFAULT_SCALE.levels] == [
        ("champion", 5),
        ("supports", 4),
        ("leans-yes", 3),
        ("undecided", 2),
        ("opposed", 1),
    ]


def test_a_state_is_never_counted_as_a_level():
    assert [state.code for state in DEFAULT_SCALE.states] == ["no-answer", "not-raised"]
    assert all(state.number is None for state in DEFAULT_SCALE.states)


def test_no_two_share_an_icon():
    everything = [DEFAULT_SCALE.named(code) for code in DEFAULT_SCALE.codes]
    assert len({one.icon for one in everything if one}) == len(everything) == 7
    assert DEFAULT_SCALE.named("maybe") is None
