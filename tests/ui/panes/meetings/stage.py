"""A workspace with meetings and people, and the place that shows them, for tests of the meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.edit import Create
from lobbykit.ui.bridge import Bridge
from lobbykit.ui.panes.meetings.assembly import Meetings
from lobbykit.ui.panes.meetings.papers import Doors
from lobbykit.ui.task_runner import TaskRunner
from tests.sessions import new_id
from tests.ui.printers import Remembering

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FOSTER, QUIGLEY, BRIEF = "F000454", "Q000023", "ukraine-diplomacy"
NINE = {"start": "2026-12-01T14:00:00Z", "end": "2026-12-01T14:30:00Z"}
TEN = {"start": "2026-12-01T15:00:00Z", "end": "2026-12-01T15:30:00Z"}


class Host:
    """Notes down what the meetings ask of the window."""

    makes_kits = False

    def __init__(self, bench) -> None:
        self.bench = bench
        self.told: list[str] = []
        self.cards: list[str] = []
        self.notes: list[str] = []

    def pick_office(self, office):
        self.cards.append(office)

    def write_note(self, office, meeting=""):
        self.notes.append((office, meeting))

    def show_versions(self, note):
        self.versions = note

    def tell(self, text, do="", run=None):
        self.told.append(text)
        self.run = run if do else None

    def undo(self):
        assert self.bench.session.history.undo().done


class Scene:
    """The meetings of a bench, shown. `close` lets go of them."""

    def __init__(self, qtbot, look, bench) -> None:
        self.bench, self.look = bench, look
        self.host, self.bridge, self.tasks = Host(bench), Bridge(bench.session), TaskRunner()
        self.printer, self.folders = Remembering(), []
        doors = Doors(self.printer, self.folders.append)
        self.meetings = Meetings(bench, self.bridge, self.tasks, self.host, doors, self.tasks)
        self._qtbot = qtbot

    def shown(self):
        place = self.meetings.make(self.look)
        self._qtbot.addWidget(place)
        place.resize(1200, 800)
        with self._qtbot.waitActive(place):
            place.show()
            place.activateWindow()
        return place

    def close(self) -> None:
        self.tasks.drain()
        self.bridge.close()
        self.tasks.deleteLater()
        self.bridge.deleteLater()


def member(bench, name, **fields):
    made = new_id()
    assert bench.session.apply(Create(made, "member", {"name": name, **fields})).value
    return made


def meet(bench, *people, **fields):
    made = new_id()
    going = {}
    for number, (who, role) in enumerate(people):
        going |= {f"people/{number}/member": who, f"people/{number}/role": role}
    given = {"offices": (FOSTER,), "briefs": (BRIEF,), **NINE, **going, **fields}
    assert bench.session.apply(Create(made, "meeting", given)).value
    return made


def texts(shown: QWidget) -> list[str]:
    return [one.text() for one in shown.findChildren(QLabel) if one.text()]


def press(shown: QWidget, name: str) -> None:
    next(one for one in shown.findChildren(QPushButton) if name in one.accessibleName()).click()


def row(bench, meeting):
    return dict(bench.view.get("meetings", meeting))
