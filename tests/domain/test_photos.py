"""A photo leaves this computer only with the consent of those in it, and never stands in two places or in none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.photos import in_lanes, may_leave, photo_items

WORDS = st.sampled_from([None, "", "yes", "no", "website", "they did not want it", "yes, but no names"])
FIELDS = st.dictionaries(st.sampled_from(["sha", "who", "alt"]), st.sampled_from([None, "a", "b"]), max_size=3)


def filled(fields):
    return {path: value for path, value in fields.items() if value is not None}


@pytest.mark.parametrize(
    "told",
    ["yes", "Yes, but not on social media", "website and newsletter", "sí", "team only", "consent given", "wants it"],
)
def test_consent_lets_a_photo_leave(told):
    assert may_leave(told)


@pytest.mark.parametrize(
    "told",
    [
        None,
        "",
        "  ",
        "?",
        "-",
        "no",
        "No.",
        "n/a",
        "not asked",
        "none",
        "they do not want that",
        "don't",
        "sin permiso",
        "She hasn\u2019t agreed",
        "They refuse",
        "would rather wait",
        "I will ask Kim",
        "yes?",
        "Kim declines",
        "TBD",
    ],
)
def test_nothing_said_a_no_and_a_doubt_keep_it_here(told):
    assert not may_leave(told)


def test_what_is_no_photo_is_shared_as_it_is():
    assert in_lanes({"summary": "x", "withdrawn/photo/a/who": True}, {}, {}) == (
        {"summary": "x", "withdrawn/photo/a/who": True},
        {},
    )


def test_taking_consent_back_moves_the_whole_photo_to_its_authors_own_lane():
    shared = {"photo/a/sha": "1", "photo/a/who": "Kim", "photo/a/consent": "yes", "photo/b/who": "Lee"}
    fields, private = in_lanes({"photo/a/consent": "no"}, shared, {})
    assert private == {"photo/a/sha": "1", "photo/a/who": "Kim", "photo/a/consent": "no"}
    assert fields == dict.fromkeys(("photo/a/sha", "photo/a/who", "photo/a/consent"))


@given(WORDS, FIELDS, WORDS, FIELDS)
def test_a_photo_stands_in_one_lane_with_all_that_was_said_of_it(before, first, after, then):
    shared: dict = {}
    own: dict = {}
    whole: dict = {}
    for consent, told in ((before, first), (after, then)):
        given_now = {f"photo/a/{part}": value for part, value in {**told, "consent": consent}.items()}
        fields, private = in_lanes(given_now, shared, own)
        whole |= given_now
        shared, own = shared | fields, own | private
        assert filled(own) | filled(shared) == filled(whole)
        assert not (filled(own) and filled(shared))
        assert may_leave(consent) or not filled(shared)


def test_photos_are_told_by_item_without_what_is_empty():
    assert photo_items({"photo/b/who": "Lee", "photo/a/sha": "1", "photo/a/alt": "", "tone": "x"}) == {
        "a": {"sha": "1"},
        "b": {"who": "Lee"},
    }
