"""Our storage and table answer as stock TinyDB does, over thousands of random operations, failures included."""

from __future__ import annotations

import copy
import pickle
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import Query, TinyDB, where
from tinydb.operations import add, decrement, delete, increment, subtract
from tinydb.operations import set as set_field
from tinydb.storages import MemoryStorage
from tinydb.table import Document

from lobbykit.store.checkpoint import checkpoint_bytes, read_checkpoint
from lobbykit.store.rows import Rows
from lobbykit.store.view_storage import ViewStorage
from lobbykit.store.view_table import Staged, ViewDatabase, ViewTable

FAILURES = (ValueError, TypeError, KeyError, RuntimeError, AttributeError)
Q = Query()


def document(rng: random.Random) -> dict[str, Any]:
    doc: dict[str, Any] = {"n": rng.randrange(8), "name": rng.choice(["Ana", "ana", "Bo", "Café"])}
    if rng.random() < 0.6:
        doc["tags"] = rng.sample(["a", "b", "c"], rng.randrange(3))
    if rng.random() < 0.5:
        doc["by"] = {"year": rng.randrange(3), "list": [{"k": rng.randrange(3)} for _ in range(rng.randrange(3))]}
    if rng.random() < 0.1:
        doc["n"] = "text"
    return doc


def condition(rng: random.Random) -> Any:
    n, year = rng.randrange(8), rng.randrange(3)
    plain = [
        where("n") == n,
        where("n") != n,
        Q.n.one_of([n, n + 1]),
        Q.n < n,
        Q.n >= n,
        Q.tags.any(["a", "b"]),
        Q.tags.all(["a"]),
        Q.by.list.any(Q.k == year),
        Q.by.list.all(Q.k == year),
        Q.by.year == year,
        Q["by"]["year"].exists(),
        Q.name.matches("[A-Z].*"),
        Q.name.search("a"),
        Q.n.test(lambda value, low: value != low, n),
        Q.tags.map(len) == year,
        Q.fragment({"n": n}),
        Q.noop(),
        lambda doc: doc.get("n") == n,
    ]
    one, two = rng.choice(plain[:-1]), rng.choice(plain[:-1])
    return rng.choice([*plain, one & two, one | two, ~one])


def change(rng: random.Random) -> Any:
    n = rng.randrange(8)
    return rng.choice(
        [
            {"n": n},
            {"u": n, "name": "Ana"},
            increment("n"),
            decrement("n"),
            add("n", 2),
            subtract("n", 1),
            set_field("x", n),
            delete("u"),
            lambda doc: doc.setdefault("log", []).append(n),
            lambda doc: doc["by"].update(year=n % 3),
        ]
    )


def operation(rng: random.Random, step: int) -> Any:
    """Return one random operation on a database, the same whichever database it is called with."""
    name = rng.choice(["_default", "notes", "asks"])
    ids = [rng.randrange(1, 25) for _ in range(rng.randrange(4))]
    cond, fields, doc, docs = condition(rng), change(rng), document(rng), [document(rng) for _ in range(3)]
    brought = Document(doc, doc_id=rng.choice(ids)) if ids else Document(doc, doc_id=1_000_000 * (step + 1))
    operations = [
        lambda table: table.insert(copy.deepcopy(doc)),
        lambda table: table.insert(copy.deepcopy(doc)),
        lambda table: table.insert_multiple(copy.deepcopy(docs)),
        lambda table: table.insert_multiple(copy.deepcopy(each) for each in docs),
        lambda table: table.insert(copy.deepcopy(brought)),
        lambda table: table.insert_multiple([Document(copy.deepcopy(doc), doc_id=1_000_000 * (step + 1))]),
        lambda table: table.insert_multiple([copy.deepcopy(doc), "no mapping"]),
        lambda table: table.insert(["no mapping"]),
        lambda table: table.update(fields, cond),
        lambda table: table.update(fields, doc_ids=ids),
        lambda table: table.update(fields),
        lambda table: table.update_multiple([(fields, cond), ({"seen": step}, where("n") == 3)]),
        lambda table: table.upsert({"n": 3, "up": step}, cond),
        lambda table: table.upsert(copy.deepcopy(brought)),
        lambda table: table.upsert({"n": 3}),
        lambda table: table.remove(cond),
        lambda table: table.remove(doc_ids=ids),
        lambda table: table.remove(),
        lambda table: table.truncate() if rng_truncates else None,
        lambda table: table.search(cond),
        lambda table: (table.search(cond), table.search(cond), table.count(cond), table.contains(cond)),
        lambda table: with_id(table.get(cond)),
        lambda table: with_id(table.get(doc_id=ids[0])) if ids else table.get(),
        lambda table: [with_id(each) for each in table.get(doc_ids=ids)],
        lambda table: (len(table), [with_id(each) for each in table.all()], table.contains(doc_id=step)),
    ]
    rng_truncates = rng.random() < 0.2
    chosen = rng.choice(operations)
    if rng.random() < 0.01:
        return lambda database: database.drop_table(name)
    if rng.random() < 0.002:
        return lambda database: database.drop_tables()
    return lambda database: chosen(database.table(name))


