"""What a day card says."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from lobbykit.domain.products.day_card import StopFacts, day_card
from lobbykit.domain.products.encounters import Goer, Staffer, stops
from lobbykit.domain.prose import plain_text
from lobbykit.domain.support_scale import DEFAULT_SCALE
from tests.domain.products.samples import HOUSE, SENATE, WITHDREW, meeting, sheet, telling


def card(*offices, appointments=(), refused=None):
    told = telling()
    sheets = {one.id: sheet(told, one) for one in offices}
    staff = {HOUSE.id: (Staffer("Siobhan K.", spoken="shi-VAWN"),)}
    about = StopFacts(staff, refused=refused or {})
    return day_card(told, stops(offices, appointments), sheets, about, DEFAULT_SCALE)


def test_each_stop_says_when_where_whom_and_what_to_say():
    made = card(HOUSE, SENATE, appointments=[meeting(HOUSE)])
    first = made.stops[0]
    assert (first.day, first.hours, first.place) == ("November 23, 2026", "9:30 AM – 10:00 AM", "2079 Rayburn")
    assert ("Staff", "Siobhan K. (say: shi-VAWN)") in first.facts
    assert [plain_text(one) for one in first.to_say[0].points] == ["True of arms."]
    assert made.stops[1].hours == "time still open"


def test_the_form_to_copy_has_the_code_every_ask_and_a_place_for_each_answer():
    form = card(HOUSE).stops[0].form.splitlines()
    assert form[0].startswith("Report D-")
    assert "1. Cosponsor H.Res. 100." in form
    assert form.count("Their words:") == form.count("Level:") == 2


def test_no_source_mark_and_no_address_is_on_it():
    made = card(HOUSE)
    spans = made.stops[0].to_say[0].ask
    assert plain_text(spans).endswith("It helps a lot.")
    assert not [one for one in spans if one.note or (one.href or "").startswith("src:")]


def test_what_was_withdrawn_is_neither_said_nor_reported():
    made = card(WITHDREW)
    assert "H.Res. 100" not in made.stops[0].form


def test_a_stop_says_what_is_new_since_people_were_told_of_it():
    met = meeting(HOUSE)
    moved = replace(met, was_start=met.start - timedelta(hours=1), was_place="Cafeteria", late=15)
    assert card(HOUSE, appointments=[moved]).stops[0].news == (
        "Moved: it was 8:30 AM, Cafeteria",
        "15 minutes late: it begins at about 9:45 AM",
    )
    other_day = replace(met, was_start=met.start - timedelta(days=1))
    assert card(HOUSE, appointments=[other_day]).stops[0].news == ("Moved: it was November 22, 2026, 9:30 AM",)
    assert card(HOUSE, appointments=[met]).stops[0].news == ()
    assert card(HOUSE).stops[0].news == ()


def test_a_meeting_whose_sheet_is_refused_keeps_its_place_and_says_why():
    ann = Goer("Ann Able", "lead")
    stop = card(HOUSE, appointments=[replace(meeting(HOUSE), people=(ann,))], refused={HOUSE.id: ("It is vacant.",)})
    (shown,) = stop.stops
    assert (shown.hours, shown.place, shown.to_say) == ("9:30 AM \u2013 10:00 AM", "2079 Rayburn", ())
    assert any("Ann Able" in words for _, words in shown.facts)
    assert shown.refused[1:] == ("It is vacant.",)
    assert shown.form.startswith("Report M-")
    assert "H.Res. 100" not in shown.form


def test_a_meeting_that_was_cancelled_is_there_with_nothing_to_say_or_to_report():
    (shown,) = card(HOUSE, appointments=[replace(meeting(HOUSE), off=True)]).stops
    assert (shown.off, shown.news, shown.to_say, shown.form) == (True, ("Cancelled",), (), "")
    assert shown.hours == "9:30 AM \u2013 10:00 AM"


def test_a_meeting_without_a_time_stands_under_its_day_after_those_with_one():
    met = meeting(HOUSE)
    open_one = replace(meeting(SENATE), id="b" * 32, start=None, end=None, day=met.start.date())
    later = replace(meeting(SENATE), id="c" * 32, start=met.start + timedelta(days=1))
    made = card(HOUSE, SENATE, appointments=[later, open_one, met])
    assert [(one.day, one.hours) for one in made.stops][1] == ("November 23, 2026", "time still open")
    assert [one.day for one in made.stops] == ["November 23, 2026", "November 23, 2026", "November 24, 2026"]
