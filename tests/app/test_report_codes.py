"""Codes of reports: what a form was printed for is found again from what somebody typed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.report_codes import DAYS_BACK, reported
from lobbykit.domain.products.encounters import Appointment
from lobbykit.domain.products.meeting_code import meeting_code
from tests.sessions import Laptop, new_id

TODAY = date(2026, 11, 22)
OFFICES = ("A000001", "B000001")


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def meet(session, **fields):
    made = new_id()
    session.apply(Create(made, "meeting", {"offices": OFFICES, "start": "2026-11-24T02:00:00Z", **fields}))
    return made


def told(session, typed):
    done = reported(session.view, OFFICES, typed, TODAY)
    return done.value, [one.code for one in done.problems]


@pytest.mark.parametrize("office", OFFICES)
def test_the_code_of_a_meeting_leads_to_it_its_office_and_its_day_at_the_capitol(session, office):
    meet(session)
    meeting = meet(session, briefs=("wells",))
    code = meeting_code(Appointment(meeting, ()), office, TODAY)
    found, _ = told(session, code.lower().replace("-", " "))
    assert (found.meeting, found.office, found.day, found.briefs) == (meeting, office, date(2026, 11, 23), ("wells",))


def test_the_code_of_a_day_leads_to_office_and_day_within_some_weeks(session):
    found, _ = told(session, meeting_code(None, "B000001", date(2026, 11, 20)))
    assert (found.meeting, found.office, found.day) == ("", "B000001", date(2026, 11, 20))
    old = meeting_code(None, "B000001", TODAY - timedelta(days=DAYS_BACK + 1))
    assert told(session, old) == (None, ["report-code-unknown"])


def test_a_code_that_the_meeting_was_given_serves_too_where_it_means_one_office(session):
    meeting = meet(session, offices=("A000001",), code="Team 7")
    found, _ = told(session, "team 7 ")
    assert (found.meeting, found.office) == (meeting, "A000001")
    meet(session, code="T8")
    assert told(session, "T8") == (None, ["report-code-several"])


def test_one_wrong_character_is_no_code(session):
    meet(session)
    assert told(session, "M-AAAA-AAAA") == (None, ["report-code-wrong"])
    assert told(session, "") == (None, ["report-code-wrong"])
