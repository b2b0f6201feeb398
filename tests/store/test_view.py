"""The view finds every row by its id, costs the same at any size, and nobody can change it in place."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import Query, TinyDB, where
from tinydb.storages import MemoryStorage
from tinydb.table import Document

from lobbykit.store.checkpoint import checkpoint_bytes, read_checkpoint
from lobbykit.store.view import View

if TYPE_CHECKING:
    from collections.abc import Callable

ROW = {"id": "n1", "office": "house-1", "tags": ["a", {"b": [1]}], "by": {"name": "Ana"}}
IDS = st.sampled_from([f"id{n}" for n in range(6)])
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["put", "drop", "remove", "update", "insert", "truncate", "upsert"]), IDS, st.integers(0, 3)
    ),
    max_size=40,
)


def view_of(size: int) -> View:
    view = View()
    for number in range(size):
        view.put("notes", {"id": f"row{number}", "n": number, "tags": ["x", ["y"]]})
    return view


def reopened(view: View) -> View:
    checkpoint = read_checkpoint(checkpoint_bytes(view.snapshot(), {}))
    assert checkpoint is not None
    return View.from_checkpoint(checkpoint)


def test_a_row_is_put_found_replaced_and_dropped_by_its_id() -> None:
    view = View()
    view.put("notes", {"id": "n1", "x": 1, "old": True})
    view.put("notes", {"id": "n2", "x": 2})
    view.put("notes", {"id": "n1", "x": 3})
    assert view.get("notes", "n1") == {"id": "n1", "x": 3}
    assert view.table("notes").all() == [{"id": "n1", "x": 3}, {"id": "n2", "x": 2}]
    assert view.drop("notes", "n1")
    assert not view.drop("notes", "n1")
    assert view.get("notes", "n1") is None
    assert len(view.table("notes")) == 1


def test_a_row_keeps_its_document_id_while_it_stays() -> None:
    view = view_of(3)
    before = view.get("notes", "row1")
    view.put("notes", {"id": "row1", "n": 99})
    after = view.get("notes", "row1")
    assert before is not None
    assert after is not None
    assert before.doc_id == after.doc_id == view.table("notes").get(where("n") == 99).doc_id


def test_tables_with_a_row_are_listed_in_order() -> None:
    view = View()
    view.put("promises", {"id": "p"})
    view.put("notes", {"id": "n"})
    view.put("asks", {"id": "a"})
    view.drop("asks", "a")
    view.table("offices").all()
    assert view.tables() == ("notes", "promises")


@pytest.mark.parametrize("row", [{}, {"id": ""}, {"id": None}, {"id": 5}])
def test_a_row_without_an_id_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="id"):
        View().put("notes", row)


def test_a_refused_row_leaves_the_old_one_and_says_nothing_of_its_text() -> None:
    view = View()
    view.put("notes", ROW)
    with pytest.raises(TypeError) as failure:
        view.put("notes", {"id": "n1", "text": "CANARY", "seen": {"CANARY"}})
    assert "CANARY" not in str(failure.value)
    assert view.get("notes", "n1") == ROW


def test_the_table_of_the_checkpoint_is_not_for_rows() -> None:
    with pytest.raises(ValueError, match="_meta"):
        View().put("_meta", ROW)
    with pytest.raises(ValueError, match="_meta"):
        View().table("_meta")


READS: dict[str, Callable[[View], Any]] = {
    "get by id": lambda view: view.get("notes", "n1"),
    "get by query": lambda view: view.table("notes").get(Query().id == "n1"),
    "get by document id": lambda view: view.table("notes").get(doc_id=1),
    "get by document ids": lambda view: view.table("notes").get(doc_ids=[1])[0],
    "search": lambda view: view.table("notes").search(Query().id == "n1")[0],
    "all": lambda view: view.table("notes").all()[0],
    "iteration": lambda view: next(iter(view.table("notes"))),
    "storage": lambda view: view.table("notes").storage.read()["notes"]["1"],
}


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_whatever_is_done_to_a_result_the_view_stays_as_it_was(read: Callable[[View], Any]) -> None:
    view = View()
    view.put("notes", ROW)
    before = view.fingerprint()
    for _ in range(2):
        result = read(view)
        assert result == ROW
        result["tags"][1]["b"].append("changed")
        result["by"]["name"] = "changed"
        result["new"] = "changed"
        del result["office"]
    assert view.fingerprint() == before
    assert read(view) == ROW


def test_whatever_is_done_to_a_row_after_it_was_put_the_view_stays_as_it_was() -> None:
    view, row = View(), {"id": "n1", "tags": ["a", ["b"]]}
    view.put("notes", row)
    fields = {"list": ["c"]}
    view.table("notes").update(fields)
    row["tags"][1].append("changed")
    fields["list"].append("changed")
    assert view.get("notes", "n1") == {"id": "n1", "tags": ["a", ["b"]], "list": ["c"]}


def test_a_row_that_was_found_may_be_put_again_anywhere() -> None:
    view = view_of(3)
    found = view.get("notes", "row2")
    assert found is not None
    view.put("kept", {"id": "other"})
    view.put("kept", {"id": "another"})
    view.put("kept", {"id": "third"})
    view.put("kept", found)
    view.drop("notes", "row2")
    view.put("notes", {"id": "row9"})
    view.put("notes", found)
    assert view.get("kept", "row2") == view.get("notes", "row2") == found
    assert (len(view.table("kept")), len(view.table("notes"))) == (4, 4)


def test_a_free_document_id_is_found_whatever_ids_were_brought_along() -> None:
    view = view_of(2)
    view.table("notes").insert_multiple([Document({"id": "brought"}, doc_id=3), Document({"id": "also"}, doc_id=4)])
    view.put("notes", {"id": "next"})
    assert {row["id"] for row in view.table("notes")} == {"row0", "row1", "brought", "also", "next"}


def test_a_flag_on_a_pattern_is_not_forgotten_between_searches() -> None:
    notes, name = view_of(0).table("notes"), Query().name
    notes.insert({"name": "Ana", "a": {"x": 1}, "b": {"x": 2}})
    assert notes.count(name.matches("ana", flags=2)) == 1
    assert notes.count(name.matches("ana")) == 0
    assert notes.count(Query().a.fragment({"x": 1})) == 1
    assert notes.count(Query().b.fragment({"x": 1})) == 0


@given(STEPS)
def test_rows_are_found_by_id_whichever_door_they_came_through(steps: list[tuple[str, str, int]]) -> None:
    view, model = View(), dict[str, int]()
    table = view.table("notes")
    for step, row_id, n in steps:
        row, same = {"id": row_id, "n": n}, where("id") == row_id
        match step:
            case "put":
                view.put("notes", row)
                model[row_id] = n
            case "upsert":
                table.upsert(row, same)
                model[row_id] = n
            case "insert" if row_id not in model:
                table.insert(row)
                model[row_id] = n
            case "insert":
                with pytest.raises(ValueError, match="one id"):
                    table.insert(row)
            case "update":
                table.update({"n": n}, same)
                model.update({row_id: n} if row_id in model else {})
            case "drop":
                assert view.drop("notes", row_id) == (model.pop(row_id, None) is not None)
            case "remove":
                table.remove(where("n") == n)
                model = {key: value for key, value in model.items() if value != n}
            case "truncate":
                table.truncate()
                model = {}
        found = {key: view.get("notes", key) for key in (f"id{number}" for number in range(6))}
        assert {key: row["n"] for key, row in found.items() if row is not None} == model
        assert {row["id"]: row["n"] for row in table} == model
    assert reopened(view).fingerprint() == view.fingerprint()


@given(st.permutations([("notes", "a"), ("notes", "b"), ("notes", "c"), ("asks", "a")]))
def test_views_with_equal_rows_have_equal_fingerprints_whatever_their_history(order: list[tuple[str, str]]) -> None:
    view, straight = View(), View()
    view.put("gone", {"id": "x"})
    view.drop("gone", "x")
    for table, row_id in order:
        view.put(table, {"id": row_id, "later": 0})
        view.put(table, {"n": [1, {"x": 2}], "id": row_id})
    for table, row_id in sorted(order):
        straight.put(table, {"id": row_id, "n": [1, {"x": 2}]})
    assert view.fingerprint() == straight.fingerprint()


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("notes", {"id": "a", "n": True}),
        ("notes", {"id": "a", "n": "1"}),
        ("notes", {"id": "a", "n": [1]}),
        ("notes", {"id": "a", "m": 1}),
        ("notes", {"id": "b", "n": 1}),
        ("asks", {"id": "a", "n": 1}),
    ],
)
def test_any_other_content_has_another_fingerprint(table: str, row: dict[str, object]) -> None:
    view, other = View(), View()
    view.put("notes", {"id": "a", "n": 1})
    other.put(table, row)
    assert view.fingerprint() != other.fingerprint()


def instructions(action: Callable[[], object]) -> int:
    """Count the instructions that the interpreter runs, and not those of garbage that others left."""
    count = 0

    def trace(frame: Any, event: str, _argument: object) -> Any:
        nonlocal count
        frame.f_trace_opcodes = True
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    gc.collect()
    gc.disable()
    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(before)
        gc.enable()
    return count


def peak(action: Callable[[], object]) -> int:
    """Measure the most memory held at once, in bytes, which shows what is copied in one instruction."""
    tracemalloc.start()
    try:
        action()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


class Watched(dict[str, Any]):
    """A dict that counts how often somebody walks over it."""

    walks = 0

    def _walk(self) -> Watched:
        self.walks += 1
        return self

    def __iter__(self) -> Any:
        return dict.__iter__(self._walk())

    def keys(self) -> Any:
        return dict.keys(self._walk())

    def values(self) -> Any:
        return dict.values(self._walk())

    def items(self) -> Any:
        return dict.items(self._walk())

    def copy(self) -> Any:
        return dict.copy(self._walk())


def changes(view: View) -> dict[str, Callable[[], object]]:
    table = view.table("notes")
    return {
        "put": lambda: view.put("notes", {"id": "new1", "tags": ["x"]}),
        "replace": lambda: view.put("notes", {"id": "row3", "tags": ["z"], "n": 0}),
        "put again": lambda: view.put("notes", {"id": "new2", "tags": ["x"]}),
        "drop": lambda: view.drop("notes", "row4"),
        "drop the last": lambda: view.drop("notes", "new2"),
        "put the next": lambda: view.put("notes", {"id": "new3", "tags": ["x"]}),
        "get": lambda: view.get("notes", "row5"),
        "insert": lambda: table.insert({"id": "new4"}),
        "insert with an id": lambda: table.insert(Document({"id": "new5"}, doc_id=1_000_000)),
        "update by id": lambda: table.update({"n": 7}, doc_ids=[2]),
        "remove by id": lambda: table.remove(doc_ids=[2]),
        "get by document id": lambda: table.get(doc_id=3),
    }


@pytest.mark.parametrize("prepare", [lambda view: view, reopened], ids=["as built", "from its checkpoint"])
def test_a_change_runs_the_same_instructions_at_any_size(prepare: Callable[[View], View]) -> None:
    for action in changes(prepare(view_of(10))).values():
        action()  # whatever is looked up only once, by anybody, is looked up now
    small, large = changes(prepare(view_of(10))), changes(prepare(view_of(2_000)))
    counts = {name: (instructions(small[name]), instructions(large[name])) for name in small}
    assert all(few > 0 for few, _ in counts.values())
    assert {name: pair for name, pair in counts.items() if pair[0] != pair[1]} == {}


@pytest.mark.parametrize("prepare", [lambda view: view, reopened], ids=["as built", "from its checkpoint"])
def test_a_change_walks_over_no_table(prepare: Callable[[View], View]) -> None:
    view = prepare(view_of(20))
    rows = view.table("notes").storage.rows("notes")
    rows.docs, rows.ids = Watched(rows.docs), Watched(rows.ids)
    for name, change in changes(view).items():
        change()
        assert (name, rows.docs.walks, rows.ids.walks) == (name, 0, 0)
    view.table("notes").all()
    assert rows.docs.walks == 1


def test_a_change_copies_as_little_at_any_size() -> None:
    large = view_of(3_000)
    kept = changes(large)
    assert max(peak(kept[name]) for name in ("replace", "drop", "get", "update by id", "remove by id")) < 4_000


def test_these_measures_see_what_stock_tinydb_does_at_each_change() -> None:
    stock = TinyDB(storage=MemoryStorage)
    stock.insert_multiple({"n": n} for n in range(3_000))
    few = TinyDB(storage=MemoryStorage)
    few.insert_multiple({"n": n} for n in range(10))
    assert instructions(lambda: stock.update({"n": 1}, doc_ids=[1])) > 50 * instructions(
        lambda: few.update({"n": 1}, doc_ids=[1])
    )
    assert peak(lambda: stock.update({"n": 1}, doc_ids=[1])) > 100_000
