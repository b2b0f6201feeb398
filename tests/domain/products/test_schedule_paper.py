"""The schedule on paper: the day is named with its weekday, Eastern time only where it differs, nothing is left out."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app import paths
from lobbykit.app.wording import Catalogue
from lobbykit.domain.document import Heading, Table, Together
from lobbykit.domain.document_text import document_text, spelled
from lobbykit.domain.products.schedule_paper import ScheduleDay, ScheduleRow, day_name, schedule_paper
from tests.making import phrases

TODAY, DAY = date(2026, 11, 22), date(2026, 12, 1)


def row(**changes):
    told = {"when": "9:00 AM", "eastern": "", "who": "Bill Foster (IL-11)", "where": "2366 Rayburn", "people": "Ana"}
    return ScheduleRow(**told | changes)


def paper(*days, off=()):
    return schedule_paper(days, off, phrases(), TODAY)


def parts(document):
    return [each for one in document.blocks for each in (one.blocks if isinstance(one, Together) else (one,))]


def tables(document):
    return [one for one in parts(document) if isinstance(one, Table)]


def test_a_day_says_its_weekday_and_each_meeting_when_whom_where_and_who_goes():
    text = document_text(paper(ScheduleDay(DAY, (row(unsure=True, notes=("15 minutes late",)),))))
    assert "Tuesday, December 1, 2026" in text
    assert "1 meeting \u00b7 as known on November 22, 2026" in text
    assert "All times are Eastern." in text
    for words in ("9:00 AM", "Bill Foster (IL-11)", "not yet confirmed", "15 minutes", "2366 Rayburn", "Ana"):
        assert words in text


def test_eastern_time_stands_beside_a_clock_that_shows_another_and_only_on_that_day():
    here, far = ScheduleDay(DAY, (row(),)), ScheduleDay(date(2026, 12, 2), (row(when="9 AM PST", eastern="12 PM"),))
    document = paper(here, far)
    assert [len(one.head) for one in tables(document)] == [4, 5]
    assert spelled(tables(document)[1].rows[0][1]) == "12 PM"
    assert "All times are Eastern." not in document_text(document)


def test_what_was_called_off_and_what_has_no_time_come_last():
    document = paper(ScheduleDay(None, (row(when="time still open"),)), off=(ScheduleDay(DAY, (row(),)),))
    named = [(one.level, spelled(one.content)) for one in parts(document) if isinstance(one, Heading)]
    assert named[1:] == [(2, "Time still open"), (2, "Called off"), (3, "Tuesday, December 1, 2026")]
    assert "1 meeting " in document_text(document)


def test_a_long_day_goes_on_under_its_weekday():
    document = paper(ScheduleDay(DAY, (row(),) * 7))
    assert not any(isinstance(one, Together) for one in document.blocks)
    assert tables(document)[0].head[0] == "Tuesday"


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "Sunday, November 22, 2026"), ("es", "Domingo, 22 de noviembre de 2026")]
)
def test_every_language_names_the_days(lang, said):
    words = Catalogue.load(paths.resources() / "i18n", lang)
    assert day_name(TODAY, words.stock_phrases()) == said
