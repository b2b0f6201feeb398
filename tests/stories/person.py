"""Somebody at the window: what the two ways of doing things have in common, and what is seen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.stories.screen import Screen
from tests.stories.waiting import StoryError, until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stories.desk import Desk
    from tests.stories.screen import Thing

ROOT = Path(__file__).resolve().parents[2]
PRESSED = "push button|check box|radio button|toggle button|push button menu"
WRITTEN = "text|entry|password text"


class Person:
    """Starts the program, looks at it, and leaves it. How things are pressed is up to the keyboard or the mouse."""

    def __init__(self, desk: Desk, command: list[str], tell: Callable[[str], object], *, today: str) -> None:
        self.desk, self.command, self.tell, self.today = desk, command, tell, today
        self.workspace = desk.folder / "workspace"
        self.path: tuple[str, ...] = (str(ROOT),) if command[0] == sys.executable else ()
        self.running: subprocess.Popen | None = None
        self.screen = Screen(())

    # -- starting and leaving

    def start(self, *arguments: str) -> None:
        """Start the program and wait for its window."""
        self.tell("start the program")
        self.running = self._started(*arguments)
        self.wait_for(lambda screen: any(one.role == "frame" for one in screen.things), "a window")
        self.face("lobbykit")

    def start_only(self) -> None:
        """Start the program and wait for no more than the frame of its window."""
        self.tell("start the program, and wait for the frame only")
        self.running = self._started()
        self.desk.do("search", "--sync", "--onlyvisible", "--name", "^lobbykit$", "windowfocus", "--sync")

    def start_again(self, *arguments: str) -> int:
        """Start it a second time while it runs; return the exit code of the second."""
        self.tell(f"start it a second time{' with a file' if arguments else ''}")
        second = self._started(*arguments)
        return second.wait(20)

    def kill(self) -> None:
        """End the program as a power cut would."""
        self.tell("kill -9")
        assert self.running
        self.running.kill()
        self.running.wait()
        self.running = None

    def shut_down(self) -> None:
        """End the program as logging out does."""
        self.tell("log out")
        assert self.running
        self.running.terminate()
        self.ended()

    def ended(self) -> None:
        """Wait until the program has ended by itself."""
        assert self.running
        process, self.running = self.running, None
        try:
            code = process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise StoryError("the program did not end") from None
        self.expect(code == 0, f"the program ended with {code}")

    def stop(self) -> None:
        """End whatever still runs, at the end of a story that went wrong."""
        if self.running is not None:
            self.running.send_signal(signal.SIGKILL)
            self.running.wait()

    def ask(self, *arguments: str) -> dict:
        """Return what a command says about the workspace, as JSON."""
        done = subprocess.run(
            [*self.command, *arguments, *self._where()],
            env=self._environ(),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        self.expect(done.returncode == 0, f"lobbykit {' '.join(arguments)}: {done.stderr}")
        return json.loads(done.stdout)

    def preferences(self) -> dict:
        """Return what the program keeps about this person on this computer."""
        (file,) = (self.desk.folder / "state").rglob("preferences.json")
        return json.loads(file.read_text(encoding="utf-8"))

    def heard(self) -> str:
        """Return what the program has said on its standard output and error, and count it as expected."""
        file = self.desk.folder / "said.txt"
        said = file.read_text(encoding="utf-8")
        file.write_text("", encoding="utf-8")
        return said

    # -- looking

    def look(self) -> Screen:
        """Look at the window again."""
        if self.running is None or self.running.poll() is not None:
            raise StoryError("the program does not run any more")
        self.screen = Screen.of(self.desk.shown(self.running.pid))
        return self.screen

    def wait_for(self, fits: Callable[[Screen], object], what: str) -> Screen:
        """Look until something is true of what shows."""
        until(lambda: fits(self.look()), what)
        return self.screen

    def see(self, words: str) -> None:
        """Wait until these words can be seen."""
        self.tell(f"see “{words}”")
        self.wait_for(lambda screen: screen.says(words), f"the words “{words}”")

    def see_no_more(self, words: str) -> None:
        """Wait until these words are gone."""
        self.wait_for(lambda screen: not screen.says(words), f"the words “{words}” to go")

    def thing(self, name: str, role: str = "", *, part: bool = False) -> Thing:
        """Return what is called so, in front of everything else that is, as soon as it shows."""
        self.wait_for(lambda screen: screen.named(name, role, part=part), f"“{name}”")
        return self.screen.named(name, role, part=part)[-1]

    def expect(self, truth: object, otherwise: str) -> None:
        """Go on only when something is true."""
        if not truth:
            raise StoryError(otherwise)

    def face(self, title: str) -> None:
        """Turn the keys to a window, which is what a window manager does when it appears."""
        self.desk.do("search", "--sync", "--onlyvisible", "--name", f"^{title}$", "windowfocus", "--sync")
        self.wait_for(_has_keys, f"the keys to go to {title}")

    def attend(self) -> None:
        """See to it that the keys go to a window: the program makes another one when its look changes."""

        def is_there(screen: Screen) -> bool:
            return _has_keys(screen) or len(screen.windows()) == 1

        self.wait_for(is_there, "one window")
        if not _has_keys(self.screen):
            self.face("lobbykit")

    def brightness(self) -> float:
        """Return how bright the window is in the middle, 0 to 255."""
        file = self.desk.folder / "seen.png"
        self.desk.picture(file)
        left, top, width, height = self.look().windows()[0].box
        with Image.open(file) as picture:
            middle = picture.convert("L").crop((left + width // 4, top, left + width, top + height))
            return sum(middle.getdata()) / (middle.width * middle.height)

    def windows_of_it(self) -> set[str]:
        """Return the windows of X that the program shows, lists that drop down among them."""
        assert self.running
        return set(self.desk.do("search", "--onlyvisible", "--pid", str(self.running.pid)).split())

    # -- writing

    def typed(self, text: str) -> None:
        """Type letters, wherever the keys go to."""
        self.attend()
        self.desk.do("type", "--delay", "4", "--", text)

    def key(self, keys: str) -> None:
        """Press keys together, as xdotool writes them."""
        self.attend()
        self.desk.do("key", "--", keys)

    def _started(self, *arguments: str) -> subprocess.Popen:
        folder = self.desk.folder / "documents"
        folder.mkdir(exist_ok=True)
        with (self.desk.folder / "said.txt").open("ab") as said:
            return subprocess.Popen(
                [*self.command, "run", *arguments, *self._where()],
                env=self._environ(),
                cwd=folder,
                stdout=said,
                stderr=said,
            )

    def _where(self) -> list[str]:
        return ["--workspace", str(self.workspace), "--today", self.today]

    def _environ(self) -> dict[str, str]:
        here = {"PYTHONPATH": os.pathsep.join(self.path)} if self.path else {}
        return {**self.desk.environ, **here}


def _has_keys(screen: Screen) -> bool:
    return any("active" in one.states for one in screen.windows())


def file_in(folder: Path, pattern: str) -> Path:
    """Return the one file that fits, as soon as it is there."""
    return until(lambda: sorted(folder.rglob(pattern)), f"a file {pattern}")[0]
