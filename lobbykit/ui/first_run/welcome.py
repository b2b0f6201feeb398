"""The first screen, put together from its cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from lobbykit.ui.first_run.file_card import FileCard
from lobbykit.ui.first_run.people_card import PeopleCard
from lobbykit.ui.first_run.role_row import RoleRow
from lobbykit.ui.first_run.zip_card import ZipCard
from lobbykit.ui.widgets.layouts import box, card, column, row, scrolled
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.first_screen import Candidates
    from lobbykit.app.people import Group
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.preferences import Role

_WIDE, _LARGE = 900, 140


@dataclass(frozen=True, slots=True)
class Greeting:
    """What the first screen shows: the kit that is open ("" for none), the team, the brief that is there, and so on.

    `asks_who` is false where nothing can be written, so that nobody need say who they are; `has_sample` is false in a
    workspace that is thrown away itself.
    """

    kit: str
    groups: tuple[Group, ...]
    brief: str
    role: Role
    user: str = ""
    recent: tuple[str, ...] = ()
    asks_who: bool = True
    has_sample: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """How somebody went on: what comes first, who that is, picked or typed with a team, and an office to show."""

    role: Role
    user: str = ""
    name: str = ""
    team: str = ""
    office: str = ""


class Welcome(QFrame):
    """Leads with the file; nothing is kept before somebody goes on."""

    file_wanted = Signal()
    file_reopened = Signal(str)
    sample_wanted = Signal()
    settings_wanted = Signal()
    answered = Signal(object)

    def __init__(self, look: Look, greeting: Greeting, look_up: Callable[[str], Candidates | None]) -> None:
        super().__init__()
        self._look, self._greeting = look, greeting
        self.setProperty("look", "page")
        self._file = FileCard(look, greeting.kit, greeting.recent)
        self._file.wanted.connect(self.file_wanted)
        self._file.reopened.connect(self.file_reopened)
        self._people = PeopleCard(look, greeting.groups, greeting.user)
        self._people.setParent(self)
        self._people.setVisible(greeting.asks_who)
        self._people.picked.connect(lambda _person: self._settle())
        self._zip = ZipCard(look, look_up)
        self._zip.setParent(self)
        self._zip.setVisible(not greeting.groups)
        self._zip.chosen.connect(self._go)
        self._role = RoleRow(look, greeting.role)
        self._start = button(look, self.tr("Start"), self._go, kind="primary", icon="arrow-right", big=True)
        self._start.setAutoDefault(True)
        self._lay_out()
        self._settle()

    def focus(self) -> None:
        """Put the keyboard on what comes first: the file, or once there is one, the people."""
        if self._greeting.groups and self._greeting.asks_who:
            self._people.focus()
        else:
            self._file.focus()

    def _lay_out(self) -> None:
        look = self._look
        title = words(self.tr("Ready for lobby day"), "display")
        told = self.tr("Everything works without internet. Nothing leaves this laptop until you send it.")
        parts: list[QWidget] = [title, words(told, tone="ink2", wrap=True), self._file]
        if not self._greeting.groups:
            parts.append(self._side_by_side())
        elif self._greeting.asks_who:
            parts.append(self._people)
        large = look.percent > _LARGE
        parts += [self._first(), self._foot()] if large else [self._foot()]
        page = box(column(look, *parts, None, margin=28, gap=14), "page")
        whole = column(look, scrolled(self._middle(page, "page")), gap=0)
        if not large:
            whole.addWidget(self._middle(self._first(), "foot"))
        self.setLayout(whole)

    def _middle(self, inside: QWidget, kind: str) -> QFrame:
        """Return something in the middle of the window, no wider than is good to read."""
        inside.setMaximumWidth(self._look.px(_WIDE))
        line = row(self._look, gap=0)
        line.addStretch(1)
        line.addWidget(inside, 100)
        line.addStretch(1)
        return box(line, kind)

    def _side_by_side(self) -> QFrame:
        """Return what there is to see without a kit: a ZIP code, and the brief that comes with the program."""
        look = self._look
        brief = card(
            look,
            words(self.tr("A brief to look at"), "title"),
            words(self._greeting.brief or self.tr("There is no brief here yet."), "strong", wrap=True),
            words(
                self.tr("It comes with the program. Pick an office to see what it asks there."), tone="ink2", wrap=True
            ),
            None,
            margin=20,
        )
        line = (column if look.percent > _LARGE else row)(look, gap=14)
        line.addLayout(column(look, self._zip, brief, None, gap=14), 1)
        if self._greeting.asks_who:
            line.addLayout(column(look, self._people, None, gap=14), 1)
        return box(line)

    def _first(self) -> QFrame:
        """Return the way on, which is in reach however long the page is; on the left, where no notice covers it."""
        look = self._look
        texts = column(look, words(self.tr("What comes first"), "heading"), self._role, gap=6)
        if look.percent > _LARGE:
            return box(column(look, texts, self._start, margin=20), "card")
        line = row(look, gap=24)
        line.setContentsMargins(look.px(28), look.px(12), look.px(28), look.px(12))
        line.addWidget(self._start, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(texts, 1)
        return box(line)

    def _foot(self) -> QFrame:
        look = self._look
        sample = button(look, self.tr("Try a sample lobby day"), self.sample_wanted.emit, kind="ghost", icon="sparkles")
        settings = button(
            look, self.tr("Text size, colors, language"), self.settings_wanted.emit, kind="ghost", icon="settings"
        )
        if not self._greeting.has_sample:
            sample.hide()
        return box((column if look.percent > _LARGE else row)(look, sample, None, settings))

    def _settle(self) -> None:
        """Let somebody go on once it is clear who they are, where that is asked."""
        asked = bool(self._greeting.groups) and self._greeting.asks_who
        known = self._people.person() is not None or bool(self._people.typed()[0])
        self._start.setEnabled(known or not asked)

    def _go(self, office: str = "") -> None:
        person = self._people.person()
        name, team = self._people.typed()
        self.answered.emit(Answer(self._role.role(), person.user if person else "", name, team, office))
