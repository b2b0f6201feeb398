"""Where no window can be shown, one sentence says so; Qt alone would end the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lobbykit.ui.screen import MissingSystemLibraryError, NoScreenError, can_show, require_screen

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("environ", [{}, {"QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ""}])
def test_without_a_screen_a_window_is_refused(environ) -> None:
    with pytest.raises(NoScreenError):
        require_screen(environ, "linux")


@pytest.mark.parametrize("environ", [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_who_has_another_way_to_show_it_is_let_in(environ) -> None:
    require_screen(environ, "linux")


def test_elsewhere_there_is_always_a_screen() -> None:
    require_screen({}, "win32")


def test_a_library_that_the_system_lacks_is_named(monkeypatch) -> None:
    def lacking(_path: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr("lobbykit.ui.screen.ctypes.CDLL", lacking)
    with pytest.raises(MissingSystemLibraryError) as raised:
        require_screen({"DISPLAY": ":0"}, "linux")
    assert dict(raised.value.params) == {"library": "libxcb-cursor.so.0"}
    assert not can_show({"QT_QPA_PLATFORM": "offscreen"})


def test_the_command_says_it_and_nothing_is_opened(tmp_path) -> None:
    environ = {name: text for name, text in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environ |= {"QT_QPA_PLATFORM": "xcb", "LOBBYKIT_WORKSPACE": str(tmp_path / "mine")}
    command = [sys.executable, "-m", "lobbykit"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environ, cwd=ROOT)
    assert done.returncode == 2
    assert "There is no screen here" in done.stderr
    assert not (tmp_path / "mine").exists()
