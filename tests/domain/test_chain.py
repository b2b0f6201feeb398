"""Chains: gaps, forks and broken links are told, the same ones in whatever order ops came."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.chain import Chain, ChainFault
from lobbykit.domain.op_shape import FIRST

DEV = "d" * 16
LINKS = ((1, "a1", FIRST), (2, "a2", "a1"), (3, "a3", "a2"), (4, "a4", "a3"), (5, "a5", "a4"))


def chain_of(*links: tuple[int, str, str | None]) -> Chain:
    chain = Chain(DEV)
    for link in links:
        chain.add(*link)
    return chain


def faults(*links: tuple[int, str, str | None]) -> list[tuple[str, int, int]]:
    return [(fault.kind, fault.first, fault.last) for fault in chain_of(*links).faults()]


def test_a_whole_chain_has_no_faults_and_a_tip():
    assert faults(*LINKS) == faults(*reversed(LINKS)) == []
    assert chain_of(*LINKS).tip == (5, "a5")
    assert chain_of().tip == (0, FIRST)


def test_missing_numbers_are_one_gap():
    assert faults(LINKS[0], LINKS[3]) == [("gap", 2, 3)]
    assert faults(LINKS[4]) == [("gap", 1, 4)]
    assert chain_of(LINKS[0], LINKS[3]).tip == (4, "a4")


def test_a_number_given_twice_is_a_fork_and_nothing_may_follow_it():
    rival = (2, "b2", "a1")
    assert faults(*LINKS, rival) == [("fork", 2, 2)]
    assert chain_of(*LINKS, rival).tip == (5, "a5")
    assert chain_of(LINKS[0], LINKS[1], rival).tip is None
    assert chain_of(LINKS[0], (3, "a3", "a2"), (3, "b3", "a2")).tip is None


def test_both_branches_of_a_fork_may_go_on():
    assert faults(*LINKS[:3], (2, "b2", "a1"), (3, "b3", "b2")) == [("fork", 2, 2), ("fork", 3, 3)]


def test_an_op_that_names_another_before_it_is_a_broken_link():
    assert faults(LINKS[0], (2, "x2", "zz"), (3, "x3", "x2")) == [("link", 2, 2)]


def test_an_op_whose_predecessor_cannot_be_told_still_counts():
    assert faults(LINKS[0], (2, "a2", None), LINKS[2]) == []


def test_a_fault_names_its_device():
    assert list(chain_of(LINKS[1]).faults()) == [ChainFault(DEV, 1, 1, "gap")]


@given(
    st.permutations([*LINKS[:3], (2, "b2", "a1"), (3, "b3", "b2"), (5, "a5", "a4"), (6, "x6", "zz"), (7, "f7", None)])
)
def test_faults_do_not_depend_on_the_order_of_arrival(links):
    expected = [("fork", 2, 2), ("fork", 3, 3), ("gap", 4, 4), ("link", 6, 6)]
    assert faults(*links) == expected
    assert chain_of(*links).tip == (7, "f7")
