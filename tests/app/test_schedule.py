"""Which offices are met, so that only they get sheets."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.schedule import scheduled_offices
from tests.sessions import Laptop

DAY = date(2026, 12, 1)
LATE = "2026-12-01T04:30:00Z"  # half past eleven in the evening before, at the Capitol


@pytest.mark.parametrize(
    ("meeting", "is_met", "past"),
    [
        ({"start": "2026-12-01T15:00:00Z", "briefs": ("wells",)}, True, 0),
        ({"start": "2026-12-01T15:00:00Z", "briefs": ("roads", "wells")}, True, 0),
        ({"briefs": ("wells",)}, True, 0),
        ({"start": "2026-12-01T15:00:00Z"}, True, 0),
        ({"start": "2026-12-01T15:00:00Z", "briefs": ("roads",)}, False, 0),
        ({"start": "2026-12-01T15:00:00Z", "status": "dropped"}, False, 0),
        ({"start": LATE, "briefs": ("wells",)}, False, 1),
        ({"start": LATE, "briefs": ("wells",), "tz": "UTC"}, True, 0),
    ],
)
def test_an_office_is_met_where_a_meeting_about_the_brief_is_still_ahead(tmp_path, meeting, is_met, past):
    with Laptop(tmp_path).open() as session:
        session.apply(Create("1" * 32, "meeting", {"offices": ("H000001", "S000001"), **meeting}))
        found = scheduled_offices(session.view, ["wells"], DAY)
    assert found.offices == ({"H000001", "S000001"} if is_met else frozenset())
    assert found.past == past
