"""Signs that the fonts lack are told so that they can be found."""

from __future__ import annotations

import pytest

from lobbykit.domain.strange_signs import named_signs


@pytest.mark.parametrize(
    ("signs", "told"),
    [
        ("日本", "日本"),
        ("\u202e", "U+202E"),
        ("\u0323ع\u202c", "U+0323 ع U+202C"),
    ],
)
def test_what_nobody_would_see_or_what_joins_is_told_by_its_number(signs, told):
    assert named_signs(signs) == told
