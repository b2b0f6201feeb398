"""Where two wordings differ, and words that must fit a space."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.word_change import fitted, length, spotted

WORDS = st.lists(st.text(st.characters(categories=["L", "N", "P", "So"]), min_size=1, max_size=9), max_size=40)
LONG = "one two three four five six seven eight nine ten eleven twelve"


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (LONG, LONG.replace("seven", "7"), ("… three four five six seven eight nine ten eleven twelve",) * 2),
        (LONG, LONG.replace("six", "6"), ("one two three four five six seven eight nine ten …",) * 2),
        ("It ends in a day.", "It ends in an hour.", ("It ends in a day.", "It ends in an hour.")),
        ("a b", "c d", ("a b", "c d")),
        (LONG, LONG, (LONG, LONG)),
        (LONG, f"{LONG} more", ("… nine ten eleven twelve", "… nine ten eleven twelve more")),
    ],
)
def test_a_change_is_shown_with_a_few_words_around_it(old, new, shown):
    was, now = spotted(old, new)
    assert (was, now.replace("6", "six").replace("7", "seven")) == shown


@given(WORDS, WORDS, WORDS, WORDS)
def test_both_wordings_can_be_told_from_what_is_shown(begin, old, new, end):
    before, after = " ".join([*begin, *old, *end]), " ".join([*begin, *new, *end])
    was, now = spotted(before, after)
    assert (was == now) == (before == after)
    for shown, whole in ((was, before), (now, after)):
        assert whole.endswith(shown) or "…" in shown
        kept = [one for one in shown.split() if one != "…"]
        assert not kept or " ".join(kept) in whole


def more(count: int) -> str:
    return f"[{count} more]"


@given(WORDS, st.integers(10, 120))
def test_words_that_must_fit_are_cut_between_words_and_counted(words, room):
    text = " ".join(words)
    shown = fitted(text, room, more)
    assert length(shown) <= room
    if length(text) <= room:
        assert shown == text
    else:
        kept = shown.rpartition("[")[0].split()
        assert kept == words[: len(kept)]
        assert shown.endswith(more(len(words) - len(kept)))
        assert length(" ".join([*words[: len(kept) + 1], more(len(words) - len(kept) - 1)])) > room


def test_a_sign_that_messengers_count_twice_counts_twice():
    assert (length("né"), length("🕊")) == (2, 2)
