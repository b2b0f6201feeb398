"""The meetings day by day: when, with whom, where, and who of the team goes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.monogram import Monogram
from lobbykit.ui.widgets.weekdays import with_weekday
from lobbykit.ui.widgets.words import button, chip, picture, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.meeting_days import MeetingDay, MeetingLine
    from lobbykit.ui.look.look import Look

_CLOCK, _LARGE = 84, 140


def meetings(look: Look, days: Sequence[MeetingDay]) -> QWidget:
    """Return the pane, or where no meeting is known, how to get some."""
    if not days:
        tr = QCoreApplication.translate
        what = tr(
            "Meetings",
            "Your meetings come with the file your team sends: press Ctrl+O, or drop it on this window. "
            "Until then, every office can be looked up under Offices.",
        )
        return empty(look, "calendar-clock", tr("Meetings", "No meetings yet"), what)
    return MeetingsPane(look, days)


class MeetingsPane(QFrame):
    """Shows days; `office_wanted` carries the id of an office whose card is asked for."""

    office_wanted = Signal(str)

    def __init__(self, look: Look, days: Sequence[MeetingDay]) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "page")
        parts: list[QWidget] = []
        for day in days:
            parts.append(words(self._named(day), "title"))
            parts += [self._line(one) for one in day.meetings]
        count = sum(len(day.meetings) for day in days)
        open_ones = sum(not one.confirmed for day in days for one in day.meetings)
        told = [self.tr("%n meeting(s)", "", count)]
        told += [self.tr("%n not yet confirmed", "", open_ones)] if open_ones else []
        page = headed(look, self.tr("Meetings"), " \u00b7 ".join(told), *parts)
        self.setLayout(column(look, page, gap=0))

    def _named(self, day: MeetingDay) -> str:
        if day.day is None:
            return self.tr("No time yet")
        return with_weekday(day.day, day.name)

    def _line(self, one: MeetingLine) -> QFrame:
        look = self._look
        large = look.percent > _LARGE
        clock = column(look, words(one.begins or self.tr("Open"), "strong"), gap=2)
        if one.ends:
            clock.addWidget(words(" ".join(filter(None, (one.ends, one.zone))), "caption"))
        clock.addStretch(1)
        beside = box(clock)
        beside.setFixedWidth(look.px(_CLOCK))
        inside = (column if large else row)(look, margin=14, gap=10 if large else 14)
        inside.addWidget(Monogram(look, one.initials, 44), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(self._texts(one), 1)
        for made in self._end(one):
            inside.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft if large else Qt.AlignmentFlag.AlignVCenter)
        whole = row(look, beside, gap=8)
        whole.addWidget(box(inside, "card"), 1)
        return box(whole)

    def _texts(self, one: MeetingLine):  # type: ignore[no-untyped-def]  # noqa: ANN202
        texts = column(self._look, words(one.who, "strong", wrap=True), gap=4)
        for icon, text in (("map-pin", one.place), ("users", ", ".join(one.people))):
            if text:
                line = row(self._look, gap=6)
                line.addWidget(picture(self._look, icon, "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(words(text, "label", wrap=True), 1)
                texts.addLayout(line)
        return texts

    def _end(self, one: MeetingLine) -> list[QWidget]:
        made: list[QWidget] = []
        if one.noted:
            made.append(chip(self.tr("Note written"), "yes"))
        if not one.confirmed:
            made.append(chip(self.tr("Not yet confirmed"), "und"))
        if one.offices:
            name = self.tr("Read card: {name}").format(name=one.who)
            wanted = partial(self.office_wanted.emit, one.offices[0])
            made.append(button(self._look, self.tr("Read card"), wanted, kind="ghost", icon="eye", name=name))
        return made
