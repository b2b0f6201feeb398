"""A pane of offices on a stage: its window remembers what was told, and opens nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtWidgets import QPushButton

from lobbykit.ui.bridge import Bridge
from lobbykit.ui.opener import Opener
from lobbykit.ui.panes.offices.assembly import Offices
from lobbykit.ui.task_runner import TaskRunner

FOSTER, MEEKS = "F000454", "M001137"


@dataclass
class Host:
    """The window, as far as the pane knows it."""

    bench: object
    told: list[tuple[str, str, object]] = field(default_factory=list)
    tailored: list[tuple[str, str]] = field(default_factory=list)
    met: list[str] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)

    def tell(self, text, do="", run=None):
        self.told.append((text, do, run))

    def undo(self):
        self.bench.session.history.undo()

    def tailor(self, office, brief):
        self.tailored.append((office, brief))

    def show_versions(self, note):
        self.settled.append(note)

    def open_meeting(self, meeting):
        self.met.append(meeting)


class Stage:
    """The pane over a workbench, with everything around it."""

    def __init__(self, qtbot, look, bench, parent):
        self.bench, self.look, self.qtbot = bench, look, qtbot
        self.host = Host(bench)
        self.opened: list[str] = []
        self.bridge, self.tasks = Bridge(bench.session, parent), TaskRunner(parent)
        opener = Opener(lambda url: bool(self.opened.append(url.toString())) or True)
        self.offices = Offices(bench, self.bridge, self.tasks, self.host, opener, parent)
        self.pane = self.make()
        self.bridge.library_changed.connect(self.again)

    def make(self):
        pane = self.offices.make(self.look)
        self.qtbot.addWidget(pane)
        pane.resize(1180, 860)
        pane.show()
        return pane

    def again(self):
        self.bench.read_again()
        self.pane.hide()
        self.pane = self.make()

    @property
    def view(self):
        return self.offices._view

    @property
    def form(self):
        return self.offices.writing._form

    def press(self, name, within=None):
        found = [one for one in (within or self.pane).findChildren(QPushButton) if one.accessibleName() == name]
        seen = [one for one in found if one.isVisible()]
        assert seen, name
        seen[0].click()

    def close(self):
        self.offices.writing.leave()
        self.tasks.drain()
        self.bridge.close()
