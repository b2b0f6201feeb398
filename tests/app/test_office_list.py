"""Lists of offices, with copies and teams."""

from __future__ import annotations

import pytest

from lobbykit.app.office_list import OfficeListError, read_office_list
from lobbykit.app.selection import selected_offices, wishes
from lobbykit.domain.shop_order import Wish
from tests.making import CATALOGUE, house, reference, senate

OFFICES = (house("H000001", state="OH", district=3), senate("S000001", state="OH"), senate("S000002", state="AK"))
ROSTER = reference(offices=OFFICES).roster


@pytest.fixture
def listed(tmp_path):
    def write(text: str | bytes) -> str:
        file = tmp_path / "list.csv"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return f"@{file}"

    return write


@pytest.mark.parametrize(
    "text",
    [
        "OH-3,5,Blue\nS000001\n",
        "office,copies,team\nOH-3,5,Blue\nS000001,,\n",
        "\ufeffID,who,Team,Copies\r\n# ours\r\nOH-3,Pat,Blue,5\r\n\r\nS000001,Kim,,\r\n",
        "copies;office;team\n5;OH-3;Blue\n;S000001;\n",
        "# a table\noffice\tcopies\tteam\nOH-3\t5\tBlue\nS000001\t\t\n",
    ],
)
def test_copies_and_team_are_read_by_heading_or_in_this_order(listed, text):
    assert wishes(ROSTER, listed(text), 2) == {"H000001": Wish(5, "Blue"), "S000001": Wish(2)}


def test_offices_outside_any_list_want_nothing_of_their_own(listed):
    assert wishes(ROSTER, f"AK,{listed('OH-3,5')}", 2) == {"H000001": Wish(5)}
    assert wishes(ROSTER, "all", 2) == {}


@pytest.mark.parametrize("copies", ["0", "-1", "100", "2.5", "many", "²", "٣", "1e1", "9" * 5000, "=1+1"])
def test_copies_that_cannot_be_are_named_with_their_line(listed, copies):
    with pytest.raises(OfficeListError) as failure:
        wishes(ROSTER, listed(f"office,copies\nAK,1\nOH-3,{copies}\n"), 2)
    said = CATALOGUE.failure(failure.value)
    assert failure.value.code == "list-copies"
    assert "Line 3 of" in said
    assert len(said) < 400


@pytest.mark.parametrize("team", ["x" * 41, "a\x1b[2Jb", "a\u202eb"])
def test_a_team_that_cannot_be_printed_is_refused(listed, team):
    with pytest.raises(OfficeListError) as failure:
        wishes(ROSTER, listed(f"OH-3,1,{team}\n"), 2)
    assert failure.value.code == "list-team"


def test_an_office_listed_twice_must_want_the_same(listed):
    assert wishes(ROSTER, listed("OH-3,5\nOH-3,5\n"), 2) == {"H000001": Wish(5)}
    with pytest.raises(OfficeListError) as failure:
        wishes(ROSTER, listed("OH,2\nOH-3,5\n"), 2)
    assert failure.value.code == "list-twice"


def test_other_columns_do_not_stop_a_run_that_needs_no_copies(listed):
    assert [one.id for one in selected_offices(ROSTER, listed("OH-3,Pat Sample,202-555-0100\n"))] == ["H000001"]


def test_a_file_that_is_no_table_is_a_clear_failure(tmp_path):
    (tmp_path / "bad.csv").write_text("OH-3\n" + '"' + "x" * 200_000 + '"\n', encoding="utf-8")
    with pytest.raises(OfficeListError) as failure:
        read_office_list(tmp_path / "bad.csv")
    assert failure.value.code == "list-not-csv"


def test_a_line_that_names_no_office_is_said_and_not_passed_over(listed):
    with pytest.raises(OfficeListError) as caught:
        wishes(ROSTER, listed("office,copies\nOH-3,5\n,7\n"), 2)
    assert (caught.value.code, dict(caught.value.params)["line"]) == ("list-no-office", 3)
