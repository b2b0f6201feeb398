"""Who is on the team, and under which name somebody writes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.edit import Create, Delete
from lobbykit.app.people import groups, person_called, said_user, unlisted, user_name
from lobbykit.store.identity import USER
from tests.sessions import Laptop, new_id, noted, seen


def member(session, **fields):
    made = new_id()
    assert session.apply(Create(made, "member", fields)).value
    return made


def test_people_are_listed_by_state_then_by_team_then_all_others(tmp_path):
    with Laptop(tmp_path).open() as session:
        member(session, name="Zoe", district="VT-AL", user="zoe")
        member(session, name="Ana", district="IL-5")
        member(session, name="Bob", district="IL-11")
        member(session, name="Tom", team="Blue")
        member(session, name="Una")
        gone = member(session, name="Gone", district="IL-3")
        session.apply(Delete(seen(session, gone)))
        found = [(one.state, one.team, [person.name for person in one.people]) for one in groups(session.view)]
    assert found == [
        ("Illinois", "", ["Ana", "Bob"]),
        ("Vermont", "", ["Zoe"]),
        ("", "Blue", ["Tom"]),
        ("", "", ["Una"]),
    ]


def test_somebody_who_is_not_on_the_list_gets_a_name_that_nobody_has(tmp_path):
    with Laptop(tmp_path).open() as session:
        member(session, name="Renée Muster", user="renee-muster")
        assert session.apply(unlisted(session.view, " Renée  Muster ", "Rockford", new_id())).value
        found = person_called(session.view, "renee-muster-2")
        assert (found.name, groups(session.view)[0].team) == ("Renée Muster", "Rockford")


def test_two_people_of_the_kit_without_a_user_name_do_not_share_one(tmp_path):
    with Laptop(tmp_path).open() as session:
        member(session, name="Ana Sample")
        member(session, name="Ana Sample")
        users = [person.user for one in groups(session.view) for person in one.people]
    assert users == ["ana-sample", "ana-sample-2"]


@given(st.text(max_size=60), st.lists(st.sampled_from(["delegate", "ana", "a"])))
def test_any_name_gives_one_that_may_be_written_under(name, taken):
    user = user_name(name, taken)
    assert USER.fullmatch(user)
    assert user not in taken


def test_who_somebody_is_counts_for_the_next_note_and_after_the_next_start(tmp_path):
    laptop = Laptop(tmp_path, user=None)
    with laptop.open() as session:
        before = noted(session)
        session.call_me("renee")
        after = noted(session)
        by = [session.ops(one.id)[0].user for one in (before, after)]
    assert by[0] != by[1] == "renee"
    with laptop.open() as session:
        assert session.user == "renee"
        assert not session.problems


def test_a_name_that_was_made_up_is_shown_to_nobody(tmp_path):
    with Laptop(tmp_path, user=None).open() as session:
        assert said_user(session.known_user) == ""
        noted(session)
        assert said_user(session.known_user) == ""
        session.call_me("renee")
        assert said_user(session.known_user) == "renee"
