"""A desk for one story: a screen, a bus and a reader of what is shown, all its own, and gone at the end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.stories.closing import ask_to_close
from tests.stories.waiting import StoryError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

SIZE, TRIES = "1600x1000x24", 5
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
READERS = ("/usr/bin/python3",)
_CAN_READ = "from gi.repository import Gio"


@cache
def missing() -> str:
    """Return what this computer lacks for stories, "" when there is everything."""
    lacking = [tool for tool in ("Xvfb", "xdotool", "dbus-daemon", "import") if not shutil.which(tool)]
    if not _launcher():
        lacking.append("at-spi-bus-launcher (at-spi2-core)")
    if not _reader():
        lacking.append("gi in the system's Python (python3-gi)")
    return ", ".join(lacking)


class Desk:
    """`environ` is what a program needs to appear here; `folder` is the home of its user.

    `opened` holds a line for each folder and page that the program had the system open.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened = folder / "opened.txt"
        self._end = ExitStack()
        self.environ: dict[str, str] = {}

    def __enter__(self) -> Self:
        try:
            self._begin()
        except BaseException:
            self._end.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None):
        self._end.close()

    def shown(self, process: int) -> list[list]:
        """Return what a process shows, as `tree_reader` tells it."""
        assert self._reading.stdin
        assert self._reading.stdout
        self._reading.stdin.write(f"{process}\n")
        self._reading.stdin.flush()
        line = self._reading.stdout.readline()
        if not line:
            raise StoryError("the reader of the screen has ended")
        return json.loads(line)

    def do(self, *arguments: str) -> str:
        """Move keys and mouse with xdotool; return what it says."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environ, capture_output=True, text=True, check=False, timeout=30
        )
        if done.returncode:
            raise StoryError(f"xdotool {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout.strip()

    def pointer(self) -> tuple[int, int]:
        """Return where the mouse points."""
        told = dict(line.split("=") for line in self.do("getmouselocation", "--shell").split())
        return int(told["X"]), int(told["Y"])

    def close_window(self, title: str) -> None:
        """Ask a window to close, as a window manager does when its corner is clicked."""
        (window,) = self.do("search", "--onlyvisible", "--name", f"^{title}$").split()
        ask_to_close(self.environ["DISPLAY"], int(window))

    def picture(self, file: Path) -> None:
        """Take a picture of the screen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(file)], env=self.environ, check=False, timeout=30)

    def _begin(self) -> None:
        home = self.folder
        runtime = home / "run"
        runtime.mkdir(parents=True, mode=0o700)
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "STATE", "CONFIG", "CACHE")}
        tools = home / "tools"
        tools.mkdir()
        opener = tools / "xdg-open"  # so that what the program opens is written down, and nothing else starts
        opener.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self.opened}"\n', encoding="utf-8")
        opener.chmod(0o700)
        kept = {name: value for name, value in os.environ.items() if name == "LD_LIBRARY_PATH"}
        self.environ = {
            **kept,
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            **folders,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
            "TZ": "America/New_York",
            "NO_AT_BRIDGE": "0",
        }
        self._log = self._end.enter_context((home / "desk.txt").open("wb"))
        self.environ["DISPLAY"] = next(filter(None, (self._display() for _ in range(TRIES))), "")
        if not self.environ["DISPLAY"]:
            raise StoryError("Xvfb gives no screen")
        bus = self._run(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        assert bus.stdout
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._run([_launcher(), "--launch-immediately"])
        self._reading = self._run(
            [_reader(), "-W", "ignore", str(Path(__file__).with_name("tree_reader.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.environ |= {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
        }

    def _display(self) -> str:
        """Start a screen and return its name, "" when another program took that name at the same moment."""
        told, tell = os.pipe()
        try:
            self._run(
                ["Xvfb", "-displayfd", str(tell), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"], pass_fds=[tell]
            )
        finally:
            os.close(tell)
        with os.fdopen(told) as telling:
            number = telling.readline().strip()
        tried = subprocess.run(
            ["xdotool", "getdisplaygeometry"],
            env={**self.environ, "DISPLAY": f":{number}"},
            capture_output=True,
            check=False,
        )
        return f":{number}" if number and not tried.returncode else ""

    def _run(self, command: list[str], **options) -> subprocess.Popen:
        process = subprocess.Popen(command, env=self.environ, stderr=self._log, **options)
        self._end.callback(_finish, process)
        return process


def _finish(process: subprocess.Popen) -> None:
    for stream in (process.stdin, process.stdout):
        if stream:
            stream.close()
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _launcher() -> str:
    return next((one for one in LAUNCHERS if Path(one).is_file()), "")


@cache
def _reader() -> str:
    for one in READERS:
        if (
            Path(one).is_file()
            and not subprocess.run([one, "-c", _CAN_READ], capture_output=True, check=False).returncode
        ):
            return one
    return ""
