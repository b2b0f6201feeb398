"""The upstream importer: the files together, and what is said of bad ones."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.content.yaml_tree import read_yaml
from lobbykit.domain.measure import Chamber
from tests.content.junk import JUNK, spots
from tests.content.rosters.congress_files import (
    LEGISLATORS,
    as_upstream_json,
    changed,
    codes,
    found,
    imported,
    roster_of,
    texts,
)


def test_seats_that_nobody_holds_are_computed_from_the_apportionment() -> None:
    vacant = roster_of(texts()).vacant
    assert len(vacant) == 541 - 7
    house = {(one.state, one.district) for one in vacant if one.chamber is Chamber.HOUSE}
    assert ("AK", 0) not in house
    assert ("TX", 28) not in house
    assert {("TX", 27), ("DC", 0), ("WY", 0)} <= house
    assert Counter(one.state for one in vacant if one.chamber is Chamber.SENATE)["OH"] == 0


def test_missing_companions_are_a_warning_each_and_missing_legislators_an_error() -> None:
    alone = imported({LEGISLATORS: texts()[LEGISLATORS]})
    assert alone.value is not None
    missing = {"congress-committees-missing", "congress-membership-missing", "congress-local-missing"}
    assert missing <= set(codes(alone))
    without = texts()
    del without[LEGISLATORS]
    assert imported(without).value is None
    assert "congress-legislators-missing" in codes(imported(without))


@pytest.mark.parametrize(
    ("old", "new", "code", "at"),
    [
        ("party: Democrat\n    url", "party: Whig\n    url", "congress-choice-unknown", "Whig"),
        (
            "type: rep\n    start: '2025-01-03'",
            "type: duke\n    start: '2025-01-03'",
            "congress-choice-unknown",
            "duke",
        ),
        ("end: '2026-06-01'", "end: '2026-02-30'", "congress-date-bad", "'2026-02-30'"),
        ("end: '2026-06-01'", "end: tomorrow", "congress-date-bad", "tomorrow"),
        ("bioguide: G000007", "bioguide: G7", "congress-bioguide-bad", "G7"),
        ("{bioguide: G000007}", "{lis: S1}", "congress-field-missing", "{lis: S1}"),
        ("district: 28", "district: many", "congress-number-bad", "many"),
        ("state: TX", "state: ZZ", "congress-choice-unknown", "ZZ"),
        ("first: Ken, ", "", "congress-field-missing", "{last: Gum"),
    ],
)
def test_bad_content_is_an_error_with_its_place(old: str, new: str, code: str, at: str) -> None:
    files = changed(old, new)
    read = imported(files)
    assert read.value is None
    before = files[LEGISLATORS].partition(at)[0]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    place = found(read, code).place
    assert place is not None
    assert (place.file, place.line, place.column) == (LEGISLATORS, line, column)


def test_one_bad_person_does_not_hide_the_next() -> None:
    read = imported(changed("bioguide: G000007", "bioguide: G7"))
    both = changed("bioguide: G000007", "bioguide: G7")
    both[LEGISLATORS] = both[LEGISLATORS].replace("bioguide: F000006", "bioguide: F6")
    assert codes(read).count("congress-bioguide-bad") == 1
    assert codes(imported(both)).count("congress-bioguide-bad") == 2


def test_the_same_person_twice_is_an_error_and_two_people_in_a_seat_a_warning() -> None:
    read = imported(changed("bioguide: G000007", "bioguide: F000006"))
    assert read.value is None
    assert "congress-member-twice" in codes(read)
    shared = imported(changed("state: GU", "state: PR"))
    assert shared.value is not None
    assert dict(found(shared, "congress-seat-twice").params)["members"] == 2


def test_people_and_committees_that_only_companions_know_are_warnings() -> None:
    read = imported(changed("bioguide: E000005}", "bioguide: X000009}", "committee-membership-current.yaml"))
    assert dict(found(read, "congress-member-unknown").params)["member"] == "X000009"
    read = imported(changed("thomas_id: '07'", "thomas_id: '08'", "committees-current.yaml"))
    assert dict(found(read, "congress-committee-unknown").params)["committee"] == "HSTI07"


def test_a_mapping_where_there_should_be_one_and_text_where_it_cannot_be_printed() -> None:
    assert "congress-not-mapping" in codes(imported(changed("id: {bioguide: G000007}", "id: G000007")))
    entry = '[{"id":{"bioguide":"A000001"},"name":{"first":"\\u202eAnn","last":"Able"},"terms":[{"type":"rep",'
    term = '"state":"AK","district":0,"party":"Democrat","start":"2025-01-03","end":"2027-01-03"}]}]'
    assert "congress-text-bad" in codes(imported({"x.json": entry + term}))


def test_more_members_than_seats_are_not_the_current_ones() -> None:
    person = {"name": {"first": "Ann", "last": "Able"}}
    term = {
        "type": "rep",
        "state": "AK",
        "district": 0,
        "party": "Democrat",
        "start": "1901-01-03",
        "end": "1903-01-03",
    }
    people = [person | {"id": {"bioguide": f"A{number:06}"}, "terms": [term]} for number in range(542)]
    read = imported({"historical.json": json.dumps(people)})
    assert read.value is None
    assert dict(found(read, "congress-not-current").params) == {"members": 542, "seats": 541}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_junk_anywhere_never_raises(data: st.DataObject) -> None:
    documents = {name: as_upstream_json(read_yaml(text, file=name).value) for name, text in texts().items()}
    container, key = data.draw(st.sampled_from(spots(documents)[len(documents) :]))
    container[key] = data.draw(JUNK)
    read = imported({name: json.dumps(document) for name, document in documents.items()})
    assert (read.value is None) == read.has_errors
