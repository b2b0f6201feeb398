"""Edits: ops are made only from sound fields, and supersede just what stood on screen."""

from __future__ import annotations

from lobbykit.domain.edits import create, edit, withdraw
from lobbykit.domain.merge import Replica
from tests.domain.op_samples import FIELDS, NOTE, NOW, YEAR, link, made


def on_screen(*ops):
    replica = Replica()
    for op in ops:
        replica.add(op)
    view = replica.entity(NOTE)
    assert view
    return view


def codes(read) -> list[str]:
    assert read.value is None
    return [problem.code for problem in read.problems]


def test_an_entity_begins_with_its_kind_and_what_was_filled_in():
    op = create(link(), NOTE, "note", FIELDS | {"tone": None}).value
    assert op
    assert op.fields == FIELDS | {"kind": "note"}
    assert op.seen == {}


def test_unsound_fields_make_no_op():
    assert codes(create(link(), NOTE, "note", {"office": "A000001"})) == ["field-missing"] * 2
    assert codes(create(link(), NOTE, "letter", FIELDS)) == ["kind-unknown"]
    view = on_screen(made())
    assert codes(edit(link(), view, {"mood": "red"})) == ["field-unknown"]
    assert codes(edit(link(), view, {"kind": "print"})) == ["field-unknown"]
    assert codes(edit(link(), view, {"office": None})) == ["field-missing"]
    assert codes(withdraw(link(), view, "date")) == ["field-unknown"]


def test_an_edit_lists_what_stood_at_its_paths_and_no_more():
    first = made()
    op = edit(link("b"), on_screen(first), {"summary": "New.", "tone": "calm"}).value
    assert op
    assert op.seen == {"summary": (first.id,)}


def test_what_stands_already_is_not_written_again():
    view = on_screen(made())
    assert edit(link("b"), view, {"summary": FIELDS["summary"]}).value is None
    op = edit(link("b"), view, {"summary": FIELDS["summary"], "tone": "calm"}).value
    assert op
    assert op.fields == {"tone": "calm"}


def test_an_edit_on_a_clock_that_is_behind_is_still_later():
    first = made(now_ms=NOW + 10 * YEAR)
    op = edit(link("b", now_ms=NOW - 20 * YEAR), on_screen(first), {"summary": "New."}).value
    assert op
    assert op.ms == first.ms + 1
    assert on_screen(first, op).fields["summary"] == "New."
