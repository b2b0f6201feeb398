"""The workbook of notes: five sheets that agree with the notes, read back by openpyxl."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest

from lobbykit.app.after.ledger import promise_ledger
from lobbykit.app.edit import Create
from lobbykit.app.exports.note_workbook import NOTE_COLUMNS, Chosen, notes_as_workbook
from lobbykit.app.exports.own_words import COLUMN
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.impressions import impression_of
from tests import making as mk
from tests.sessions import Laptop, new_id, noted

OFFICE, OTHER = mk.house(), mk.senate()
OFFICES = {OFFICE.id: OFFICE, OTHER.id: OTHER}
TODAY = date(2026, 11, 22)


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        note = noted(
            session,
            office=OFFICE.id,
            summary="=1+1\nThey listened.",
            minutes=25,
            **{
                "ask/wells/dig/after": "supports",
                "ask/wells/dig/raised": True,
                "ask/wells/dig/reasons": ["cost", "time"],
            },
        )
        noted(session, office="Z000009", date="2026-11-24", **{"ask/wells/dig/answer": "-No."})
        meeting = {"offices": (OFFICE.id, OTHER.id), "start": "2026-11-22T14:30:00Z", "briefs": ("wells",)}
        for one in (
            Create(new_id(), "meeting", meeting),
            Create(new_id(), "promise", {"note": note.id, "side": "ours", "text": "+Send it", "due": "2026-11-20"}),
            impression_of(session, note.id, {"impression": "CANARY"}),
        ):
            assert session.apply(one).value
        yield session


def chosen(session, **wanted):
    return Chosen(Wanted(**wanted), promise_ledger(session.view, TODAY), OFFICES)


def sheets(data):
    book = openpyxl.load_workbook(io.BytesIO(data))
    found = {}
    for page in book.worksheets:
        head, *rows = page.iter_rows(values_only=True)
        found[page.title] = [dict(zip(head, row, strict=True)) for row in rows]
    return found


def test_each_sheet_says_what_the_notes_say_and_no_text_is_a_formula(session):
    found = sheets(notes_as_workbook(session.view, chosen(session)))
    assert list(found) == ["Meetings", "Notes", "Asks", "Promises", "Offices"]
    (meeting,), (note, other), (ask, answer), (promise,) = (found[name] for name in list(found)[:4])
    assert (meeting["time"], meeting["office"]) == ("09:30", f"{OFFICE.id}; {OTHER.id}")
    assert tuple(note) == NOTE_COLUMNS
    assert (note["summary"], note["minutes"], note["name"]) == ("=1+1\nThey listened.", 25, OFFICE.name)
    assert (ask["after"], ask["raised"], ask["reasons"], ask["note"]) == ("supports", "yes", "cost\ntime", note["id"])
    assert (answer["answer"], answer["office"], answer["name"]) == ("-No.", "Z000009", None)
    assert (promise["text"], promise["standing"], promise["note"]) == ("+Send it", "late", note["id"])
    counts = {one["office"]: (one["meetings"], one["notes"], one["promises_open"]) for one in found["Offices"]}
    assert counts == {OFFICE.id: (1, 1, 1), OTHER.id: (1, 0, 0), "Z000009": (0, 1, 0)}
    assert other["id"] == answer["note"]


def test_what_is_narrowed_is_narrowed_on_every_sheet(session):
    data = notes_as_workbook(session.view, Chosen(Wanted(offices=frozenset({"Z000009"})), (), OFFICES))
    found = sheets(data)
    assert [len(found[name]) for name in found] == [0, 1, 1, 0, 1]
    later = sheets(notes_as_workbook(session.view, Chosen(Wanted(since=date(2026, 11, 23)), (), OFFICES)))
    assert [len(later[name]) for name in later] == [0, 1, 1, 0, 1]


def test_impressions_are_there_only_behind_a_sheet_that_warns(session):
    assert "CANARY" not in str(sheets(notes_as_workbook(session.view, chosen(session))))
    data = notes_as_workbook(session.view, chosen(session), ("Private", "Do not pass it on."))
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert (book.sheetnames[0], book.worksheets[0]["A1"].value) == ("Private", "Do not pass it on.")
    assert [row[COLUMN] for row in sheets(data)["Notes"]] == ["CANARY", None]


def test_the_same_workspace_gives_the_same_bytes(session):
    assert notes_as_workbook(session.view, chosen(session)) == notes_as_workbook(session.view, chosen(session))
