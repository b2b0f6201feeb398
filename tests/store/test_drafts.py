"""What was typed comes back, whatever happened to the program."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobbykit.store import drafts as drafts_module
from lobbykit.store.drafts import COMPACT_ABOVE, DraftBook, DraftError
from lobbykit.store.layout import Layout
from lobbykit.store.seal import Vault
from lobbykit.store.segment import PlainCodec
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.folders import files_in, old_workspace

VAULT = Vault(bytes(32), os.urandom)
Texts = dict[str, dict[str, str]]


def book(folder: Path, *, writable: bool = True) -> tuple[DraftBook, list[str]]:
    drafts = DraftBook(Layout(folder), writable=writable)
    return drafts, [problem.code for problem in drafts.open()]


def reopened(folder: Path, *, writable: bool = False) -> tuple[Texts, list[str]]:
    drafts, problems = book(folder, writable=writable)
    drafts.close()
    return {entity: dict(fields) for entity, fields in drafts.all().items()}, problems


WORDS = st.text(st.characters(exclude_categories=()), max_size=30)  # half of an emoji and control characters too
CHANGES = st.lists(
    st.tuples(st.just("keep"), st.sampled_from("ab"), st.sampled_from(["summary", "ask/x/y/answer"]), WORDS)
    | st.tuples(st.just("drop"), st.sampled_from("ab"))
    | st.just(("reopen",)),
    max_size=25,
)


@given(CHANGES)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_last_text_of_each_field_comes_back(tmp_path: Path, changes: list[tuple[str, ...]]) -> None:
    Layout(tmp_path).drafts.unlink(missing_ok=True)
    drafts, _ = book(tmp_path)
    wanted: Texts = {}
    for change in changes:
        match change:
            case ("keep", entity, path, text):
                drafts.keep(entity, path, text)
                wanted.setdefault(entity, {})[path] = text
            case ("drop", entity):
                drafts.drop(entity)
                wanted.pop(entity, None)
            case _:
                drafts.close()
                drafts, problems = book(tmp_path)
                assert problems == []
        assert drafts.all() == reopened(tmp_path)[0] == wanted
    drafts.close()


def test_drafts_of_an_earlier_program_are_offered(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    assert reopened(layout.root) == ({"5b0c3f9e8d7a4c21b6e0f1a2d3c4b5a6": {"thanks": "Thank you for"}}, [])


@pytest.mark.parametrize("seal", [VAULT, None])
def test_drafts_change_their_form_and_stay_as_they_are(tmp_path: Path, seal: Vault | None) -> None:
    typed(tmp_path)
    drafts, _ = book(tmp_path)
    drafts.drop("b")
    before = drafts.all()
    codec = (VAULT.lines(), PlainCodec())
    old, new = codec if seal else codec[::-1]
    drafts.rewrite(old)
    drafts.rewrite(new)
    drafts.keep("c", "summary", "later")
    drafts.close()
    assert (b"other" in Layout(tmp_path).drafts.read_bytes()) is False, "what was dropped is not carried over"
    again = DraftBook(Layout(tmp_path), writable=False, codec=new)
    assert again.open() == ()
    assert again.all() == {**before, "c": {"summary": "later"}}


def test_sealed_drafts_hold_no_readable_text_and_one_flipped_bit_costs_one_line(tmp_path: Path) -> None:
    drafts = DraftBook(Layout(tmp_path), writable=True, codec=VAULT.lines())
    drafts.open()
    for entity in "abc":
        drafts.keep(entity, "summary", f"she signs on Tuesday {entity}")
    drafts.close()
    file, whole = Layout(tmp_path).drafts, drafts.all()
    sound = file.read_bytes()
    assert b"Tuesday" not in sound
    for bit in range(0, len(sound) * 8, 5):
        damaged = bytearray(sound)
        damaged[bit // 8] ^= 1 << bit % 8
        file.write_bytes(damaged)
        again = DraftBook(Layout(tmp_path), writable=False, codec=VAULT.lines())
        assert again.open(), bit
        assert again.all().items() <= whole.items()
        assert len(again.all()) >= (2 if sound[bit // 8] != 10 else 1), bit


def test_a_disk_that_refuses_another_form_leaves_the_drafts_in_the_old_one(tmp_path: Path) -> None:
    typed(tmp_path)
    drafts, _ = book(tmp_path)
    raw = Layout(tmp_path).drafts.read_bytes()
    with watched(FileCalls(failing=1, error=OSError(errno.EIO, "no"))), pytest.raises(DraftError):
        drafts.rewrite(VAULT.lines())
    assert Layout(tmp_path).drafts.read_bytes() == raw
    drafts.keep("c", "summary", "later")
    drafts.close()
    assert set(reopened(tmp_path)[0]) == {"a", "b", "c"}


def test_the_file_stays_small_while_somebody_types_all_day(tmp_path: Path) -> None:
    drafts, _ = book(tmp_path)
    largest = 0
    for number in range(300):
        drafts.keep("a", "summary", f"{number} " + "x" * 4000)
        largest = max(largest, Layout(tmp_path).drafts.stat().st_size)
    assert COMPACT_ABOVE < largest < COMPACT_ABOVE + 10_000
    drafts.close()
    assert reopened(tmp_path) == ({"a": {"summary": "299 " + "x" * 4000}}, [])


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_only_the_owner_may_read_them(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        drafts, _ = book(tmp_path)
        drafts.keep("a", "summary", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE(Layout(tmp_path).drafts.stat().st_mode) == 0o600
    drafts.close()


def typed(folder: Path) -> None:
    drafts, _ = book(folder)
    drafts.keep("a", "summary", "first")
    drafts.keep("b", "summary", "other")
    drafts.close()


def test_every_flipped_bit_is_reported_and_costs_one_line(tmp_path: Path) -> None:
    typed(tmp_path)
    drafts, _ = book(tmp_path)
    drafts.keep("b", "thanks", "third")
    drafts.close()
    file, sound = Layout(tmp_path).drafts, Layout(tmp_path).drafts.read_bytes()
    whole = reopened(tmp_path)[0]
    for bit in range(len(sound) * 8):
        damaged = bytearray(sound)
        damaged[bit // 8] ^= 1 << bit % 8
        file.write_bytes(damaged)
        texts, problems = reopened(tmp_path)
        assert problems, bit
        left = [(entity, path, text) for entity, fields in texts.items() for path, text in fields.items()]
        assert all(whole[entity][path] == text for entity, path, text in left)
        assert len(left) >= (1 if damaged[bit // 8] != sound[bit // 8] and sound[bit // 8] == 10 else 2), bit


def test_damage_is_set_aside_once_and_the_rest_goes_on(tmp_path: Path) -> None:
    typed(tmp_path)
    file = Layout(tmp_path).drafts
    file.write_bytes(file.read_bytes().replace(b"first", b"fIrst") + b"1234 torn")
    assert reopened(tmp_path, writable=True) == ({"b": {"summary": "other"}}, ["drafts-damaged", "drafts-torn"])
    aside = list(files_in(Layout(tmp_path).damaged).values())
    assert len(aside) == 1
    assert b"fIrst" in aside[0]
    assert b"1234 torn" in aside[0]
    assert reopened(tmp_path, writable=True) == ({"b": {"summary": "other"}}, [])
    assert len(files_in(Layout(tmp_path).damaged)) == 1


def test_without_room_to_mend_the_drafts_are_offered_all_the_same_and_the_damage_kept(tmp_path: Path) -> None:
    typed(tmp_path)
    file = Layout(tmp_path).drafts
    raw = file.read_bytes().replace(b"first", b"fIrst")
    file.write_bytes(raw)
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    drafts = DraftBook(Layout(tmp_path), writable=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "write", lambda *_: (_ for _ in ()).throw(full))
        assert [problem.code for problem in drafts.open()] == ["drafts-damaged", "drafts-unmended"]
        with pytest.raises(DraftError):
            drafts.keep("c", "summary", "new")
    assert drafts.all() == {"b": {"summary": "other"}}
    assert file.read_bytes() == raw
    drafts.keep("c", "summary", "new")
    drafts.close()
    assert any(b"fIrst" in data for data in files_in(Layout(tmp_path).damaged).values())
    assert reopened(tmp_path) == ({"b": {"summary": "other"}, "c": {"summary": "new"}}, [])


def test_a_line_that_did_not_fit_leaves_no_torn_end(tmp_path: Path) -> None:
    drafts, _ = book(tmp_path)
    drafts.keep("a", "summary", "first")
    real = os.write

    def half(descriptor: int, data: bytes) -> int:
        if len(data) < 10:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(descriptor, data[: len(data) // 2])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "write", half)
        with pytest.raises(DraftError):
            drafts.keep("a", "summary", "second, which is much longer than what is left")
    drafts.close()
    assert reopened(tmp_path) == ({"a": {"summary": "first"}}, [])


def test_reading_only_changes_nothing_and_says_so_when_somebody_types(tmp_path: Path) -> None:
    typed(tmp_path)
    file = Layout(tmp_path).drafts
    file.write_bytes(file.read_bytes() + b"torn")
    before = files_in(tmp_path)
    drafts, problems = book(tmp_path, writable=False)
    assert problems == ["drafts-torn"]
    with pytest.raises(DraftError):
        drafts.keep("a", "summary", "new")
    assert files_in(tmp_path) == before
    assert drafts.all()["a"] == {"summary": "first"}


def test_killed_at_any_file_call_what_was_kept_is_there_and_nothing_else(tmp_path: Path) -> None:
    total = number_of_calls(lambda: typed(tmp_path / "count") if (tmp_path / "count").mkdir() is None else None)
    for call in range(2, total + 1):
        folder = tmp_path / f"at-{call}"
        folder.mkdir()
        with pytest.raises(Killed), watched(FileCalls(fatal=call - 1)):
            typed(folder)
        texts, problems = reopened(folder)
        assert texts in ({}, {"a": {"summary": "first"}}, {"a": {"summary": "first"}, "b": {"summary": "other"}})
        assert problems == []


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_failing_disk_is_reported_and_the_text_kept_at_the_next_try(tmp_path: Path, code: int) -> None:
    failure = OSError(code, os.strerror(code))
    for call in range(1, 30):
        folder = tmp_path / f"at-{call}"
        folder.mkdir()
        drafts, _ = book(folder)
        drafts.keep("a", "summary", "first")
        with watched(FileCalls(failing=call, error=failure)) as calls:
            try:
                drafts.keep("a", "summary", "second")
                drafts.drop("none")
            except DraftError:
                assert drafts.all() == {"a": {"summary": "first"}}
        if calls.count < call:
            assert call > 2
            return
        drafts.keep("a", "summary", "second")
        drafts.close()
        assert reopened(folder) == ({"a": {"summary": "second"}}, [])
    raise AssertionError("never came through")


@pytest.mark.parametrize("harm", ["replaced", "deleted", "truncated"])
def test_a_file_that_somebody_changed_under_us_is_written_anew(tmp_path: Path, harm: str) -> None:
    drafts, _ = book(tmp_path)
    drafts.keep("a", "summary", "first")
    file = Layout(tmp_path).drafts
    if harm == "truncated":
        os.truncate(file, 3)
    else:
        file.unlink()
    if harm == "replaced":
        file.write_bytes(b"somebody else's")
    drafts.keep("b", "summary", "second")
    drafts.close()
    assert reopened(tmp_path) == ({"a": {"summary": "first"}, "b": {"summary": "second"}}, [])


def test_too_much_is_refused_and_nothing_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts, _ = book(tmp_path)
    with pytest.raises(DraftError) as refusal:
        drafts.keep("a", "summary", "x" * 256_000)
    assert refusal.value.code == "draft-too-long"
    monkeypatch.setattr(drafts_module, "MOST", 1000)
    drafts.keep("a", "summary", "x" * 800)
    with pytest.raises(DraftError) as refusal:
        drafts.keep("b", "summary", "x" * 800)
    assert refusal.value.code == "drafts-full"
    drafts.keep("a", "summary", "y" * 850)
    assert drafts.all() == {"a": {"summary": "y" * 850}}
    drafts.close()


@pytest.mark.skipif(os.name == "nt", reason="POSIX files")
def test_a_pipe_or_a_huge_file_in_their_place_is_moved_aside(tmp_path: Path) -> None:
    os.mkfifo(Layout(tmp_path).drafts)
    assert reopened(tmp_path, writable=True) == ({}, ["drafts-unusable"])
    assert stat.S_ISFIFO((Layout(tmp_path).damaged / "drafts.jsonl").stat().st_mode)
