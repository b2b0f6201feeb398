"""Where data comes from: named library, workspace, shipped; corrections over all."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.library import DamagedLibraryError, UnknownBriefError, brief_file, brief_files, load_library
from lobbykit.app.shelves import Shelves
from lobbykit.app.whole_file import write_whole
from lobbykit.content.bills.bill_file import write_bill_record
from lobbykit.content.rosters.corrections_file import write_corrections
from lobbykit.content.rosters.roster_file import write_roster
from lobbykit.domain.corrections import Correction
from tests.making import house, measure, record, reference


@pytest.fixture
def shelves(tmp_path):
    return Shelves(None, tmp_path / "workspace")


def keep(folder, *records) -> None:
    for one in records:
        write_whole(folder / "bills" / f"{one.measure.slug}.json", write_bill_record(one).encode())


def test_what_is_shipped_serves_an_empty_workspace(shelves):
    library = load_library(shelves)
    assert len(library.roster.offices) == 537
    assert measure("H.Res. 100") in library.bills


def test_a_roster_in_the_workspace_is_taken_whole_and_a_named_library_comes_before_it(shelves, tmp_path):
    own = reference(offices=(house("H000001"),)).roster
    write_whole(shelves.own / "roster.json", write_roster(own).encode())
    assert [one.id for one in load_library(shelves).roster.offices] == ["H000001"]
    other = reference(offices=(house("H000002"),)).roster
    write_whole(tmp_path / "named/roster.json", write_roster(other).encode())
    named = Shelves(tmp_path / "named", shelves.workspace)
    assert [one.id for one in load_library(named).roster.offices] == ["H000002"]


@pytest.mark.parametrize(("as_of", "title"), [(date(2020, 1, 1), "shipped"), (date(2026, 11, 1), "workspace")])
def test_of_two_records_of_a_measure_the_newer_wins_wherever_it_lies(shelves, as_of, title):
    keep(shelves.own, record("H.Res. 100", title="workspace", as_of=as_of))
    found = load_library(shelves).bills[measure("H.Res. 100")].title
    assert (found == "workspace") is (title == "workspace")


def test_a_correction_lies_over_roster_and_records_and_survives_a_new_import(shelves):
    holder = Correction("H001104", "holder", "confirmed", date(2026, 11, 20), "a call", "dana")
    signed = Correction("hres100-119", "cosponsor", "A000055 2026-10-01", date(2026, 10, 2), "the House", "dana")
    write_whole(shelves.own / "corrections.json", write_corrections((holder, signed)).encode())
    keep(shelves.own, record("H.Res. 100", as_of=date(2026, 9, 1)))
    library = load_library(shelves)
    assert next(one for one in library.roster.offices if one.id == "H001104").confirmed == date(2026, 11, 20)
    assert library.bills[measure("H.Res. 100")].cosponsor("A000055")
    assert [one.state.value for one in library.standings] == ["applied", "applied"]


@pytest.mark.parametrize("name", ["roster.json", "corrections.json", "bills/hres100-119.json"])
def test_a_damaged_file_is_named_and_nothing_is_made_of_it(shelves, name):
    write_whole(shelves.own / name, b'{"lobbykit": ')
    with pytest.raises(DamagedLibraryError) as failure:
        load_library(shelves)
    assert failure.value.problems
    assert str(dict(failure.value.params)["file"]).endswith(name)


def test_a_brief_is_found_by_path_or_by_id_and_ones_own_comes_first(shelves, tmp_path):
    assert brief_file("ukraine-diplomacy", shelves).name == "ukraine-diplomacy.yaml"
    write_whole(shelves.own / "briefs/ukraine-diplomacy.yaml", b"mine")
    assert brief_file("ukraine-diplomacy", shelves).read_bytes() == b"mine"
    assert sum(file.name == "ukraine-diplomacy.yaml" for file in brief_files(shelves)) == 1
    (tmp_path / "elsewhere").mkdir()
    assert brief_file(str(tmp_path / "elsewhere"), shelves) == tmp_path / "elsewhere"
    with pytest.raises(UnknownBriefError):
        brief_file("nothing-of-the-kind", shelves)
