"""Notes about one meeting stand together, whoever wrote them and whenever."""

from __future__ import annotations

from lobbykit.app.note_groups import note_groups


def test_notes_of_one_meeting_and_office_follow_each_other_where_the_first_stood():
    rows = [
        {"id": "1", "office": "a", "meeting": "m"},
        {"id": "2", "office": "a"},
        {"id": "3", "office": "a", "meeting": "m"},
        {"id": "4", "office": "b", "meeting": "m"},
        {"id": "5", "office": "a"},
    ]
    assert [[one["id"] for one in group] for group in note_groups(rows)] == [["1", "3"], ["2"], ["4"], ["5"]]
