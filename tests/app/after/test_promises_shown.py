"""The ledger that the window shows: in words, and narrowed by kind and side."""

from __future__ import annotations

import pytest

from lobbykit.app.after.promises_shown import DONE, LATE, OPEN, OURS, THEIRS, Narrowing, counts, promises_shown
from lobbykit.app.edit import Create
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        note = noted(made.session, office="F000454", date="2026-11-20").id
        for side, more in (
            ("ours", {"due": "2026-11-21", "owner": "Ana"}),
            ("ours", {"due": "2026-12-05"}),
            ("theirs", {}),
            ("theirs", {"done": True}),
        ):
            told = {"note": note, "side": side, "text": "Send it", **more}
            made.session.apply(Create(new_id(), "promise", told))
        yield made


def test_days_and_offices_are_words_and_what_is_due_counts_as_open(bench):
    late, due, unset, done = promises_shown(bench)
    assert (late.kind, late.due, late.owner) == (LATE, "November 21, 2026", "Ana")
    assert (late.whom.name, late.said, late.author) == ("Rep. Bill Foster (IL-11)", "November 20, 2026", "Ana")
    assert (due.standing, due.kind, unset.kind, unset.due, done.kind) == ("due", OPEN, OPEN, "", DONE)
    assert counts((late, due, unset, done)) == {LATE: 1, OPEN: 2, DONE: 1, OURS: 2, THEIRS: 2}


@pytest.mark.parametrize(
    ("kinds", "sides", "left"),
    [(set(), set(), 4), ({LATE, OPEN}, set(), 3), (set(), {THEIRS}, 2), ({LATE}, {THEIRS}, 0), ({DONE}, {THEIRS}, 1)],
)
def test_chips_narrow_and_none_chosen_leaves_all(bench, kinds, sides, left):
    assert len(Narrowing(kinds, sides).of(promises_shown(bench))) == left
