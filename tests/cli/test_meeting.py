"""`lobbykit meeting`."""

from __future__ import annotations

import pytest

ID = "0123456789abcdef" * 2
MEETING = {"offices": ["M000133", "W000817"], "start": "2026-11-23T15:00:00Z", "end": "2026-11-23T15:30:00Z"}


def meetings(lobbykit):
    return lobbykit("meeting", "list", "--json").json["meetings"]


def test_a_meeting_is_acknowledged_once_and_listed(lobbykit):
    assert lobbykit("meeting", "add", stdin={"id": ID, **MEETING}).out == f"ACK {ID}\n"
    again = lobbykit(
        "meeting", "add", "--json-lines", stdin=[{"id": ID, **MEETING}, {"id": ID, "offices": ["M000133"]}]
    )
    assert (again.code, again.out, again.err.split()[2]) == (1, f"ACK {ID}\n", "entity-differs")
    (listed,) = meetings(lobbykit)
    assert {key: listed[key] for key in MEETING} == MEETING


def test_a_meeting_needs_an_office_and_knows_no_private_impression(lobbykit):
    for given in ({"start": MEETING["start"]}, {**MEETING, "private": {"impression": "x"}}, {"offices": []}):
        assert lobbykit("meeting", "add", stdin=given).code == 2
    assert meetings(lobbykit) == []


def test_meetings_come_in_order_of_their_beginning_and_those_without_one_last(lobbykit):
    starts = {"1": None, "2": "2026-11-23T15:00:00.5Z", "3": "2026-11-23T15:00:00Z", "4": "2026-11-22T23:00:00Z"}
    lines = [{"id": one * 32, "offices": ["M000133"], "start": start} for one, start in starts.items()]
    lobbykit("meeting", "add", "--json-lines", stdin=lines)
    assert [one["id"][0] for one in meetings(lobbykit)] == ["4", "3", "2", "1"]
    assert "no time yet" in lobbykit("meeting", "list").out


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        (None, "November 23, 2026, 10:00 AM\u201310:30 AM EST"),
        ("America/Chicago", "9:00 AM\u20139:30 AM CST"),
        ("America/Nowhere", "3:00 PM\u20133:30 PM UTC"),
    ],
)
def test_times_are_those_of_the_place(lobbykit, zone, shown):
    lobbykit("meeting", "add", stdin={"id": ID, **MEETING, "tz": zone})
    assert shown in lobbykit("meeting", "list").out
    assert shown in lobbykit("meeting", "show", ID).out


def test_an_edit_changes_and_a_dropped_meeting_stays_with_its_notes(lobbykit):
    lobbykit("meeting", "add", stdin={"id": ID, **MEETING})
    lobbykit("note", "add", "--office", "M000133", "--summary", "x", "--meeting", ID[:8])
    assert lobbykit("meeting", "edit", ID[:6], stdin={"place": "Hart 317"}).out == f"ACK {ID}\n"
    assert lobbykit("meeting", "drop", ID).out == f"ACK {ID}\n"
    assert lobbykit("meeting", "drop", ID).out == f"ACK {ID}\n"
    (listed,) = meetings(lobbykit)
    assert (listed["place"], listed["status"]) == ("Hart 317", "dropped")
    assert lobbykit("note", "list", "--json").json["notes"][0]["meeting"] == ID
    shown = lobbykit("meeting", "show", ID)
    assert "Place: Hart 317" in shown.out
    assert lobbykit("meeting", "show", ID, "--json").json["meeting"]["status"] == "dropped"


def test_a_note_is_no_meeting(lobbykit):
    lobbykit("note", "add", stdin={"id": ID, "office": "M000133", "summary": "x"})
    for words in (("show", ID), ("drop", ID)):
        assert lobbykit("meeting", *words).code == 2
    assert lobbykit("meeting", "edit", ID, stdin={"place": "x"}).code == 2


def test_before_the_first_meeting_the_list_says_what_to_do(lobbykit):
    ran = lobbykit("meeting", "list")
    assert (ran.code, ran.out, "meeting add" in ran.err) == (0, "", True)


def test_what_two_people_wrote_about_one_meeting_is_kept_and_shown_together(lobbykit):
    lobbykit("meeting", "add", stdin={"id": ID, **MEETING})
    for author, told in (("Ana", "They will sign."), ("Ben", "They will not.")):
        note = {
            "office": "M000133",
            "meeting": ID,
            "author": author,
            "summary": told,
            "private": {"impression": "CANARY"},
        }
        assert lobbykit("note", "add", "--json-lines", stdin=[note]).code == 0
    lobbykit("note", "add", "--office", "M000133", "--summary", "Another day.")
    shown = lobbykit("meeting", "show", ID[:8]).out
    assert shown.index("They will sign.") < shown.index("They will not.")
    assert "Author: Ana" in shown
    assert "Author: Ben" in shown
    assert "Another day." not in shown
    assert "CANARY" not in shown
    notes = lobbykit("meeting", "show", ID, "--json").json["notes"]
    assert [(one["author"], one["summary"]) for one in notes] == [("Ana", "They will sign."), ("Ben", "They will not.")]
