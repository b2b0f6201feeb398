"""One meeting in the list: when, with whom, where, who goes, what is new and what does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from lobbykit.ui.panes.meetings.parts import state_chips
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.monogram import Monogram
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, chip, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.meeting_days import MeetingLine
    from lobbykit.app.schedule_desk.board import Doubt
    from lobbykit.ui.look.look import Look

_CLOCK, _LARGE = 96, 140


@dataclass(frozen=True, slots=True)
class LineDoing:
    """What can be done with a meeting from the list, each given its id; `card` is given that of its office."""

    open: Callable[[str], object]
    edit: Callable[[str], object]
    split: Callable[[str], object]
    card: Callable[[str], object]
    can_write: bool


@dataclass(frozen=True, slots=True)
class LineShown:
    """A meeting with its day, what does not fit, what people need to take part, and whether it was made of two."""

    line: MeetingLine
    day: str
    doubts: tuple[Doubt, ...]
    needs: str
    joined: bool


def meeting_card(look: Look, shown: LineShown, doing: LineDoing) -> QFrame:
    """Return a meeting of the list."""
    one, called = shown.line, f"{shown.line.who}, {shown.day} {shown.line.begins}"
    tr = QCoreApplication.translate
    clock = column(look, words(one.begins or tr("MeetingsPane", "Open"), "strong"), gap=2)
    if one.ends:
        clock.addWidget(words(" ".join(filter(None, (one.ends, one.zone))), "caption"))
    if one.eastern:
        eastern = tr("MeetingsPane", "%1 Eastern").replace("%1", one.eastern)
        clock.addWidget(words(eastern, "caption", wrap=True))
    clock.addStretch(1)
    beside = box(clock)
    beside.setFixedWidth(look.px(_CLOCK))
    texts = column(look, words(one.who, "strong", wrap=True), *_facts(look, one, shown.doubts, shown.needs), gap=6)
    texts.addWidget(box(Flow(look, _buttons(look, one, doing, called, joined=shown.joined), gap=4)))
    inside = row(look, margin=14, gap=14)
    if look.percent <= _LARGE:
        inside.addWidget(Monogram(look, one.initials, 44), 0, Qt.AlignmentFlag.AlignTop)
    inside.addLayout(texts, 1)
    whole = row(look, beside, gap=8)
    made = box(inside, "card")
    made.setAccessibleName(" ".join(filter(None, (one.begins, one.who))))
    whole.addWidget(made, 1)
    return box(whole)


def _facts(look: Look, one: MeetingLine, doubts: Sequence[Doubt], needs: str) -> Iterator[QWidget]:
    chips = list(state_chips(one.status, one.late, one.news, joined=one.joined))
    if one.noted:
        chips.append(chip(QCoreApplication.translate("MeetingsPane", "Note written"), "yes"))
    if chips:
        yield box(Flow(look, chips))
    facts = (("map-pin", one.place), ("users", ", ".join(one.people)), ("clock", " ".join(one.news)))
    for icon, text in (*facts, ("accessibility", needs)):
        if text:
            yield signed(look, icon, text, kind="label")
    for doubt in doubts:
        icon, tone = ("octagon-x", "error") if doubt.is_error else ("triangle-alert", "warn")
        line = row(look, margin=8, gap=8)
        line.addWidget(
            picture(look, icon, "err_ink" if doubt.is_error else "warn_ink", 16), 0, Qt.AlignmentFlag.AlignTop
        )
        said = column(look, words(doubt.text, "label", tone=tone, wrap=True, selectable=True), gap=2)
        if doubt.advice:
            said.addWidget(words(doubt.advice, "caption", tone=tone, wrap=True))
        line.addLayout(said, 1)
        yield box(line, tone)


def _buttons(look: Look, one: MeetingLine, doing: LineDoing, called: str, *, joined: bool) -> Iterator[QWidget]:
    tr = QCoreApplication.translate

    def made(text: str, name: str, run: Callable[[], object], icon: str) -> QWidget:
        return button(look, text, run, kind="ghost", icon=icon, name=name.replace("%1", called))

    name = tr("MeetingsPane", "Open the meeting: %1")
    yield made(tr("MeetingsPane", "Open it"), name, partial(doing.open, one.id), "play")
    if one.offices:
        name = tr("MeetingsPane", "Read card: %1")
        yield made(tr("MeetingsPane", "Read card"), name, partial(doing.card, one.offices[0]), "eye")
    if doing.can_write:
        name = tr("MeetingsPane", "Change the meeting: %1")
        yield made(tr("MeetingsPane", "Change"), name, partial(doing.edit, one.id), "pencil")
    if doing.can_write and joined:
        name = tr("MeetingsPane", "Split into two again: %1")
        yield made(tr("MeetingsPane", "Split again"), name, partial(doing.split, one.id), "undo-2")
