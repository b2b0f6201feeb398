"""Which offices a command is about."""

from __future__ import annotations

import pytest

from lobbykit.app.selection import UnknownOfficeError, selected_offices
from tests.making import house, reference, senate

OFFICES = (
    house("H000001", state="OH", district=3),
    house("H000002", state="AK", district=0),
    house("H000003", state="OH", district=12),
    senate("S000001", state="OH"),
    senate("S000002", state="AK"),
)
ROSTER = reference(offices=OFFICES).roster
MET = {"H000003", "S000002"}


def ids(selection: str) -> list[str]:
    return [office.id for office in selected_offices(ROSTER, selection, MET)]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ("all", ["S000002", "H000002", "S000001", "H000001", "H000003"]),
        ("OH", ["S000001", "H000001", "H000003"]),
        ("oh", ["S000001", "H000001", "H000003"]),
        ("OH-3", ["H000001"]),
        ("OH-03", ["H000001"]),
        ("oh-12", ["H000003"]),
        ("AK-AL", ["H000002"]),
        ("AK-00", ["H000002"]),
        ("S000001,H000001", ["S000001", "H000001"]),
        ("scheduled", ["S000002", "H000003"]),
        ("OH-3, scheduled", ["S000002", "H000001", "H000003"]),
        ("H000003, OH", ["S000001", "H000001", "H000003"]),
    ],
)
def test_offices_are_named_by_all_state_district_or_id_and_come_once_in_order(selection, expected):
    assert ids(selection) == expected


def test_a_file_lists_offices_one_a_line_with_or_without_a_heading(tmp_path):
    for text in ("OH-3\nAK\n", "office,copies\nH000001,2\nS000002,1\nAK-AL,1\n", "# mine\n\nOH-3\nAK\n"):
        (tmp_path / "list").write_text(text, encoding="utf-8")
        assert ids(f"@{tmp_path / 'list'}") == ["S000002", "H000002", "H000001"]


@pytest.mark.parametrize(
    ("selection", "code"),
    [
        ("", "selection-empty"),
        (" , ", "selection-empty"),
        ("OH-99", "selection-unknown"),
        ("scheduled", "selection-scheduled"),
    ],
)
def test_what_names_no_office_is_a_clear_failure(selection, code):
    with pytest.raises(UnknownOfficeError) as failure:
        selected_offices(ROSTER, selection)
    assert failure.value.code == code


def test_a_near_miss_is_proposed():
    with pytest.raises(UnknownOfficeError) as failure:
        selected_offices(ROSTER, "H000011")
    assert dict(failure.value.params)["near"] in {"H000001", "H000002", "H000003"}


def test_what_resembles_nothing_gets_no_proposal():
    with pytest.raises(UnknownOfficeError) as failure:
        selected_offices(ROSTER, "ZZZZ")
    assert dict(failure.value.params) == {"name": "ZZZZ"}


def test_a_list_cannot_name_another_list(tmp_path):
    (tmp_path / "list").write_text(f"OH-3\n@{tmp_path / 'list'}\n", encoding="utf-8")
    with pytest.raises(UnknownOfficeError) as failure:
        ids(f"@{tmp_path / 'list'}")
    assert failure.value.code == "selection-unknown"


def test_an_empty_list_is_not_taken_for_nobody(tmp_path):
    (tmp_path / "list").write_text("office\n# nobody\n", encoding="utf-8")
    with pytest.raises(UnknownOfficeError):
        ids(f"@{tmp_path / 'list'}")
