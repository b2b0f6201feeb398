"""Who writes here, and when that must be somebody new."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.store.identity import Identity, Mark, UserNameError, first, rewound, rotated, settled
from tests.store.folders import new_ids

HERE = "f" * 32
A, B = "a" * 32, "b" * 32


def ana() -> Identity:
    return first(HERE, "ana", new_ids())


def test_a_first_start_has_two_lanes_and_a_user_named_after_the_device() -> None:
    identity = first(HERE, None, new_ids())
    assert len({identity.dev, identity.pdev}) == 2
    assert all(len(lane) == 16 for lane in identity.lanes)
    assert identity.user == f"u{identity.dev[:8]}"
    assert identity.my_devs == ()


@pytest.mark.parametrize("name", ["", "Ana", "josé", "a b", "x" * 33, "ana\n", "../ana"])
def test_a_user_name_of_another_shape_is_refused(name: str) -> None:
    with pytest.raises(UserNameError):
        settled(ana(), HERE, name, new_ids()) if name else first(HERE, " ", new_ids())


def test_at_the_same_place_for_the_same_person_nothing_changes() -> None:
    known = ana()
    assert settled(known, HERE, "ana", new_ids()).identity == known
    assert settled(known, HERE, None, new_ids()).identity == known


@pytest.mark.parametrize(
    ("place", "user", "code"), [("e" * 32, None, "identity-moved"), (HERE, "ben", "identity-renamed")]
)
def test_another_computer_folder_or_name_begins_new_lanes_and_remembers_the_old(
    place: str, user: str | None, code: str
) -> None:
    known = ana()
    ids = new_ids()
    ids(), ids()
    found = settled(known, place, user, ids)
    assert not set(found.identity.lanes) & set(known.lanes)
    assert found.identity.my_devs == known.lanes
    assert found.identity.fingerprint == place
    assert found.identity.user == (user or "ana")
    assert [problem.code for problem in found.problems] == [code]


@given(st.integers(1, 8))
def test_no_lane_is_ever_used_again_or_forgotten(turns: int) -> None:
    ids, identity, had = new_ids(), ana(), []
    ids(), ids()
    for _ in range(turns):
        had += identity.lanes
        identity = rotated(identity, ids)
    assert identity.my_devs == tuple(had)
    assert not set(identity.lanes) & set(had)


def test_only_an_unknown_op_under_our_present_lanes_is_somebody_else_s() -> None:
    old = ana()
    ids = new_ids()
    ids(), ids()
    now = rotated(old, ids)
    assert now.met_own_op(now.dev, known=False)
    assert now.met_own_op(now.pdev, known=False)
    assert not now.met_own_op(now.dev, known=True)
    assert not now.met_own_op(old.dev, known=False), "ops of our earlier lanes come home from a mailbox"
    assert not now.met_own_op("0" * 16, known=False)


def found(identity: Identity, n: int, op: str, *, sent: int = 0, holds: tuple[str, ...] = (A, B)) -> list[str]:
    marks = {identity.dev: Mark(n, op)} if n else {}
    return [problem.code for problem in rewound(identity, marks, {identity.dev: sent}, holds.__contains__)]


def test_a_log_that_only_grew_is_ours_even_after_a_crash() -> None:
    identity = ana()
    running = identity.marked({identity.dev: Mark(3, A)}, closed=False)
    assert found(running, 3, A) == found(running, 9, B) == found(identity, 0, "") == []
    assert found(running.marked({identity.dev: Mark(9, B)}, closed=True), 9, B) == []


def test_a_log_restored_from_a_backup_is_noticed() -> None:
    running = ana().marked({ana().dev: Mark(5, A)}, closed=True)
    assert found(running, 4, B) == ["identity-log-shorter"]
    assert found(running, 0, "") == ["identity-log-shorter"]


def test_a_log_shorter_than_what_others_were_given_is_noticed_without_any_mark() -> None:
    assert found(ana(), 4, A, sent=5) == ["identity-log-shorter"]
    assert found(ana(), 5, A, sent=5) == []


def test_a_log_that_grew_while_we_were_away_or_ends_otherwise_is_noticed() -> None:
    closed = ana().marked({ana().dev: Mark(5, A)}, closed=True)
    assert found(closed, 6, B) == ["identity-log-longer"]
    assert found(closed, 5, B, holds=(B,)) == ["identity-log-other"]
    assert found(closed, 8, B, holds=(B,)) == ["identity-log-other"]


def test_marks_of_other_people_s_lanes_are_not_kept() -> None:
    identity = ana()
    kept = identity.marked({identity.dev: Mark(1, A), "0" * 16: Mark(9, B)}, closed=True)
    assert kept.marks == ((identity.dev, Mark(1, A)),)
