"""A second start hands its wish to the first."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lobbykit.store import door as door_module
from lobbykit.store.door import Door, hand_over
from lobbykit.store.lock import Holder

ROOT = Path(__file__).resolve().parents[2]
SECRET = "s" * 32
LISTEN = """
import sys
from pathlib import Path
from lobbykit.store.door import Door
door = Door.open(Path(sys.argv[1]), "secret")
print(door.address, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("s")


def holder(address: str | int | None) -> Holder:
    return Holder(1, socket.gethostname(), "2026-11-22T09:00:00Z", address)


def knocked(door: Door) -> tuple[str, ...] | None:
    assert select.select([door], [], [], 10)[0]
    return door.answer()


def handed(state: Path, door: Door, *arguments: str) -> tuple[bool, tuple[str, ...] | None]:
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(hand_over, arguments, holder=holder(door.address), state=state)
        heard = knocked(door)
        return asked.result(), heard


@pytest.mark.parametrize("arguments", [(), ("kit.lobbykit",), ("--user", "ána", "two words", "", "line\nline")])
def test_the_running_program_hears_the_arguments(state: Path, arguments: tuple[str, ...]) -> None:
    door = Door.open(state, SECRET)
    assert handed(state, door, *arguments) == (True, arguments)
    assert door.answer() is None, "nobody else knocked"
    door.close()


def test_a_folder_with_a_long_name_falls_back_to_the_loopback(tmp_path: Path) -> None:
    deep = tmp_path / ("long-name" * 12)
    door = Door.open(deep, SECRET)
    assert isinstance(door.address, int)
    assert handed(deep, door, "x") == (True, ("x",))
    door.close()


def test_a_socket_left_behind_is_replaced(state: Path) -> None:
    first = Door.open(state, SECRET)
    second = Door.open(state, "t" * 32)
    assert handed(state, second, "x") == (True, ("x",))
    second.close()
    first._listener.close()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="Windows uses the loopback")
def test_only_the_owner_may_knock(state: Path) -> None:
    door = Door.open(state, SECRET)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in state.iterdir()}
    assert modes.pop("door", 0o600) == 0o600
    assert modes == {"door.secret": 0o600}
    door.close()
    assert not (state / "door").exists()


@pytest.mark.parametrize(
    "request_line",
    [
        b"",
        b"junk\n",
        b"[]\n",
        b"[" * 50_000 + b"\n",
        b"x" * 70_000,
        json.dumps({"secret": "é", "arguments": ["x"]}).encode() + b"\n",
        json.dumps({"secret": "t" * 32, "arguments": ["x"]}).encode() + b"\n",
        json.dumps({"arguments": ["x"]}).encode() + b"\n",
        json.dumps({"secret": SECRET, "arguments": [1]}).encode() + b"\n",
        json.dumps({"secret": SECRET, "arguments": "x"}).encode() + b"\n",
        json.dumps({"secret": SECRET, "arguments": ["given up"]}).encode() + b"\n",
    ],
)
def test_a_stranger_junk_or_a_caller_who_gave_up_changes_nothing(state: Path, request_line: bytes) -> None:
    door = Door.open(state, SECRET)
    with door_module._connected(door.address) as caller:
        caller.sendall(request_line)
        caller.shutdown(socket.SHUT_WR)
        assert knocked(door) is None
    door.close()


def test_who_does_not_know_the_secret_is_not_heard(state: Path) -> None:
    door = Door.open(state, SECRET)
    (state / "door.secret").write_text("t" * 32)
    assert handed(state, door, "x") == (False, None)
    door.close()


def test_a_silent_caller_holds_the_program_up_for_a_moment_only(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door_module, "SECONDS", 0.05)
    door = Door.open(state, SECRET)
    with door_module._connected(door.address):
        assert knocked(door) is None
    door.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGSTOP")
def test_a_stopped_or_dead_program_takes_nothing_over(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door_module, "SECONDS", 0.2)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", LISTEN, str(state)], cwd=ROOT, text=True, **pipes) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, process.pid, os.WSTOPPED)
        assert not hand_over(("x",), holder=holder(address), state=state)
        process.kill()
        process.wait()
        assert not hand_over(("x",), holder=holder(address), state=state)


def test_a_program_on_another_computer_or_without_a_door_takes_nothing_over(state: Path) -> None:
    door = Door.open(state, SECRET)
    elsewhere = Holder(1, "another-" + socket.gethostname(), "2026-11-22T09:00:00Z", door.address)
    assert not hand_over(("x",), holder=elsewhere, state=state)
    assert not hand_over(("x",), holder=holder(None), state=state)
    assert door.answer() is None
    door.close()
