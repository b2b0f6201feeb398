"""Patterns of charts: parts that stand beside each other never look the same, and states look like no level."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.pattern import WEAVES, Pattern, patterns_for
from lobbykit.domain.support_scale import DEFAULT_SCALE

LEVELS = [level.code for level in DEFAULT_SCALE.levels]
STATES = [state.code for state in DEFAULT_SCALE.states]
CODES = st.lists(st.text("abcdef", min_size=1, max_size=4), min_size=1, max_size=20, unique=True)


def test_the_default_scale_has_a_pattern_of_its_own_for_each_code() -> None:
    found = patterns_for(LEVELS, STATES)
    assert len(set(found.values())) == len(found) == 9
    assert found["champion"] is Pattern.SOLID


def test_not_raised_is_hatched_and_no_report_empty_in_every_scale() -> None:
    found = patterns_for(["yes", "no"], [])
    assert (found["not-raised"], found["no-report"]) == (Pattern.HATCHED, Pattern.EMPTY)


@given(CODES)
def test_neighbours_on_a_scale_of_any_length_differ_and_look_like_no_state(levels: list[str]) -> None:
    found = patterns_for(levels, ["no-answer", "not-raised"])
    states = {found[code] for code in ("conflicting", "no-answer", "not-raised", "no-report")}
    assert len(states) == 4
    assert all(found[one] is not found[other] for one, other in pairwise(levels))
    assert states.isdisjoint(found[level] for level in levels)


def test_every_pattern_but_full_and_empty_is_drawn_in_a_way_of_its_own() -> None:
    assert set(WEAVES) == set(Pattern) - {Pattern.SOLID, Pattern.EMPTY}
    assert len(set(WEAVES.values())) == len(WEAVES)
