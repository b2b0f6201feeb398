"""What a person found out is written down with its source."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.correcting import RefusedCorrectionError, check, correct, correction_target
from lobbykit.app.library import load_library
from lobbykit.app.selection import UnknownOfficeError
from lobbykit.app.shelves import Shelves
from lobbykit.domain.corrections import Correction


@pytest.fixture
def shelves(tmp_path):
    return Shelves(None, tmp_path / "workspace")


def correction(target="V000081", field="room", value="2302", source="the door") -> Correction:
    return Correction(target, field, value, date(2026, 11, 22), source, "dana")


def test_corrections_are_added_one_after_the_other(shelves):
    for value in ("2302", "2303"):
        correct(shelves, correction(value=value))
    library = load_library(shelves)
    assert next(one for one in library.roster.offices if one.id == "V000081").room == "2303"
    assert [one.state.value for one in library.standings] == ["superseded", "applied"]


@pytest.mark.parametrize(
    "wrong",
    [correction(field="shoe"), correction(value=""), correction(source=" "), correction(target="nobody")],
)
def test_a_correction_that_cannot_be_is_refused(shelves, wrong):
    with pytest.raises(RefusedCorrectionError):
        check(load_library(shelves), wrong)


@pytest.mark.parametrize("target", ["Z999999", "hr9999-119"])
def test_a_target_that_nobody_knows_is_refused(shelves, target):
    field, value = ("room", "101") if target[0] == "Z" else ("sponsor", "V000081")
    with pytest.raises(UnknownOfficeError):
        check(load_library(shelves), correction(target, field, value))


def test_a_target_is_an_office_a_district_or_a_measure_in_any_spelling(shelves):
    roster = load_library(shelves).roster
    assert correction_target("ny-07", roster) == "V000081"
    assert correction_target("H.Res.100", roster) == "hres100-119"
    with pytest.raises(UnknownOfficeError):
        correction_target("NY", roster)
