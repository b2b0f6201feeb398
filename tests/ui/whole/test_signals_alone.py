"""A plain list that only listens to the signals of a model always says what the model says, whatever its owner does."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

import lobbykit.ui
from lobbykit.app.office_rows import OfficeRow
from lobbykit.app.schedule_desk.drop_off_round import RoundLine
from lobbykit.ui.models.snapshot_model import Role, SnapshotModel
from lobbykit.ui.panes.leave_behinds.office_picker import PickModel
from lobbykit.ui.panes.meetings.round_page import RoundModel

KNOWN = {SnapshotModel, PickModel, RoundModel}
IDS = st.sampled_from("abcdefghijkl")
Told = tuple[str, object, object]


def told(model: QAbstractItemModel, at: int) -> Told:
    """Return all that a view may show of a row."""
    index = model.index(at, 0)
    return str(index.data()), index.data(Role.VALUE), index.data(Qt.ItemDataRole.CheckStateRole)


class Listener(QObject):
    """Keeps a copy of the rows and reads of the model only what a signal names."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self.rows = [told(model, at) for at in range(model.rowCount())]
        self.steps: list[str] = []
        self._model, self._held = model, []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(self._changed)
        model.layoutAboutToBeChanged.connect(self._about_to_move)
        model.layoutChanged.connect(self._moved)
        for signal in (model.modelReset, model.rowsMoved):
            signal.connect(lambda *_: self.steps.append("not told by this model"))

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.steps.append("inserted")
        self.rows[first:first] = [told(self._model, at) for at in range(first, last + 1)]

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.steps.append("removed")
        del self.rows[first : last + 1]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.steps.append("changed")
        self.rows[first.row() : last.row() + 1] = [told(self._model, at) for at in range(first.row(), last.row() + 1)]

    def _about_to_move(self) -> None:
        self._held = [QPersistentModelIndex(self._model.index(at, 0)) for at in range(len(self.rows))]

    def _moved(self) -> None:
        self.steps.append("moved")
        before, self.rows = self.rows, list(self.rows)
        for row, index in zip(before, self._held, strict=True):
            self.rows[index.row()] = row
        self._held = []


def office(key: str, name: str = "") -> OfficeRow:
    texts = dict.fromkeys(OfficeRow.__dataclass_fields__, "")
    return OfficeRow(**(texts | {"id": key, "name": name or f"Rep. {key}", "mine": False}))


class Owner(RuleBasedStateMachine):
    """What the owner of a list does with it, one thing after another."""

    def __init__(self) -> None:
        super().__init__()
        self.model = self.made()
        self.rows: list[OfficeRow] = []
        self.listener = Listener(self.model)
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Warning)

    def made(self) -> SnapshotModel[OfficeRow]:
        return SnapshotModel(lambda one: one.id, lambda one: one.name)

    def row(self, key: str, name: str = "") -> OfficeRow:
        return office(key, name)

    def show(self, rows: list[OfficeRow]) -> None:
        self.rows = rows
        self.model.show(rows)

    @rule(keys=st.lists(IDS, unique=True))
    def show_others(self, keys: list[str]) -> None:
        self.show([self.row(key) for key in keys])

    @rule(key=IDS, data=st.data())
    def insert(self, key: str, data: st.DataObject) -> None:
        rest = [one for one in self.rows if one.id != key]
        at = data.draw(st.integers(0, len(rest)))
        self.show([*rest[:at], self.row(key), *rest[at:]])

    @precondition(lambda self: self.rows)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        gone = data.draw(st.sampled_from(self.rows))
        self.show([one for one in self.rows if one is not gone])
        assert self.model.row_of(gone.id) == -1

    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        self.listener.steps.clear()
        before = self.rows
        self.show(data.draw(st.permutations(before)))
        assert self.listener.steps == ([] if self.rows == before else ["moved"])

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), name=st.text(max_size=3))
    def change(self, data: st.DataObject, name: str) -> None:
        at = data.draw(st.integers(0, len(self.rows) - 1))
        self.listener.steps.clear()
        one = self.row(self.rows[at].id, name)
        is_new = one != self.rows[at]
        self.show([*self.rows[:at], one, *self.rows[at + 1 :]])
        assert self.listener.steps == (["changed"] if is_new else [])

    @rule(keys=st.frozensets(IDS))
    def filter(self, keys: frozenset[str]) -> None:
        self.listener.steps.clear()
        self.show([one for one in self.rows if one.id in keys])
        assert set(self.listener.steps) <= {"removed"}

    @rule()
    def show_the_same(self) -> None:
        self.listener.steps.clear()
        self.show(list(self.rows))
        assert not self.listener.steps

    @invariant()
    def says_what_was_shown(self) -> None:
        here = [told(self.model, at) for at in range(self.model.rowCount())]
        assert [one for _, one, _ in here] == self.rows
        assert self.listener.rows == here
        assert "not told by this model" not in self.listener.steps

    def teardown(self) -> None:
        self.tester.deleteLater()
        self.listener.deleteLater()
        self.model.deleteLater()


