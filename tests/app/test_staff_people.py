"""Staff of offices: spellings that people said are one person are one wherever staff are listed, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.edit import Create
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.products.gathering import met_staff, staff_of
from lobbykit.app.staff_merging import merge_names, split_names
from lobbykit.app.staff_names import StaffNames
from lobbykit.app.staff_people import proposals, staff_people
from lobbykit.store.view import View
from tests.making import TODAY, house
from tests.sessions import Laptop, new_id, noted

HERE, THERE = "A000001", "B000002"
DANA, MISSPELT, SHORT = "Dana Whitfield", "Dana Whitfeld", "D. Whitfield"


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def met(session, name, office=HERE, **told):
    fields = {f"staff/a/{path}": value for path, value in told.items()}
    return noted(session, office=office, **{"staff/a/name": name, **fields}).id


def names(session, office=HERE):
    return [one.name for one in staff_people(session.view, [office])]


def pairs(session):
    return [(one.one.name, one.other.name) for one in proposals(staff_people(session.view))]


def test_likely_spellings_are_proposed_within_an_office_and_nothing_is_joined_by_itself(session):
    for name in (DANA, MISSPELT, SHORT, "Sam Cole"):
        met(session, name)
    met(session, "Dana Whitfild", office=THERE)
    assert set(pairs(session)) == {(SHORT, DANA), (SHORT, MISSPELT), (MISSPELT, DANA)}
    assert names(session) == [SHORT, MISSPELT, DANA, "Sam Cole"]


def test_people_with_one_address_are_proposed_whatever_they_are_called(session):
    met(session, "Kim Ode", email="k.ode@example.org")
    met(session, "Kimberly Brooks", email="K.Ode@example.org")
    assert pairs(session) == [("Kim Ode", "Kimberly Brooks")]


def test_merged_spellings_are_one_person_and_the_notes_keep_their_words(session):
    notes = [met(session, DANA, title="LD"), met(session, MISSPELT, email="d@example.org"), met(session, SHORT)]
    before = [session.entity(note).fields for note in notes]
    assert merge_names(session, HERE, [DANA, MISSPELT, SHORT]).value
    (person,) = staff_people(session.view, [HERE])
    assert (person.name, set(person.spellings)) == (DANA, {DANA, MISSPELT, SHORT})
    assert (person.title, person.email, set(person.notes)) == ("LD", "d@example.org", set(notes))
    assert [session.entity(note).fields for note in notes] == before
    assert pairs(session) == []


def test_merging_is_one_step_that_undo_takes_back_and_redo_does_again(session):
    met(session, DANA)
    met(session, MISSPELT)
    merge_names(session, HERE, [DANA, MISSPELT])
    assert session.history.undo().done
    assert names(session) == [MISSPELT, DANA]
    assert session.history.redo().done
    assert names(session) == [DANA]
    session.history.undo()
    met(session, SHORT)
    assert merge_names(session, HERE, [DANA, SHORT]).value
    assert names(session) == [MISSPELT, DANA], "what was taken back does not come back with another merge"


def test_a_contact_that_is_there_takes_the_names_and_is_listed_under_its_own(session):
    contact = new_id()
    session.apply(Create(contact, "contact", {"office": HERE, "name": DANA, "title": "Chief of Staff"}))
    met(session, MISSPELT)
    assert merge_names(session, HERE, [MISSPELT, DANA]).value == contact
    assert [(one.name, one.title) for one in staff_people(session.view)] == [(DANA, "Chief of Staff")]


def test_two_contacts_of_one_person_are_listed_once_with_what_either_tells(session):
    session.apply(Create(new_id(), "contact", {"office": HERE, "name": DANA, "email": "d@example.org"}))
    session.apply(Create(new_id(), "contact", {"office": HERE, "name": SHORT, "phone": "555"}))
    merge_names(session, HERE, [DANA, SHORT])
    (one,) = staff_of(session.view, [house(HERE)], TODAY)[HERE]
    assert (one.name, one.email, one.phone) == (DANA, "d@example.org", "555")


def test_whoever_gathers_staff_from_notes_meets_one_person(session):
    met(session, DANA)
    met(session, MISSPELT, title="LD")
    merge_names(session, HERE, [DANA, MISSPELT])
    rows = notes_found(session.view, Wanted())
    assert [(one.name, one.title) for one in met_staff(rows, StaffNames(session.view))] == [(DANA, "LD")]


def test_the_same_name_in_another_office_is_another_person(session):
    for office in (HERE, THERE):
        met(session, DANA, office)
        met(session, MISSPELT, office)
    merge_names(session, HERE, [DANA, MISSPELT])
    assert names(session) == [DANA]
    assert names(session, THERE) == [MISSPELT, DANA]


def test_a_name_parts_again_from_the_others_in_one_step(session):
    for name in (DANA, MISSPELT, SHORT):
        met(session, name)
    merge_names(session, HERE, [DANA, MISSPELT, SHORT])
    assert split_names(session, HERE, [SHORT]).value == 1
    assert names(session) == [SHORT, DANA]
    assert split_names(session, HERE, [DANA]).value == 1
    assert names(session) == [SHORT, MISSPELT, DANA]
    session.history.undo()
    assert names(session) == [SHORT, DANA]


def codes(read):
    return [one.code for one in read.problems]


def test_what_cannot_be_merged_or_parted_is_said_and_nothing_is_written(session):
    met(session, DANA)
    met(session, MISSPELT)
    assert codes(merge_names(session, HERE, [DANA, "dana  whitfield"])) == ["staff-names-few"]
    assert codes(merge_names(session, HERE, [DANA, "Nobody Here"])) == ["staff-name-unknown"]
    assert codes(merge_names(session, THERE, [DANA, MISSPELT])) == ["staff-name-unknown"]
    assert codes(split_names(session, HERE, [DANA])) == ["staff-name-single"]
    merge_names(session, HERE, [DANA, MISSPELT])
    assert codes(merge_names(session, HERE, [MISSPELT, DANA])) == ["staff-names-one"]
    assert len(session.view.table("contacts")) == 1


def test_two_people_who_merge_the_same_on_two_laptops_make_one_contact(tmp_path):
    made = set()
    for place in ("one", "two"):
        with Laptop(tmp_path / place).open() as session:
            met(session, DANA)
            met(session, MISSPELT)
            made.add(merge_names(session, HERE, [DANA, MISSPELT]).value)
    assert len(made) == 1


TIES = st.lists(st.lists(st.sampled_from("abcdef"), min_size=2, max_size=3, unique=True), max_size=5)


@given(TIES)
def test_names_are_one_person_exactly_when_a_chain_of_ties_joins_them(ties):
    view, joined = View(), {name: {name} for name in "abcdef"}
    for number, (first, *others) in enumerate(ties):
        also = {str(at): {"name": name} for at, name in enumerate(others)}
        view.put("contacts", {"id": str(number), "deleted": False, "office": HERE, "name": first, "also": also})
        together = set().union(*(joined[name] for name in (first, *others)))
        joined |= dict.fromkeys(together, together)
    known = StaffNames(view)
    for one in joined:
        assert {other for other in joined if known.key(HERE, other) == known.key(HERE, one)} == joined[one]
        assert known.key(THERE, one) == one
