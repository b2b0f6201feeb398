"""One office of a meeting: the asks worded for it, the points at a glance, what it said and what is promised."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, card, column, row, rule
from lobbykit.ui.widgets.level_chip import level_chip
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.versions_button import versions_button
from lobbykit.ui.widgets.words import chip, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.card_asks import CardAsk
    from lobbykit.app.meeting_heard import Heard, OpenPromise, Told, Unsettled
    from lobbykit.app.meeting_office import ScreenBrief, ScreenOffice
    from lobbykit.ui.look.look import Look

_MOST = 6
"""How many lines of what was said before are shown; all of them are on the office's card."""


def asks_card(look: Look, office: ScreenOffice, *, named: bool) -> QFrame:
    """Return what is asked of an office, the primary ask first, and what to say; with its name where there are more."""
    tr = QCoreApplication.translate
    title = tr("MeetingPages", "What we are asking")
    parts: list[QWidget] = [words(f"{title} \u00b7 {office.name}" if named else title, "title", wrap=True)]
    for brief in office.briefs:
        parts.append(words(brief.title, "label", wrap=True))
        for one in brief.asks:
            parts += [_ask(look, one), rule()]
        parts += _points(look, brief)
    if not office.briefs:
        parts.append(words(tr("MeetingPages", "No brief of this meeting is here."), tone="ink2", wrap=True))
    return card(look, *parts)


def _ask(look: Look, one: CardAsk) -> QFrame:
    tr = QCoreApplication.translate
    chips: list[QWidget] = [chip(tr("MeetingPages", "Primary"), "yes")] if one.primary else []
    chips += [chip(each, "measure") for each in one.measures]
    chips += [level_chip(look, one.level, one.heard)] if one.level else []
    texts = column(look, gap=4)
    if chips:
        texts.addWidget(box(Flow(look, chips)))
    texts.addWidget(words(one.lead, "heading", wrap=True, selectable=True))
    for text in filter(None, (one.rest, *one.standing)):
        texts.addWidget(words(text, "label", wrap=True, selectable=True))
    return box(texts)


def _points(look: Look, brief: ScreenBrief) -> Iterator[QWidget]:
    if brief.points or brief.local:
        yield words(QCoreApplication.translate("MeetingPages", "Talking points"), "overline")
    if brief.local:
        yield signed(look, "map-pin", brief.local)
    for number, one in enumerate(brief.points, 1):
        line = row(look, gap=10)
        line.addWidget(words(str(number), "strong", tone="primary"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(one.text, wrap=True, selectable=True), 1)
        yield box(line)


def told_card(look: Look, office: ScreenOffice, show_versions: Callable[[str], object]) -> QFrame:
    """Return what an office said last time, and what either side promised and has not done.

    `show_versions` shows what is to be settled in a note.
    """
    tr = QCoreApplication.translate
    parts: list[QWidget] = [words(tr("MeetingPages", "Last time"), "title", wrap=True)]
    for told in (office.told, *office.before):
        if told is not office.told:
            parts.append(words(tr("MeetingPages", "With %1").replace("%1", told.holder), "heading", wrap=True))
        parts += [_heard(look, one) for one in told.heard[:_MOST]]
        parts += [_unsettled(look, one, show_versions) for one in told.unsettled]
        if len(told.heard) > _MOST:
            more = tr("MeetingPages", "%n more on the card of the office", "", len(told.heard) - _MOST)
            parts.append(words(more, "caption", wrap=True))
    if len(parts) == 1:
        parts.append(words(tr("MeetingPages", "Nobody wrote down a meeting yet."), tone="ink2", wrap=True))
    parts += _promises(look, office.told)
    return card(look, *parts)


def _heard(look: Look, one: Heard) -> QFrame:
    head = " \u00b7 ".join(filter(None, (one.day, ", ".join(one.whom), one.by, one.ask)))
    texts = column(look, words(head, "caption", wrap=True), gap=3)
    if one.level:
        texts.addWidget(box(Flow(look, (level_chip(look, one.level),))))
    if one.words:
        texts.addWidget(words(f"\u201c{one.words}\u201d", wrap=True, selectable=True))
    return box(texts)


def _unsettled(look: Look, one: Unsettled, show: Callable[[str], object]) -> QFrame:
    told = tuple(filter(None, (one.day, one.by)))
    go = versions_button(look, one.count, partial(show, one.note), ", ".join(told), one.note)
    return box(column(look, words(" \u00b7 ".join(told), "caption", wrap=True), box(Flow(look, [go])), gap=3))


def _promises(look: Look, told: Told) -> Iterator[QWidget]:
    tr = QCoreApplication.translate
    sides = ((True, tr("MeetingPages", "We promised")), (False, tr("MeetingPages", "They promised")))
    for ours, title in sides:
        found = [one for one in told.promises if one.ours is ours]
        if found:
            yield words(title, "overline")
        yield from (_promise(look, one) for one in found)


def _promise(look: Look, one: OpenPromise) -> QFrame:
    tr = QCoreApplication.translate
    due = tr("MeetingPages", "due %1").replace("%1", one.due) if one.due else ""
    made = tr("MeetingPages", "made %1").replace("%1", one.made) if one.made else ""
    text = " \u00b7 ".join(filter(None, (one.owner, due, made)))
    texts = column(look, words(one.text, "strong", wrap=True, selectable=True), gap=2)
    if one.late:
        texts.addWidget(box(Flow(look, (chip(tr("MeetingPages", "Overdue"), "warn"),))))
    if text:
        texts.addWidget(words(text, "caption", wrap=True))
    return box(texts)