class Picker(Owner):
    """The list whose rows are picked too."""

    def made(self) -> PickModel:
        return PickModel()

    @rule(keys=st.frozensets(IDS))
    def pick(self, keys: frozenset[str]) -> None:
        self.model.pick(keys)
        assert self.model.picked == keys

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), on=st.booleans())
    def turn(self, data: st.DataObject, on: bool) -> None:
        at = data.draw(st.integers(0, len(self.rows) - 1))
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        assert self.model.setData(self.model.index(at), state, Qt.ItemDataRole.CheckStateRole)
        assert (self.rows[at].id in self.model.picked) == on


class Line(RoundLine):
    """A line of the round that is known by the same name as an office."""

    @property
    def id(self) -> str:
        return self.office


class Walker(Owner):
    """The list of the drop-off round, whose rows say whether sheets are there."""

    def made(self) -> RoundModel:
        return RoundModel(lambda one: one.name, can_write=True)

    def row(self, key: str, name: str = "") -> Line:
        return Line(key, "", "", name or key, left=len(name) > 1, mine="a" if len(name) > 2 else "")

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), on=st.booleans())
    def tick(self, data: st.DataObject, on: bool) -> None:
        at = data.draw(st.integers(0, len(self.rows) - 1))
        asked: list[tuple[str, bool]] = []
        self.model.ticked.connect(lambda *told: asked.append(told))
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        assert self.model.setData(self.model.index(at), state, Qt.ItemDataRole.CheckStateRole)
        assert asked == [(self.rows[at].id, on)]
        self.model.ticked.disconnect()


for machine in (Owner, Picker, Walker):
    machine.TestCase.settings = settings(max_examples=25, stateful_step_count=20)
TestOwner = pytest.mark.usefixtures("qapp")(Owner.TestCase)
TestPicker = pytest.mark.usefixtures("qapp")(Picker.TestCase)
TestWalker = pytest.mark.usefixtures("qapp")(Walker.TestCase)


@given(st.lists(IDS, unique=True), st.frozensets(IDS), st.frozensets(IDS))
def test_picking_changes_only_the_rows_that_are_picked_otherwise(keys, before, after):
    model = PickModel()
    model.show([office(key) for key in keys])
    model.pick(before)
    changed: set[int] = set()
    model.dataChanged.connect(lambda first, last, _roles: changed.update(range(first.row(), last.row() + 1)))
    model.pick(after)
    assert changed == {at for at, key in enumerate(keys) if (key in before) != (key in after)}
    model.deleteLater()


def models() -> Iterator[type[QAbstractItemModel]]:
    for module in pkgutil.walk_packages(lobbykit.ui.__path__, "lobbykit.ui."):
        for one in vars(import_module(module.name)).values():
            if inspect.isclass(one) and issubclass(one, QAbstractItemModel) and one.__module__.startswith("lobbykit"):
                yield one


def test_no_model_of_the_window_is_left_out():
    assert set(models()) == KNOWN
