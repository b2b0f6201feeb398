"""Ids as people type them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.entities import shown_length

IDS = st.text("0123456789abcdef", min_size=32, max_size=32)


@given(st.sets(IDS | IDS.map(lambda one: "0" * 30 + one[30:]), max_size=8))
def test_what_is_shown_of_an_id_names_it_and_is_no_longer_than_need_be(ids):
    length = shown_length(ids)
    assert len({one[:length] for one in ids}) == len(ids)
    assert length == 8 or len({one[: length - 1] for one in ids}) < len(ids)
