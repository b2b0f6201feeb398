"""What happens to a meeting while the day runs: one step each, which undo takes back whole."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.edit import Create, Delete
from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.meeting_acts import LeftAtDesk, cancelled, given_role, joined, late, left_here, moved
from tests.sessions import Laptop, new_id, noted

TODAY = date(2026, 12, 1)
AT_NINE = {"start": "2026-12-01T14:00:00Z", "end": "2026-12-01T14:30:00Z"}


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def meet(session, **fields):
    made = new_id()
    assert session.apply(Create(made, "meeting", {"offices": ("A000001", "B000002"), **AT_NINE, **fields})).value
    return made


def row(session, meeting):
    return session.view.get("meetings", meeting)


def drop_offs(session):
    return [one for one in session.view.table("dropoffs") if not one["deleted"]]


def test_a_moved_meeting_lasts_as_long_and_says_where_people_expect_it(session):
    meeting = meet(session, late=10)
    assert moved(session, meeting, " Rayburn  2255 ", "2026-12-01T15:15:00Z", "2366 Rayburn").value == meeting
    held = row(session, meeting)
    assert (held["start"], held["end"]) == ("2026-12-01T15:15:00Z", "2026-12-01T15:45:00Z")
    assert (held["place"], held["was"]) == ("Rayburn 2255", {"start": AT_NINE["start"], "place": "2366 Rayburn"})
    assert "late" not in held


def test_moved_twice_it_says_what_was_told_first_and_moved_back_nothing(session):
    meeting = meet(session)
    for place, start in (("Hall", "2026-12-01T15:00:00Z"), ("Cafeteria", "2026-12-01T16:00:00Z")):
        assert moved(session, meeting, place, start, "2366 Rayburn").value
    assert row(session, meeting)["was"] == {"start": AT_NINE["start"], "place": "2366 Rayburn"}
    assert moved(session, meeting, "2366 Rayburn", AT_NINE["start"]).value
    assert "was" not in row(session, meeting)
    assert row(session, meeting)["end"] == AT_NINE["end"]


def test_moved_to_nowhere_changes_nothing(session):
    meeting = meet(session, late=5)
    assert [one.code for one in moved(session, meeting, " ").problems] == ["meeting-unmoved"]
    assert moved(session, meeting, start="noon").value is None
    assert row(session, meeting)["late"] == 5


def test_each_act_is_one_step_to_take_back(session):
    meeting = meet(session)
    before = {key: value for key, value in row(session, meeting).items() if key != "changed"}
    left = (LeftAtDesk("A000001", "K7M29QXD", 2), LeftAtDesk("B000002"))
    for act in (
        lambda: moved(session, meeting, "Hall", "2026-12-01T15:00:00Z"),
        lambda: late(session, meeting, 15),
        lambda: joined(session, meeting),
        lambda: cancelled(session, meeting, TODAY, left),
        lambda: given_role(session, meeting, "ab" * 16, ["lead"]),
    ):
        assert act().value == meeting
        assert session.history.undo().done
        assert {key: value for key, value in row(session, meeting).items() if key != "changed"} == before
        assert drop_offs(session) == []


def test_late_and_joined_are_taken_back_by_the_same_key(session):
    meeting = meet(session)
    assert late(session, meeting, 15).value
    assert joined(session, meeting).value
    assert (row(session, meeting)["late"], row(session, meeting)["joined"]) == (15, True)
    assert late(session, meeting, 0).value
    assert joined(session, meeting, came=False).value
    assert {"late", "joined"}.isdisjoint(row(session, meeting))
    assert [one.code for one in late(session, meeting, 241).problems] == ["field-not-number"]


def test_what_is_cancelled_says_what_was_left_with_whom_and_says_it_once(session):
    meeting = meet(session)
    left = (LeftAtDesk("A000001", "K7M29QXD", 2), LeftAtDesk("B000002"))
    for _ in range(2):
        assert cancelled(session, meeting, TODAY, left).value == meeting
    assert row(session, meeting)["status"] == "dropped"
    told = sorted(
        (one["office"], one["date"], one["by"], one.get("edition"), one.get("copies")) for one in drop_offs(session)
    )
    assert told == [
        ("A000001", "2026-12-01", "ana", "K7M29QXD", 2),
        ("B000002", "2026-12-01", "ana", None, None),
    ]


def test_cancelled_again_after_it_was_taken_back_is_there_again(session):
    meeting = meet(session)
    for _ in range(2):
        assert cancelled(session, meeting, TODAY, [LeftAtDesk("A000001")]).value
        assert len(drop_offs(session)) == 1
        session.history.undo()


def test_what_is_left_is_what_was_printed_last_about_the_briefs_of_the_meeting(session):
    def printed(office, brief, edition, variant="email"):
        fields = {"office": office, "brief": brief, "edition": edition, "date": "2026-11-20", "lang": "en"}
        session.put_on_record([Create(new_id(), "print", {**fields, "variant": variant})])

    printed("A000001", "peace", "K7M29QXD")
    printed("A000001", "other", "AAAABBBB")
    printed("B000002", "peace", "CCCCDDDD", "draft")
    meeting = meet(session, briefs=("peace",))
    found = left_here(session.view, row(session, meeting), 3)
    assert found == (LeftAtDesk("A000001", "K7M29QXD", 3), LeftAtDesk("B000002", "", 3))


def test_roles_are_set_by_person_and_who_was_not_going_goes(session):
    meeting, ana, ben = meet(session, **{"people/1/member": "ab" * 16, "people/1/role": "leads"}), "ab" * 16, "cd" * 16
    assert given_role(session, meeting, ana, ["time", "lead"]).value
    assert given_role(session, meeting, ben, ["notes"]).value
    people = row(session, meeting)["people"]
    assert people["1"] == {"member": ana, "role": "lead, time"}
    assert people[ben] == {"member": ben, "role": "notes"}
    assert given_role(session, meeting, ana, []).value
    assert row(session, meeting)["people"]["1"] == {"member": ana}


def test_a_deleted_meeting_and_what_is_none_are_refused(session):
    meeting = meet(session)
    session.apply(Delete(session.entity(meeting)))
    for done in (late(session, meeting, 5), cancelled(session, meeting, TODAY), moved(session, meeting, "Hall")):
        assert [one.code for one in done.problems] == ["entity-deleted"]
    with pytest.raises(UnknownEntityError):
        joined(session, noted(session).id)
