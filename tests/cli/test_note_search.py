"""`lobbykit note search` and `note searches`: questions asked, kept and asked again."""

from __future__ import annotations

import pytest

MARKEY, FOSTER = "M000133", "F000454"
ASK = {"ukraine-diplomacy": {"arms-control": {"after": "leans-yes"}}}
PRIVATE = {"private": {"impression": "CANARY"}}
COST, LEANING = "1" * 32, "2" * 32


@pytest.fixture
def noted(lobbykit):
    lines = [
        {"id": COST, "office": MARKEY, "summary": "Met.", "question": {"a": {"text": "What does it cost?"}}},
        {
            "id": LEANING,
            "office": FOSTER,
            "summary": "The cost came up.",
            "ask": ASK,
            "private": {"impression": "CANARY"},
        },
    ]
    assert lobbykit("note", "add", "--json-lines", stdin=lines).code == 0
    return lobbykit


def found(lobbykit, *options):
    return {one["id"] for one in lobbykit("note", "search", "--json", *options).json["notes"]}


def test_notes_are_found_by_words_and_filters(noted):
    assert found(noted, "cost") == {COST, LEANING}
    assert found(noted, "cost", "--in", "questions,concerns") == {COST}
    assert found(noted, "--state", "il") == {LEANING}
    assert found(noted, "--chamber", "senate") == {COST}
    assert found(noted, "--level", "leans-yes", "--ask", "ukraine-diplomacy/arms-control") == {LEANING}
    assert found(noted, "--committee", "Foreign Relations", "--level", "leans-yes") == set()
    assert found(noted, "--until", "2026-11-21") == set()
    noted("note", "tag", COST, "--add", "follow up")
    assert found(noted, "--tag", "Follow-Up") == {COST}
    ran = noted("note", "search", "--tag", "follow-up")
    assert (ran.code, len(ran.out.splitlines())) == (0, 1)


def test_a_search_is_kept_listed_asked_again_and_forgotten(noted):
    kept = noted("note", "search", "cost", "--in", "questions", "--save", "Asked about cost")
    assert (kept.code, "Kept as" in kept.err) == (0, True)
    assert found(noted, "--saved", "asked about cost") == {COST}
    (told,) = noted("note", "searches", "--json").json["searches"]
    assert (told["name"], told["words"], told["filters"]) == ("Asked about cost", "cost", {"in": "questions"})
    assert noted("note", "searches").out == "Asked about cost  cost  in: questions\n"
    assert noted("note", "search", "--forget", "Asked about cost").code == 0
    assert noted("note", "searches").out == ""
    noted("undo")
    assert found(noted, "--saved", "Asked about cost") == {COST}


def test_a_kept_search_whose_level_is_no_more_says_so_and_finds_the_rest(noted):
    noted("note", "search", "--level", "lukewarm", "--state", "IL", "--save", "Warm")
    ran = noted("note", "search", "--saved", "Warm")
    assert ran.code == 0
    assert LEANING[:8] in ran.out
    assert "lukewarm is no longer on the scale" in ran.err


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--state", "ZZ"), "search-filter-wrong"),
        (("--committee", "knitting"), "search-committee-unknown"),
        (("cost", "--saved", "x"), "search-saved-alone"),
        (("--save", "All"), "search-asks-nothing"),
    ],
)
def test_what_cannot_be_asked_is_refused_and_says_why(noted, options, code):
    ran = noted("note", "search", *options)
    assert (ran.code, ran.out) == (2, "")
    assert code in ran.err


def test_a_name_under_which_nothing_is_kept_is_refused(noted):
    assert noted("note", "search", "--saved", "Nothing").code == 2


def test_nothing_that_is_for_its_author_alone_is_found_or_shown(noted):
    assert found(noted, "CANARY") == set()
    assert "CANARY" not in noted("note", "search", "cost", "--json").out
