"""Committees, seats on them and offices at home, from upstream companion files."""

from __future__ import annotations

from lobbykit.domain.office import LocalOffice
from tests.content.rosters.congress_files import (
    changed,
    codes,
    found,
    imported,
    office,
    roster_of,
    texts,
)


def test_committee_titles_become_four_roles_and_an_unknown_one_is_a_warning() -> None:
    assert office("Able").committees == ("HSTI:rank", "HSTI07:exofficio")
    assert office("Elm Grove").committees == ("HSTI:vice", "HSTI07:chair")
    assert office("Cedar").committees == ("JSLE:chair",)
    assert office("Gum").committees == ("HSTI", "JSLE")
    problem = found(imported(texts()), "congress-title-unknown")
    assert dict(problem.params)["title"] == "Keeper of the Leaves"
    assert problem.place is not None
    assert (problem.place.file, problem.place.line) == ("committee-membership-current.yaml", 11)


def test_committees_keep_empty_lists_and_subcommittees_begin_with_a_capital() -> None:
    committees = {one.id: one for one in roster_of(texts()).committees}
    assert list(committees) == ["HSTI", "SSSH", "JSLE"]
    assert committees["HSTI"].subcommittees == (("HSTI07", "The Constitution of Wood"),)


def test_text_that_looks_like_numbers_stays_as_typed() -> None:
    assert office("Able").local == (LocalOffice("Nome", "907-555-0001", "02134"), LocalOffice("Nome"))


def test_odd_companions_are_told_one_by_one() -> None:
    membership, local, committees = (
        "committee-membership-current.yaml",
        "legislators-district-offices.yaml",
        "committees-current.yaml",
    )
    twice = changed("rank: 3, bioguide: G000007", "rank: 3, bioguide: A000001", membership)
    assert dict(found(imported(twice), "congress-seat-repeated").params) == {"member": "A000001", "committee": "HSTI"}
    assert office("Able", twice).committees[0] == "HSTI:rank"
    without_city = changed("city: Lima, ", "", local)
    assert found(imported(without_city), "congress-local-without-city").place is not None
    assert office("Cedar", without_city).local == ()
    for files in (
        changed("thomas_id: HSTI", "thomas_id: Timber", committees),
        changed("HSTI07:", "Timber:", membership),
    ):
        assert imported(files).value is None
        assert "congress-committee-id-bad" in codes(imported(files))
