"""The filter of the list of offices finds what people type, and says what to try where nothing fits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.office_filter import OfficeFilter
from lobbykit.app.office_rows import office_rows
from tests.sessions import new_id
from tests.ui.workbenches import open_bench


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    with open_bench(tmp_path_factory.mktemp("filter")) as made:
        yield made


def found(bench, typed):
    rows = office_rows(bench)
    names = {one.id: one.name for one in rows}
    return [names[one] for one in OfficeFilter(bench, rows).matching(typed).offices or ()]


@pytest.mark.parametrize("typed", ["GA-06", "GA-6", "ga6", "ga 6", "GA6"])
def test_a_district_is_found_however_it_is_written(bench, typed):
    assert found(bench, typed) == ["Rep. Lucy McBath"]


def test_a_state_brings_everybody_it_sends_senators_first(bench):
    for typed in ("OH", "Ohio"):
        names = found(bench, typed)
        assert [name.split()[0] for name in names[:3]] == ["Sen.", "Sen.", "Rep."]
        assert len(names) == 17


def test_a_zip_code_brings_candidates_and_says_that_they_are_no_answer(bench):
    told = OfficeFilter(bench, office_rows(bench)).matching("60637")
    assert 3 <= len(told.offices) <= 8
    assert "candidates" in " ".join(told.remarks)


def test_names_with_typos_committees_parties_and_rooms_are_found(bench):
    assert found(bench, "mcgoven") == ["Rep. James P. McGovern"]
    assert found(bench, "2366 rayburn") == ["Rep. Bill Foster"]
    assert "Rep. Gregory W. Meeks" in found(bench, "foriegn affairs ranking")
    assert len(found(bench, "democrat")) > 200


def test_where_nothing_fits_a_word_less_is_proposed(bench):
    search = OfficeFilter(bench, office_rows(bench))
    assert search.matching("foster zzzzqq").offices == ()
    nearest = search.nearest("foster zzzzqq")
    assert (nearest.text, nearest.count) == ("foster", len(search.matching("foster").offices))
    assert search.nearest("zzzzqq") is None


def test_mine_finds_the_offices_we_meet_also_among_others_and_they_come_first(tmp_path):
    with open_bench(tmp_path) as bench:
        before = office_rows(bench)
        assert not any(one.mine for one in before)
        last = before[-1]
        assert bench.session.apply(Create(new_id(), "meeting", {"offices": [last.id]})).value
        rows = office_rows(bench)
        search = OfficeFilter(bench, rows)
        assert rows[0].id == last.id
        assert search.matching("mine").offices == (last.id,)
        assert search.matching("mine " + last.seat[:2]).offices == (last.id,)
        assert search.matching("mine alaska").offices == ()
        assert search.matching(last.name.split()[0]).offices[0] == last.id


@pytest.fixture(scope="module")
def spanish(tmp_path_factory):
    with open_bench(tmp_path_factory.mktemp("spanish")) as made:
        made.catalogue = made.words("es")
        yield made


@pytest.mark.parametrize(
    ("typed", "english"),
    [("nueva york", "New York"), ("Carolina del Norte", "North Carolina"), ("hawai", "Hawaii"), ("TEXAS", "Texas")],
)
def test_a_state_is_known_by_its_name_in_the_language_of_the_window_and_in_english(bench, spanish, typed, english):
    wanted = found(spanish, english)
    assert len(wanted) > 2
    assert found(spanish, typed) == wanted
    assert sorted(wanted) == sorted(found(bench, english))


def test_a_state_of_another_language_is_found_while_it_is_typed_and_among_other_words(spanish):
    assert set(found(spanish, "New York")) <= set(found(spanish, "nueva yo"))
    assert found(spanish, "meeks nueva york") == found(spanish, "meeks new york") != []


@pytest.mark.parametrize("typed", ["mías", "mias", "míos", "nuestras", "Nuestros", "mine"])
def test_mine_is_a_word_of_every_language(spanish, typed):
    rows = [replace(row, mine=row.seat == "IL-11") for row in office_rows(spanish)]
    mine = tuple(row.id for row in rows if row.mine)
    assert OfficeFilter(spanish, rows).matching(typed).offices == mine
    assert len(mine) == 1
