"""What TinyDB 4.9 documents holds on our storage and table: one test for each promise of its guide."""

from __future__ import annotations

import re
from collections import UserDict
from typing import TYPE_CHECKING, Any

import pytest
from tinydb import Query, where
from tinydb.operations import add, decrement, delete, increment, subtract
from tinydb.operations import set as set_field
from tinydb.table import Document

from lobbykit.store.view_table import ViewDatabase

if TYPE_CHECKING:
    from collections.abc import Callable

Fruit, User, Group, Permission = Query(), Query(), Query(), Query()


@pytest.fixture
def db() -> ViewDatabase:
    return ViewDatabase()


@pytest.fixture
def fruit(db: ViewDatabase) -> ViewDatabase:
    db.insert({"type": "apple", "count": 7})
    db.insert({"type": "peach", "count": 3})
    return db


@pytest.fixture
def users(db: ViewDatabase) -> ViewDatabase:
    db.insert_multiple(
        [
            {"name": "John", "age": 22, "groups": ["user"], "birthday": {"year": 1990}, "country-code": "us"},
            {"name": "Jane", "age": 37, "groups": ["admin", "user"], "birthday": {"year": 1985}},
            {"name": "bobby", "age": 61, "groups": ["sudo", "user"]},
        ]
    )
    return db


def names(documents: list[Any]) -> list[str]:
    return [document["name"] for document in documents]


# Getting started


def test_insert_returns_ids_that_count_from_one(db: ViewDatabase) -> None:
    assert db.insert({"type": "apple"}) == 1
    assert db.insert({"type": "peach"}) == 2


def test_all_and_iteration_give_every_document_in_order(fruit: ViewDatabase) -> None:
    assert fruit.all() == [{"type": "apple", "count": 7}, {"type": "peach", "count": 3}]
    assert list(fruit) == list(fruit.table("_default")) == fruit.all()


def test_search_finds_by_equality_and_comparison(fruit: ViewDatabase) -> None:
    assert fruit.search(Fruit.type == "peach") == [{"type": "peach", "count": 3}]
    assert fruit.search(Fruit["count"] > 5) == [{"type": "apple", "count": 7}]


def test_update_changes_the_fields_of_what_matches(fruit: ViewDatabase) -> None:
    assert fruit.update({"count": 10}, Fruit.type == "apple") == [1]
    assert fruit.all() == [{"type": "apple", "count": 10}, {"type": "peach", "count": 3}]


def test_remove_takes_out_what_matches(fruit: ViewDatabase) -> None:
    assert fruit.remove(Fruit["count"] < 5) == [2]
    assert fruit.all() == [{"type": "apple", "count": 7}]


def test_truncate_empties_the_table_and_ids_begin_again(fruit: ViewDatabase) -> None:
    fruit.truncate()
    assert fruit.all() == []
    assert fruit.insert({"type": "plum"}) == 1


# Queries


