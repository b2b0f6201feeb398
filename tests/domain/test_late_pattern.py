"""Patterns compiled late: they find what `re` finds, and a run pays for none that it does not use."""

from __future__ import annotations

import re

import pytest

from lobbykit.domain.late_pattern import compiled_late


def test_a_late_pattern_finds_what_re_finds() -> None:
    late, now = compiled_late("(b+)", re.IGNORECASE), re.compile("(b+)", re.IGNORECASE)
    for _ in range(2):
        assert [one.span() for one in late.finditer("abBc b")] == [one.span() for one in now.finditer("abBc b")]
        assert late.sub("x", "abBc b") == now.sub("x", "abBc b")
        assert late.search("ab", 2) is None
        assert late.fullmatch("BB")
    assert late.groups == 1
    assert (late.pattern, late.flags) == (now.pattern, now.flags & re.IGNORECASE)


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = compiled_late("(")
    with pytest.raises(re.error):
        broken.search("")
