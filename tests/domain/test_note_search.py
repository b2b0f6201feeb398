"""Questions about the notes: what is kept of one asks the same again, and nothing that makes no sense is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.note_search import CHAMBERS, PARTIES, PARTS, NoteSearch, note_search
from lobbykit.domain.schema import check_fields


def some(*values):
    return st.lists(st.sampled_from(values), unique=True, max_size=3).map(tuple)


DAYS = st.dates().map(lambda day: day.isoformat())
SEARCHES = st.builds(
    NoteSearch,
    words=st.sampled_from(["", "cost", "the cost of wells"]),
    states=some("OH", "TX", "PR"),
    chambers=some(*CHAMBERS),
    committees=some("HSAS", "SSAS", "HSFA14"),
    parties=some(*PARTIES),
    levels=some("leans-yes", "undecided"),
    asks=some("a-brief/an-ask", "b/c"),
    tags=some("follow-up", "cost"),
    parts=some(*PARTS),
    staffer=st.sampled_from(["", "Dana Whitfield"]),
    since=st.just("") | DAYS,
)


@given(SEARCHES)
def test_what_is_kept_of_a_search_asks_the_same_again(asked):
    assert note_search(asked.words, asked.filters()).value == asked
    assert check_fields("search", {"name": "x", "words": asked.words, "filters": asked.filters()}) == ()


def test_values_are_taken_as_people_type_them():
    asked = note_search("  cost  of ", {"state": "oh, tx,OH", "tag": "Follow up", "chamber": "House"}).value
    assert (asked.words, asked.states, asked.tags, asked.chambers) == (
        "cost of",
        ("OH", "TX"),
        ("follow-up",),
        ("house",),
    )


@pytest.mark.parametrize(
    ("filters", "code"),
    [
        ({"mood": "good"}, "search-filter-unknown"),
        ({"state": "ZZ"}, "search-filter-wrong"),
        ({"chamber": "lords"}, "search-filter-wrong"),
        ({"committee": "Armed Services"}, "search-filter-wrong"),
        ({"ask": "no-slash"}, "search-filter-wrong"),
        ({"in": "thoughts"}, "search-filter-wrong"),
        ({"tag": "?!"}, "search-filter-wrong"),
        ({"since": "yesterday"}, "search-filter-wrong"),
        ({"until": "2026-13-01"}, "search-filter-wrong"),
        ({"since": "2026-11-23", "until": "2026-11-22"}, "search-days-turned"),
        ({"staffer": "x" * 201}, "search-filter-long"),
    ],
)
def test_what_makes_no_sense_is_said(filters, code):
    assert [one.code for one in note_search("", filters).problems] == [code]


def test_only_a_search_that_narrows_nothing_is_for_all():
    assert NoteSearch().is_all
    assert NoteSearch(parts=("questions",)).is_all
    assert not NoteSearch(words="cost").is_all
    assert not NoteSearch(until="2026-11-22").is_all
