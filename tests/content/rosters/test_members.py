"""Members of Congress: every quirk that an entry of the upstream file can have."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.domain.measure import Chamber
from lobbykit.domain.problem import Severity
from tests.content.rosters.congress_files import (
    changed,
    found,
    imported,
    office,
    roster_of,
    texts,
)


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


def test_an_appointed_senator_whose_term_has_ended_is_kept_and_marked() -> None:
    cedar = office("Cedar")
    assert cedar.appointed
    assert cedar.until == date(2026, 6, 1)
    assert found(imported(texts()), "congress-term-ended").office == cedar.id


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


def test_only_open_leadership_roles_count() -> None:
    assert office("Able").leadership == ("House Minority Leader",)


def test_an_address_on_the_web_is_https_or_http_or_left_out() -> None:
    read = imported(changed("https://able.house.gov", "javascript:alert(1)"))
    assert read.value is not None
    assert found(read, "congress-url-bad").office == "A000001"
    assert office("Able", changed("https://able.house.gov", "javascript:alert(1)")).url is None


def test_a_district_that_the_state_does_not_have_is_a_warning() -> None:
    problem = found(imported(changed("district: 28", "district: 39")), "congress-district-unknown")
    assert dict(problem.params) == {"state": "TX", "district": 39}
