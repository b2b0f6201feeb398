"""A list that changes under the user's eyes keeps what was selected, and tells Qt exactly what moved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from lobbykit.ui.models.snapshot_model import Role, SnapshotModel

Rows = list[tuple[str, int]]
SNAPSHOTS = st.lists(
    st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 2)), unique_by=lambda row: row[0]), max_size=6
)


def model_of(rows: Rows) -> SnapshotModel[tuple[str, int]]:
    model = SnapshotModel[tuple[str, int]](lambda row: row[0], lambda row: f"{row[0]} {row[1]}")
    model.show(rows)
    return model


def shown(model: SnapshotModel[tuple[str, int]]) -> Rows:
    return [model.data(model.index(at), Role.VALUE) for at in range(model.rowCount())]


@given(SNAPSHOTS)
def test_every_snapshot_arrives_whole_and_by_the_rules_of_qt(snapshots):
    model = model_of([])
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for rows in snapshots:
        model.show(rows)
        assert shown(model) == rows
    del tester


@given(SNAPSHOTS, st.sampled_from("abcdefgh"))
def test_what_was_selected_stays_so_for_as_long_as_it_is_shown(snapshots, key):
    model = model_of([(key, 0), ("z", 0)])
    kept = QPersistentModelIndex(model.index(0))
    for rows in snapshots:
        model.show(rows)
        if key not in dict(rows):
            return
        assert kept.isValid()
        assert kept.data(Role.VALUE)[0] == key


def test_nothing_is_told_when_nothing_changed(qtbot):
    rows = [("a", 1), ("b", 2)]
    model = model_of(rows)
    with (
        qtbot.assertNotEmitted(model.rowsInserted),
        qtbot.assertNotEmitted(model.rowsRemoved),
        qtbot.assertNotEmitted(model.dataChanged),
    ):
        model.show([("a", 1), ("b", 2)])


def test_another_order_is_told_once_however_many_have_moved():
    model = model_of([(letter, 0) for letter in "abcdefgh"])
    told = []
    model.layoutChanged.connect(lambda *_: told.append("order"))
    for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
        signal.connect(lambda *_: told.append("other"))
    model.show([(letter, 0) for letter in "hgfedcba"])
    assert told == ["order"]
