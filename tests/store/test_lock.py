"""One program at a time, whatever became of the other."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder, Lock, LockUnusableError, WorkspaceBusyError, who_holds
from tests.store.folders import HOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys
from pathlib import Path
from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder, Lock
lock = Lock.take(Layout(Path(sys.argv[1])), Holder(int(sys.argv[2]), "laptop", "2026-11-22T09:00:00Z"))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(folder: Path, pid: int = 4711) -> Iterator[subprocess.Popen[str]]:
    """Run a real process that holds the lock of a folder until it is killed or told to end."""
    command = [sys.executable, "-c", HOLD, str(folder), str(pid)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_second_program_is_refused_and_told_who_holds_the_workspace(tmp_path: Path) -> None:
    with another_program(tmp_path), pytest.raises(WorkspaceBusyError) as refusal:
        Lock.take(Layout(tmp_path), HOLDER)
    assert refusal.value.code == "workspace-busy"
    assert refusal.value.holder == Holder(4711, "laptop", "2026-11-22T09:00:00Z")


def test_a_killed_program_leaves_the_workspace_free(tmp_path: Path) -> None:
    with another_program(tmp_path) as process:
        process.kill()
        process.wait()
        Lock.take(Layout(tmp_path), HOLDER).release()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGSTOP")
def test_a_stopped_program_keeps_the_workspace(tmp_path: Path) -> None:
    with another_program(tmp_path) as process:
        process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, process.pid, os.WSTOPPED)
        with pytest.raises(WorkspaceBusyError):
            Lock.take(Layout(tmp_path), HOLDER)
        process.send_signal(signal.SIGCONT)


@pytest.mark.parametrize("left", [b"", b"junk", b"[1]", b'{"pid": "1"}', b"x" * 9000, b"[" * 4000])
def test_a_file_left_behind_means_nothing_whatever_it_says(tmp_path: Path, left: bytes) -> None:
    Layout(tmp_path).lock.write_bytes(left)
    assert who_holds(Layout(tmp_path)) is None
    with Lock.take(Layout(tmp_path), HOLDER):
        assert who_holds(Layout(tmp_path)) == HOLDER


def test_a_living_process_with_the_number_of_the_dead_holder_keeps_nobody_out(tmp_path: Path) -> None:
    with another_program(tmp_path, pid=os.getpid()) as process:
        process.kill()
        process.wait()
        assert who_holds(Layout(tmp_path)) == Holder(os.getpid(), "laptop", "2026-11-22T09:00:00Z")
        Lock.take(Layout(tmp_path), HOLDER).release()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody delete a locked file")
def test_deleting_the_lock_file_lets_nobody_in(tmp_path: Path) -> None:
    with Lock.take(Layout(tmp_path), HOLDER) as lock:
        assert lock.still_ours()
        Layout(tmp_path).lock.unlink()
        assert not lock.still_ours()
        with pytest.raises(WorkspaceBusyError):
            Lock.take(Layout(tmp_path), HOLDER)
        assert not lock.still_ours(), "the file that stands there now is another one"


def test_what_was_released_or_refused_can_be_taken_again(tmp_path: Path) -> None:
    with Lock.take(Layout(tmp_path), HOLDER), pytest.raises(WorkspaceBusyError):
        Lock.take(Layout(tmp_path), HOLDER)
    with Lock.take(Layout(tmp_path), HOLDER):
        pass


def test_the_holder_says_where_to_knock(tmp_path: Path) -> None:
    with Lock.take(Layout(tmp_path), HOLDER) as lock:
        for door in (None, 50123, str(tmp_path / "door")):
            lock.announce(Holder(1, "laptop", "2026-11-22T09:00:00Z", door))
            assert who_holds(Layout(tmp_path)) == Holder(1, "laptop", "2026-11-22T09:00:00Z", door)


@pytest.mark.skipif(os.name == "nt", reason="POSIX files")
def test_only_the_owner_may_read_it_and_a_pipe_or_a_link_in_its_place_is_refused(tmp_path: Path) -> None:
    with Lock.take(Layout(tmp_path), HOLDER):
        assert stat.S_IMODE(Layout(tmp_path).lock.stat().st_mode) == 0o600
    Layout(tmp_path).lock.unlink()
    os.mkfifo(Layout(tmp_path).lock)
    with pytest.raises(LockUnusableError):
        Lock.take(Layout(tmp_path), HOLDER)
    Layout(tmp_path).lock.unlink()
    (tmp_path / "target").write_text("mine")
    Layout(tmp_path).lock.symlink_to(tmp_path / "target")
    with pytest.raises(LockUnusableError):
        Lock.take(Layout(tmp_path), HOLDER)
    assert (tmp_path / "target").read_text() == "mine"
