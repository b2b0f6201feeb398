"""Charts say what the tally says: every office in one segment, no state with one colour, words beside every pattern."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.dashboard.charts import Charts
from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.domain.tally.ask_report import in_order
from lobbykit.domain.tally.standing import Standing
from lobbykit.domain.tally.tally import AskTally
from tests.making import CATALOGUE, house, senate

CHARTS = Charts(DEFAULT_SCALE, CATALOGUE)
OFFICES = {one.id: one for one in (house("F000454", state="IL"), senate("D000563", state="IL"), house(state="OH"))}


def ask(**codes: str) -> AskTally:
    told = (Standing(office, "b", "a", code, "reported") for office, code in codes.items())
    return AskTally("b", "a", "H.Res. 100", tuple(told))


@given(st.lists(st.sampled_from(in_order(DEFAULT_SCALE)), max_size=30))
def test_a_bar_is_as_long_as_there_are_offices_and_ends_with_what_nobody_knows(codes):
    [row] = CHARTS.bars([ask(**{f"X{at:06}": code for at, code in enumerate(codes)})]).rows
    assert row.total == len(codes)
    assert [one.code for one in row.segments[:5]] == [one.code for one in DEFAULT_SCALE.levels]
    assert {one.code: one.count for one in row.segments if one.count} == {code: codes.count(code) for code in codes}


def test_every_segment_has_its_own_pattern_and_word():
    [row] = CHARTS.bars([ask(**{f"X{at:06}": code for at, code in enumerate(in_order(DEFAULT_SCALE))})]).rows
    assert len({one.pattern for one in row.segments}) == len({one.word for one in row.segments}) == len(row.segments)


def test_a_state_shows_what_each_of_its_offices_says_and_never_one_answer_for_all():
    tiles = CHARTS.tiles(ask(F000454="supports", D000563="opposed"), OFFICES).tiles
    [illinois] = [one for one in tiles if one.state == "IL"]
    assert [(one.code, one.count) for one in illinois.shown] == [("supports", 1), ("opposed", 1)]
    assert all(not one.shown for one in tiles if one.state != "IL")


def test_a_chart_is_told_in_words():
    chart = CHARTS.bars([ask(F000454="supports", D000563="conflicting")])
    assert chart.said(chart.rows[0]).startswith("H.Res. 100: Champion 0, Supports 1, Leans yes 0")
    assert "Reports disagree 1" in chart.said(chart.rows[0])


def test_a_level_that_the_scale_lacks_by_now_is_shown_by_its_code():
    [row] = CHARTS.bars([ask(F000454="warm-ish")]).rows
    assert ("Warm ish", 1) in [(one.word, one.count) for one in row.segments]
