"""The upstream importer: every quirk that the real files hold, on small invented files, and the real ones."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.content.congress_legislators import read_congress_legislators
from lobbykit.content.roster_file import read_roster
from lobbykit.content.yaml_tree import Mapping, Node, Scalar, read_yaml
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import LocalOffice, Office, Roster
from lobbykit.domain.problem import Problem, Read, Severity

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "tests/fixtures/congress"
REAL = ROOT / "../shared/data/congress"
AS_OF = date(2026, 6, 15)
LEGISLATORS = "legislators-current.yaml"


def texts(folder: Path = FIXTURES) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml"))}


def imported(files: dict[str, str]) -> Read[Roster]:
    return read_congress_legislators(files, as_of=AS_OF, source="a test")


def roster_of(files: dict[str, str]) -> Roster:
    read = imported(files)
    assert read.value is not None, read.problems
    return read.value


def office(last: str, files: dict[str, str] | None = None) -> Office:
    return next(one for one in roster_of(files or texts()).offices if one.last == last)


def codes(read: Read[Roster]) -> list[str]:
    return sorted(problem.code for problem in read.problems)


def found(read: Read[Roster], code: str) -> Problem:
    [problem] = [one for one in read.problems if one.code == code]
    return problem


def changed(old: str, new: str, file: str = LEGISLATORS) -> dict[str, str]:
    files = texts()
    assert old in files[file]
    files[file] = files[file].replace(old, new, 1)
    return files


def test_only_the_last_term_counts_and_earlier_ones_say_since_when() -> None:
    able, senator = office("Able"), office("Dueñas")
    assert (able.state, able.district, able.party) == ("AK", 0, "D")
    assert able.since == date(2011, 1, 5)
    assert (senator.chamber, senator.district, senator.since) == (Chamber.SENATE, None, date(2013, 1, 3))


def test_a_member_without_office_data_is_kept_and_named() -> None:
    read = imported(texts())
    beech = office("Beech")
    assert (beech.room, beech.building, beech.phone, beech.url) == (None, None, None, None)
    assert found(read, "congress-contact-missing").office == beech.id


def test_a_name_is_built_when_there_is_no_official_one_and_that_is_said() -> None:
    assert office("Beech").name == "James Beech"
    assert found(imported(texts()), "congress-name-built").severity is Severity.NOTE


def test_an_appointed_senator_whose_term_has_ended_is_kept_and_marked() -> None:
    cedar = office("Cedar")
    assert cedar.appointed
    assert cedar.until == date(2026, 6, 1)
    assert found(imported(texts()), "congress-term-ended").office == cedar.id


def test_names_keep_what_congress_prints_and_list_what_people_say() -> None:
    assert office("Dueñas").name == 'José G. "Chepe" Dueñas'
    assert office("Dueñas").aliases == ("Chepe Dueñas", "José Dueñas")
    assert office("Beech").aliases == ("Jim Beech",)
    assert office("Elm Grove").aliases == ("Fern Elm Grove",)


def test_names_sort_by_the_surname_on_record_with_initials_and_suffixes() -> None:
    assert office("Elm Grove").sort == "Elm Grove, J. Fern, Jr."
    assert office("Gum").sort == "Gum, Ken, IV"


def test_a_surname_is_as_long_as_it_is_printed_and_sorts_as_it_is_on_record() -> None:
    flores = office("Flores")
    assert flores.sort == "Flores Rivera, Pablo Luis"
    assert flores.aliases == ("Pablo Luis Flores Rivera",)


def test_an_independent_sits_with_a_caucus() -> None:
    assert (office("Dueñas").party, office("Dueñas").caucus) == ("I", "D")
    read = imported(changed("    caucus: Democrat\n", ""))
    assert found(read, "congress-caucus-missing").severity is Severity.WARNING


def test_titles_and_votes_follow_the_seat() -> None:
    seen = {one.last: (one.title, one.voting) for one in roster_of(texts()).offices}
    assert seen["Flores"] == ("Resident Commissioner", False)
    assert seen["Gum"] == ("Delegate", False)
    assert seen["Able"] == ("Representative", True)
    assert seen["Cedar"] == ("Senator", True)


@pytest.mark.parametrize(
    ("last", "room", "building"),
    [
        ("Able", "153", "Cannon"),
        ("Cedar", "479A", "Russell"),
        ("Dueñas", "G12", "Dirksen"),
        ("Elm Grove", "1233", "Longworth"),
        ("Gum", "2103", "Rayburn"),
    ],
)
def test_rooms_are_read_from_every_form_of_address(last: str, room: str, building: str) -> None:
    assert (office(last).room, office(last).building) == (room, building)


def test_a_house_room_in_the_wrong_building_is_a_warning_and_kept_as_it_is_on_record() -> None:
    problem = found(imported(texts()), "congress-room-building")
    assert dict(problem.params) == {"name": "Pablo Luis Flores", "room": "1233", "building": "Cannon"}
    assert office("Flores").building == "Cannon"


def test_an_address_that_is_no_room_is_a_warning_with_its_text() -> None:
    read = imported(changed("office: 2103 Rayburn House Office Building", "office: Somewhere else"))
    assert dict(found(read, "congress-room-unread").params)["text"] == "Somewhere else"


def test_committee_titles_become_four_roles_and_an_unknown_one_is_a_warning() -> None:
    assert office("Able").committees == ("HSTI:rank", "HSTI07:exofficio")
    assert office("Elm Grove").committees == ("HSTI:vice", "HSTI07:chair")
    assert office("Cedar").committees == ("JSLE:chair",)
    assert office("Gum").committees == ("HSTI", "JSLE")
    problem = found(imported(texts()), "congress-title-unknown")
    assert dict(problem.params)["title"] == "Keeper of the Leaves"
    assert problem.place is not None
    assert (problem.place.file, problem.place.line) == ("committee-membership-current.yaml", 11)


def test_committees_keep_empty_lists_and_subcommittees_begin_with_a_capital() -> None:
    committees = {one.id: one for one in roster_of(texts()).committees}
    assert list(committees) == ["HSTI", "SSSH", "JSLE"]
    assert committees["HSTI"].subcommittees == (("HSTI07", "The Constitution of Wood"),)


def test_only_open_leadership_roles_count() -> None:
    assert office("Able").leadership == ("House Minority Leader",)


def test_text_that_looks_like_numbers_stays_as_typed() -> None:
    assert office("Able").local == (LocalOffice("Nome", "907-555-0001", "02134"), LocalOffice("Nome"))


def test_seats_that_nobody_holds_are_computed_from_the_apportionment() -> None:
    vacant = roster_of(texts()).vacant
    assert len(vacant) == 541 - 7
    house = {(one.state, one.district) for one in vacant if one.chamber is Chamber.HOUSE}
    assert ("AK", 0) not in house
    assert ("TX", 28) not in house
    assert {("TX", 27), ("DC", 0), ("WY", 0)} <= house
    assert Counter(one.state for one in vacant if one.chamber is Chamber.SENATE)["OH"] == 0


def as_upstream_json(node: Node | None) -> object:
    """Numbers that upstream does not quote in YAML are numbers in its JSON."""
    assert node is not None
    if isinstance(node, Scalar):
        return int(node.text) if node.plain and node.text.isdigit() else node.text
    if isinstance(node, Mapping):
        return {key.text: as_upstream_json(value) for key, value in node.entries}
    return [as_upstream_json(item) for item in node.items]


def test_upstream_json_gives_the_same_roster_as_yaml() -> None:
    as_json = {
        name.replace("yaml", "json"): json.dumps(as_upstream_json(read_yaml(text, file=name).value))
        for name, text in texts().items()
    }
    assert roster_of(as_json) == roster_of(texts())


def test_files_are_known_by_content_whatever_their_names() -> None:
    renamed = {f"{number}.txt": text for number, text in enumerate(texts().values())}
    assert roster_of(renamed) == roster_of(texts())


def test_missing_companions_are_a_warning_each_and_missing_legislators_an_error() -> None:
    alone = imported({LEGISLATORS: texts()[LEGISLATORS]})
    assert alone.value is not None
    missing = {"congress-committees-missing", "congress-membership-missing", "congress-local-missing"}
    assert missing <= set(codes(alone))
    without = texts()
    del without[LEGISLATORS]
    assert imported(without).value is None
    assert "congress-legislators-missing" in codes(imported(without))


def test_the_csv_gives_a_roster_and_says_what_it_lacks() -> None:
    read = imported({"x.csv": (FIXTURES / "legislators-current.csv").read_text(encoding="utf-8")})
    assert read.value is not None
    able, cedar, quoted = read.value.offices
    assert (able.name, able.room, able.building, able.district) == ("Ann B. Able", "153", "Cannon", 0)
    assert (quoted.name, quoted.room, quoted.senate_class) == ('José G. "Chepe" Dueñas', "G12", 1)
    assert cedar.until == date(2027, 1, 3)
    assert {"congress-csv-terms", "congress-csv-lacks", "congress-caucus-missing"} <= set(codes(read))


def test_a_csv_row_with_too_many_cells_is_an_error_with_its_line() -> None:
    text = (FIXTURES / "legislators-current.csv").read_text(encoding="utf-8").replace("00003\n", "00003,more\n")
    read = imported({"x.csv": text})
    assert read.value is None
    place = found(read, "csv-row-too-long").place
    assert place is not None
    assert place.line == 3


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


@pytest.mark.parametrize(
    "root", ["just words", "a: b", "[]", "[1, 2]", "{}", '{"a": [1]}', "[[[[", "- a: 1\n- a", "", "'"]
)
def test_a_file_of_another_shape_is_no_roster_and_never_an_exception(root: str) -> None:
    read = imported({LEGISLATORS: root})
    assert read.value is None
    assert "congress-legislators-missing" in codes(read)


@pytest.mark.parametrize("name", list(texts()))
@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 60 + "]" * 60, "a: &a [*a]", '{"a":1,"a":2}'])
def test_hostile_files_are_errors(name: str, text: str) -> None:
    read = imported(texts() | {name: text})
    assert read.value is None
    assert read.has_errors


def test_a_list_with_something_else_in_it_is_an_error() -> None:
    read = imported(texts() | {LEGISLATORS: texts()[LEGISLATORS] + "- word\n"})
    assert read.value is None
    assert "congress-not-list" in codes(read)


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


def test_a_file_twice_is_an_error_and_a_strange_file_a_warning() -> None:
    assert "congress-file-twice" in codes(imported(texts() | {"again.yaml": texts()[LEGISLATORS]}))
    read = imported(texts() | {"social.yaml": "- id: {bioguide: A000001}\n  social: {twitter: able}\n"})
    assert read.value is not None
    assert "congress-file-unused" in codes(read)


def test_an_address_on_the_web_is_https_or_http_or_left_out() -> None:
    read = imported(changed("https://able.house.gov", "javascript:alert(1)"))
    assert read.value is not None
    assert found(read, "congress-url-bad").office == "A000001"
    assert office("Able", changed("https://able.house.gov", "javascript:alert(1)")).url is None


def test_odd_companions_are_told_one_by_one() -> None:
    membership, local, committees = (
        "committee-membership-current.yaml",
        "legislators-district-offices.yaml",
        "committees-current.yaml",
    )
    twice = changed("rank: 3, bioguide: G000007", "rank: 3, bioguide: A000001", membership)
    assert dict(found(imported(twice), "congress-seat-repeated").params) == {"member": "A000001", "committee": "HSTI"}
    assert office("Able", twice).committees[0] == "HSTI:rank"
    without_city = changed("city: Lima, ", "", local)
    assert found(imported(without_city), "congress-local-without-city").place is not None
    assert office("Cedar", without_city).local == ()
    for files in (
        changed("thomas_id: HSTI", "thomas_id: Timber", committees),
        changed("HSTI07:", "Timber:", membership),
    ):
        assert imported(files).value is None
        assert "congress-committee-id-bad" in codes(imported(files))


def test_a_district_that_the_state_does_not_have_is_a_warning() -> None:
    problem = found(imported(changed("district: 28", "district: 39")), "congress-district-unknown")
    assert dict(problem.params) == {"state": "TX", "district": 39}


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


def test_a_csv_with_a_quotation_mark_left_open_is_an_error() -> None:
    text = (FIXTURES / "legislators-current.csv").read_text(encoding="utf-8") + 'Elm,"Eve'
    read = imported({"x.csv": text})
    assert read.value is None
    assert "csv-syntax" in codes(read)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


def spots(value: object) -> list[tuple[Any, Any]]:
    """Every (container, key) of a document."""
    pairs: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        pairs = [(value, key) for key in value]
    elif isinstance(value, list):
        pairs = [(value, number) for number in range(len(value))]
    return pairs + [spot for container, key in pairs for spot in spots(container[key])]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_junk_anywhere_never_raises(data: st.DataObject) -> None:
    documents = {name: as_upstream_json(read_yaml(text, file=name).value) for name, text in texts().items()}
    container, key = data.draw(st.sampled_from(spots(documents)[len(documents) :]))
    container[key] = data.draw(JUNK)
    read = imported({name: json.dumps(document) for name, document in documents.items()})
    assert (read.value is None) == read.has_errors


def test_the_committed_roster_is_what_the_importer_makes_of_the_real_files() -> None:
    committed = read_roster((ROOT / "resources/roster.json").read_text(encoding="utf-8"), file="roster.json").value
    assert committed is not None
    assert [(one.state, one.district) for one in committed.vacant] == [("CA", 14), ("FL", 20), ("GA", 13), ("TX", 23)]
    assert len(committed.offices) == 537
    if REAL.is_dir():
        read = read_congress_legislators(
            texts(REAL), as_of=committed.as_of, source=committed.source, commit=committed.commit
        )
        assert read.value == committed
        assert set(codes(read)) == {"congress-contact-missing", "congress-name-built"}


def test_the_committed_roster_has_the_counts_of_the_real_files() -> None:
    roster = read_roster((ROOT / "resources/roster.json").read_text(encoding="utf-8"), file="roster.json").value
    assert roster is not None
    offices = roster.offices
    assert Counter((one.chamber.value, one.party) for one in offices) == {
        ("house", "R"): 221,
        ("house", "D"): 215,
        ("house", "I"): 1,
        ("senate", "R"): 53,
        ("senate", "D"): 45,
        ("senate", "I"): 2,
    }
    assert Counter(one.title for one in offices) == {
        "Representative": 431,
        "Senator": 100,
        "Delegate": 5,
        "Resident Commissioner": 1,
    }
    assert Counter(one.building for one in offices) == {
        "Rayburn": 182,
        "Longworth": 131,
        "Cannon": 123,
        "Hart": 49,
        "Russell": 36,
        "Dirksen": 15,
        None: 1,
    }
    assert Counter(one.senate_class for one in offices if one.senate_class) == {1: 33, 2: 33, 3: 34}
    assert Counter(one.rank for one in offices if one.rank) == {"senior": 50, "junior": 50}
    roles = Counter(seat.partition(":")[2] for one in offices for seat in one.committees)
    assert roles == {"": 3268, "chair": 227, "rank": 217, "exofficio": 118, "vice": 49}
    assert sum(len(one.local) for one in offices) == 1312
    assert sum(bool(one.leadership) for one in offices) <= sum(len(one.leadership) for one in offices) == 28
    assert sum(not one.committees for one in offices) == 9
    assert (len(roster.committees), sum(len(one.subcommittees) for one in roster.committees)) == (49, 181)
    assert sum(one.appointed for one in offices) == 3
    assert len({one.sort for one in offices}) == 537
