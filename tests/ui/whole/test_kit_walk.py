"""Somebody who never saw what is inside of the team's file makes one: from nothing to the text of the mail."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit

from lobbykit.app.handing_over import Request
from lobbykit.app.kit_desk.standing import kit_standing
from lobbykit.content.kits.kit_file import read_kit
from lobbykit.sync.seal import verified
from lobbykit.ui.first_run.welcome import Welcome
from lobbykit.ui.opening import Opening
from lobbykit.ui.panes.kit.builder_page import BuilderPage
from lobbykit.ui.preferences import Preferences, Role, Scheme
from tests.content.logos.pictures import raster
from tests.sessions import Laptop
from tests.ui.windows import button, given_on

WAIT = 20_000
COALITION = "Coalition for a Just Peace"
PEOPLE = "Full name,Delegation,District,E-mail\nAna Pérez,Ohio,OH-3,ana@example.org\nBen Sample,Ohio,OH-3,\n"
LEVELS = "All in\nWith us\nNot yet"


class Walk:
    """Hands and eyes at one window, which may be another one a moment later."""

    def __init__(self, qtbot, launcher):
        self.qtbot, self.launcher = qtbot, launcher

    @property
    def window(self):
        return self.launcher.program.window

    @property
    def kit(self):
        return self.launcher.program.kit

    def press(self, name):
        button(self.window, name).click()

    def find(self, kind, name):
        return next(one for one in self.window.findChildren(kind) if one.accessibleName() == name and one.isVisible())

    def write(self, name, text):
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def tick(self, name):
        self.find(QCheckBox, name).click()

    def pick(self, name, file):
        """Press a button that asks for a file, and pick that file."""
        self.press(name)
        dialog = next(one for one in self.window.findChildren(QFileDialog) if one.isVisible())
        dialog.fileSelected.emit(str(file))
        dialog.done(0)

    def read(self):
        return "\n".join(one.text() for one in self.window.findChildren(QLabel) if one.isVisible())

    def until(self, come_true):
        self.qtbot.waitUntil(lambda: bool(come_true()), timeout=WAIT)

    def made(self):
        self.until(lambda: self.kit.making.shown.made is not None)
        return self.kit.making.shown.made


@pytest.fixture
def walk(qtbot, qapp, tmp_path):
    given = given_on(Laptop(tmp_path / "laptop"), Preferences(role=Role.ORGANIZER, scheme=Scheme.LIGHT, still=True))
    opening = Opening(qapp, given, None)
    opening.begin(Request())
    qtbot.waitUntil(lambda: opening.launcher is not None, timeout=WAIT)
    yield Walk(qtbot, opening.launcher)
    opening.close()
    opening.deleteLater()


def test_somebody_new_makes_tries_and_sends_a_file_with_everything_in_it(walk, tmp_path):
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "logo.png").write_bytes(raster(colour=(200, 0, 0)))
    own = walk.launcher.program
    own.make_kit()
    walk.write("What the day is called", "Peace day")
    walk.write("Who sends the file", "Peace Lobby")
    walk.tick(kit_standing(own.bench).briefs[0].title)
    walk.press("Go to the logos")
    walk.pick(f"Choose a logo for {COALITION}", tmp_path / "logo.png")
    walk.tick(f"{COALITION} has granted the use of this logo; without that it is not printed")
    assert walk.find(QLabel, f"The logo of {COALITION}")
    walk.find(QPlainTextEdit, "Levels in your own words").setPlainText(LEVELS)
    walk.press("Use these words")
    walk.pick("Take in a spreadsheet…", tmp_path / "people.csv")
    walk.until(lambda: "New: Ana Pérez" in walk.read())
    walk.press("Take them in")
    walk.qtbot.keyClicks(walk.find(QLineEdit, "Your name"), "Olga Organizer")
    walk.qtbot.keyClicks(walk.find(QLineEdit, "Whom to call when something is lost"), "Olga: 555 0100")
    walk.press("Found the team")
    walk.write("Where notes are brought or sent", "the blue stick")
    walk.pick("Keep the organizer key…", tmp_path / "organizer.key")
    assert "Missing" not in walk.read()
    walk.made()
    assert "What is never in it" in walk.read()

    walk.press("Try it as a delegate")
    walk.until(lambda: walk.launcher.program is not own)
    assert "Nothing in it is sent or kept" in walk.read()
    walk.press("Ana Pérez")
    walk.press("Start")
    assert walk.launcher.program.bench.session.known_user == "ana-perez"
    walk.window.close()
    assert walk.launcher.program is own
    assert any(one.isVisible() for one in walk.window.findChildren(BuilderPage))
    assert not any(one.isVisible() for one in walk.window.findChildren(Welcome))

    walk.made()
    walk.pick("Write the file…", tmp_path / "day.lobbykit")
    walk.press("Copy the text")
    assert "the blue stick" in QGuiApplication.clipboard().text()
    kit = read_kit("day", (tmp_path / "day.lobbykit").read_bytes(), verified).value
    assert (kit.head.name, kit.head.organization, len(kit.team)) == ("Peace day", "Peace Lobby", 2)
    assert [one.code for one in kit.scale.levels] == ["all-in", "with-us", "not-yet"]
    assert kit.members["briefs/coalition-for-a-just-peace-logo.png"] == (tmp_path / "logo.png").read_bytes()
    assert kit.signer in {key.pub for one in walk.made().team.team.members for key in one.keys}
    assert "AGE-SECRET-KEY-1" in (tmp_path / "organizer.key").read_text()
