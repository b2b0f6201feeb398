"""Tips tell what is held, and nothing that is not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.op_shape import FIRST
from lobbykit.domain.tips import covered, tips_of

A, B = "a" * 16, "b" * 16


def held(*chain: str, dev: str = A, start: int = 1, prev: str = FIRST) -> list[tuple[str, int, str, str | None]]:
    found = []
    for number, op_id in enumerate(chain, start):
        found.append((dev, number, op_id, prev))
        prev = op_id
    return found


def test_an_unbroken_chain_has_one_tip():
    assert tips_of(held("p", "q", "r")) == {A: ((3, "r"),)}


def test_what_stands_behind_a_gap_is_not_told():
    assert tips_of([*held("p", "q"), *held("s", start=4, prev="r")]) == {A: ((2, "q"),)}
    assert tips_of(held("q", start=2, prev="p")) == {}


def test_two_copies_of_a_laptop_that_went_on_apart_have_two_tips():
    ops = [*held("p", "q"), *held("x", "y", start=2, prev="p")]
    assert tips_of(ops) == {A: ((2, "q"), (3, "y"))}


def test_the_mark_of_what_was_forgotten_counts_as_known():
    ops = [(A, 1, "p", None), *held("q", start=2, prev="p")]
    assert tips_of(ops) == {A: ((2, "q"),)}
    assert tips_of([*held("p"), (A, 2, "q", None)]) == {A: ((2, "q"),)}


def test_an_op_without_a_place_is_not_told():
    assert tips_of([(A, 0, "p", None)]) == {}


def test_a_tip_covers_all_before_it_and_nothing_after_or_beside_it():
    ops = [*held("p", "q", "r"), *held("x", start=2, prev="p"), *held("z", dev=B)]
    assert covered(ops, [{A: [(2, "q")]}]) == {"p", "q"}


def test_a_tip_that_is_not_held_here_says_nothing():
    assert covered(held("p", "q"), [{A: [(3, "r")]}]) == frozenset()


LINKS = st.lists(st.tuples(st.sampled_from([A, B]), st.integers(0, 30)), max_size=30)


def forest(links: list[tuple[str, int]]) -> list[tuple[str, int, str, str | None]]:
    """Return chains that fork: each op follows an earlier one of its device, or begins anew."""
    ops: list[tuple[str, int, str, str | None]] = []
    for number, (dev, after) in enumerate(links):
        own = [one for one in ops if one[0] == dev]
        before = own[after % len(own)] if own and after else None
        ops.append((dev, before[1] + 1 if before else 1, f"{number + 1:032x}", before[2] if before else FIRST))
    return ops


@given(LINKS, st.randoms(use_true_random=False))
def test_who_tells_tips_holds_everything_that_they_cover_and_the_order_does_not_matter(links, chance):
    ops = forest(links)
    theirs = [one for one in ops if chance.random() < 0.7]
    shuffled = chance.sample(theirs, len(theirs))
    assert tips_of(shuffled) == tips_of(theirs)
    assert covered(ops, [tips_of(theirs)]) <= {one[2] for one in theirs}


@given(LINKS)
def test_of_what_has_no_gap_everything_is_covered(links):
    ops = forest(links)
    assert covered(ops, [tips_of(ops)]) == {one[2] for one in ops}
