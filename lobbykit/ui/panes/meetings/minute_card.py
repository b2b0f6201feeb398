"""The one-minute version, large: what there is time for when the member of Congress comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.meeting_office import ScreenOffice
    from lobbykit.domain.products.one_minute import OneMinute
    from lobbykit.ui.look.look import Look


def minute_card(look: Look, offices: tuple[ScreenOffice, ...], take_back: Callable[[], object]) -> QFrame:
    """Return thanks, the primary ask and one sentence of the district for each office."""
    tr = QCoreApplication.translate
    parts: list[QWidget] = [words(tr("MeetingPages", "The member is here: one minute"), "overline")]
    for office in offices:
        if len(offices) > 1:
            parts.append(words(office.name, "heading", wrap=True))
        for brief in office.briefs[:1]:
            parts += _lines(brief.minute)
    name = tr("MeetingPages", "The member did not join after all")
    parts.append(box(Flow(look, (button(look, name, take_back, kind="ghost", icon="undo-2"),))))
    made = box(column(look, *parts, margin=20, gap=12), "card")
    made.setProperty("found", "true")
    made.setAccessibleName(tr("MeetingPages", "The one-minute version"))
    return made


def _lines(minute: OneMinute) -> list[QWidget]:
    said = (minute.thanks, minute.ask, minute.local)
    kinds = ("title", "display", "title")
    return [words(text, kind, wrap=True, selectable=True) for text, kind in zip(said, kinds, strict=True) if text]
