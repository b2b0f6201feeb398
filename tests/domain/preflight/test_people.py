"""What preflight knows of the roster's age and of empty seats."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Vacancy
from lobbykit.domain.preflight.people import roster_age, vacant_seats
from lobbykit.domain.problem import Severity
from tests.making import TODAY, reference


@pytest.mark.parametrize(
    ("days", "severity"), [(30, None), (31, Severity.NOTE), (60, Severity.NOTE), (61, Severity.WARNING)]
)
def test_an_old_roster_is_a_note_after_thirty_days_and_a_warning_after_sixty(days, severity):
    found = list(roster_age(reference(as_of=TODAY - timedelta(days=days))))
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_each_empty_seat_is_named():
    (found,) = vacant_seats(reference(vacant=(Vacancy(Chamber.HOUSE, "TX", 23),)))
    assert dict(found.params) == {"seat": "Texas, 23rd District"}
