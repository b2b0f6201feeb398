"""A report on paper is found by its code, and a pasted form fills the note; what is in doubt is said."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.levels import known_scale
from lobbykit.app.note_desk.desk import NoteDesk
from lobbykit.app.note_desk.incoming import from_paper, from_text
from lobbykit.domain.office import OfficeId
from lobbykit.domain.products.day_card import report_text
from lobbykit.domain.products.encounters import Appointment, Stop
from lobbykit.domain.products.meeting_code import meeting_code
from lobbykit.domain.products.telling import Telling
from tests.making import TODAY
from tests.ui.workbenches import open_bench

OFFICE, BRIEF, MEETING = OfficeId("F000454"), "ukraine-diplomacy", "ab" * 16


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        told = {"offices": [OFFICE], "start": "2026-11-20T15:00:00Z", "briefs": [BRIEF]}
        assert made.session.apply(Create(MEETING, "meeting", told)).value
        yield made


def form(bench):
    office = next(one for one in bench.library().roster.offices if one.id == OFFICE)
    brief = bench.brief(BRIEF).value
    telling = Telling(brief, bench.reference(brief), bench.catalogue.stock_phrases())
    stop = Stop(office, Appointment(MEETING, (OFFICE,)))
    return report_text(telling, stop, bench.tailored(brief, office), known_scale(bench))


def test_a_paper_report_is_found_by_its_code(bench):
    code = meeting_code(Appointment(MEETING, (OFFICE,)), OFFICE, TODAY)
    found = from_paper(bench, code.lower().replace("-", " "), " Robin Sample ").value
    assert (found.office, found.brief, found.source.meeting) == (OFFICE, BRIEF, MEETING)
    assert (found.source.how, found.source.author, found.source.day) == ("paper", "Robin Sample", "2026-11-20")
    without = from_paper(bench, meeting_code(None, OFFICE, TODAY), "Robin").value
    assert (without.office, without.source.meeting, without.source.day) == (OFFICE, "", TODAY.isoformat())


def test_a_code_that_is_mistyped_leads_nowhere(bench):
    assert [one.code for one in from_paper(bench, "M-K7M2-9QXX", "Robin").problems] == ["report-code-wrong"]


def test_a_pasted_form_fills_the_note_and_saves_as_one(bench):
    text = form(bench).replace("Level:", "Level: Leans yes", 1).replace("They promised:", "They promised: To ask", 1)
    found = from_text(bench, text.replace("Whom we met:", "Whom we met: Kim Lee (LD); Sam", 1), "Robin").value
    desk = NoteDesk(bench, found.office, found.brief, found.source.meeting, source=found.source)
    for path, told in found.texts.items():
        desk.put(path, told)
    assert desk.save().value
    row = notes_found(bench.view, Wanted())[0]
    assert [one["name"] for _, one in sorted(row["staff"].items())] == ["Kim Lee", "Sam"]
    assert (row["author"], row["entered_by"], row["how"], row["meeting"]) == ("Robin", "ana", "phone-form", MEETING)
    levels = [one.get("after") for one in row["ask"][BRIEF].values()]
    assert {"leans-yes", "not-raised"} == {*levels}
    again = NoteDesk(bench, found.office, found.brief, note=desk.entity)
    assert "To ask" in again.texts.values()
    item = again.new_item("staff")
    assert all(path.split("/")[1] < item for path in again.texts if path.startswith("staff/"))


def test_what_is_in_doubt_in_a_pasted_form_is_said_and_nothing_is_taken(bench):
    assert from_text(bench, form(bench).replace("Level:", "Level: perhaps", 1), "Robin").problems
    assert [one.code for one in from_text(bench, "Hello", "Robin").problems] == ["report-code-none"]
