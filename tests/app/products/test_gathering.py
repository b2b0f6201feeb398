"""What products are told of the workspace, and what they are never told."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.edit import Create, Delete
from lobbykit.app.impressions import impression_of
from lobbykit.app.products.gathering import appointments, staff_of, visits
from lobbykit.domain.document_text import document_text
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.products.thank_you import recipients, thank_you
from tests.domain.products.samples import HOUSE, SENATE, sheet, telling
from tests.making import TODAY
from tests.sessions import Laptop, new_id, noted, seen

CANARY = "Kanarienvogel"
TOLD = {"staff/<u>/name", "staff/<u>/title", "team/<u>/name", "author"}
"""What a letter may take from a note."""


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def made(session, kind, **fields):
    entity = new_id()
    given = {path.replace("__", "/"): value for path, value in fields.items()}
    assert session.apply(Create(entity, kind, given)).value
    return entity


def note(session, **fields):
    given = {path.replace("__", "/"): value for path, value in fields.items()}
    return noted(session, **{"office": HOUSE.id, "brief": "sample", **given}).id


def letters(session):
    told = telling()
    for visit in visits(session.view, [HOUSE, SENATE], "sample"):
        for one in recipients(HOUSE, visit):
            yield document_text(thank_you(told, one, visit, sheet(told, HOUSE)))


def test_a_letter_holds_no_private_or_withdrawn_word_and_none_of_what_was_said_in_the_room(session):
    """Every text that a note can hold is a canary; only those that a letter may tell are sound."""
    fields = {}
    for field in KINDS["note"].fields:
        path = field.path.replace("<u>", "u").replace("<brief>", "sample").replace("<ask>", "arms-control")
        if field.type.is_text and "<" not in path and field.type.fits(CANARY) and field.path not in TOLD:
            fields[path] = CANARY
    assert {"summary", "question/u/text", "ask/sample/arms-control/answer", "concerns"} <= fields.keys()
    fields |= {"staff/w/name": CANARY, "withdrawn/staff/w/name": True, "ask/sample/arms-control/raised": True}
    fields |= {"staff/k/name": "Kim", "team/a/name": "Ana", "brief": "sample"}
    told = note(session, **fields)
    edit = impression_of(session, told, {"impression": CANARY})
    assert edit is not None
    assert session.apply(edit).value
    made(session, "promise", note=told, side="ours", text="Send it", owner=CANARY)
    gone = made(session, "promise", note=told, side="theirs", text=CANARY)
    assert session.apply(Delete(seen(session, gone))).value
    written = list(letters(session))
    assert len(written) == 2
    assert all("Send it" in one and CANARY not in one for one in written)


def test_notes_about_one_meeting_are_one_visit_and_everybody_is_thanked_once(session):
    meeting = made(session, "meeting", offices=[HOUSE.id], briefs=["sample"])
    note(session, meeting=meeting, staff__1__name="Kim Lee", team__1__name="Ana", level="staff")
    note(session, meeting=meeting, staff__9__name="kim  lee", staff__9__title="LD", team__2__name="Ben", level="member")
    (visit,) = visits(session.view, [HOUSE], "sample")
    assert [(one.name.casefold().split(), one.title) for one in visit.staff] == [(["kim", "lee"], "LD")]
    assert {one.name for one in visit.team} == {"Ana", "Ben"}
    assert visit.met_member is True


def test_a_note_about_another_brief_is_no_visit_and_one_about_none_is(session):
    note(session, brief="other")
    assert visits(session.view, [HOUSE], "sample") == ()
    noted(session, office=HOUSE.id)
    assert len(visits(session.view, [HOUSE], "sample")) == 1


def test_a_deleted_note_thanks_nobody(session):
    gone = note(session)
    assert session.apply(Delete(seen(session, gone))).value
    assert visits(session.view, [HOUSE], "sample") == ()


def test_meetings_are_told_in_the_time_of_their_place_from_today_on(session):
    who = made(session, "member", name="Ana Lopez", town="Columbus, OH")
    fields = {"people/1/member": who, "people/1/role": "lead", "people/2/member": new_id()}
    made(session, "meeting", offices=[HOUSE.id], start="2026-11-23T15:00:00Z", status="confirmed", **fields)
    made(session, "meeting", offices=[HOUSE.id], start="2026-11-20T15:00:00Z")
    made(session, "meeting", offices=[HOUSE.id], start="2026-11-23T18:00:00Z", tz="America/Chicago")
    made(session, "meeting", offices=[HOUSE.id], start="2026-11-24T15:00:00Z", status="dropped")
    made(session, "meeting", offices=[HOUSE.id], start="2026-11-24T15:00:00Z", briefs=["other"])
    made(session, "meeting", offices=[SENATE.id], start="2026-11-20T15:00:00Z")
    found, past = appointments(session.view, [HOUSE], "sample", TODAY)
    assert past == 1
    assert [(f"{one.start:%d %H:%M}", one.zone, one.confirmed) for one in found] == [
        ("23 10:00", "", True),
        ("23 12:00", "CST", False),
    ]
    assert [(one.name, one.role, one.town) for one in found[0].people] == [("Ana Lopez", "lead", "Columbus, OH")]


def test_staff_who_have_left_are_not_on_the_card(session):
    made(session, "contact", office=HOUSE.id, name="Kim", spoken="kim")
    made(session, "contact", office=HOUSE.id, name="Lou", left_on="2026-11-22")
    assert [one.name for one in staff_of(session.view, [HOUSE], date(2026, 11, 22))[HOUSE.id]] == ["Kim"]
