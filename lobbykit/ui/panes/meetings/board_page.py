"""The schedule: meetings by day, by delegation or by office, what does not fit, and what may be one meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.app.schedule_desk.board import Group, View, first_group, groups
from lobbykit.ui.panes.meetings.meeting_card import LineDoing, LineShown, meeting_card
from lobbykit.ui.panes.meetings.parts import told
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.one_of import one_of
from lobbykit.ui.widgets.weekdays import with_weekday
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.meeting_days import MeetingDay, MeetingLine
    from lobbykit.app.schedule_desk.board import Board, Doubt, MaybeOne
    from lobbykit.ui.look.look import Look

ALL, AT_ONCE = "*", 20
"""Meetings beyond so many are shown when somebody asks for them: each takes a while to make."""


@dataclass
class BoardState:
    """How the board is looked at: by what, and which group of each is shown (None before anybody chose)."""

    view: View = View.DAY
    chosen: dict[View, str] = field(default_factory=dict)
    most: int = AT_ONCE


class BoardPage(QFrame):
    """Shows a board; whoever holds it says what its buttons do."""

    looked_at = Signal()
    """The view or the group is another one: the page is to be made anew."""
    join_wanted = Signal(str, str)
    apart_wanted = Signal(str, str)
    asking_wanted = Signal(str, str)

    def __init__(  # noqa: PLR0913 - what a list of meetings has
        self,
        look: Look,
        board: Board,
        state: BoardState,
        today: date,
        doing: LineDoing,
        needs: Callable[[str, Sequence[MeetingLine]], Mapping[str, str]],
        *,
        buttons: Sequence[QPushButton],
    ) -> None:
        """Show a board; `needs` returns what a delegation needs at its meetings, `buttons` lead elsewhere."""
        super().__init__()
        self._look, self._board, self._state, self._doing, self._needs = look, board, state, doing, needs
        self.setProperty("look", "page")
        self.groups = groups(board, state.view)
        first = first_group(self.groups, today) if state.view is View.DAY else None
        self._key = state.chosen.get(state.view, ALL if first is None else first)
        if self._key not in {one.key for one in self.groups}:
            self._key = ALL
        page = headed(look, self.tr("Meetings"), self._told(), box(Flow(look, buttons, gap=8)), *self._parts())
        self.setLayout(column(look, page, gap=0))

    def _told(self) -> str:
        lines = self._board.lines
        open_ones = sum(not one.confirmed for one in lines)
        wrong = sum(any(one.is_error for one in each) for each in self._board.doubts.values())
        parts = [self.tr("%n meeting(s)", "", len(lines))]
        parts += [self.tr("%n not yet confirmed", "", open_ones)] if open_ones else []
        parts += [self.tr("%n that cannot be as they stand", "", wrong)] if wrong else []
        return " \u00b7 ".join(parts)

    def _parts(self) -> Iterator[QWidget]:
        yield box(Flow(self._look, self._controls(), gap=8))
        for pair in self._board.pairs:
            yield self._pair(pair)
        shown = [one for one in self.groups if self._key in {ALL, one.key}]
        left = self._state.most
        for group in shown:
            if left > 0:
                yield from self._group(group, left)
            left -= sum(len(day.meetings) for day in group.days)
        if left < 0:
            more = self.tr("Show %n more", "", min(-left, AT_ONCE))
            yield box(Flow(self._look, (button(self._look, more, self._show_more, icon="chevron-down"),)))
        elif self._board.off and self._key == ALL:
            yield words(self.tr("Called off"), "title")
            for day in self._board.off:
                yield from (self._line(one, day, {}) for one in day.meetings)
        if left >= 0 and self._key == ALL:
            yield from map(self._apart, self._board.apart)

    def _controls(self) -> Iterator[QWidget]:
        names = {
            View.DAY: self.tr("By day"),
            View.TEAM: self.tr("By delegation"),
            View.OFFICE: self.tr("By office"),
        }
        yield from one_of(self._look, names, self._state.view, self._show_by, self)
        if len(self.groups) > 1:
            which = Choice(self._which(), find=True)
            pairs = [(ALL, self._all()), *((one.key, self._name(one)) for one in self.groups)]
            which.show_pairs(pairs, self._key)
            which.setMinimumWidth(self._look.px(230))
            which.picked.connect(self._show_group)
            yield which

    def _which(self) -> str:
        return {
            View.DAY: self.tr("Which day"),
            View.TEAM: self.tr("Which delegation"),
            View.OFFICE: self.tr("Which office"),
        }[self._state.view]

    def _all(self) -> str:
        return {
            View.DAY: self.tr("All days"),
            View.TEAM: self.tr("All delegations"),
            View.OFFICE: self.tr("All offices"),
        }[self._state.view]

    def _name(self, group: Group) -> str:
        if self._state.view is View.DAY:
            return self._day(group.days[0])
        return group.name or {View.TEAM: self.tr("In no delegation")}.get(
            self._state.view, self.tr("No office that is known")
        )

    def _day(self, day: MeetingDay) -> str:
        return self.tr("No time yet") if day.day is None else with_weekday(day.day, day.name)

    def _group(self, group: Group, most: int) -> Iterator[QWidget]:
        """Yield the first meetings of a group, at most so many."""
        yield words(self._name(group), "title", wrap=True)
        alone = self._state.view is View.TEAM and self._key == group.key
        lines = [one for day in group.days for one in day.meetings]
        needs = self._needs(group.key, lines) if alone else {}
        for day in group.days:
            here, most = day.meetings[: max(0, most)], most - len(day.meetings)
            if here and self._state.view is not View.DAY:
                yield words(self._day(day), "heading", wrap=True)
            yield from (self._line(one, day, needs) for one in here)

    def _line(self, one: MeetingLine, day: MeetingDay, needs: Mapping[str, str]) -> QWidget:
        doubts: tuple[Doubt, ...] = self._board.doubts.get(one.id, ())
        joined = one.id in self._board.joined
        return meeting_card(self._look, LineShown(one, day.name, doubts, needs.get(one.id, ""), joined), self._doing)

    def _pair(self, pair: MaybeOne) -> QFrame:
        text = "\n".join((pair.why, *pair.names))
        if not self._doing.can_write:
            return told(self._look, "info", "link", text)
        name = self.tr("Make one of both: %1").replace("%1", pair.names[0])
        run = partial(self.join_wanted.emit, pair.first, pair.second)
        join = button(self._look, self.tr("Make one of both"), run, icon="link", name=name)
        never = self.tr("They are two: %1").replace("%1", pair.names[0])
        keep = partial(self.apart_wanted.emit, pair.first, pair.second)
        two = button(self._look, self.tr("They are two"), keep, name=never)
        return told(self._look, "info", "link", text, box(Flow(self._look, (join, two))))

    def _apart(self, pair: MaybeOne) -> QFrame:
        """Return two meetings of which somebody has said that they are two."""
        text = "\n".join((self.tr("These look like one meeting; you said that they are two."), *pair.names))
        if not self._doing.can_write:
            return told(self._look, "info", "info", text)
        name = self.tr("Ask again: %1").replace("%1", pair.names[0])
        run = partial(self.asking_wanted.emit, pair.first, pair.second)
        again = button(self._look, self.tr("Ask again"), run, name=name)
        return told(self._look, "info", "info", text, box(Flow(self._look, (again,))))

    def _show_by(self, view: View) -> None:
        self._state.view, self._state.most = view, AT_ONCE
        self.looked_at.emit()

    def _show_group(self, key: str) -> None:
        self._state.chosen[self._state.view], self._state.most = key, AT_ONCE
        self.looked_at.emit()

    def _show_more(self) -> None:
        self._state.most += AT_ONCE
        self.looked_at.emit()
