"""Cells as values: what a spreadsheet holds becomes what the field holds."""

from __future__ import annotations

import pytest

from lobbykit.domain.cell_value import cell_value
from lobbykit.domain.schema import check_fields, field_at


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("minutes", " 20 ", 20),
        ("thanked", "Yes", True),
        ("thanked", "FALSE", False),
        ("ask/a/b/reasons", "cost; timing ;", ["cost", "timing"]),
        ("summary", " as it is ", " as it is "),
        ("date", " 2026-11-22 ", "2026-11-22"),
    ],
)
def test_a_cell_has_the_type_of_its_field(path, text, value):
    field = field_at("note", path)
    assert field
    assert cell_value(field, text) == value


@pytest.mark.parametrize(("path", "text"), [("minutes", "twenty"), ("minutes", "1" * 30), ("thanked", "perhaps")])
def test_what_has_another_form_is_left_for_the_check_to_refuse(path, text):
    field = field_at("note", path)
    assert field
    assert check_fields("note", {path: cell_value(field, text)}, new=False)
