"""What the last import changed can be read out: moved, cancelled, new; what was undone since is not told."""

from __future__ import annotations

import pytest

HEADER = "Office,State,Date,Time,Where,Status\n"
BEFORE = "Cuellar,TX,11/23/2026,9:30 AM,2308 Rayburn,ok\nCruz,TX,11/23/2026,2:00 PM,Room 1,ok\n"
AFTER = """Cuellar,TX,11/23/2026,10:15 AM,2308 Rayburn,ok
Cruz,TX,11/23/2026,2:00 PM,Room 2,canceled
Cornyn,TX,11/23/2026,TBD,,
"""


@pytest.fixture
def take(lobbykit, tmp_path):
    def taken(rows):
        file = tmp_path / "table.csv"
        file.write_text(HEADER + rows, encoding="utf-8")
        return lobbykit("import", "meetings", file, "--answer", "moved=moved")

    return taken


def test_every_change_of_the_last_import_is_one_sentence(lobbykit, take):
    take(BEFORE)
    take(AFTER)
    ran = lobbykit("meeting", "changes")
    assert ran.out.splitlines() == [
        "Since the import of November 22, 2026:",
        "Moved: Henry Cuellar, now November 23, 2026, 10:15 AM EST; it was November 23, 2026, 9:30 AM EST.",
        "Another place: Ted Cruz, November 23, 2026, 2:00 PM EST, now Room 2; it was Room 1.",
        "Cancelled: Ted Cruz, November 23, 2026, 2:00 PM EST.",
        "New: John Cornyn, November 23, 2026, no time yet.",
    ]
    told = lobbykit("meeting", "changes", "--json").json
    assert [(one["what"], one["before"], one["after"]) for one in told["changes"]] == [
        ("start", "2026-11-23T14:30:00Z", "2026-11-23T15:15:00Z"),
        ("place", "Room 1", "Room 2"),
        ("off", "confirmed", "dropped"),
        ("added", None, None),
    ]


def test_what_was_taken_back_is_not_told(lobbykit, take):
    take(BEFORE)
    take(AFTER)
    lobbykit("undo")
    ran = lobbykit("meeting", "changes", "--json")
    assert ran.json["changes"] == []


def test_without_an_import_there_is_nothing_to_tell(lobbykit):
    assert lobbykit("meeting", "changes").code == 0
    assert lobbykit("meeting", "changes", "--json").json["changes"] == []


def test_a_meeting_that_the_file_no_longer_names_is_told_and_stays(lobbykit, take):
    take(BEFORE)
    ran = take(BEFORE.partition("\n")[2])
    assert ran.code == 0
    assert "meeting-not-in-file" in ran.err
    assert "lobbykit meeting cancelled" in ran.err
    said = "No longer in the file, still on the schedule: Henry Cuellar, November 23, 2026, 9:30 AM EST."
    assert said in lobbykit("meeting", "changes").out.splitlines()
    assert [one["what"] for one in lobbykit("meeting", "changes", "--json").json["changes"]] == ["missing"]
    assert len(lobbykit("meeting", "list", "--json").json["meetings"]) == 2
    assert "meeting-not-in-file" in take(BEFORE.partition("\n")[2]).err


def test_once_it_is_cancelled_nothing_is_told_of_it_any_more(lobbykit, take):
    take(BEFORE)
    first = lobbykit("meeting", "list", "--json").json["meetings"][0]["id"]
    take(BEFORE.partition("\n")[2])
    assert lobbykit("meeting", "cancelled", first).code == 0
    assert "meeting-not-in-file" not in take(BEFORE.partition("\n")[2]).err
    assert lobbykit("meeting", "changes", "--json").json["changes"] == []


def test_another_file_with_the_same_header_misses_nothing_of_the_first(take):
    other = "Cornyn,TX,11/23/2026,4:00 PM,Room 3,ok\nMarkey,MA,11/23/2026,4:30 PM,Room 4,ok\n"
    take(BEFORE)
    assert "meeting-not-in-file" not in take(other).err
    assert "meeting-not-in-file" not in take(BEFORE).err
    ran = take(other.partition("\n")[2])
    assert ran.err.count("[meeting-not-in-file]") == 1
    assert "John Cornyn" in ran.err


def test_a_past_meeting_that_a_file_leaves_out_is_no_news(take):
    take(BEFORE + "Cornyn,TX,11/20/2026,4:00 PM,Room 3,ok\n")
    assert "meeting-not-in-file" not in take(BEFORE).err


def event(uid, hour, who):
    return (
        f"BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20261120T000000Z\nDTSTART:20261123T{hour}0000Z\n"
        f"DTEND:20261123T{hour}3000Z\nSUMMARY:{who}\nEND:VEVENT\n"
    )


def calendar(*events):
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{''.join(events)}END:VCALENDAR\n"


def test_an_event_that_a_calendar_no_longer_has_is_told_by_its_uid(lobbykit, tmp_path):
    file = tmp_path / "one.ics"
    cuellar, cruz = event("a", 14, "Rep. Henry Cuellar (TX-28)"), event("b", 19, "Sen. Ted Cruz (TX)")
    file.write_text(calendar(cuellar, cruz), encoding="utf-8")
    assert lobbykit("import", "meetings", file).code == 0
    file.write_text(calendar(event("b", 20, "Sen. Ted Cruz (TX)")), encoding="utf-8")
    ran = lobbykit("import", "meetings", file)
    assert ran.err.count("[meeting-not-in-file]") == 1
    assert "Henry Cuellar" in ran.err
    file.write_text(calendar(event("b", 20, "Sen. Ted Cruz (TX)"), cuellar), encoding="utf-8")
    assert "meeting-not-in-file" not in lobbykit("import", "meetings", file).err
