"""The checkpoint is believed whole or not at all, and stock TinyDB opens it."""

from __future__ import annotations

import gc
import hashlib
import json
import os
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import Query, TinyDB

from lobbykit.store.checkpoint import (
    SCHEMA,
    CheckpointWriteError,
    checkpoint_bytes,
    load_checkpoint,
    read_checkpoint,
    write_checkpoint,
)
from lobbykit.store.seal import Vault
from lobbykit.store.view import View

if TYPE_CHECKING:
    from pathlib import Path

HEAD = b'{"_meta":{"1":{"sha256":"'
META = {"log": {"ab12": ["0001", 4096]}, "library": {}}
GOOD = f'"meta":{{}},"schema":{SCHEMA}'


def small_view() -> View:
    view = View()
    view.put("notes", {"id": "n1", "summary": "Café — “maybe”", "reasons": ["time", None, True, -3, 0.5]})
    view.put("notes", {"id": "n2", "staff/u/name": "O’Neil", "nested": {"a": {"b": []}}})
    view.put("promises", {"id": "p1", "done": False})
    view.drop("notes", "n1")
    view.put("notes", {"id": "n3", "summary": "\ud800 \x00 \u2028"})
    return view


def forged(tail: str) -> bytes:
    """Return a file with a true checksum, as the documented format defines it, and any content."""
    body = tail.encode()
    return HEAD + hashlib.sha256(body).hexdigest().encode() + body


def with_content(meta: str, tables: str = "") -> bytes:
    return forged(f'",{meta}}}}}{tables}}}')


def test_it_gives_back_rows_document_ids_order_and_meta(tmp_path: Path) -> None:
    view = small_view()
    view.write_checkpoint(tmp_path / "view.json", META)
    checkpoint = load_checkpoint(tmp_path / "view.json")
    assert checkpoint is not None
    assert checkpoint.meta == META
    again = View.from_checkpoint(checkpoint)
    assert again.fingerprint() == view.fingerprint()
    assert [(row.doc_id, row) for row in again.table("notes")] == [(row.doc_id, row) for row in view.table("notes")]
    assert again.get("promises", "p1") == {"id": "p1", "done": False}


def test_a_view_goes_on_from_its_checkpoint_as_if_it_had_not_stopped() -> None:
    view, checkpoint = small_view(), read_checkpoint(checkpoint_bytes(small_view().snapshot(), META))
    assert checkpoint is not None
    again, twin = View.from_checkpoint(checkpoint), View.from_checkpoint(checkpoint)
    for each in (view, again):
        each.put("notes", {"id": "n4"})
        each.put("notes", {"id": "n2", "replaced": True})
    assert [(row.doc_id, row) for row in again.table("notes")] == [(row.doc_id, row) for row in view.table("notes")]
    assert twin.get("notes", "n4") is None


def test_stock_tinydb_opens_it_and_finds_every_row(tmp_path: Path) -> None:
    view = small_view()
    view.write_checkpoint(tmp_path / "view.json", META)
    with TinyDB(tmp_path / "view.json", access_mode="r") as stock:
        assert stock.tables() == {"_meta", "notes", "promises"}
        for name in view.tables():
            ours = [(row.doc_id, row) for row in view.table(name)]
            assert [(row.doc_id, row) for row in stock.table(name)] == ours
        assert stock.table("notes").get(Query().id == "n2")["staff/u/name"] == "O’Neil"
        (meta,) = stock.table("_meta").all()
    assert (meta["schema"], meta["meta"]) == (SCHEMA, META)


def test_it_reads_the_same_under_any_encoding_of_the_computer() -> None:
    assert checkpoint_bytes(small_view().snapshot(), META).isascii()


def test_one_flipped_bit_anywhere_discards_it() -> None:
    data = bytearray(checkpoint_bytes(small_view().snapshot(), META))
    assert read_checkpoint(bytes(data)) is not None
    for place in range(len(data)):
        for bit in range(8):
            data[place] ^= 1 << bit
            assert read_checkpoint(bytes(data)) is None, (place, bit)
            data[place] ^= 1 << bit


def test_a_piece_of_it_or_more_than_it_is_discarded(tmp_path: Path) -> None:
    data = checkpoint_bytes(small_view().snapshot(), META)
    assert not [end for end in range(len(data)) if read_checkpoint(data[:end]) is not None]
    for more in (b"\n", b" ", b"\0", data):
        (tmp_path / "view.json").write_bytes(data + more)
        assert load_checkpoint(tmp_path / "view.json") is None


def test_it_is_discarded_once_another_program_has_saved_it(tmp_path: Path) -> None:
    small_view().write_checkpoint(tmp_path / "view.json", META)
    with TinyDB(tmp_path / "view.json") as stock:
        stock.table("notes").insert({"id": "n9"})
    assert load_checkpoint(tmp_path / "view.json") is None


def test_the_documented_format_is_the_one_that_is_read() -> None:
    found = read_checkpoint(with_content(GOOD, ',"notes":{"7":{"id":"a","x":1}},"empty":{}'))
    assert found is not None
    assert View.from_checkpoint(found).get("notes", "a") == {"id": "a", "x": 1}


