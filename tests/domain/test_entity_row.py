from __future__ import annotations

import pytest

from lobbykit.domain.edits import create, delete, edit, withdraw
from lobbykit.domain.entity_row import NEWER, TABLES, row_of, table_of
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.merge import Replica
from lobbykit.domain.op import Link, Op
from lobbykit.domain.op_shape import FIRST
from lobbykit.domain.schema import field_at

ID = "1" * 32
FIELDS = {"office": "A000001", "author": "Ana", "date": "2026-11-22", "summary": "old", "staff/s1/name": "Kim"}


def made(link: Link, replica: Replica, *ops: Op | None) -> Link:
    for op in ops:
        assert op
        replica.add(op)
        link = link.after(op)
    return link


@pytest.fixture
def replica() -> Replica:
    return Replica()


@pytest.fixture
def link(replica: Replica) -> Link:
    start = Link("a" * 16, "ana", 1, FIRST, 1_000)
    return made(start, replica, create(start, ID, "note", FIELDS).value)


def shown(replica: Replica) -> dict[str, object]:
    entity = replica.entity(ID)
    assert entity
    return row_of(entity)


@pytest.mark.usefixtures("link")
def test_a_row_is_the_note_as_it_is_typed_in_json_and_what_is_to_be_known_of_it(replica: Replica) -> None:
    assert shown(replica) == {
        "office": "A000001",
        "author": "Ana",
        "date": "2026-11-22",
        "summary": "old",
        "staff": {"s1": {"name": "Kim"}},
        "id": ID,
        "created": 1_000,
        "changed": 1_000,
        "deleted": False,
        "edited_after_delete": False,
        "conflicts": {},
        "withdrawn": [],
        "newer": 0,
    }


def test_what_is_withdrawn_stands_in_no_row_and_in_no_conflict(replica: Replica, link: Link) -> None:
    before = replica.entity(ID)
    assert before
    other = Link("b" * 16, "ben", 1, FIRST, 2_000)
    made(other, replica, edit(other, before, {"summary": "theirs"}).value)
    link = made(link, replica, edit(link, before, {"summary": "ours"}).value)
    assert [one["by"] for one in shown(replica)["conflicts"]["summary"]] == ["ben", "ana"]
    now = replica.entity(ID)
    assert now
    made(link, replica, withdraw(link, now, "summary").value)
    row = shown(replica)
    assert "theirs" not in str(row)
    assert "ours" not in str(row)
    assert row["withdrawn"] == ["summary"]


def test_an_edit_that_a_deletion_had_not_seen_keeps_the_row_and_says_so(replica: Replica, link: Link) -> None:
    before = replica.entity(ID)
    assert before
    made(link, replica, delete(link, before))
    assert shown(replica)["deleted"]
    other = Link("b" * 16, "ben", 1, FIRST, 500)
    made(other, replica, edit(other, before, {"summary": "theirs"}).value)
    row = shown(replica)
    assert (row["deleted"], row["edited_after_delete"], row["summary"]) == (False, True, "theirs")


def test_every_kind_has_a_table_and_what_no_kind_is_known_of_has_another(replica: Replica, link: Link) -> None:
    assert TABLES.keys() == KINDS.keys()
    assert len({*TABLES.values(), NEWER}) == len(KINDS) + 1
    entity = replica.entity(ID)
    assert entity
    assert table_of(entity) == "notes"
    lost = Replica()
    change = edit(link, entity, {"summary": "new"}).value
    assert change
    lost.add(change)
    unknown = lost.entity(ID)
    assert unknown
    assert (table_of(unknown), "summary" in row_of(unknown)) == (NEWER, False)


@pytest.mark.usefixtures("link")
def test_no_field_of_any_kind_is_hidden_by_what_a_row_adds(replica: Replica) -> None:
    added = shown(replica).keys() - {"office", "author", "date", "summary", "staff"}
    for kind in KINDS:
        assert not {name for name in added if field_at(kind, name) and name != "withdrawn"}
