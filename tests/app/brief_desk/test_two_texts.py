"""Both texts of a file that two people changed, side by side."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.brief_desk.two_texts import ONLY_HERE, SAME, Pair, Side, first_differences, side_by_side


def test_lines_that_differ_stand_beside_each_other_and_are_marked():
    pairs = side_by_side("a\nb\nc\n", "a\nx\ny\nc\n")
    assert pairs[1] == Pair(Side(ONLY_HERE, 2, "b"), Side(ONLY_HERE, 2, "x"))
    assert pairs[2] == Pair(Side(""), Side(ONLY_HERE, 3, "y"))
    assert pairs[3] == Pair(Side(SAME, 3, "c"), Side(SAME, 4, "c"))
    assert first_differences(pairs) == (1,)


def test_line_ends_of_another_system_are_no_difference():
    assert first_differences(side_by_side("a\r\nb\r\n", "a\nb\n")) == ()


texts = st.text(alphabet="ab\n", max_size=30)


@given(texts, texts)
def test_every_line_of_both_texts_is_shown_once_and_in_order(left, right):
    pairs = side_by_side(left, right)
    for side, text in (("left", left), ("right", right)):
        shown = [getattr(one, side) for one in pairs]
        assert [one.words for one in shown if one.number] == text.splitlines()
        assert [one.number for one in shown if one.number] == list(range(1, len(text.splitlines()) + 1))
    assert all(one.left.words == one.right.words for one in pairs if not one.differs)
