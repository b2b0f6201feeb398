"""The preflight as a whole."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.preflight.check import office_preflight, preflight
from lobbykit.domain.problem import Severity
from tests.domain.preflight.case_files import FILE, cases, codes
from tests.making import ask, brief, house, prose, record, reference, senate, source, terms

FRESH_IN_2025 = tuple(record(one, as_of=date(2025, 11, 20)) for one in ("H.Res. 100", "S.Res. 61"))
SOUND = ask(terms(Action.COSPONSOR, "H.Res. 100", "S.Res. 61"))


def test_a_sound_brief_with_fresh_records_has_no_finding():
    ref = reference(*FRESH_IN_2025, today=date(2025, 11, 22), as_of=date(2025, 11, 20))
    assert preflight(brief(SOUND, lede=prose("Words that claim nothing.")), ref) == ()


def test_findings_come_once_each_in_the_order_of_the_file():
    busy = brief(SOUND, lede=prose("XXX and XXX next year"), sources=(source("unused"),))
    found = preflight(busy, reference())
    assert len(found) == len(set(found))
    places = [one.place for one in found if one.place]
    assert places == sorted(places)


def test_an_expired_term_is_an_error_about_one_office_only():
    expired, sitting = senate("S000002", until=date(2026, 11, 3)), house()
    (found,) = office_preflight((expired, sitting), reference())
    assert (found.code, found.severity, found.office) == ("holder-uncertain", Severity.ERROR, "S000002")


def test_a_term_is_good_on_its_last_day():
    assert not office_preflight((senate(until=date(2026, 11, 22)),), reference())


def test_a_person_who_looked_it_up_answers_for_an_expired_term():
    assert not office_preflight((senate(until=date(2026, 11, 3), confirmed=date(2026, 11, 20)),), reference())


def test_a_corrected_holder_is_uncertain_however_long_the_term_runs():
    gone = house("H000001", successor="vacant")
    left = house("H000002", leaving=date(2026, 11, 1))
    leaving = house("H000003", leaving=date(2026, 12, 31))
    assert [one.office for one in office_preflight((gone, left, leaving), reference())] == ["H000001", "H000002"]


CASES = tuple(case for code in codes() for case in cases(code))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_each_case_is_found_or_let_be_as_its_file_says(case):
    found = case.found()
    assert bool(found) is case.expected
    if case.marks:
        placed = [(one.place, one.fix) for one in found if one.place and one.place.file == FILE]
        assert [place for place, _ in placed] == [place for place, _ in case.marks]
        assert [fix for _, fix in placed] == [fix for _, fix in case.marks]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_fix_replaces_what_stands_at_its_place_and_ends_the_finding(case):
    for one in case.found():
        if one.fix is None or one.place is None:
            continue
        lines = case.text.splitlines(keepends=True)
        start = sum(map(len, lines[: one.place.line - 1])) + one.place.column - 1
        if one.place.file == FILE:
            assert case.text[start:].startswith(one.fix.old)
            mended = case.text[:start] + one.fix.new + case.text[start + len(one.fix.old) :]
            assert one not in case.found(mended)
            assert len(case.found(mended)) < len(case.found())


@pytest.mark.parametrize("code", codes())
def test_each_code_has_three_cases_of_either_kind(code):
    kinds = [case.expected for case in cases(code)]
    assert min(kinds.count(True), kinds.count(False)) >= 3