@pytest.mark.parametrize(
    "data",
    [
        with_content(f'"meta":{{}},"schema":{SCHEMA + 1}'),
        with_content(f'"meta":{{}},"schema":"{SCHEMA}"'),
        with_content(f'"meta":[],"schema":{SCHEMA}'),
        with_content(f'"schema":{SCHEMA}'),
        with_content('"meta":{}'),
        with_content(GOOD, ',"notes":[]'),
        with_content(GOOD, ',"notes":null'),
        with_content(GOOD, ',"notes":{"1":[]}'),
        with_content(GOOD, ',"notes":{"1":null}'),
        with_content(GOOD, ',"notes":{"01":{}}'),
        with_content(GOOD, ',"notes":{"x":{}}'),
        with_content(GOOD, ',"notes":{"1.0":{}}'),
        with_content(GOOD, ',"notes":{"' + "9" * 5000 + '":{}}'),
        with_content(GOOD, ',"notes":{"1":{"id":"a"},"2":{"id":"a"}}'),
        with_content(GOOD, ',"notes":{"1":{"id":NaN}}'),
        with_content(GOOD, ',"_meta":{}'),
        with_content(GOOD, ',"notes":{"1":{"x":' + "[" * 100_000 + "]" * 100_000 + "}}"),
        forged(""),
        forged('"'),
        forged("\ufffe"),
    ],
    ids=range(20),
)
def test_a_wrong_schema_or_shape_is_discarded_even_with_a_true_checksum(data: bytes) -> None:
    assert read_checkpoint(data) is None
    assert gc.isenabled()


@given(st.binary(max_size=200), st.booleans())
def test_no_content_makes_reading_raise(data: bytes, true_checksum: bool) -> None:
    if true_checksum:
        data = HEAD + hashlib.sha256(data).hexdigest().encode() + data
    assert read_checkpoint(data) is None


def test_what_is_no_readable_file_is_discarded(tmp_path: Path) -> None:
    assert load_checkpoint(tmp_path / "missing.json") is None
    assert load_checkpoint(tmp_path) is None
    (tmp_path / "empty.json").touch()
    assert load_checkpoint(tmp_path / "empty.json") is None


def test_a_sealed_one_is_believed_only_from_who_has_the_key(tmp_path: Path) -> None:
    file, vault, other = tmp_path / "view.json", Vault(bytes(32), os.urandom), Vault(bytes(range(32)), os.urandom)
    snapshot = small_view().snapshot()
    write_checkpoint(file, snapshot, META, vault)
    assert b"notes" not in file.read_bytes()
    sealed = load_checkpoint(file, vault)
    assert sealed is not None
    assert sealed.meta == META
    assert View.from_checkpoint(sealed).fingerprint() == small_view().fingerprint()
    assert load_checkpoint(file, other) is None
    assert load_checkpoint(file) is None
    write_checkpoint(file, snapshot, META)
    assert load_checkpoint(file) is not None
    assert load_checkpoint(file, vault) is None, "anybody can write a plain one with a true checksum"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_in_its_place_does_not_hang_the_start(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "view.json")
    assert load_checkpoint(tmp_path / "view.json") is None


def test_what_is_written_is_what_was_there_when_the_snapshot_was_taken() -> None:
    view = small_view()
    snapshot, before = view.snapshot(), checkpoint_bytes(view.snapshot(), META)
    view.put("notes", {"id": "n2", "later": True})
    view.put("notes", {"id": "n5"})
    view.drop("promises", "p1")
    view.table("notes").update(lambda row: row.setdefault("nested", {}).update(later=True))
    assert checkpoint_bytes(snapshot, META) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permission bits")
def test_only_its_owner_may_read_it_and_nothing_else_is_left(tmp_path: Path) -> None:
    small_view().write_checkpoint(tmp_path / "view.json", META)
    small_view().write_checkpoint(tmp_path / "view.json", META)
    assert stat.S_IMODE((tmp_path / "view.json").stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [tmp_path / "view.json"]


def test_when_the_disk_refuses_the_old_one_stays_and_no_text_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, view = tmp_path / "view.json", small_view()
    view.write_checkpoint(file, META)
    before = file.read_bytes()
    view.put("notes", {"id": "n7", "summary": "CANARY"})

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CheckpointWriteError) as failure:
        view.write_checkpoint(file, META)
    assert failure.value.code == "checkpoint-unwritable"
    assert dict(failure.value.params) == {"file": str(file), "reason": "No space left on device"}
    assert "CANARY" not in repr(failure.value)
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [tmp_path / "view.json"]


@pytest.mark.parametrize("meta", [{"seen": {1, 2}}, {"segments": {1: 4096}}])
def test_meta_that_json_would_not_give_back_is_refused_before_anything_is_written(
    tmp_path: Path, meta: dict[str, object]
) -> None:
    with pytest.raises(TypeError):
        write_checkpoint(tmp_path / "view.json", small_view().snapshot(), meta)
    assert list(tmp_path.iterdir()) == []


def test_rows_in_a_table_named_as_its_own_are_refused() -> None:
    with pytest.raises(ValueError, match="_meta"):
        checkpoint_bytes({"_meta": {"1": {}}}, META)


def test_it_is_json_of_one_row_a_line_for_whoever_looks_inside() -> None:
    text = checkpoint_bytes(small_view().snapshot(), META).decode()
    assert json.loads(text)["notes"]["2"]["id"] == "n2"
    assert sum(line.startswith(('"2":', '"3":', '"1":')) for line in text.splitlines()) == 3
