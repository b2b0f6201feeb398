"""Preflight joined with what the press knows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from lobbykit.app.checking import block_place, check, choice_problems, has_errors
from lobbykit.domain.ask import Action
from lobbykit.domain.audience import Prose
from lobbykit.domain.brief import Chart, Contact, Figure, LocalSentence, Organization, Section, Story
from lobbykit.domain.choices import Choices
from lobbykit.domain.problem import Place, error, note, warning
from lobbykit.domain.prose import Text
from lobbykit.press.fit import Fit, MissingGlyphs, Overflow
from tests.making import HERE, ask, brief, house, prose, record, reference, senate, terms, words

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


def at(line: int) -> Place:
    return Place("brief.yaml", line, 3)


PARTS = brief(
    stories=(Story("s", Prose(words("Story", 5)), HERE),),
    local=(LocalSentence("OH-3", Prose(words("Here", 6)), HERE),),
    charts=(Chart("c", "bar", prose("Votes"), (("a", 1.0),), at(7)),),
    figures=(Figure(words("7"), prose("things"), at(8)),),
    organizations=(Organization(words("Friends", 9)), Organization(words("Others", 10))),
    contact=Contact(words("Dana", 11)),
    link=words("https://example.org", 12),
)


@pytest.mark.parametrize(
    ("block", "line"),
    [
        ("story/s", 5),
        ("local/OH-3", 6),
        ("chart/c", 7),
        ("figure/1/label", 8),
        ("masthead/sender", 9),
        ("masthead/with", 10),
        ("contact/name", 11),
        ("contact/link", 12),
    ],
)
def test_every_part_of_a_sheet_leads_back_to_its_line(block, line):
    assert block_place(PARTS, block).line == line


def test_a_paragraph_chosen_for_an_office_leads_back_to_its_choices():
    assert block_place(PARTS, "local", house()) == Place("choices H000001 sample")


@dataclass(frozen=True)
class Page:
    """A press that finds what it is told."""

    found: Fit

    def fit(self, _sheet):
        return self.found


def fit_of(*, overflow=(), missing=()):
    return Fit(0.5, 1.0, 1, (), overflow, missing)


@pytest.mark.parametrize(
    ("fit", "expected"),
    [
        (fit_of(overflow=(Overflow("ask/the-ask", 3),)), [("overflow", "ask/the-ask")]),
        (
            fit_of(overflow=(Overflow("local", 1), Overflow("contact/name", 2))),
            [("overflow", "local"), ("overflow", "contact/name")],
        ),
        (fit_of(missing=(MissingGlyphs("story/s", "\u554f"),)), [("glyph-missing", "story/s")]),
        (fit_of(missing=(MissingGlyphs("title", "\U0001f98a"),)), [("glyph-missing", "title")]),
        (
            fit_of(overflow=(Overflow("lede", 9),), missing=(MissingGlyphs("lede", "\u554f"),)),
            [("overflow", "lede"), ("glyph-missing", "lede")],
        ),
        (fit_of(), []),
        (Fit(0.0, 1.0, 1, ()), []),
        (Fit(1.0, 0.2, 2, ("section/why",)), []),
    ],
)
def test_what_the_press_finds_is_told_with_its_block_and_office(fit, expected):
    office = house()
    found = check(BRIEF, (office,), reference(offices=(office,)), Page(fit)).by_office
    assert [(one.code, dict(one.params)["block"]) for one in found] == expected
    assert {one.office for one in found} <= {office.id}


THREE = brief(*(ask(terms(Action.SAY_PUBLICLY, lead="Speak up"), ask_id=one) for one in "abc"))


def test_offices_that_are_asked_too_much_alike_are_one_finding_and_one_alone_is_named():
    offices = (house("H000001"), senate("S000001"))
    checked = check(THREE, offices, reference(offices=offices), EmptyPage())
    assert [dict(one.params) for one in checked.general if one.code == "many-asks"] == [
        {"count": 2, "asks": 3, "primary": 3}
    ]
    chosen = {("H000001", "sample"): Choices(hidden=("a",))}
    fewer = check(THREE, offices, replace(reference(offices=offices), choices=chosen), EmptyPage())
    assert [(one.code, one.office) for one in fewer.by_office] == [("many-asks", "S000001")]


@pytest.mark.parametrize(
    ("staffer", "found"), [("TBD", ["placeholder"]), ("Ms. NAME", ["placeholder"]), ("Ana Ruiz", [])]
)
def test_the_name_of_whom_a_sheet_is_for_is_read_as_well(staffer, found):
    office = house()
    choices = {(office.id, "sample"): Choices(staffer=staffer)}
    problems = choice_problems(BRIEF, office, replace(reference(offices=(office,)), choices=choices))
    assert [one.code for one in problems] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Please cosponsor H.Res. 100.", ["chamber-mismatch"]),
        ("Please cosponsor S.Res. 61.", []),
        ("Over XXX people wrote to you.", ["placeholder"]),
        ("It is so[^gone].", ["note-dangling"]),
    ],
)
def test_a_paragraph_chosen_for_a_senator_passes_the_checks_of_the_brief(text, found):
    office = senate()
    local = Text(text, Place("choices S000001 sample"), text)
    known = reference(record("H.Res. 100"), record("S.Res. 61"), offices=(office,))
    problems = choice_problems(BRIEF, office, replace(known, choices={(office.id, "sample"): Choices(local=local)}))
    assert [(one.code, one.office) for one in problems] == [(code, office.id) for code in found]
