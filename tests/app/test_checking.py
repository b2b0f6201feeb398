"""Preflight joined with what the press knows."""

from __future__ import annotations

from datetime import date

from lobbykit.app.checking import block_place, check, has_errors
from lobbykit.domain.ask import Action
from lobbykit.domain.brief import Section
from lobbykit.domain.problem import Place, error, note, warning
from lobbykit.press.fit import Fit, MissingGlyphs, Overflow
from tests.making import HERE, ask, brief, house, prose, record, reference, senate, terms

BRIEF = brief(ask(terms(Action.COSPONSOR, "H.Res. 100", "S.Res. 61")))


class FullPage:
    """A press that finds no room and no letter."""

    def fit(self, sheet):
        return Fit(0.0, 1.2, 1, (), (Overflow("ask/the-ask", 3),), (MissingGlyphs("title", "問"),))


class EmptyPage:
    """A press that has room for everything."""

    def fit(self, sheet):
        return Fit(1.0, 0.5, 1, (), (), ())


class OneLongSheet:
    """A press that needs the reverse for one office."""

    def fit(self, sheet):
        moved = ("section/why", "section/why/p1", "source/un") if sheet.office == "H000002" else ()
        return Fit(0.5, 1.0, 2 if moved else 1, moved)


def test_sheets_of_two_pages_are_counted_in_one_note_that_says_what_is_on_the_reverse():
    offices = (house("H000001"), house("H000002"))
    checked = check(BRIEF, offices, reference(offices=offices), OneLongSheet())
    found = [one for one in checked.problems if one.code == "two-pages"]
    assert [dict(one.params) for one in found] == [{"count": 1, "sheets": 2, "moved": "section/why, sources"}]
    assert not has_errors(found)


def test_what_does_not_fit_and_what_cannot_be_drawn_are_errors_about_that_office():
    offices = (house("H000001"), house("H000002"))
    found = check(BRIEF, offices, reference(offices=offices), FullPage()).by_office
    assert [(one.code, one.office) for one in found] == [
        ("overflow", "H000001"),
        ("glyph-missing", "H000001"),
        ("overflow", "H000002"),
        ("glyph-missing", "H000002"),
    ]
    assert dict(found[0].params) == {"block": "ask/the-ask", "lines": 3}


def test_an_expired_term_does_not_stop_the_other_sheets():
    offices = (senate("S000001", until=date(2026, 11, 3)), house())
    checked = check(BRIEF, offices, reference(record("H.Res. 100"), record("S.Res. 61")), EmptyPage())
    assert [(one.code, one.office) for one in checked.by_office] == [("holder-uncertain", "S000001")]
    assert not checked.stops


def test_an_error_in_the_brief_stops_every_sheet():
    wrong = brief(ask(terms(Action.COSPONSOR, "H.R. 1", lead="Cosponsor XXX")))
    assert check(wrong, (), reference(), EmptyPage()).stops


def test_only_errors_block():
    assert not has_errors((warning("roster-old"), note("seat-vacant")))
    assert has_errors((note("seat-vacant"), error("placeholder")))


def test_a_block_of_the_sheet_leads_back_to_its_place_in_the_brief():
    section = Section("peace", prose("Peace"), prose("Text."), Place("brief.yaml", 20, 5))
    the_brief = brief(sections=(section,), lede=prose("Lede"))
    assert block_place(the_brief, "section/peace/p2") == Place("brief.yaml", 20, 5)
    assert block_place(the_brief, "lede") == HERE
    assert block_place(the_brief, "addressee/name") == the_brief.place
