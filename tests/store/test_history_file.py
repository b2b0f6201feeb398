"""The steps come back after the next start; whatever happens to their file, it is said, and never a wrong step told."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobbykit.store.history_file import HistoryFile, HistoryLine, decoded, encoded
from lobbykit.store.layout import Layout
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.folders import files_in

A, B, C = "a" * 32, "b" * 32, "c" * 32
LINES = (
    HistoryLine("did", A, C),
    HistoryLine("undid", A, B, {"kind": (A, C), "summary": ()}, {}),
    HistoryLine("imported", "1"),
    HistoryLine("passed", "1"),
    HistoryLine("did", B, C, {}, {"summary": A, "$deleted": B}),
)

ids = st.sampled_from([A, B, C])
paths = st.sampled_from(["summary", "ask/x/y/answer", "$deleted"])
folders = st.integers(1, 999).map(str)
lines = st.one_of(
    st.builds(
        HistoryLine,
        st.sampled_from(["did", "undid", "redid", "undone"]),
        ids,
        ids,
        st.dictionaries(paths, st.lists(ids, max_size=3).map(tuple), max_size=2),
        st.dictionaries(paths, ids, max_size=2),
    ),
    st.builds(HistoryLine, st.sampled_from(["imported", "undone", "passed"]), folders),
    st.builds(HistoryLine, st.sampled_from(["unimported", "reimported"]), folders, folders),
    st.builds(HistoryLine, st.just("passed"), ids),
)


def read(folder: Path, *, writable: bool = False) -> tuple[HistoryFile, list[str]]:
    file = HistoryFile(Layout(folder), writable=writable)
    return file, [problem.code for problem in file.open()]


def written(folder: Path) -> None:
    file, problems = read(folder, writable=True)
    assert problems == []
    for line in LINES:
        assert file.add(line) == ()


@given(lines)
def test_a_line_comes_back_as_it_was(line: HistoryLine) -> None:
    raw = encoded(line)
    assert raw.endswith(b"\n")
    assert decoded(raw[:-1]) == line


@given(st.lists(lines, max_size=8), st.lists(lines, max_size=4))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_lines_come_back_after_the_next_start(
    tmp_path: Path, first: list[HistoryLine], then: list[HistoryLine]
) -> None:
    Layout(tmp_path).history.unlink(missing_ok=True)
    for some in (first, then):
        file, problems = read(tmp_path, writable=True)
        assert problems == []
        for line in some:
            assert file.add(line) == ()
    assert read(tmp_path)[0].lines == (*first, *then)


def test_a_new_file_takes_the_place_of_all_lines(tmp_path: Path) -> None:
    written(tmp_path)
    file, _ = read(tmp_path, writable=True)
    assert file.rewrite(LINES[3:]) == ()
    file.add(LINES[0])
    assert read(tmp_path)[0].lines == (*LINES[3:], LINES[0])


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        written(tmp_path)
    finally:
        os.umask(before)
    assert stat.S_IMODE(Layout(tmp_path).history.stat().st_mode) == 0o600


def test_every_flipped_bit_is_said_and_only_steps_after_it_are_told(tmp_path: Path) -> None:
    written(tmp_path)
    path, sound = Layout(tmp_path).history, Layout(tmp_path).history.read_bytes()
    for bit in range(len(sound) * 8):
        damaged = bytearray(sound)
        damaged[bit // 8] ^= 1 << bit % 8
        path.write_bytes(damaged)
        file, problems = read(tmp_path)
        assert problems == ["history-damaged"], bit
        line = sound[: bit // 8].count(b"\n")
        later = LINES[line + 1 :] if sound[bit // 8] != 10 else LINES[line + 2 :]
        assert file.lines == later, bit


def test_every_cut_is_no_more_than_fewer_steps(tmp_path: Path) -> None:
    written(tmp_path)
    path, sound = Layout(tmp_path).history, Layout(tmp_path).history.read_bytes()
    for end in range(len(sound)):
        path.write_bytes(sound[:end])
        file, problems = read(tmp_path)
        whole = end == 0 or sound[end - 1] == 10
        assert problems == ([] if whole else ["history-damaged"])
        assert file.lines == (LINES[: sound[:end].count(b"\n")] if whole else ())


def test_damage_is_mended_by_the_start_that_said_it(tmp_path: Path) -> None:
    written(tmp_path)
    path = Layout(tmp_path).history
    path.write_bytes(path.read_bytes().replace(b'"imported"', b'"improved"'))
    assert read(tmp_path, writable=True)[1] == ["history-damaged"]
    file, problems = read(tmp_path, writable=True)
    assert (file.lines, problems) == (LINES[3:], [])


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"{}",
        b'["did"]',
        b'["did","a","b"]',
        b'["does","%s","%s"]',
        b'["did","%s","%s",{"kind":1}]',
        b'["did","%s","%s",{"kind":"%s"}]',
        b'["did","%s","%s",{},{"kind":1}]',
        b"[" * 9999,
        b"1",
    ],
)
def test_a_line_of_another_form_is_damage_however_sound_its_sum(tmp_path: Path, body: bytes) -> None:
    import zlib

    body = body.replace(b"%s", A.encode())
    Layout(tmp_path).history.write_bytes(b"%08x %s\n" % (zlib.crc32(body), body))
    assert read(tmp_path)[1] == ["history-damaged"]


def test_killed_at_any_file_call_the_lines_are_there_up_to_one_of_them(tmp_path: Path) -> None:
    def make(name: str) -> Path:
        (tmp_path / name).mkdir()
        return tmp_path / name

    total = number_of_calls(lambda: written(make("count")))
    for call in range(2, total + 1):
        folder = make(f"at-{call}")
        with pytest.raises(Killed), watched(FileCalls(fatal=call - 1)):
            written(folder)
        file, problems = read(folder)
        assert problems == []
        assert file.lines == LINES[: len(file.lines)]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_failing_disk_is_said_and_the_next_line_brings_all_of_them(tmp_path: Path, code: int) -> None:
    written(tmp_path)
    file, _ = read(tmp_path, writable=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "write", lambda *_: (_ for _ in ()).throw(OSError(code, os.strerror(code))))
        assert [problem.code for problem in file.add(LINES[0])] == ["history-not-kept"]
    assert file.add(LINES[1]) == ()
    assert read(tmp_path)[0].lines == (*LINES, *LINES[:2])


@pytest.mark.parametrize("harm", ["replaced", "deleted", "truncated"])
def test_a_file_that_somebody_changed_under_us_is_written_anew(tmp_path: Path, harm: str) -> None:
    file, _ = read(tmp_path, writable=True)
    for line in LINES:
        file.add(line)
    path = Layout(tmp_path).history
    if harm == "truncated":
        os.truncate(path, 3)
    else:
        path.unlink()
    if harm == "replaced":
        path.write_bytes(b"somebody else's")
    assert file.add(LINES[0]) == ()
    assert read(tmp_path)[0].lines == (*LINES, LINES[0])


def test_reading_only_changes_nothing(tmp_path: Path) -> None:
    written(tmp_path)
    path = Layout(tmp_path).history
    path.write_bytes(path.read_bytes() + b"torn")
    before = files_in(tmp_path)
    file, problems = read(tmp_path)
    assert problems == ["history-damaged"]
    assert file.add(LINES[0]) == ()
    assert files_in(tmp_path) == before


@pytest.mark.skipif(os.name == "nt", reason="POSIX files")
def test_a_pipe_in_its_place_is_moved_aside(tmp_path: Path) -> None:
    os.mkfifo(Layout(tmp_path).history)
    file, problems = read(tmp_path, writable=True)
    assert problems == ["history-unusable"]
    assert file.add(LINES[0]) == ()
    assert stat.S_ISFIFO((Layout(tmp_path).damaged / "history.jsonl").stat().st_mode)
    assert read(tmp_path)[0].lines == LINES[:1]


def test_a_file_that_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path)
    monkeypatch.setattr(os, "read", lambda *_: (_ for _ in ()).throw(OSError(errno.EIO, "broken")))
    assert read(tmp_path)[1] == ["history-unreadable"]
