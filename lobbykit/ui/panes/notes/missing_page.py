"""Meetings that were held and of which nothing was filed, day by day, each with the way to write its note."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.notes.parts import more_button, place_button
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.weekdays import with_weekday
from lobbykit.ui.widgets.words import button, chip, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.after.missing_shown import Missing, MissingLine
    from lobbykit.ui.look.look import Look


class MissingPage(QFrame):
    """Shows the first lines of what is missing; `note_wanted` carries the line whose note is to be written."""

    note_wanted = Signal(object)
    card_wanted = Signal(str)
    copy_wanted = Signal(str)
    more_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(self, look: Look, missing: Missing, choices: QWidget, most: int, *, can_write: bool) -> None:
        super().__init__()
        self._look, self._missing, self._most, self._can_write = look, missing, most, can_write
        self.keys = tuple(f"write-{_key(one)}" for one in missing.lines)
        self.setProperty("look", "page")
        page = headed(look, self.tr("Missing reports"), self._told(), choices, *self._parts())
        self.setLayout(column(look, page, gap=0))

    def _told(self) -> str:
        held, without = self._missing.held, self._missing.without
        if not without:
            return ""
        if held == 1:
            return self.tr("The one meeting that was held has no report")
        return self.tr("%n of %1 meetings have no report", "", without).replace("%1", str(held))

    def _parts(self) -> Iterator[QWidget]:
        look, lines = self._look, self._missing.lines
        if not lines:
            yield self._none()
            return
        copy = button(look, self.tr("Copy the list"), lambda: self.copy_wanted.emit(self._missing.text), icon="copy")
        yield box(Flow(look, (copy,)))
        for _, some in groupby(lines[: self._most], key=lambda one: one.day):
            day = list(some)
            yield words(self._day(day[0]), "title", wrap=True)
            yield from map(self._line, day)
        if len(lines) > self._most:
            yield more_button(look, len(lines) - self._most, self.more_wanted.emit)

    def _none(self) -> QFrame:
        held = self._missing.held
        if not held:
            what = self.tr("Once a meeting is over it stands here, until somebody has written about it.")
            go = place_button(self._look, Place.MEETINGS, self.place_wanted.emit)
            return empty(self._look, "calendar-clock", self.tr("No meeting has been held yet"), what, go)
        what = self.tr("%n meeting(s) held, and there is a report of each.", "", held)
        return empty(self._look, "circle-check", self.tr("No report is missing"), what)

    def _day(self, one: MissingLine) -> str:
        return with_weekday(one.day, one.day_name) if one.day else self.tr("No day is known")

    def _line(self, one: MissingLine) -> QFrame:
        look = self._look
        marks = [chip(self.tr("Begun, not finished"), "und")] if one.begun else []
        head = Yielding(look, column(look, words(one.whom.name, "heading", wrap=True), gap=2), *marks)
        when = one.begins or self.tr("No time is known")
        people = ", ".join(one.people) or self.tr("Nobody is named who went")
        facts = (("clock", when), ("map-pin", one.place), ("users", people))
        signs = [signed(look, icon, text) for icon, text in facts if text]
        made = card(look, head, *signs, box(Flow(look, self._buttons(one), gap=8)), gap=8)
        made.setAccessibleName(self._about(one))
        return made

    def _about(self, one: MissingLine) -> str:
        return ", ".join(filter(None, (one.whom.name, one.day_name, one.begins)))

    def _buttons(self, one: MissingLine) -> Iterator[QWidget]:
        look, about, key = self._look, self._about(one), _key(one)
        if not one.whom.office:
            yield words(self.tr("This office is not among those on this laptop."), "caption", wrap=True)
            return
        if self._can_write:
            text = self.tr("Go on writing") if one.begun else self.tr("Write the note")
            run = partial(self.note_wanted.emit, one)
            write = button(look, text, run, icon="notebook-pen", name=f"{text}: {about}")
            write.setObjectName(f"write-{key}")
            yield write
        name = self.tr("Read card: %1").replace("%1", about)
        run = partial(self.card_wanted.emit, one.whom.office)
        read = button(look, self.tr("Read card"), run, kind="ghost", icon="eye", name=name)
        read.setObjectName(f"card-{key}")
        yield read


def _key(one: MissingLine) -> str:
    return f"{one.meeting}-{one.whom.name}"