QUERIES: dict[str, tuple[Any, list[str]]] = {
    "equal": (User.name == "John", ["John"]),
    "not equal": (User.name != "John", ["Jane", "bobby"]),
    "less": (User.age < 37, ["John"]),
    "at most": (User.age <= 37, ["John", "Jane"]),
    "more": (User.age > 37, ["bobby"]),
    "at least": (User.age >= 37, ["Jane", "bobby"]),
    "where": (where("age") == 22, ["John"]),
    "nested": (User.birthday.year == 1990, ["John"]),
    "nested by key": (where("birthday")["year"] == 1985, ["Jane"]),
    "no identifier": (User["country-code"] == "us", ["John"]),
    "exists": (User.birthday.exists(), ["John", "Jane"]),
    "matches from the start": (User.name.matches("J[a-z]+"), ["John", "Jane"]),
    "matches with flags": (User.name.matches("BOB", flags=re.IGNORECASE), ["bobby"]),
    "search anywhere": (User.name.search("b+y"), ["bobby"]),
    "search with flags": (User.name.search("N", flags=re.IGNORECASE), ["John", "Jane"]),
    "test": (User.age.test(lambda age: age % 2 == 0), ["John"]),
    "test with arguments": (User.age.test(lambda age, low, high: low <= age <= high, 30, 70), ["Jane", "bobby"]),
    "any of a list": (User.groups.any(["admin", "sudo"]), ["Jane", "bobby"]),
    "all of a list": (User.groups.all(["admin", "user"]), ["Jane"]),
    "one of": (User.name.one_of(["John", "bobby", "nobody"]), ["John", "bobby"]),
    "fragment": (Query().fragment({"name": "John", "age": 22}), ["John"]),
    "nested fragment": (User.birthday.fragment({"year": 1985}), ["Jane"]),
    "map": (User.groups.map(len) == 2, ["Jane", "bobby"]),
    "map a whole number": (User.age.map(lambda age: age // 10) == 6, ["bobby"]),
    "noop": (Query().noop(), ["John", "Jane", "bobby"]),
    "not": (~(User.name == "John"), ["Jane", "bobby"]),
    "and": ((User.age > 20) & (User.groups.any(["sudo"])), ["bobby"]),
    "or": ((User.name == "John") | (User.age == 61), ["John", "bobby"]),
    "and, built from noop": (Query().noop() & (User.age < 40), ["John", "Jane"]),
    "a plain function": (lambda document: document["age"] == 37, ["Jane"]),
}


@pytest.mark.parametrize(("query", "found"), QUERIES.values(), ids=QUERIES)
def test_a_query_finds_counts_and_gets_what_it_describes(users: ViewDatabase, query: Any, found: list[str]) -> None:
    assert names(users.search(query)) == found
    assert users.count(query) == len(found)
    assert users.contains(query)
    first = users.get(query)
    assert first is not None
    assert first["name"] == found[0]


def test_any_and_all_take_a_query_about_documents_in_a_list(db: ViewDatabase) -> None:
    groups = db.table("groups")
    groups.insert({"name": "user", "permissions": [{"type": "read"}]})
    groups.insert({"name": "sudo", "permissions": [{"type": "read"}, {"type": "sudo"}]})
    groups.insert({"name": "admin", "permissions": [{"type": "read"}, {"type": "write"}, {"type": "sudo"}]})
    assert names(groups.search(Group.permissions.any(Permission.type == "sudo"))) == ["sudo", "admin"]
    assert names(groups.search(Group.permissions.all(Permission.type == "read"))) == ["user"]


def test_a_query_without_a_test_is_an_error(users: ViewDatabase) -> None:
    with pytest.raises(RuntimeError, match="Empty query"):
        users.search(Query())


# Handling data


def test_insert_multiple_takes_lists_and_generators(db: ViewDatabase) -> None:
    assert db.insert_multiple([{"name": "John"}, {"name": "Jane"}]) == [1, 2]
    assert db.insert_multiple({"int": 1, "value": i} for i in range(2)) == [3, 4]
    assert db.insert_multiple([]) == []
    assert len(db) == 4


def test_any_mapping_may_be_inserted_and_becomes_a_document(db: ViewDatabase) -> None:
    db.insert(UserDict({"name": "John"}))
    assert db.all() == [{"name": "John"}]
    with pytest.raises(ValueError, match="Mapping"):
        db.insert(["John"])
    with pytest.raises(ValueError, match="Mapping"):
        db.insert_multiple([{"name": "Jane"}, "John"])


def test_update_without_a_query_changes_every_document(users: ViewDatabase) -> None:
    assert users.update({"foo": "bar"}) == [1, 2, 3]
    assert users.count(where("foo") == "bar") == 3


OPERATIONS: dict[str, tuple[Any, dict[str, object]]] = {
    "delete": (delete("key"), {"text": "a"}),
    "increment": (increment("key"), {"text": "a", "key": 6}),
    "decrement": (decrement("key"), {"text": "a", "key": 4}),
    "add": (add("key", 3), {"text": "a", "key": 8}),
    "add text": (add("text", "bc"), {"text": "abc", "key": 5}),
    "subtract": (subtract("key", 3), {"text": "a", "key": 2}),
    "set": (set_field("key", [1]), {"text": "a", "key": [1]}),
}


@pytest.mark.parametrize(("operation", "expected"), OPERATIONS.values(), ids=OPERATIONS)
def test_operations_change_what_they_name(
    db: ViewDatabase, operation: Callable[[Any], None], expected: dict[str, object]
) -> None:
    db.insert_multiple([{"text": "a", "key": 5}, {"text": "other", "key": 9}])
    assert db.update(operation, where("text") == "a") == [1]
    assert db.all() == [expected, {"text": "other", "key": 9}]


def test_an_operation_of_one_s_own_changes_documents_in_depth(users: ViewDatabase) -> None:
    def join(group: str) -> Callable[[Any], None]:
        def transform(document: Any) -> None:
            document["groups"].append(group)

        return transform

    users.update(join("press"), User.age > 30)
    assert names(users.search(User.groups.any(["press"]))) == ["Jane", "bobby"]


def test_update_multiple_pairs_each_change_with_its_condition(users: ViewDatabase) -> None:
    changed = users.update_multiple([({"age": 23}, User.name == "John"), (increment("age"), User.age == 23)])
    assert changed == [1, 1]
    assert [user["age"] for user in users] == [24, 37, 61]


def test_upsert_updates_what_matches_and_inserts_otherwise(users: ViewDatabase) -> None:
    assert users.upsert({"name": "John", "logged-in": True}, User.name == "John") == [1]
    assert users.upsert({"name": "Ann", "logged-in": True}, User.name == "Ann") == [4]
    assert names(users.search(User["logged-in"] == True)) == ["John", "Ann"]  # noqa: E712 - a query
    assert users.get(doc_id=1)["age"] == 22


def test_upsert_of_a_document_goes_by_its_id(users: ViewDatabase) -> None:
    assert users.upsert(Document({"logged-in": True}, doc_id=2)) == [2]
    assert users.upsert(Document({"name": "new"}, doc_id=12)) == [12]
    assert users.get(doc_id=2)["name"] == "Jane"
    assert users.get(doc_id=12) == {"name": "new"}
    with pytest.raises(ValueError, match="doc_id"):
        users.upsert({"name": "nobody"})


def test_get_gives_one_document_or_none(users: ViewDatabase) -> None:
    assert users.get(User.name == "John")["age"] == 22
    assert users.get(User.name == "nobody") is None
    assert not users.contains(User.name == "nobody")
    assert users.count(User.name == "nobody") == 0
    for call in (users.get, users.contains, users.remove):
        with pytest.raises(RuntimeError):
            call()


# Document ids


def test_every_result_knows_its_document_id(users: ViewDatabase) -> None:
    assert users.get(User.name == "Jane").doc_id == 2
    assert [user.doc_id for user in users.all()] == [user.doc_id for user in users] == [1, 2, 3]
    assert [user.doc_id for user in users.search(User.age > 30)] == [2, 3]


def test_documents_are_reached_by_their_ids(users: ViewDatabase) -> None:
    assert users.update({"value": 2}, doc_ids=[1, 2, 99]) == [1, 2]
    assert users.contains(doc_id=1)
    assert not users.contains(doc_id=99)
    assert users.get(doc_id=3)["name"] == "bobby"
    assert users.get(doc_id=99) is None
    assert names(users.get(doc_ids=[3, 1, 99])) == ["John", "bobby"]
    assert users.remove(doc_ids=[1, 2, 99]) == [1, 2]
    assert names(users.all()) == ["bobby"]


def test_an_id_is_not_used_again_after_its_document_went(users: ViewDatabase) -> None:
    users.remove(doc_ids=[3])
    assert users.insert({"name": "next"}) == 4


def test_a_document_may_bring_its_id_unless_it_is_taken(users: ViewDatabase) -> None:
    assert users.insert(Document({"name": "Max"}, doc_id=8)) == 8
    assert users.insert({"name": "next"}) == 9
    assert users.insert_multiple([Document({"name": "Eve"}, doc_id=20), {"name": "last"}]) == [20, 10]
    with pytest.raises(ValueError, match="8 already exists"):
        users.insert(Document({"name": "other"}, doc_id=8))
    with pytest.raises(ValueError, match="20 already exists"):
        users.insert_multiple([{"name": "lost"}, Document({"name": "other"}, doc_id=20)])
    assert names(users.all()) == ["John", "Jane", "bobby", "Max", "next", "Eve", "last"]


# Tables


def test_tables_keep_their_documents_apart(fruit: ViewDatabase) -> None:
    table = fruit.table("table_name")
    table.insert({"value": True})
    assert table.all() == [row for row in table] == [{"value": True}]  # noqa: C416 - the loop is what is tried
    assert (len(fruit), len(table)) == (2, 1)
    assert fruit.tables() == {"_default", "table_name"}
    assert fruit.table("table_name") is table
    assert table.name == "table_name"


def test_dropping_one_table_or_all_forgets_their_documents(fruit: ViewDatabase) -> None:
    fruit.table("other").insert({"value": True})
    fruit.drop_table("other")
    fruit.drop_table("never there")
    assert fruit.tables() == {"_default"}
    assert fruit.table("other").all() == []
    fruit.drop_tables()
    assert fruit.tables() == set()
    assert len(fruit) == 0
    assert fruit.insert({"type": "plum"}) == 1


def test_an_empty_table_is_listed_when_it_is_asked_for_and_never_emptied(fruit: ViewDatabase) -> None:
    fruit.table("quiet")
    fruit.table("shown", persist_empty=True)
    assert fruit.tables() == {"_default", "shown"}
    again = ViewDatabase(storage=lambda: fruit.storage).table("_default", persist_empty=True)
    assert len(again) == 2


def test_the_default_table_may_have_another_name() -> None:
    class Named(ViewDatabase):
        default_table_name = "my-default"

    named = Named()
    named.insert({"value": True})
    assert named.tables() == {"my-default"}


def test_it_is_a_context_manager(fruit: ViewDatabase) -> None:
    with fruit as opened:
        assert len(opened) == 2


# Query caching


def test_a_query_that_runs_again_looks_at_no_document_until_one_changes(users: ViewDatabase) -> None:
    looked: list[str] = []

    def adult(document: Any) -> bool:
        looked.append(document["name"])
        return bool(document["age"] >= 18)

    first = users.search(adult)
    assert users.search(adult) == first
    assert users.count(adult) == 3
    assert len(looked) == 3
    users.update({"age": 3}, User.name == "John")
    assert names(users.search(adult)) == ["Jane", "bobby"]
    assert len(looked) == 6
    users.clear_cache()
    users.search(adult)
    assert len(looked) == 9


@pytest.mark.parametrize(("size", "runs"), [(0, 4), (1, 4), (2, 2), (None, 2)])
def test_the_cache_holds_as_many_queries_as_it_was_given(db: ViewDatabase, size: int | None, runs: int) -> None:
    table, ran = db.table("sized", cache_size=size), []
    table.insert({"n": 1})
    queries = [lambda _: not ran.append("even"), lambda _: not ran.append("odd")]
    for query in [*queries, *queries]:
        assert table.search(query) == [{"n": 1}]
    assert len(ran) == runs


def test_a_query_that_cannot_be_cached_runs_each_time(users: ViewDatabase) -> None:
    ran: list[int] = []
    query = User.age.map(lambda age: ran.append(age) or age) == 22
    assert not query.is_cacheable()
    assert names(users.search(query)) == names(users.search(query)) == ["John"]
    assert len(ran) == 6


def test_changing_a_result_changes_no_cached_answer(users: ViewDatabase) -> None:
    found = users.search(User.name == "Jane")
    found[0]["groups"].append("changed")
    found[0]["name"] = "changed"
    found.clear()
    assert users.search(User.name == "Jane")[0]["groups"] == ["admin", "user"]