def with_id(doc: Any) -> Any:
    return doc if doc is None else (doc.doc_id, doc)


def outcome(database: TinyDB, run: Any) -> Any:
    """Return what an operation answered, or the type of its failure, after which a stock database is put back.

    In stock TinyDB half of a failed update stays in memory; with its JSON storage, and with ours, none of it does.
    """
    held = pickle.dumps(database.storage.memory) if isinstance(database.storage, MemoryStorage) else b""
    try:
        return run(database)
    except FAILURES as error:
        if isinstance(database.storage, MemoryStorage):
            database.storage.memory = pickle.loads(held)  # noqa: S301 - our own, a moment ago
            for name in database.tables():
                database.table(name).clear_cache()
        return type(error)


def content(database: TinyDB) -> dict[str, list[Any]]:
    return {name: [with_id(doc) for doc in database.table(name)] for name in sorted(database.tables())}


def reopened(stock: TinyDB, ours: TinyDB) -> tuple[TinyDB, TinyDB]:
    checkpoint = read_checkpoint(checkpoint_bytes(ours.storage.snapshot(), {}))
    assert checkpoint is not None
    held = {name: docs for name, docs in stock.storage.memory.items() if docs}
    stock = TinyDB(storage=MemoryStorage)
    stock.storage.memory = copy.deepcopy(held)
    return stock, type(ours)(checkpoint.tables)


def differences(kind: type[ViewDatabase], trials: int, steps: int = 120) -> tuple[int, int, int, str]:
    """Return how many operations ran, how many of them failed, how many differed, and the first that did."""
    ran = failed = differed = 0
    first = ""
    for trial in range(trials):
        rng = random.Random(trial)  # noqa: S311 - a repeatable trial
        stock, ours = TinyDB(storage=MemoryStorage), kind()
        for step in range(steps):
            run = operation(rng, step)
            expected, got = outcome(stock, run), outcome(ours, run)
            ran += 1
            failed += isinstance(expected, type)
            if expected != got or content(stock) != content(ours):
                differed += 1
                first = first or f"trial {trial}, step {step}: {expected} but {got}"
                break
            if step % 40 == 39 and stock.storage.memory:
                stock, ours = reopened(stock, ours)
    return ran, failed, differed, first


def test_ten_thousand_random_operations_answer_as_stock_tinydb_does() -> None:
    ran, failed, differed, first = differences(ViewDatabase, 100)
    assert (differed, first) == (0, "")
    assert ran >= 10_000
    assert failed >= 300


class Forgetful(ViewTable):
    def remove(self, cond: Any = None, doc_ids: Any = None) -> list[int]:
        removed = super().remove(cond, doc_ids)
        self._view.commit(self.name, {number: {"n": 0} for number in removed[3:4]})
        return removed


class Stale(ViewTable):
    def clear_cache(self) -> None:
        if len(self) > 20:
            super().clear_cache()


class OutOfOrder(ViewTable):
    def _read_table(self) -> Any:
        docs = super()._read_table()
        return dict(reversed(docs.items())) if len(docs) > 15 else docs


@pytest.mark.parametrize("fault", [Forgetful, Stale, OutOfOrder])
def test_the_comparison_sees_a_planted_fault(fault: type[ViewTable]) -> None:
    class Faulty(ViewDatabase):
        table_class = fault

    assert differences(Faulty, 10)[2] > 0


def test_the_storage_alone_carries_whole_copies_as_tinydb_asks_of_any() -> None:
    storage = ViewStorage()
    assert storage.read() is None
    data = {"notes": {"1": {"id": "a", "tags": ["x"]}, "5": {"id": "b"}}}
    storage.write(data)
    data["notes"]["1"]["tags"].append("y")
    read = storage.read()
    assert read == {"notes": {"1": {"id": "a", "tags": ["x"]}, "5": {"id": "b"}}}
    read["notes"].clear()
    assert storage.rows("notes").ids == {"a": 1, "b": 5}
    assert list(TinyDB(storage=lambda: storage).table("notes")) == [{"id": "a", "tags": ["x"]}, {"id": "b"}]


