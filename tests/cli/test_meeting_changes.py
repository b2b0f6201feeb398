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
