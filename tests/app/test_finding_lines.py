"""Finding anything shows a few of each kind, the best kind first, with actions among them."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.finding_lines import ACTION, FEW, Finding
from lobbykit.app.search import Search
from lobbykit.domain.search.index import Record
from tests.benches import bench_of
from tests.making import CATALOGUE
from tests.sessions import Laptop, noted

ACTIONS = (Record(ACTION, "larger", "Larger text", "Look"), Record(ACTION, "print", "Print for Illinois", "Do"))


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    laptop = Laptop(tmp_path_factory.mktemp("laptop"))
    opened = laptop.open()
    with opened:
        made = bench_of(opened, laptop.around, today=date(2026, 11, 22))
        noted(made.session, office="F000454", summary="They asked about the zebra crossing.")
        yield made


@pytest.fixture(scope="module")
def finding(bench):
    return Finding(bench, Search(lambda: bench.view, 119), ACTIONS)


def kinds(found):
    return list(dict.fromkeys(line.kind for line in found.lines))


def test_without_words_everything_that_can_be_done_is_offered(finding):
    found = finding.lines("  ")
    assert [line.id for line in found.lines] == ["larger", "print"]
    assert [line.heading for line in found.lines] == [CATALOGUE.labels["find/action"], ""]


def test_a_kind_is_named_once_above_its_first_line_and_for_each_line_to_be_read_aloud(finding):
    found = finding.lines("foster")
    headed = [line.kind for line in found.lines if line.heading]
    assert headed == kinds(found)
    assert headed[0] == "office"
    assert all(line.group for line in found.lines)


def test_many_of_a_kind_are_cut_short_with_their_number_until_they_are_asked_for(finding):
    found = finding.lines("text")
    more = next(line for line in found.lines if line.more)
    beside = [line for line in found.lines if line.kind == more.kind and not line.more]
    assert len(beside) == FEW
    whole = [line for line in finding.lines("text", frozenset({more.kind})).lines if line.kind == more.kind]
    assert len(whole) == FEW + more.more
    assert not any(line.more for line in whole)


def test_an_action_is_found_by_its_words_with_a_typo_too(finding):
    assert finding.lines("larger").lines[0].id == "larger"
    assert finding.lines("lagrer").lines[0].id == "larger"


def test_a_note_shows_the_words_that_were_found(finding):
    line = next(line for line in finding.lines("zebra").lines if line.kind == "note")
    assert "zebra crossing" in line.detail


def test_a_zip_code_brings_its_candidates_and_what_is_doubtful(finding):
    found = finding.lines("60614")
    assert kinds(found)[0] == "office"
    assert found.doubts


def test_a_state_brings_everybody_it_sends(finding):
    offices = [line for line in finding.lines("Vermont", frozenset({"office"})).lines if line.kind == "office"]
    assert len(offices) >= 3
    assert all("VT" in line.detail for line in offices[:3])


def test_keys_of_lines_are_never_the_same(finding):
    for typed in ("text", "foster", "a", ""):
        keys = [line.key for line in finding.lines(typed).lines]
        assert len(keys) == len(set(keys))
