"""Words that age, in the ways in which advocates write them."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.domain.audience import Prose
from lobbykit.domain.brief import RetiredPhrase
from lobbykit.domain.preflight.stale_words import stale_words
from tests.making import TODAY, brief, prose, reference, words


def found(text: str, lang: str = "en", as_of: date = TODAY, today: date = TODAY) -> list[str]:
    told = stale_words(brief(lede=Prose(words(text)), lang=lang, as_of=as_of), reference(today=today))
    return [str(dict(one.params)["text"]) for one in told]


@pytest.mark.parametrize(
    ("text", "aging"),
    [
        ("The House will vote on Tuesday.", "Tuesday"),
        ("Call your senators before Friday.", "Friday"),
        ("The committee marks it up in March.", "in March"),
        ("The Senate passed it in mid-November.", "mid-November"),
        ("On June 8 the Council met.", "June 8"),
        ("It came up again on 8 June.", "8 June"),
        ("Offices answered by Sept. 4.", "Sept. 4"),
        ("The bill is set to vote.", "set to vote"),
        ("The ceasefire is about to collapse.", "about to collapse"),
        ("The program is scheduled to shut its doors.", "scheduled to shut"),
        ("Funding runs out by the end of the year.", "by the end of the year"),
        ("Only 12 days left to act.", "12 days left"),
        ("The Senate has yet to act.", "has yet to"),
        ("It is the last treaty still in force.", "last treaty still in force"),
        ("The most recent count says so.", "most recent"),
        ("Newly elected members should sign.", "Newly elected"),
        ("The current administration wants it.", "The current administration"),
        ("It may fall in the near future.", "in the near future"),
        ("We are nearly four years into the war.", "four years into the"),
        ("The war is in its fourth year.", "in its fourth year"),
        ("Not long ago it passed.", "Not long ago"),
        ("Any day now it may fail.", "Any day now"),
        ("It returns in the fall.", "in the fall"),
        ("It waits until next fiscal year.", "next fiscal year"),
    ],
)
def test_words_of_the_day_of_writing_are_found(text, aging):
    assert found(text) == [aging]


@pytest.mark.parametrize(
    "text",
    [
        "The office is open Monday through Friday.",
        "It is held every March.",
        "March 8 is observed as Women\u2019s Day.",
        "September 11 changed us; so did January 6.",
        "In March 2025 talks began; in April they failed.",
        "On Tuesday, March 3, 2026, it passed.",
        "The March on Washington moved a nation.",
        "We may march; a May Day parade may follow.",
        "They signed it on Good Friday.",
        "Black History Month falls in February.",
        "They set to work, and set the poem to music.",
        "It is set to music.",
        "It expires on March 3, 2027; it will expire on March 3, 2027.",
        "Under current law, they wait.",
        "The present danger is real.",
        "They were the next generation of leaders.",
        "Generations to come will thank you.",
        "She wrote \u2018Set to Expire Next Year\u2019 in 2019.",
        "Read \u00abLo que pasa hoy\u00bb by her.",
        "It was \u201cthe last remaining treaty,\u201d he wrote.",
        "We have met each Tuesday for years.",
        "Sooner or later, it fails.",
        "For the first time in more than fifty years, no limits stand.",
        "The dates are up to date; we were happy to date them.",
    ],
)
def test_what_stays_true_is_let_be(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "aging"),
    [
        ("Families have waited for more than three years.", "have waited for more than three years"),
        ("The war has lasted for 1,000 days.", "has lasted for 1,000 days"),
        ("She is 34 years old.", "is 34 years old"),
        ("Maria, 42, a nurse in Ohio, lost her home.", "42"),
        ("A 34-year-old nurse wrote to us.", "34-year-old nurse"),
        ("After three years of war, hope is thin.", "After three years of war"),
    ],
)
def test_ages_and_what_runs_on_are_found_once_half_a_year_or_a_new_year_has_come(text, aging):
    assert found(text) == []
    assert found(text, today=date(2026, 12, 31)) == []
    assert found(text, today=date(2027, 1, 1)) == [aging]
    assert found(text, as_of=date(2026, 2, 1), today=date(2026, 8, 2)) == []
    assert found(text, as_of=date(2026, 2, 1), today=date(2026, 8, 3)) == [aging]


@pytest.mark.parametrize(
    "text", ["A 50-year-old law protects them.", "He was 34 years old.", "It took three years.", "Some 42, and more."]
)
def test_ages_that_do_not_change_are_let_be_for_ever(text):
    assert found(text, today=date(2030, 1, 1)) == []


@pytest.mark.parametrize(
    ("text", "aging"),
    [
        ("El martes votará la Cámara.", "El martes"),
        ("Se aprobó en marzo.", "en marzo"),
        ("El 8 de junio se reunió.", "8 de junio"),
        ("Dentro de dos semanas vence.", "Dentro de dos semanas"),
        ("La Cámara está a punto de votar.", "está a punto de votar"),
        ("Todavía no ha firmado.", "Todavía no ha"),
        ("Anoche se aprobó.", "Anoche"),
        ("El próximo lunes hay voto.", "El próximo lunes"),
        ("Es el único tratado vigente.", "único tratado vigente"),
    ],
)
def test_spanish_words_of_the_day_are_found(text, aging):
    assert found(text, "es") == [aging]


@pytest.mark.parametrize(
    "text",
    [
        "Se celebra cada marzo.",
        "Sesiona de lunes a viernes.",
        "\u00abHoy no hay límites\u00bb, escribió en 2019.",
        "En marzo de 2025 comenzó; en abril terminó.",
        "Puede terminar en un día.",
        "Llevan tres años esperando.",
    ],
)
def test_spanish_that_stays_true_is_let_be(text):
    assert found(text, "es") == []


def test_spanish_durations_age_too():
    assert found("Llevan tres años esperando.", "es", today=date(2027, 6, 1)) == ["Llevan tres años"]


@pytest.mark.parametrize(
    ("text", "lang", "fix"),
    [
        ("The law passed last year and failed.", "en", ("last year", "in 2025")),
        ("It has stood still since last year.", "en", ("last year", "2025")),
        ("This month, it failed.", "en", ("This month", "In November 2026")),
        ("It ends next month.", "en", ("next month", "in December 2026")),
        ("El año pasado murió.", "es", ("El año pasado", "En 2025")),
        ("Esperan desde el año pasado.", "es", ("el año pasado", "2025")),
        ("Se vota el próximo mes.", "es", ("el próximo mes", "en diciembre de 2026")),
    ],
)
def test_years_and_months_come_with_the_year_that_was_meant_on_the_day_of_writing(text, lang, fix):
    (told,) = stale_words(brief(lede=prose(text), lang=lang), reference())
    assert told.fix is not None
    assert (told.fix.old, told.fix.new) == fix


@pytest.mark.parametrize("text", ["Last year\u2019s budget cut it.", "It came late last year.", "It ended last week."])
def test_nothing_is_proposed_where_a_word_for_a_word_would_be_wrong(text):
    (told,) = stale_words(brief(lede=prose(text)), reference())
    assert told.fix is None


def test_a_retired_phrase_is_found_in_any_case_and_at_each_place_with_the_case_of_its_fix():
    retire = (RetiredPhrase(words("set to expire"), date(2026, 2, 5), words("expired in 2026")),)
    told = list(stale_words(brief(lede=prose("Set to expire, and set to  expire."), retire=retire), reference()))
    assert [(one.fix.old, one.fix.new, one.place.column) for one in told if one.fix and one.place] == [
        ("Set to expire", "Expired in 2026", 1),
        ("set to  expire", "expired in 2026", 20),
    ]
