"""The window on a stage: a program over a workspace of its own, on a fixed day, in the looks that people choose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEventLoop, QTimer

from lobbykit.app import paths
from lobbykit.app.edit import Create
from lobbykit.app.opening_kits import plan_kit
from lobbykit.app.shelves import Shelves
from lobbykit.app.workbench import Workbench
from lobbykit.ui.preferences import Preferences, Role, Scheme, save_preferences
from lobbykit.ui.program import Program
from lobbykit.ui.shell import Shell
from tests.making import CATALOGUE, TODAY
from tests.sessions import Laptop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from lobbykit.ui.main_window import MainWindow

SAMPLE = "sample.lobbykit"
BRIEF = "ukraine-diplomacy"
SOON_MS, POLL_MS, PAUSE_MS = 20_000, 4, 500
WIDE, SMALL, LAPTOP = (1400, 880), (1024, 700), (1366, 768)


@dataclass(frozen=True)
class Dress:
    """How a window is worn: its name, palette, size of text (0 for that of the role), language and size in pixels."""

    name: str
    scheme: Scheme = Scheme.LIGHT
    percent: int = 0
    lang: str = "en"
    size: tuple[int, int] = WIDE
    longer: bool = False
    """With every text of the window a third longer than it is in English."""


USUAL = Dress("")
DARK = Dress("dark", Scheme.DARK)
LARGE = Dress("150", percent=150)
LARGEST = Dress("200", percent=200)
NARROW = Dress("narrow", percent=100, size=SMALL)
BIG = Dress("200-narrow", percent=200, size=SMALL)
SPANISH = Dress("es", percent=100, lang="es", size=SMALL)

NOTES = (
    (
        "2026-12-01",
        "Robin Sample",
        "We told what we ask and handed over the leave-behind. They asked who leads the measure in the Senate.",
        {"arms-control": "leans-yes", "back-from-the-brink": "undecided", "rebuild-fund": "no-answer"},
    ),
    (
        "2026-12-01",
        "Dana Example",
        "Short: the staffer had ten minutes. We left the sheet and will call on Thursday.",
        {"arms-control": "supports", "back-from-the-brink": "supports", "rebuild-fund": "undecided"},
    ),
    (
        "2026-11-30",
        "Sam Invented",
        "By telephone. They have read the brief, and will say by the end of the week whom we should write to.",
        {"arms-control": "undecided", "back-from-the-brink": "leans-yes", "rebuild-fund": "opposed"},
    ),
)


class Stage:
    """One workspace with its window. `close` lets go of both."""

    def __init__(self, application: QApplication, folder: Path, *, full: bool, sample: bool = False) -> None:
        """Open an empty workspace, or a `full` one: the sample kit, with notes about its meetings."""
        self._application = application
        self.laptop = Laptop(folder, user="robin" if full else None)
        around = self.laptop.around
        self.opened = self.laptop.open()
        self.shelves = Shelves(None, around.root)
        if full:
            self._fill()
        self.bench = Workbench(self.opened, self.shelves, around, CATALOGUE, TODAY)
        file = around.state / "preferences.json"
        save_preferences(file, Preferences(role=Role.DELEGATE, scheme=Scheme.LIGHT, still=True))
        self.program = Program(application, self.bench, file, Shell(is_sample=sample))
        self.dress: Dress | None = None
        self.later: list[Callable[[], object]] = []
        """What takes a state off the screen again, called by `clear`."""

    def _fill(self) -> None:
        session = self.opened.session
        plan_kit(paths.resources() / SAMPLE, self.shelves, session).plan.carry_out(session.history)
        meetings = sorted(session.view.table("meetings").all(), key=lambda row: (row["start"], row["id"]))
        for number, (row, (day, author, text, levels)) in enumerate(zip(meetings, NOTES, strict=False), start=1):
            asks = {f"ask/{BRIEF}/{ask}/after": level for ask, level in levels.items()}
            told = {"office": row["offices"][0], "date": day, "author": author, "summary": text, "meeting": row["id"]}
            assert session.apply(Create(f"{number:032x}", "note", {**told, "brief": BRIEF, **asks})).value

    @property
    def window(self) -> MainWindow:
        assert self.program.window is not None
        return self.program.window

    def wear(self, dress: Dress, role: Role | None) -> None:
        """Make the window anew in this dress for this role, unless it is that already."""
        wanted = replace(
            self.program.preferences,
            scheme=dress.scheme,
            percent=dress.percent,
            lang=dress.lang,
            role=role,
            geometry="",
        )
        if self.dress != dress or wanted != replace(self.program.preferences, geometry=""):
            self.dress = dress
            self.program.prefer(wanted)
        self.window.resize(*dress.size)

    def clear(self) -> None:
        """Take away what lies above the window."""
        while self.later:
            self.later.pop()()
        everywhere = self.program.everywhere
        if everywhere.overlay is not None:
            everywhere.overlay.dismiss()
        self.window.notices.clear()

    def rest(self) -> None:
        """Wait until nothing works and everything is painted."""
        program = self.program
        runners = program.tasks, program.setting, program.checking, program.syncing

        def works() -> bool:
            if any(one.busy for one in runners):
                return True
            timers = (one for one in self.window.findChildren(QTimer) if one.isSingleShot())
            moving = self.window.findChildren(QAbstractAnimation)
            if any(one.state() is QAbstractAnimation.State.Running for one in moving):
                return True
            return any(one.isActive() and one.interval() <= PAUSE_MS for one in timers)

        until(lambda: not works())
        for _ in range(3):
            self._application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def close(self) -> None:
        self.program.close()
        if self.program.window is not None:
            self.program.window.deleteLater()
        self.program.deleteLater()
        self.opened.__exit__(None, None, None)


def until(come_true: Callable[[], bool], most_ms: int = SOON_MS) -> None:
    """Let Qt work until something is true."""
    loop, poll, end = QEventLoop(), QTimer(), QTimer()
    poll.timeout.connect(lambda: loop.exit(0) if come_true() else None)
    end.setSingleShot(True)
    end.timeout.connect(lambda: loop.exit(1))
    poll.start(POLL_MS)
    end.start(most_ms)
    assert loop.exec() == 0
