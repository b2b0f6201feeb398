"""The same leave-behind in other habits gives the same asks and sources, or a doubt for each that differs."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.draft_changes import CHANGES, asked, changed, sourced, undoubted
from tests.drafts import DRAFTS, SEED, missing_words, taken_text

FILES = [
    pytest.param(SEED, marks=pytest.mark.skipif(not SEED.exists(), reason="the seed is not here"), id="seed"),
    pytest.param(DRAFTS / "twin.md", id="twin"),
]
SAFE = sorted(set(CHANGES) - {"bold", "sections"})
"""Changes after which nothing at all may differ."""


class Original(tuple):
    """The text and its import, shown in one word when a property fails."""

    __slots__ = ()

    def __repr__(self):
        return "original"


@pytest.fixture(params=FILES)
def original(request, tmp_path):
    text = request.param.read_text(encoding="utf-8")
    return Original((text, taken_text(tmp_path, text)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(
    names=st.sets(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=5), seed=st.integers(0, 99), txt=st.booleans()
)
def test_asks_and_sources_are_the_same_or_doubted(original, tmp_path, names, seed, txt):
    before, first = original
    text = changed(before, names, seed)
    found = taken_text(tmp_path, text, "changed.txt" if txt else "changed.md")
    differing = [one[0] for one in asked(first) if one not in asked(found)]
    differing += [" ".join(one) for one in sourced(first) if one not in sourced(found)]
    assert list(undoubted(found, text, differing)) == []
    assert missing_words(text, found) == set()


@pytest.mark.parametrize("name", SAFE)
def test_a_change_of_signs_alone_changes_nothing(original, tmp_path, name):
    before, first = original
    found = taken_text(tmp_path, changed(before, {name}, 1))
    assert (asked(found), sorted(sourced(found))) == (asked(first), sorted(sourced(first)))


def test_sections_in_another_order_give_the_same_asks_and_sources(original, tmp_path):
    before, first = original
    found = taken_text(tmp_path, changed(before, {"sections"}, 3))
    assert asked(found) != asked(first)
    assert (sorted(asked(found)), sourced(found)) == (sorted(asked(first)), sourced(first))


def test_without_bold_the_words_of_each_ask_stay_together(original, tmp_path):
    before, first = original
    found = taken_text(tmp_path, changed(before, {"bold"}, 3))
    assert [one[0] for one in asked(found)] == [one[0] for one in asked(first)]
