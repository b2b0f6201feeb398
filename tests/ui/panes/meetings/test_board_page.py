"""The schedule: by day, delegation and office, with what is new and what does not fit beside each meeting."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale

from lobbykit.app.meeting_acts import cancelled, late
from lobbykit.app.schedule_desk.board import View
from tests.ui.panes.meetings.stage import FOSTER, QUIGLEY, TEN, meet, member, press, row, texts


def test_a_meeting_stands_under_its_weekday_with_its_news_and_leads_on(scene, bench):
    meeting = meet(bench)
    assert late(bench.session, meeting, 20).value
    place = scene.shown()
    shown = texts(place.shown)
    assert {"Tuesday, December 1, 2026", "9:00 AM", "9:30 AM", "Not yet confirmed"} <= {*shown}
    assert any("20 min" in one for one in shown)
    press(place.shown, "Read card: Rep. Bill Foster (IL-11)")
    assert scene.host.cards == [FOSTER]
    press(place.shown, "Open the meeting: Rep. Bill Foster")
    assert place.shown.acts.isVisible()


def test_the_weekday_is_said_in_the_language_of_the_window(scene, bench, request):
    request.addfinalizer(partial(QLocale.setDefault, QLocale()))
    QLocale.setDefault(QLocale("es_US"))
    meet(bench)
    assert any(text.startswith("Martes, ") for text in texts(scene.shown().shown))


def test_by_delegation_only_one_can_be_shown(scene, bench):
    ana, ben = member(bench, "Ana", team="Ohio"), member(bench, "Ben", team="Texas")
    meet(bench, (ana, ""))
    meet(bench, (ben, ""), offices=(QUIGLEY,), **TEN)
    place = scene.shown()
    press(place.shown, "By delegation")
    assert {"Ohio", "Texas"} <= {*texts(place.shown)}
    place.shown._show_group("texas")
    assert "Texas" in texts(place.shown)
    assert not any("Foster" in text for text in texts(place.shown))
    press(place.shown, "By office")
    assert "Rep. Bill Foster (IL-11)" in texts(place.shown)
    assert scene.meetings._board_state.view is View.OFFICE


def test_what_does_not_fit_stands_beside_the_meetings_it_is_about(scene, bench):
    ana = member(bench, "Ana")
    meet(bench, (ana, ""))
    meet(bench, (ana, ""), offices=(QUIGLEY,))
    assert sum("Ana is to be with" in text for text in texts(scene.shown().shown)) == 2


def test_two_that_may_be_one_are_joined_and_split_again(scene, bench):
    first, second = meet(bench), meet(bench, start=TEN["start"])
    place = scene.shown()
    press(place.shown, "Make one of both")
    assert bench.view.get("meetings", second)["deleted"]
    assert scene.host.told == ["Both meetings are one now."]
    press(place.shown, "Split into two again")
    assert not bench.view.get("meetings", second)["deleted"]
    scene.host.run()
    assert bench.view.get("meetings", second)["deleted"]
    assert not row(bench, first)["deleted"]


def is_asked(place):
    return any("within two hours" in text for text in texts(place.shown))


def test_two_that_are_two_are_asked_about_no_more_until_somebody_wants_it(scene, bench):
    meet(bench)
    meet(bench, start=TEN["start"])
    place = scene.shown()
    press(place.shown, "They are two")
    assert not is_asked(place)
    press(place.shown, "Ask again")
    assert is_asked(place)
    scene.host.run()
    assert not is_asked(place)


def test_what_was_called_off_is_below_and_without_meetings_it_says_where_they_come_from(scene, bench):
    place = scene.shown()
    assert any("Ctrl+O" in text for text in texts(place.shown))
    meeting = meet(bench)
    assert cancelled(bench.session, meeting, bench.today).value
    assert {"Called off", "Cancelled"} <= {*texts(place.shown)}


def test_of_many_meetings_the_rest_is_shown_when_somebody_asks(scene, bench):
    for number in range(23):
        meet(bench, offices=(FOSTER, QUIGLEY)[: 1 + number % 2], start=f"2026-12-01T{number:02}:00:00Z", end=None)
    place = scene.shown()
    assert sum(text == "Not yet confirmed" for text in texts(place.shown)) == 20
    press(place.shown, "Show 3 more")
    assert sum(text == "Not yet confirmed" for text in texts(place.shown)) == 23


def test_the_first_meeting_is_made_where_there_is_none(scene, bench):
    place = scene.shown()
    press(place.shown, "New meeting")
    place.shown.offices._add(FOSTER)
    assert len(bench.view.table("meetings").all()) == 1
