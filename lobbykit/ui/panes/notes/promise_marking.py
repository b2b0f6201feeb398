"""The page of promises: what is marked on it, one at a time or all that are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from lobbykit.app.after.promises_shown import promises_shown
from lobbykit.app.after.settling import mark_promises, promise_done
from lobbykit.domain.problem import Read
from lobbykit.ui.panes.notes.mark_bar import DUE, OWNER
from lobbykit.ui.panes.notes.promises_page import PromisesPage, PromisesState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.after.settling import Marks
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.place import Place


class Around(Protocol):
    """The place of notes, as far as its page of promises needs it."""

    def done(self, act: Callable[[], Read[str]], said: str, at: int) -> None:
        """Settle something, say so, and put the keyboard on the line that stands at that number now."""

    def open_note(self, note: str) -> None:
        """Show a note on the card of its office."""

    def show_versions(self, note: str = "") -> None:
        """Show what is to be settled."""

    def renew_from_top(self) -> None:
        """Make the page anew with its first lines."""

    def renew(self) -> None:
        """Make the page anew."""

    def show_more(self) -> None:
        """Show more lines."""

    def show_place(self, place: Place) -> None:
        """Go to another place of the window."""


class PromiseMarking(QObject):
    """Outlives the pages it makes."""

    def __init__(self, bench: Workbench, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._around = bench, around
        self.state = PromisesState(bench.today)

    def page(self, look: Look, choices: QWidget, most: int, *, can_write: bool) -> PromisesPage:
        """Return the page as the ledger stands now; what is gone or not listed is not chosen any more."""
        state, around = self.state, self._around
        lines = promises_shown(self._bench)
        state.picked &= {one.id for one in state.narrowing.of(lines)} if can_write else set()
        page = PromisesPage(look, lines, state, choices, most, can_write=can_write)
        page.marked.connect(self._mark)
        page.done_wanted.connect(lambda promise, done: self._settle(page, promise, done=done))
        page.note_wanted.connect(around.open_note)
        page.versions_wanted.connect(around.show_versions)
        page.narrowed.connect(around.renew_from_top)
        page.chosen.connect(around.renew)
        page.more_wanted.connect(around.show_more)
        page.place_wanted.connect(around.show_place)
        return page

    def _settle(self, page: PromisesPage, promise: str, *, done: bool) -> None:
        said = self.tr("Marked as done.") if done else self.tr("Marked as not done.")
        at = page.keys.index(f"done-{promise}")
        self._around.done(lambda: promise_done(self._bench.session, promise, done=done), said, at)

    def _mark(self, marks: Marks) -> None:
        picked = sorted(self.state.picked)

        def act() -> Read[str]:
            made = mark_promises(self._bench.session, picked, marks)
            if made.value is None:
                return Read(None, made.problems)
            self.state.picked.clear()
            for key in (OWNER, DUE):
                self.state.typed.pop(key, None)
            self._around.renew()
            return Read("")

        self._around.done(act, self.tr("%n promise(s) marked.", "", len(picked)), 0)
