"""What waits by name, how many notes the organizer has, and what came of the last visit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from lobbykit.ui.widgets.fold_box import FoldBox
from lobbykit.ui.widgets.headed import fact
from lobbykit.ui.widgets.layouts import box, card, column, row, rule
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.syncing.standing import How
    from lobbykit.app.syncing.sync_shown import SyncShown, Told, ToldProblem
    from lobbykit.ui.look.look import Look

NAMED = 8
"""How many waiting notes are named; of the others it is said how many there are."""
FILES_HEIGHT = 160
"""How high a list of many files is, in pixels at the usual size of letters; it can be scrolled."""


class StandingCard(QFrame):
    """`reading_wanted` asks for all that would be sent."""

    reading_wanted = Signal()

    def __init__(self, look: Look, shown: SyncShown, how: How) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "card")
        parts: list[QWidget] = [self._waiting(how), *self._named(shown), rule(), self._organizer(how)]
        others = list(self._others(how))
        if others:
            parts += [rule(), words("\n".join(others), tone="ink2", wrap=True)]
        self.setLayout(column(look, *parts, margin=20, gap=14))

    def _waiting(self, how: How) -> QWidget:
        told = self.tr("%n note(s) of yours wait(s) to be sent", "", how.notes.waiting)
        if not how.notes.waiting:
            told = self.tr("No note of yours waits to be sent")
        safe = self.tr("Each was on the disk before \u201csaved\u201d was said, and is kept until it was sent.")
        read = button(self._look, self.tr("Read what is sent"), self.reading_wanted.emit, icon="eye")
        return fact(self._look, "send" if how.notes.waiting else "circle-check", told, safe, read)

    def _named(self, shown: SyncShown) -> Iterator[QWidget]:
        lines = [f"{one.name}, {one.day}" if one.day else one.name for one in shown.waiting[:NAMED]]
        if more := len(shown.waiting) - len(lines):
            lines.append(self.tr("and %n more", "", more))
        if lines:
            yield words("\n".join(f"\u2022 {one}" for one in lines), wrap=True)

    def _organizer(self, how: How) -> QWidget:
        seen, total = how.notes.seen, how.notes.total
        told = self.tr("The organizer has %1 of %n note(s)", "", total).replace("%1", str(seen))
        why = self.tr(
            "Counted only from what an organizer\u2019s laptop has confirmed. Sync again after they have synced."
        )
        if how.photos.total:
            photos = self.tr("The organizer has %1 of %n photo(s)", "", how.photos.total)
            photos = photos.replace("%1", str(how.photos.seen))
            told = f"{told}\n{photos}"
        return fact(self._look, "shield-check", told, why)

    def _others(self, how: How) -> Iterator[str]:
        if how.others.waiting:
            yield self.tr("%n other change(s) wait(s): meetings, promises, prints.", "", how.others.waiting)
        if how.private.waiting:
            yield self.tr(
                "%n note(s) of your own box wait(s), sealed so that only you can open them.", "", how.private.waiting
            )
        if how.sealed:
            yield self.tr("%n bundle(s) sealed for others are carried along unread.", "", how.sealed)
        if how.newer:
            yield self.tr("%n file(s) are of a newer lobbykit: update it to read them.", "", how.newer)
        if how.on_the_way:
            yield self.tr("%n file(s) are not whole yet; they are looked at again each time.", "", how.on_the_way)


class OutcomeCard(QFrame):
    """What went and what came the last time, and each problem with what to do."""

    def __init__(self, look: Look, told: Told) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "flat")
        head = self.tr("Synced") if told.is_whole else self.tr("Syncing was not brought to its end")
        parts: list[QWidget] = [words(head, "heading", wrap=True), *self._sentences(told)]
        for one in told.problems:
            parts += self._problem(one)
        self.setLayout(column(look, card(look, *parts, margin=20, gap=10)))

    def _sentences(self, told: Told) -> list[QWidget]:
        return [words("\n".join(told.sentences), wrap=True)] if told.sentences else []

    def _problem(self, told: ToldProblem) -> Iterator[QWidget]:
        """Give the line of a problem, and below it what names all of its files where those are many."""
        yield problem_line(self._look, told.text)
        if told.files:
            title = self.tr("All %n files like it", "", len(told.files))
            yield FoldBox(self._look, title, partial(self._files, title, told.files))

    def _files(self, title: str, files: Iterable[str]) -> QWidget:
        shown = QPlainTextEdit("\n".join(files))
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(title)
        shown.setFixedHeight(self._look.px(FILES_HEIGHT))
        return shown


def problem_line(look: Look, text: str) -> QFrame:
    """Return a line that says what is wrong and what to do."""
    line = row(look, margin=12, gap=10)
    line.addWidget(picture(look, "triangle-alert", "warn_ink"))
    line.addWidget(words(text, tone="warn", wrap=True), 1)
    return box(line, "warn")
