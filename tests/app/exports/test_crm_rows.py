"""Rows for other programs: only of notes that were read, only for records that are known, never cut."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.crosswalk import Entry, set_entries
from lobbykit.app.edit import Create, Revise, Withdraw
from lobbykit.app.exports.crm_rows import Around, gathered
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.reviewing import review_edits
from lobbykit.domain.support_scale import DEFAULT_SCALE, Scale
from lobbykit.reports.crm_profiles import PROFILES, ROW
from tests import making as mk
from tests.making import CATALOGUE
from tests.sessions import Laptop, new_id, noted, seen

OFFICE = mk.house()
KIM = f"{OFFICE.id}/Kim Lee"


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def around(system="civicrm", on="office", scale=DEFAULT_SCALE):
    return Around(PROFILES[system], on, {OFFICE.id: OFFICE}, scale, CATALOGUE)


def made(session, *args, **options):
    return gathered(session.view, Wanted(), around(*args, **options))


def known(session, *entries, system="civicrm"):
    assert not set_entries(session, [Entry(system, *one) for one in entries]).problems


def read(session, *notes):
    session.apply_together(review_edits(session, notes, "ana", date(2026, 11, 22)))


def codes(found):
    return [one.code for one in found.refused]


def note(session, **fields):
    return noted(session, office=OFFICE.id, **fields).id


def test_nothing_of_a_note_leaves_that_nobody_read_or_that_was_changed_since(session):
    known(session, ("office", OFFICE.id, "7"))
    one = note(session, **{"staff/a/name": "Kim Lee"})
    assert (codes(made(session)), made(session).rows, made(session).missing) == (["crm-unread"], {}, ())
    assert made(session, on="staffer").missing == ()
    read(session, one)
    assert (codes(made(session)), len(made(session).rows)) == ([], 1)
    session.apply(Revise(seen(session, one), {"summary": "Otherwise."}))
    assert (codes(made(session)), made(session).rows) == (["crm-changed"], {})


def test_a_record_without_an_id_is_to_be_created_first_and_has_no_row(session):
    read(session, note(session, **{"staff/a/name": "Kim Lee", "staff/a/title": "LD", "staff/a/email": "k@h.example"}))
    read(session, note(session, **{"staff/a/name": "kim lee", "staff/a/title": "LD", "staff/a/email": "k@h.example"}))
    found = made(session, on="staffer")
    assert (found.rows, codes(found)) == ({}, ["crm-no-id"] * 2)
    assert {(one.key.casefold(), one.title, one.email) for one in found.missing} == {
        (KIM.casefold(), "LD", "k@h.example")
    }
    known(session, ("staffer", KIM, "17"))
    assert [row["External Identifier"] for row in made(session, on="staffer").rows.values()] == ["17", "17"]


def test_each_staffer_and_each_delegate_has_a_row_and_the_author_where_no_team_is_named(session):
    staff = {"staff/a/name": "Kim Lee", "staff/b/name": "Al Bo"}
    one = note(session, **staff, **{"team/a/name": "Ben", "team/b/name": "Cy"})
    alone = note(session)
    read(session, one, alone)
    known(session, ("staffer", KIM, "1"), ("staffer", f"{OFFICE.id}/Al Bo", "2"))
    known(session, *(("person", name, name.lower()) for name in ("Ana", "Ben", "Cy")))
    found = made(session, on="staffer")
    assert (sorted(row["External Identifier"] for row in found.rows.values()), codes(found)) == (
        ["1", "2"],
        ["crm-nobody"],
    )
    assert sorted(row["External Identifier"] for row in made(session, on="delegate").rows.values()) == [
        "ana",
        "ben",
        "cy",
    ]


def test_a_row_says_what_was_shared_and_keeps_its_id_as_the_note_changes(session):
    known(session, ("office", OFFICE.id, "7"))
    one = note(session, minutes=25, access="A ramp", concerns="Cost", **{"ask/wells/dig/after": "supports"})
    session.apply(Create(new_id(), "promise", {"note": one, "side": "ours", "text": "Send it"}))
    read(session, one)
    ((number, cells),) = made(session).rows.items()
    assert cells[ROW] == number
    assert (cells["Activity Subject"], cells["Activity Duration"]) == (f"Lobby day: {OFFICE.name}", "25")
    for words in ("They listened.", "wells/dig | after=supports", "We promised: Send it", "Concerns: Cost", number):
        assert words in cells["Activity Details"]
    assert "ramp" not in cells["Activity Details"]
    session.apply(Withdraw(seen(session, one), "concerns"))
    read(session, one)
    ((again, after),) = made(session).rows.items()
    assert again == number
    assert "Cost" not in after["Activity Details"]


def test_what_does_not_fit_is_refused_and_never_cut(session):
    known(session, ("office", OFFICE.id, "0015e00000AbCdE"), system="salesforce")
    known(session, ("office", OFFICE.id, "x" * 65))
    one = note(session, summary="é" * 20_000, concerns="é" * 12_000)
    read(session, one)
    (long,) = made(session, "salesforce").refused
    told = dict(long.params)
    assert (long.code, told["field"], told["most"], told["count"] > 32_000) == (
        "crm-too-long",
        "Description",
        32_000,
        True,
    )
    assert dict(made(session).refused[0].params)["field"] == "External Identifier"
    session.apply(Revise(seen(session, one), {"concerns": None}))
    read(session, one)
    assert len(made(session, "salesforce").rows) == 1


def test_an_id_of_another_form_or_one_of_two_is_refused(session):
    known(session, ("office", OFFICE.id, "short"), system="salesforce")
    read(session, note(session))
    assert codes(made(session, "salesforce")) == ["crm-id-form"]
    known(session, ("person", "Ana", "1"), ("person", "ANA", "2"))
    assert codes(made(session, on="delegate")) == ["crm-two-ids"]
    assert made(session, on="delegate").missing == ()


def test_a_level_that_the_scale_lacks_is_refused(session):
    known(session, ("office", OFFICE.id, "7"))
    read(session, note(session, **{"ask/wells/dig/after": "supports"}))
    assert codes(made(session, scale=Scale(DEFAULT_SCALE.levels[:1], ()))) == ["crm-level"]
    assert codes(made(session)) == []


@pytest.mark.parametrize("system", PROFILES)
@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\n"])
def test_no_cell_begins_like_a_formula_whatever_people_wrote(session, system, start):
    known(session, ("office", OFFICE.id, "0015e00000AbCdE"), system=system)
    read(session, note(session, summary=f"{start}1+1", author=f"{start.strip() or '='}A"))
    (cells,) = made(session, system).rows.values()
    begins = [one for column, one in cells.items() if one.startswith(("=", "+", "-", "@", "\t", "\n"))]
    assert begins == []
