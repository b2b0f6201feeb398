"""File names made from data."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.file_name import LONGEST, safe_name


@given(st.text())
def test_any_text_becomes_a_name_that_all_three_systems_take(text):
    name = safe_name(text)
    assert re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?", name)
    assert len(name) <= LONGEST + len("-file")
    assert "--" not in name


@pytest.mark.parametrize("reserved", ["CON", "nul", "Com1", "LPT9", "aux", "PRN"])
def test_names_that_windows_reserves_are_changed(reserved):
    assert safe_name(reserved) == f"{reserved}-file"


def test_accents_and_apostrophes_do_not_tear_a_name_apart():
    assert safe_name("NY 07 Velázquez V000081") == "NY-07-Velazquez-V000081"
    assert safe_name("O'Neill ../../.bashrc") == "ONeill-bashrc"
