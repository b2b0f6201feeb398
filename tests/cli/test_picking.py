"""`--to scheduled`: what is printed and checked is what the meetings ahead need."""

from __future__ import annotations

import pytest

FOSTER, BUDZINSKI = "F000454", "B001315"


@pytest.fixture
def meetings(lobbykit):
    def add(office: str, start: str, **more: object) -> None:
        told = {"offices": [office], "start": start, "briefs": ["ukraine-diplomacy"], **more}
        assert lobbykit("meeting", "add", stdin=told).code == 0

    return add


def test_sheets_and_products_are_made_for_the_offices_of_meetings_ahead(lobbykit, meetings, tmp_path):
    meetings(FOSTER, "2026-12-01T15:00:00Z")
    meetings(BUDZINSKI, "2026-11-01T15:00:00Z")
    for number, more in enumerate(((), ("--product", "day-card"))):
        out = tmp_path / str(number)
        ran = lobbykit("print", "ukraine-diplomacy", "--to", "scheduled", "--out", out, *more)
        assert ran.code == 0, ran.err
        assert "1 meeting before today was left out" in ran.err
        text = (out / "manifest.json").read_text(encoding="utf-8")
        assert (FOSTER in text, BUDZINSKI in text) == (True, False)
    checked = lobbykit("check", "ukraine-diplomacy", "--to", "scheduled", "--json")
    assert checked.code == 0
    assert lobbykit("tailor", "ukraine-diplomacy", "--to", "scheduled", "--json").json["office"] == FOSTER


def test_without_meetings_ahead_nothing_is_printed_and_it_is_said(lobbykit, meetings, tmp_path):
    for _ in range(2):  # first without a workspace
        ran = lobbykit("print", "ukraine-diplomacy", "--to", "scheduled", "--out", tmp_path / "out")
        assert (ran.code, "No meeting from today on" in ran.err) == (2, True)
        assert not (tmp_path / "out").exists()
        meetings(FOSTER, "2026-12-01T15:00:00Z", status="dropped")


def test_a_meeting_with_an_office_that_nobody_knows_is_said(lobbykit, meetings, tmp_path):
    meetings(FOSTER, "2026-12-01T15:00:00Z")
    meetings("Z000001", "2026-12-01T16:00:00Z")
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "scheduled", "--out", tmp_path / "out")
    assert (ran.code, "Z000001 is not on the roster" in ran.err) == (0, True)
