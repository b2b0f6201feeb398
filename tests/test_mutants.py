"""The suite goes red for every broken rule: a test that could not fail would show here."""

from __future__ import annotations

import re

import pytest

from tests.making import ROOT
from tests.mutants import MUTANTS, all_suites, all_survivors, copied, run_tests

CODE = re.compile(r'(?:error|warning|note|make|Problem|Why|_left_out)\(\s*(?:ask, )?"([a-z-]+)"')


@pytest.fixture(scope="module")
def survivors() -> dict[str, str]:
    return all_survivors()


def test_the_sound_program_passes_the_tests_that_the_mutants_must_fail():
    with copied() as copy:
        ran = run_tests(copy, all_suites())
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("rule", [one.rule for one in MUTANTS])
def test_a_broken_rule_is_noticed(survivors, rule):
    assert survivors[rule] == ""


def test_every_code_of_tailoring_and_preflight_has_a_mutant():
    files = [ROOT / "lobbykit/domain/tailoring.py", *sorted((ROOT / "lobbykit/domain/preflight").glob("*.py"))]
    files.append(ROOT / "lobbykit/app/checking.py")
    codes = {code for file in files for code in CODE.findall(file.read_text(encoding="utf-8"))}
    assert len(codes) > 30
    assert codes - {one.rule for one in MUTANTS} == set()
