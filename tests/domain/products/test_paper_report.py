"""The paper report: everything on one page, in 14 points."""

from __future__ import annotations

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.document import Blank, Choice, Together
from lobbykit.domain.document_text import document_text
from lobbykit.domain.products.encounters import Stop
from lobbykit.domain.products.paper_report import LAYOUTS, SIZE, paper_report
from lobbykit.domain.support_scale import DEFAULT_SCALE, Level, Scale
from lobbykit.press.document_press import DocumentPress
from tests import making as mk
from tests.domain.products.samples import HOUSE, SENATE, brief, sheet, stop, telling
from tests.press.sheets import FONTS

LONG = "Cosponsor the bipartisan resolution on reducing the risk of war, led by Sen. Wilhelmina Featherstonehaugh."
PRESS = DocumentPress(FONTS, mk.CATALOGUE.labels)


def form(office, layout=LAYOUTS[0], scale=DEFAULT_SCALE, about=None, at=None):
    told = telling(about, office)
    return paper_report(told, at or stop(office), sheet(told, office), scale, layout)


def many(count):
    asks = [mk.ask(mk.terms(Action.SAY_PUBLICLY, lead=LONG), ask_id=f"ask-{at}") for at in range(count)]
    return brief(asks=tuple(asks))


def choices(document):
    for block in document.blocks:
        yield from (
            one for one in (block.blocks if isinstance(block, Together) else (block,)) if isinstance(one, Choice)
        )


@pytest.mark.parametrize("count", range(1, 7))
def test_one_to_six_long_asks_fit_on_one_page_with_long_names(count):
    office = mk.house(
        name="Maria-Alexandrina Featherstonehaugh-Velázquez Washington III",
        district=33,
        building="Longworth",
        room="1502",
    )
    pages = [PRESS.render(form(office, one, about=many(count))).pages for one in LAYOUTS]
    assert 1 in pages


def test_nothing_on_it_is_smaller_than_fourteen_points():
    assert all(form(HOUSE, one).size == form(HOUSE, one).least == SIZE for one in LAYOUTS)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_asks_for_everything(layout):
    text = document_text(form(HOUSE, layout))
    for words in (
        "Cosponsor H.Res. 100",
        "Say that peace",
        "[ ] Champion",
        "[ ] Opposed",
        "Their words",
        "Off the record?",
    ):
        assert words in text
    for words in ("Who of us", "Whom we met", "Their questions", "They promised", "We promised, by when"):
        assert words in text


def test_what_is_on_paper_only_is_not_asked_about():
    assert "Fund the fund" not in document_text(form(HOUSE))


def test_the_levels_are_those_of_the_organization():
    own = Scale((Level("all-in", 9, "x", "c"), Level("opposed", 1, "x", "c")), ())
    assert [one.options for one in choices(form(HOUSE, scale=own))] == [("All in", "Opposed")] * 2


def test_its_code_tells_two_meetings_apart_and_a_form_without_one_is_of_today():
    with_meeting, without = document_text(form(HOUSE)), document_text(form(HOUSE, at=Stop(HOUSE)))
    assert "M-" in with_meeting
    assert "D-" in without
    assert "November 22, 2026" in without
    assert "November 23, 2026, 9:30 AM" in with_meeting


def test_shared_lines_are_told_apart_by_the_numbers_of_the_asks():
    shared = next(one for one in LAYOUTS if one.shared)
    blanks = [one for one in form(SENATE, shared).blocks if isinstance(one, Blank) and one.lines]
    assert len(blanks) == 1
    assert [one.question[0].text[:3] for one in choices(form(SENATE, shared))] == ["1. ", "2. "]
