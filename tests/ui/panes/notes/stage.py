"""A workspace with meetings and notes, and the place that shows what is to be done after them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.edit import Create
from lobbykit.ui.bridge import Bridge
from lobbykit.ui.panes.notes.assembly import Notes
from tests.sessions import new_id, noted

FOSTER, QUIGLEY, BRIEF = "F000454", "Q000023", "ukraine-diplomacy"
CHINA = "Does any new agreement have to include China?"


class Host:
    """Notes down what the notes ask of the window."""

    def __init__(self, bench) -> None:
        self.bench = bench
        self.told: list[str] = []
        self.cards: list[str] = []
        self.reports: list = []
        self.notes: list[tuple[str, str]] = []
        self.opened: list[str] = []
        self.met: list[str] = []
        self.places: list[str] = []

    def show_place(self, place):
        self.places.append(place)

    def pick_office(self, office):
        self.cards.append(office)

    def thank(self, office, note):
        self.thanked = (office, note)

    def take_report(self, report):
        self.reports.append(report)

    def write_note(self, office, meeting=""):
        self.notes.append((office, meeting))

    def open_note(self, note):
        self.opened.append(note)

    def open_meeting(self, meeting):
        self.met.append(meeting)

    def tell(self, text, do="", run=None):
        self.told.append(text)
        self.run = run if do else None

    def undo(self):
        assert self.bench.session.history.undo().done


class Scene:
    """The notes of a bench, shown at a page. `close` lets go of them."""

    def __init__(self, qtbot, look, bench) -> None:
        self.bench, self.look, self._qtbot = bench, look, qtbot
        self.host, self.bridge, self._parent = Host(bench), Bridge(bench.session), QObject()
        self.notes = Notes(bench, self.bridge, self.host, self._parent)

    def shown(self, page):
        self.notes.show(page)
        place = self.notes.make(self.look)
        self._qtbot.addWidget(place)
        place.resize(1100, 800)
        with self._qtbot.waitActive(place):
            place.show()
            place.activateWindow()
        return place

    def close(self) -> None:
        self.bridge.close()
        self.bridge.deleteLater()
        self._parent.deleteLater()


def held(bench, *offices, **fields):
    made = new_id()
    told = {"offices": offices or (FOSTER,), "start": "2026-11-20T15:00:00Z", "briefs": (BRIEF,), **fields}
    assert bench.session.apply(Create(made, "meeting", told)).value
    return made


def promised(bench, text="Send the figures", **fields):
    made = new_id()
    note = fields.pop("note", None) or noted(bench.session, office=FOSTER).id
    told = {"note": note, "side": "ours", "text": text, **fields}
    assert bench.session.apply(Create(made, "promise", told)).value
    return made


def asked(bench, text=CHINA, **fields):
    return noted(
        bench.session, office=FOSTER, brief=BRIEF, **{"question/a/text": text, "question/a/owed": True}, **fields
    )


def texts(shown):
    return [one.text() for one in shown.findChildren(QLabel) if one.text()]


def control(shown, name):
    return next(one for one in shown.findChildren(QPushButton) if one.accessibleName().startswith(name))


def controls(shown, name):
    return [one for one in shown.findChildren(QPushButton) if one.accessibleName().startswith(name)]
