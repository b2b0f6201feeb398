"""What is found about a text while it is written is what `lobbykit check` finds in the file."""

from __future__ import annotations

import json

import pytest

from lobbykit.app import paths
from lobbykit.app.brief_desk.finding_cards import finding_cards
from lobbykit.app.brief_desk.live_check import Checked, CheckJob, LiveCheck
from lobbykit.domain.problem import Severity, note
from tests.making import CATALOGUE

BRIEF = paths.briefs() / "ukraine-diplomacy.yaml"


def job(bench, text):
    return CheckJob(text, str(BRIEF), bench.grounds(), bench.shelves)


@pytest.fixture(scope="module")
def checker():
    return LiveCheck()


def checked(bench, checker, old="", new=""):
    text = BRIEF.read_text(encoding="utf-8")
    assert old in text
    return checker.findings(job(bench, text.replace(old, new, 1) if old else text))


def test_the_findings_are_those_of_the_command(lobbykit, bench, checker):
    told = json.loads(lobbykit("check", str(BRIEF), "--json").out)["problems"]
    found = checked(bench, checker).problems
    here = [(one["code"], one["severity"], one["line"]) for one in told]
    assert [(one.code, one.severity.value, one.place.line if one.place else None) for one in found] == here


def test_a_mistake_is_found_in_its_line_with_what_to_do_and_mended(bench, checker):
    found = checked(bench, checker, "15,000+", "XXX")
    card = finding_cards(found, CATALOGUE)[0]
    assert (card.problem.code, card.severity) == ("placeholder", Severity.ERROR)
    assert found.text.splitlines()[card.line - 1].strip().endswith('"XXX"')
    assert card.words
    assert sum(found.counts) == len(found.problems)
    assert found.counts[0] == sum(one.severity is Severity.ERROR for one in found.problems)


def test_the_window_gives_advice_of_its_own_and_calls_members_by_name(bench):
    member = bench.library().roster.offices[0]
    found = (
        note("roster-old", date="2026-01-02", days=300),
        note("correction-missing", target=member.id, field="", value=""),
    )
    cards = finding_cards(Checked("", "a.yaml", None, found), bench.catalogue)
    assert any("Ctrl+O" in one.advice for one in cards)
    assert any(member.name in one.words for one in cards)
    assert not any("lobbykit import" in one.advice or member.id in one.words for one in cards)


def test_a_fix_is_made_in_the_text_alone(bench, checker):
    found = checked(bench, checker, "H.Res.100", "House Resolution 100")
    card = next(one for one in finding_cards(found, CATALOGUE) if one.fix)
    mended = checker.mended(job(bench, found.text), card.problem)
    assert mended.text != found.text
    assert mended.done
    assert BRIEF.read_text(encoding="utf-8") == mended.text


def test_a_text_that_is_no_brief_is_said_with_its_line(bench, checker):
    found = checker.findings(job(bench, "lobbykit: brief/1\ntitle: [\n"))
    assert found.brief is None
    assert finding_cards(found, CATALOGUE)[0].severity is Severity.ERROR


def test_findings_without_a_line_of_their_own_are_one_card_of_each_kind(bench, checker):
    cards = finding_cards(checked(bench, checker), CATALOGUE)
    vacant = [one for one in cards if one.problem.code == "seat-vacant"]
    assert len(vacant) == 1
    assert len(vacant[0].alike) == 3
    ranks = ["error", "warning", "note"]
    assert [one.severity.value for one in cards] == sorted((one.severity.value for one in cards), key=ranks.index)
