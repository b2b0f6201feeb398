"""The first thing that runs: what counts as a start of the window, and what is loaded before it is painted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.running import may_be_running
from lobbykit.entry import window_wanted
from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder, Lock
from tests.making import ROOT

if TYPE_CHECKING:
    from pathlib import Path

WINDOWS = (
    ([], ""),
    (["run"], ""),
    (["run", "team.lobbykit"], ""),
    (["--workspace", "w", "--user", "ana", "run"], "w"),
    (["run", "--workspace=w", "--today", "2026-11-22"], "w"),
)
OTHERS = (
    ["check"],
    ["run", "one", "two"],
    ["team.lobbykit"],
    ["--help"],
    ["run", "-h"],
    ["--version"],
    ["run", "--today", "soon"],
    ["run", "--workspace"],
    ["run", "--workspace", "--user", "ana"],
    ["run", "--work", "w"],
)
HEAVY = (
    "PySide6.QtPdf",
    "PySide6.QtSvg",
    "PySide6.QtNetwork",
    "lobbykit.press",
    "lobbykit.content",
    "yaml",
    "lobbykit.cli",
)
LOOK = f"""
import json, sys
from lobbykit.ui import first_frame
def painted(application, resources, file):
    paint(application, resources, file)
    frame = application.frame
    ground = frame.grab().toImage()
    at = [ground.pixelColor(x, 300).name() for x in (5, 205, 225, 1390)]
    loaded = [name for name in {HEAVY!r} if name in sys.modules]
    print(json.dumps([at, [frame.width(), frame.height()], loaded, "PySide6.QtWidgets" in sys.modules]))
    sys.exit(0)
paint, first_frame.paint_frame = first_frame.paint_frame, painted
sys.argv = ["lobbykit", "--workspace", sys.argv[1]]
from lobbykit.entry import main
main()
"""


@pytest.mark.parametrize(("arguments", "workspace"), WINDOWS)
def test_the_window_is_wanted(arguments, workspace):
    assert window_wanted(arguments) == workspace


@pytest.mark.parametrize("arguments", OTHERS)
def test_everything_else_goes_the_ordinary_way(arguments):
    assert window_wanted(arguments) is None


def first_frame(folder: Path, preferences: dict[str, object]) -> list:
    state = folder / "state"
    state.mkdir()
    (state / "preferences.json").write_text(json.dumps(preferences), encoding="utf-8")
    environ = os.environ | {
        "LOBBYKIT_STATE": str(state),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    asked = [sys.executable, "-c", LOOK, str(folder / "workspace")]
    done = subprocess.run(asked, env=environ, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_first_frame_has_the_colours_of_the_window_and_loads_nothing_heavy(tmp_path):
    at, size, loaded, has_window = first_frame(tmp_path, {"role": "team-lead", "scheme": "light"})
    light = json.loads((ROOT / "resources/theme/tokens.json").read_text(encoding="utf-8"))["colours"]["light"]
    assert [one.lower() for one in at] == [light[name].lower() for name in ("nav", "nav", "canvas", "canvas")]
    assert (size, loaded, has_window) == ([1400, 880], [], True)


def test_before_anybody_said_who_they_are_there_is_no_rail_and_a_dark_scheme_is_dark_at_once(tmp_path):
    at, *_ = first_frame(tmp_path, {"scheme": "dark"})
    dark = json.loads((ROOT / "resources/theme/tokens.json").read_text(encoding="utf-8"))["colours"]["dark"]
    assert {one.lower() for one in at} == {dark["canvas"].lower()}


def held(folder: Path, **changes: object) -> Path:
    with Lock.take(Layout(folder), replace(Holder(os.getpid(), "here", "2026-11-22T10:00:00Z"), **changes)):
        return folder


def test_only_a_program_that_lives_and_answers_keeps_the_frame_from_being_painted(tmp_path):
    assert not may_be_running(tmp_path)
    assert not may_be_running(held(tmp_path))
    assert may_be_running(held(tmp_path, door="/run/door"))
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert os.name == "nt" or not may_be_running(held(tmp_path, door="/run/door", pid=ended.pid))


@pytest.mark.parametrize("told", [b"", b"[]", b"\xff", b'{"door": "/x", "pid": "1"}', b'{"door": "/x", "pid": -1}'])
def test_what_is_no_note_of_a_program_keeps_nothing_from_being_painted(tmp_path, told):
    (tmp_path / "LOCK").write_bytes(told)
    assert os.name == "nt" or not may_be_running(tmp_path)
