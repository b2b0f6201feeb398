"""The meeting screen: all that is needed in the room, as one value."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create, Delete
from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.meeting_acts import joined, late, moved
from lobbykit.app.meeting_screen import meeting_screen
from tests.sessions import new_id
from tests.ui.workbenches import open_bench

FOSTER, QUIGLEY, BRIEF = "F000454", "Q000023", "ukraine-diplomacy"
NINE = {"start": "2026-12-01T14:00:00Z", "end": "2026-12-01T14:30:00Z"}


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def member(bench, name, **fields):
    made = new_id()
    assert bench.session.apply(Create(made, "member", {"name": name, **fields})).value
    return made


def meet(bench, *people, **fields):
    made = new_id()
    going = {}
    for number, (who, role) in enumerate(people):
        going |= {f"people/{number}/member": who, f"people/{number}/role": role}
    given = {"offices": (FOSTER,), "briefs": (BRIEF,), **NINE, **going, **fields}
    assert bench.session.apply(Create(made, "meeting", given)).value
    return made


def test_it_says_when_where_with_whom_and_who_does_what_the_lead_first(bench):
    ana, ben = member(bench, "Ana"), member(bench, "Ben")
    shown = meeting_screen(bench, meet(bench, (ana, "takes notes"), (ben, "lead, time"), status="confirmed"))
    assert (shown.when, shown.place) == ("December 1, 2026, 9:00 AM \u2013 9:30 AM", "2366 Rayburn")
    assert [(one.name, one.roles, one.role) for one in shown.people] == [
        ("Ben", ("lead", "time"), "lead, timekeeper"),
        ("Ana", ("notes",), "takes notes"),
    ]
    assert [one.name for one in shown.offices] == ["Rep. Bill Foster (IL-11)"]
    assert (shown.status, shown.strange, shown.missing) == ("confirmed", (), ())


def test_asks_are_worded_for_the_office_with_the_primary_ones_first(bench):
    (brief,) = meeting_screen(bench, meet(bench)).offices[0].briefs
    assert [one.primary for one in brief.asks] == sorted((one.primary for one in brief.asks), reverse=True)
    assert brief.asks[0].lead == "Thank you for leading H.Res. 100."
    assert brief.points
    assert brief.answers
    assert brief.minute.thanks == "Thank you for leading H.Res. 100."
    assert brief.minute.ask.startswith("Cosponsor H.Res. 317")


def test_without_a_sentence_of_the_district_the_constituents_among_us_are_one(bench):
    here, away = member(bench, "Ana", town="Aurora, IL", district="IL-11"), member(bench, "Ben", district="TX-1")
    shown = meeting_screen(bench, meet(bench, (here, ""), (away, "")))
    assert shown.offices[0].briefs[0].minute.local == "With us from Illinois, 11th District: Ana (Aurora, IL)."


def test_the_agenda_says_who_speaks_and_the_words_at_each_moment(bench):
    ana, ben = member(bench, "Ana"), member(bench, "Ben")
    shown = meeting_screen(bench, meet(bench, (ana, "lead"), (ben, "ask")))
    assert (shown.length, sum(one.part.minutes for one in shown.agenda)) == (30, 30)
    opening, asking = shown.agenda[shown.at(0).part], shown.agenda[shown.at(12 * 60).part]
    assert (opening.who, opening.say) == (("Ana",), ("Thank you for leading H.Res. 100.",))
    assert asking.who == ("Ben",)
    assert asking.say[0].startswith("Cosponsor H.Res. 317")
    assert shown.at(31 * 60).over == 60
    assert meeting_screen(bench, shown.id, 5).at(0) is None
    assert meeting_screen(bench, shown.id, 15).length == 15


def test_roles_that_nobody_has_are_the_leads_else_said_in_words(bench):
    ana = member(bench, "Ana")
    led, empty = meeting_screen(bench, meet(bench, (ana, "lead"))), meeting_screen(bench, meet(bench))
    assert [one.who for one in led.agenda][:3] == [("Ana",)] * 3
    assert empty.agenda[1].who == ("A constituent",)


def test_the_acts_of_the_day_are_on_it_with_what_no_longer_fits(bench):
    ana = member(bench, "Ana")
    first = meet(bench, (ana, "lead"))
    next_one = meet(bench, (ana, "lead"), offices=(QUIGLEY,), start="2026-12-01T14:40:00Z", end="2026-12-01T15:00:00Z")
    before = meeting_screen(bench, next_one)
    assert (before.before, before.way, before.doubts) == ("Rep. Bill Foster (IL-11)", "2\u20135 minutes\u2019 walk", ())
    assert late(bench.session, first, 15).value
    assert joined(bench.session, first).value
    assert moved(bench.session, first, "Longworth cafeteria", known_place="2366 Rayburn").value
    assert late(bench.session, first, 20).value
    shown = meeting_screen(bench, first)
    assert (shown.joined, shown.late, shown.place) == (True, 20, "Longworth cafeteria")
    assert shown.news == ("Moved: it was 2366 Rayburn", "20 minutes late: it begins at about 9:20 AM")
    assert any("Mike Quigley" in one for one in shown.doubts)
    assert meeting_screen(bench, next_one).doubts


def test_several_offices_an_unknown_one_and_a_brief_that_is_not_here(bench):
    shown = meeting_screen(bench, meet(bench, offices=(FOSTER, QUIGLEY, "Z000000"), briefs=(BRIEF, "elsewhere")))
    assert [one.id for one in shown.offices] == [FOSTER, QUIGLEY]
    assert (shown.strange, shown.missing) == (("Z000000",), ("elsewhere",))
    asked = next(one for one in shown.agenda if one.part.code == "ask").say
    assert len(asked) == len(set(asked))


def test_questions_and_answers_are_found_by_words_and_each_once(bench):
    shown = meeting_screen(bench, meet(bench, offices=(FOSTER, QUIGLEY)))
    assert [one.question for one in shown.answers("reward agression")] == ["Would negotiations reward aggression?"]
    assert len(shown.answers("")) == len(set(shown.answers("")))


def test_times_elsewhere_say_eastern_time_and_a_meeting_without_one_has_the_shortest_agenda(bench):
    away = meeting_screen(bench, meet(bench, tz="America/Denver"))
    assert (away.when.endswith("7:30 AM MST"), away.eastern) == (True, "9:00 AM")
    open_one = meeting_screen(bench, meet(bench, start=None, end=None))
    assert (open_one.when, open_one.eastern, open_one.length) == ("time still open", "", 15)


def test_what_is_no_meeting_or_deleted_has_no_screen(bench):
    meeting = meet(bench)
    bench.session.apply(Delete(bench.session.entity(meeting)))
    for one in (meeting, "f" * 32):
        with pytest.raises(UnknownEntityError):
            meeting_screen(bench, one)
