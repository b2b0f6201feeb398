"""Tags: one spelling, however they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.schema import field_at
from lobbykit.domain.tag_name import LONGEST, tag_named


@pytest.mark.parametrize("typed", ["Needs follow-up", "needs  follow up", "NEEDS FOLLOW\u2010UP!", "needs-follow-up"])
def test_however_it_is_typed_it_is_one_tag(typed):
    assert tag_named(typed).value == "needs-follow-up"


def test_marks_are_left_out_so_that_every_keyboard_can_write_it():
    assert tag_named("Migraci\u00f3n").value == "migracion"


@pytest.mark.parametrize(("typed", "code"), [("", "tag-no-words"), ("!?", "tag-no-words"), ("\u5e74", "tag-no-words")])
def test_what_a_tag_cannot_hold_is_said(typed, code):
    assert [one.code for one in tag_named(typed).problems] == [code]


def test_a_tag_that_is_too_long_is_not_cut():
    assert tag_named("a" * LONGEST).value == "a" * LONGEST
    assert [one.code for one in tag_named("a" * (LONGEST + 1)).problems] == ["tag-too-long"]


@given(st.text(max_size=70))
def test_every_tag_is_a_path_of_the_format_and_its_own_spelling(typed):
    tag = tag_named(typed).value
    if tag is not None:
        assert field_at("tagging", f"tag/{tag}/on") is not None
        assert tag_named(tag).value == tag
