"""Small parts that several pages of the meetings have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, chip, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QFrame, QLabel, QWidget

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.widgets.layouts import Part


def told(look: Look, kind: str, icon: str, text: str, *below: QWidget) -> QFrame:
    """Return a box that says something of a kind: "warn", "error" or "info"."""
    tones = {"error": ("err_ink", "error"), "warn": ("warn_ink", "warn")}
    ink, tone = tones.get(kind, ("info_ink", "info"))
    line = row(look, margin=12, gap=10)
    line.addWidget(picture(look, icon, ink), 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(column(look, words(text, tone=tone, wrap=True, selectable=True), *below, gap=8), 1)
    return box(line, kind)


def page_head(look: Look, title: str, told_of: str, back: Callable[[], object], *ends: QWidget) -> Iterator[Part]:
    """Yield the head of a page that leads back to the list of meetings."""
    name = QCoreApplication.translate("MeetingPages", "All meetings")
    first = button(look, name, back, kind="ghost", icon="arrow-left")
    yield box(Flow(look, (first, *ends), gap=10))
    texts: list[Part] = [words(title, "display", wrap=True)]
    if told_of:
        texts.append(words(told_of, tone="ink2", wrap=True))
    yield box(column(look, *texts, gap=4))


def state_chips(status: str, late: int, news: tuple[str, ...], *, joined: bool) -> Iterator[QLabel]:
    """Yield what is new about a meeting and how sure it is, each in a word of its own."""
    tr = QCoreApplication.translate
    if status == "dropped":
        yield chip(tr("MeetingPages", "Cancelled"), "no")
    if late:
        yield chip(tr("MeetingPages", "%n minute(s) late", "", late), "warn")
    if len(news) > bool(late):
        yield chip(tr("MeetingPages", "Moved"), "warn")
    if joined:
        yield chip(tr("MeetingPages", "The member joined"), "yes")
    if status == "held":
        yield chip(tr("MeetingPages", "Held"), "nil")
    if status in {"", "asked"}:
        yield chip(tr("MeetingPages", "Not yet confirmed"), "und")
