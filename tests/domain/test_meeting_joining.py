"""Two meetings that are one: proposed, joined with all words kept, and taken apart as they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.meeting_joining import absorbed, joined_fields, may_be_one, split_fields

OTHER = "b" * 32
OFFICE = st.sampled_from(["A000001", "A000002", "A000003"])
TIME = st.sampled_from(["2026-11-23T14:30:00Z", "2026-11-23T15:30:00Z"])
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=12)
ITEM = st.sampled_from(["a", "b"])
MEETING = st.builds(
    lambda plain, people, texts: {
        **plain,
        **{f"people/{item}/member": member * 32 for item, member in people.items()},
        **{f"source/{item}/text": text for item, text in texts.items()},
    },
    st.fixed_dictionaries(
        {"offices": st.lists(OFFICE, min_size=1, max_size=3, unique=True).map(tuple)},
        optional={
            "briefs": st.lists(st.sampled_from(["x", "y"]), unique=True).map(tuple),
            "start": TIME,
            "place": WORDS,
            "code": WORDS,
            "status": st.sampled_from(["asked", "confirmed"]),
        },
    ),
    st.dictionaries(ITEM, st.sampled_from("cd")),
    st.dictionaries(ITEM, WORDS),
)


def written(fields, changes):
    return {path: value for path, value in {**fields, **changes}.items() if value is not None}


@given(MEETING, MEETING)
def test_joining_and_splitting_gives_what_was_there(one, other):
    both = written(one, joined_fields(one, other, OTHER, ["e" * 32]))
    back, stays = split_fields(both, other, absorbed(both)[-1])
    assert (written(both, back), stays) == (one, ())


@given(MEETING, MEETING, MEETING)
def test_two_joined_one_after_the_other_come_apart_the_last_first(one, two, three):
    first = written(one, joined_fields(one, two, OTHER, []))
    second = written(first, joined_fields(first, three, "c" * 32, []))
    again = written(second, split_fields(second, three, absorbed(second)[-1])[0])
    assert again == first
    assert written(again, split_fields(again, two, absorbed(again)[-1])[0]) == one


@given(MEETING, MEETING)
def test_every_word_of_both_is_in_the_one_that_stays(one, other):
    both = written(one, joined_fields(one, other, OTHER, []))
    texts = "\n".join(str(value) for value in both.values())
    for fields in (one, other):
        assert all(str(fields[name]) in texts for name in ("place", "code", "status", "start") if name in fields)
        assert all(value in both.values() for path, value in fields.items() if path.endswith(("/text", "/member")))
        assert set(fields["offices"]) <= set(both["offices"])


def test_what_somebody_changed_since_stays_and_is_named():
    one, other = {"offices": ("A000001",)}, {"offices": ("A000002",), "place": "Room 1"}
    both = written(one, joined_fields(one, other, OTHER, [])) | {"place": "Room 2"}
    back, stays = split_fields(both, other, absorbed(both)[-1])
    assert stays == ("place",)
    assert written(both, back) == {"offices": ("A000001",), "place": "Room 2"}


def test_one_office_within_two_hours_or_one_code_is_proposed_and_nothing_else():
    meetings = {
        "1": {"offices": ["A"], "start": "2026-11-23T14:00:00Z"},
        "2": {"offices": ["A", "B"], "start": "2026-11-23T16:00:00Z"},
        "3": {"offices": ["A"], "start": "2026-11-23T18:00:01Z", "code": "K7"},
        "4": {"offices": ["C"], "code": "K7"},
        "5": {"offices": ["C"], "start": "2026-11-23T16:00:00Z"},
    }
    assert [(one.first, one.second, one.why) for one in may_be_one(meetings)] == [
        ("1", "2", "office"),
        ("3", "4", "code"),
    ]
