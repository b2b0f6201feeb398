"""A spreadsheet of people is one step: new people, changed ones, nobody taken off, and the same again is nothing."""

from __future__ import annotations

from lobbykit.app.edit import Delete, entity_of
from lobbykit.app.kit_desk.people_intake import PeopleIntake
from lobbykit.app.people import groups
from tests.app.kit_desk.desks import person
from tests.sessions import seen

TEXT = "Name,Email,Delegation\nAna Pérez,ana@x.org,Ohio\nBen Sample,ben@x.org,Texas\n"


def intake(bench, text):
    file = bench.around.root.parent / "people.csv"
    file.write_text(text, encoding="utf-8")
    return PeopleIntake(bench, file)


def compared(bench, text):
    taking = intake(bench, text)
    table = taking.reading()()
    return taking, table, taking.compared(table)


def enter(bench, text):
    taking, table, plan = compared(bench, text)
    return taking.enter(table, plan)


def names(bench):
    return {one.state or one.team: sorted(who.name for who in one.people) for one in groups(bench.view)}


def codes(plan):
    return [one.code for one in plan.problems]


def test_everybody_is_on_the_team_after_one_step_that_can_be_undone(bench):
    assert enter(bench, TEXT) == 2
    assert names(bench) == {"Ohio": ["Ana Pérez"], "Texas": ["Ben Sample"]}
    assert {who.user for one in groups(bench.view) for who in one.people} == {"ana-perez", "ben-sample"}
    bench.session.history.undo()
    assert names(bench) == {}


def test_the_same_spreadsheet_again_changes_nothing(bench):
    enter(bench, TEXT)
    _, _, plan = compared(bench, TEXT)
    assert (plan.edits, plan.unchanged) == ((), 2)


def test_a_cell_that_changed_changes_that_alone_and_an_empty_one_nothing(bench):
    enter(bench, TEXT)
    _, _, plan = compared(bench, TEXT.replace("Ohio", "Iowa").replace("ben@x.org", ""))
    assert [(one.name, one.new, one.fields) for one in plan.changes] == [("Ana Pérez", False, ("team",))]


def test_whoever_is_no_longer_in_the_spreadsheet_stays_on_the_team(bench):
    enter(bench, TEXT)
    _, _, plan = compared(bench, "Name,Email\nAna Pérez,ana@x.org\n")
    assert plan.edits == ()


def test_somebody_is_known_by_address_though_the_name_is_written_otherwise(bench):
    known = person(bench, "Ana Perez", email="ANA@x.org")
    _, _, plan = compared(bench, "Name,Email\nAna Pérez Gil,ana@x.org\n")
    assert [(one.new, one.fields) for one in plan.changes] == [(False, ("name", "email"))]
    assert entity_of(plan.edits[0]) == known


def test_two_of_one_name_are_two_people_with_two_addresses_and_one_row_without(bench):
    two = "Name,Email\nAna Sample,a1@x.org\nAna Sample,a2@x.org\n"
    assert enter(bench, two) == 2
    _, _, again = compared(bench, two)
    assert (again.edits, again.unchanged) == ((), 2)
    _, _, third = compared(bench, "Name,Delegation\nAna Sample,Ohio\n")
    assert (third.edits, codes(third)) == ((), ["people-row-several"])
    _, _, twice = compared(bench, "Name,Delegation\nCho Sample,Ohio\nCho Sample,Iowa\n")
    assert (len(twice.edits), codes(twice)) == (1, ["people-row-twice"])


def test_somebody_who_was_taken_off_here_does_not_come_back_by_a_spreadsheet(bench):
    enter(bench, TEXT)
    gone = next(who.id for one in groups(bench.view) for who in one.people if who.name == "Ana Pérez")
    assert bench.session.apply(Delete(seen(bench.session, gone))).value
    _, _, plan = compared(bench, TEXT)
    assert codes(plan) == ["people-row-deleted"]
    assert "Ana Pérez" not in str(names(bench))


def test_what_columns_were_said_to_be_is_remembered_for_the_next_file(bench):
    text = "Who comes along,Email\nAna Pérez,ana@x.org\n"
    taking = intake(bench, text)
    assert taking.reading()().nameless
    taking.take_column("Who comes along", "name")
    table = taking.reading()()
    taking.enter(table, taking.compared(table))
    assert not intake(bench, text).reading()().nameless
