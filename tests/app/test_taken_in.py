"""What is entered of a file is all there or not at all, and what was there before is backed up."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.importing import RefusedImportError
from lobbykit.app.taken_in import take_in
from lobbykit.store.backup import Backups
from tests.benches import bench_of
from tests.sessions import Laptop, new_id


@pytest.fixture
def bench(tmp_path):
    laptop = Laptop(tmp_path)
    opened = laptop.open()
    with opened:
        yield bench_of(opened, laptop.around)


def present(bench):
    return sorted(row["name"] for row in bench.session.view.table("members").all() if not row["deleted"])


def test_what_may_not_be_made_leaves_nothing_of_the_rest(bench):
    with pytest.raises(RefusedImportError) as refused:
        take_in(bench, (Create(new_id(), "member", {"name": "Ana Invented"}), Create(new_id(), "no-such-kind", {})))
    assert refused.value.problems
    assert not present(bench)


def test_it_is_one_step_back_and_was_backed_up_before(bench):
    assert bench.session.apply(Create(new_id(), "member", {"name": "Eve Invented"})).value
    take_in(bench, [Create(new_id(), "member", {"name": name}) for name in ("Ana Invented", "Bo Invented")])
    assert Backups(bench.session.workspace.layout).files()
    assert present(bench) == ["Ana Invented", "Bo Invented", "Eve Invented"]
    bench.session.history.undo()
    assert present(bench) == ["Eve Invented"]
