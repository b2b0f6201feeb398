"""Undoing: a change is taken back only where it still stands alone, and never over what others wrote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.edits import create, delete, edit, restore, written
from lobbykit.domain.merge import Replica
from lobbykit.domain.op_shape import DELETED
from lobbykit.domain.undoing import Change, change_again, change_back, change_of, retold, undo
from tests.domain.op_samples import FIELDS, NOTE, YEAR, link, made

if TYPE_CHECKING:
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Op


class Desk:
    """One device with a history, as the program keeps it."""

    def __init__(self) -> None:
        self.replica = Replica()
        self.place = link()
        self.past: list[Change] = []
        self.future: list[Change] = []
        self.write(made())

    @property
    def view(self):
        view = self.replica.entity(NOTE)
        assert view
        return view

    def write(self, op: Op | None) -> None:
        assert op
        self.past.append(change_of(self.replica.entity(NOTE), op))
        self.keep(op)

    def keep(self, op: Op) -> None:
        self.replica.add(op)
        self.place = self.place.after(op)

    def type(self, **changes: str) -> None:
        self.write(edit(self.place, self.view, changes).value)

    def back(self, *, redo: bool = False) -> bool:
        stack, other = (self.future, self.past) if redo else (self.past, self.future)
        change, view = stack.pop(), self.view
        op = undo(self.place, view, change).op
        if op is None:
            return False
        self.keep(op)
        self.past[:] = [retold(one, change, op) for one in self.past]
        self.future[:] = [retold(one, change, op) for one in self.future]
        other.append(change_back(view, change, op))
        return True


def test_edits_are_taken_back_one_after_the_other_and_done_again():
    desk = Desk()
    for text in ("one", "two", "three"):
        desk.type(summary=text, tone=text)
    seen = [desk.view.visible_fields.get("tone")]
    while desk.past and desk.back():
        seen.append(None if desk.view.deleted else desk.view.visible_fields.get("tone", ""))
    assert seen == ["three", "two", "one", "", None]
    while desk.future and desk.back(redo=True):
        pass
    assert dict(desk.view.visible_fields) == FIELDS | {"summary": "three", "tone": "three"}
    assert not desk.view.deleted
    assert all(desk.back() for _ in range(4))
    assert desk.view.deleted


def test_an_edit_that_somebody_wrote_over_stays_and_the_somebody_is_named():
    desk = Desk()
    desk.type(summary="ours")
    desk.replica.add(edit(link("b"), desk.view, {"summary": "theirs"}).value)
    refused = undo(desk.place, desk.view, desk.past[-1])
    assert refused.op is None
    assert [(one.path, one.version.by) for one in refused.since] == [("summary", "user-b")]


def test_an_edit_with_a_rival_version_is_not_taken_back():
    desk = Desk()
    before = desk.view
    desk.type(summary="ours")
    desk.replica.add(edit(link("b"), before, {"summary": "theirs"}).value)
    assert not desk.back()
    assert len(desk.view.conflicts["summary"]) == 2


def test_a_creation_is_not_taken_back_once_others_have_written():
    desk = Desk()
    desk.replica.add(edit(link("b"), desk.view, {"tone": "calm"}).value)
    assert not desk.back()
    assert not desk.view.deleted


def test_what_was_deleted_by_others_is_not_brought_back_by_an_undo():
    desk = Desk()
    desk.type(summary="ours")
    desk.replica.add(delete(link("b"), desk.view))
    refused = undo(desk.place, desk.view, desk.past[-1])
    assert [(one.path, one.version.by) for one in refused.since] == [(DELETED, "user-b")]


def test_a_deletion_is_taken_back_and_done_again_without_what_came_between():
    desk = Desk()
    desk.write(delete(desk.place, desk.view))
    trashed = desk.view
    assert desk.back()
    assert not desk.view.deleted
    desk.replica.add(edit(link("b"), trashed, {"tone": "calm"}).value)
    assert desk.back(redo=True)
    assert not desk.view.deleted
    assert desk.view.edited_after_delete


def test_a_restoration_is_taken_back():
    desk = Desk()
    desk.replica.add(delete(link("b"), desk.view))
    desk.write(restore(desk.place, desk.view))
    assert not desk.view.deleted
    assert desk.back()
    assert desk.view.deleted


def test_what_came_between_an_undone_creation_and_its_redo_is_not_deleted_by_the_next_undo():
    desk = Desk()
    born = desk.view
    assert desk.back()
    desk.replica.add(edit(link("b"), born, {"tone": "calm"}).value)
    assert desk.back(redo=True)
    assert desk.back()
    assert not desk.view.deleted
    assert desk.view.edited_after_delete


def test_a_deletion_done_again_does_not_hide_what_an_undo_brought_back_of_others():
    desk = Desk()
    desk.type(tone="calm")
    desk.write(delete(desk.place, desk.view))
    desk.replica.add(edit(link("b"), desk.view, {"summary": "theirs"}).value)
    desk.type(summary="ours", tone="ours")
    assert desk.back()
    assert desk.back()
    assert desk.back(redo=True)
    assert desk.view.fields["summary"] == "theirs"
    assert not desk.view.deleted


def test_a_note_made_changed_and_taken_back_step_by_step_twice_is_gone_twice():
    desk = Desk()
    desk.type(summary="one")
    assert desk.back()
    assert desk.back()
    assert desk.back(redo=True)
    desk.type(summary="two")
    desk.type(summary="three", tone="calm")
    assert [desk.back() for _ in range(3)] == [True] * 3
    assert desk.view.deleted


def test_a_change_never_shows_what_was_written():
    desk = Desk()
    desk.type(summary="SECRET")
    assert "SECRET" not in repr(desk.past)


@st.composite
def written_on_views(draw) -> list[tuple[Entity | None, Op]]:
    """Ops of three devices about one note, each with the view that its author had."""
    held, places = {dev: Replica() for dev in "abc"}, {dev: link(dev) for dev in "abc"}
    found: list[tuple[Entity | None, Op]] = []
    steps = st.tuples(
        st.sampled_from("abc"),
        st.sampled_from(["summary", "summary", "tone", "none", "delete", "restore"]),
        st.sampled_from([0, 0, 1, -20 * YEAR]),
        st.sets(st.integers(0, 11), max_size=6),
    )
    for number, (dev, what, skew, arrive) in enumerate(draw(st.lists(steps, min_size=1, max_size=12))):
        for index in arrive & set(range(len(found))):
            held[dev].add(found[index][1])
        view = held[dev].entity(NOTE)
        place = link(dev, places[dev].seq, places[dev].prev, places[dev].now_ms + skew)
        if view is None or view.kind is None:
            view, op = None, create(place, NOTE, "note", FIELDS | {"summary": f"new {number}"}).value
        elif what in ("delete", "restore"):
            op = (delete if what == "delete" else restore)(place, view)
        else:
            value = None if what == "none" else draw(st.sampled_from([f"text {number}", "same"]))
            op = written(place, view, {"summary" if what == "none" else what: value})
        assert op
        found.append((view, op))
        held[dev].add(op)
        places[dev] = places[dev].after(op)
    return found


@given(written_on_views())
def test_the_log_alone_tells_again_what_each_op_changed(found):
    ops = [op for _, op in found]
    for view, op in found:
        then = change_of(view, op)
        again = change_again(op, ops, {} if op.kind == "del" else then.screen)
        assert again
        assert change_again(op, ops, then.screen) == then
        assert replace(again, screen=then.screen) == then
        assert again.covers == then.covers
        assert all(again.screen[path] >= ids for path, ids in then.screen.items())


def test_an_op_whose_predecessor_is_gone_tells_nothing_again():
    desk = Desk()
    first = desk.past[0]
    op = edit(desk.place, desk.view, {"summary": "ours"}).value
    assert change_again(op, [op]) is None
    assert change_again(op, [op, made()]) is not None
    assert first.created