def test_stock_tables_work_over_it_too() -> None:
    ours, stock = ViewDatabase(), TinyDB(storage=MemoryStorage)
    mixed = TinyDB(storage=lambda: ours.storage)
    for database in (mixed, stock):
        database.insert({"n": 1})
        database.insert_multiple([{"n": 2}, {"n": 3}])
        database.update(increment("n"), Q.n > 1)
        database.remove(Q.n == 4)
    assert content(ours) == content(mixed) == content(stock)


def test_a_handle_kept_over_a_dropped_table_answers_from_what_is_there() -> None:
    database = ViewDatabase()
    kept = database.table("notes")
    kept.insert_multiple([{"n": 1}, {"n": 1}])
    assert kept.count(Q.n == 1) == 2
    database.drop_table("notes")
    assert kept.search(Q.n == 1) == []
    database.table("notes").insert({"n": 1, "new": True})
    assert kept.search(Q.n == 1) == [{"n": 1, "new": True}]


def test_a_handle_kept_over_a_table_from_a_checkpoint_notices_that_it_was_dropped() -> None:
    database = ViewDatabase({"notes": Rows({"1": {"n": 1}})})
    kept = database.table("notes")
    assert kept.count(Q.n == 1) == 1
    database.drop_table("notes")
    assert kept.search(Q.n == 1) == []


def test_middleware_that_would_hide_changes_is_refused() -> None:
    with pytest.raises(TypeError, match="storage"):
        ViewTable(MemoryStorage(), "notes")


def test_a_failed_change_leaves_nothing_behind() -> None:
    table = ViewDatabase().table("notes")
    table.insert_multiple([{"id": "a", "n": 1, "tags": ["x"]}, {"id": "b"}])
    before = [with_id(doc) for doc in table]

    def half(doc: Any) -> None:
        doc["tags"].append("half")
        doc["n"] += 1

    for fails in (
        lambda: table.update(half),
        lambda: table.update({"id": "same"}),
        lambda: table.update({"seen": {1, 2}}),
        lambda: table.update_multiple([({"m": 1}, Q.id == "a"), (delete("none"), Q.id == "b")]),
        lambda: table.insert_multiple([{"id": "c"}, {"id": "a"}]),
        lambda: table.insert_multiple([Document({"id": "c"}, doc_id=3), {"id": "d"}, Document({}, doc_id=3)]),
        lambda: table.upsert({"id": "a"}, Q.id == "b"),
    ):
        with pytest.raises((KeyError, TypeError, ValueError)):
            fails()
        assert [with_id(doc) for doc in table] == before


def test_inserting_never_overwrites_a_document_that_brought_its_own_id() -> None:
    table = ViewDatabase().table("notes")
    table.insert({"n": 1})
    table.insert_multiple([Document({"n": "brought"}, doc_id=2)])
    assert table.insert_multiple([{"n": 2}, {"n": 3}]) == [3, 4]
    assert table.get(doc_id=2) == {"n": "brought"}
    with pytest.raises(ValueError, match="5 already exists"):
        table.insert_multiple([Document({"n": "brought"}, doc_id=5), {"n": 5}])
    assert len(table) == 4


@given(st.lists(st.tuples(st.sampled_from(["set", "delete", "pop", "clear", "write"]), st.integers(1, 5)), max_size=20))
def test_a_staged_table_is_a_mapping_that_leaves_the_table_alone(steps: list[tuple[str, int]]) -> None:
    docs = {"1": {"n": [1]}, "3": {"n": [3]}}
    staged, model = Staged(docs), {1: {"n": [1]}, 3: {"n": [3]}}
    for step, doc_id in steps:
        match step:
            case "set" if doc_id not in model:
                staged[doc_id] = model[doc_id] = {"n": [0]}
            case "delete" if doc_id in model:
                del staged[doc_id], model[doc_id]
            case "pop":
                assert staged.pop(doc_id, None) == model.pop(doc_id, None)
            case "clear" if doc_id == 1:
                staged.clear()
                model.clear()
            case "write" if doc_id in model:
                model[doc_id] = {"n": [9]}
                staged.writable(doc_id)["n"][:] = [9]
        assert list(staged.items()) == list(model.items())
        assert (len(staged), doc_id in staged) == (len(model), doc_id in model)
    assert docs == {"1": {"n": [1]}, "3": {"n": [3]}}
    rows = Rows(docs)
    rows.change(staged.puts, staged.gone, 1)
    assert {int(key): doc for key, doc in rows.docs.items()} == model
    assert list(map(int, rows.docs)) == list(model)


def test_a_table_may_be_changed_while_it_is_iterated() -> None:
    table = ViewDatabase().table("notes")
    table.insert_multiple({"n": n} for n in range(5))
    for doc in table:
        table.remove(doc_ids=[doc.doc_id])
        table.insert({"n": doc["n"], "moved": True})
    assert [doc["n"] for doc in table.search(Q.moved.exists())] == list(range(5))
