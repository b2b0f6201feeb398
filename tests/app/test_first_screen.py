"""The first screen: candidates for a ZIP code, and whether there is a team."""

from __future__ import annotations

import pytest

from lobbykit.app.first_screen import candidates, has_team
from lobbykit.app.people import unlisted
from tests.benches import bench_of
from tests.sessions import Laptop, new_id


@pytest.fixture
def bench(tmp_path):
    laptop = Laptop(tmp_path)
    opened = laptop.open()
    with opened:
        yield bench_of(opened, laptop.around)


def test_a_zip_code_gives_every_candidate_and_says_that_they_are_candidates(bench):
    found = candidates(bench, " 60601-1234 ")
    assert {one.seat.partition("-")[0] for one in found.house} == {"IL"}
    assert len(found.senate) == 2
    assert found.remarks


@pytest.mark.parametrize("typed", ["", "6060", "Illinois"])
def test_nothing_is_guessed_from_less_than_a_zip_code(bench, typed):
    assert candidates(bench, typed) is None


def test_a_zip_code_that_nobody_has_gives_no_office_and_says_why(bench):
    found = candidates(bench, "00000")
    assert (found.house, found.senate) == ((), ())
    assert found.remarks


def test_a_team_is_there_once_anybody_is_on_it(bench):
    assert not has_team(bench)
    bench.session.apply(unlisted(bench.view, "Ana", "", new_id()))
    assert has_team(bench)
