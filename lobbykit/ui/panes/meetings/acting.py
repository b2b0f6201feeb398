"""What is done about a meeting: each act is saved at once, said in a notice, and can be taken back there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lobbykit.app.dropping_off import drop_off, take_back
from lobbykit.app.joining_meetings import join, keep_apart, split
from lobbykit.app.meeting_acts import joined, late
from lobbykit.app.schedule_desk.day_acts import call_off, move, next_late
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lobbykit.app.meeting_screen import MeetingScreen
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Read
    from lobbykit.ui.panes.meetings.acts_bar import ActsState
    from lobbykit.ui.panes.meetings.host import Host
    from lobbykit.ui.panes.meetings.meeting_page import MeetingPage


class Acting(QObject):
    """Carries out acts through the session. What is wrong is said in the form it was typed in, else in a notice."""

    def __init__(self, bench: Workbench, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._host = bench, host

    def let_lead(self, page: MeetingPage) -> None:
        """Let a page lead to the cards of its offices and to the versions of their notes."""
        page.card_wanted.connect(self._host.pick_office)
        page.versions_wanted.connect(self._host.show_versions)

    def late_next(self, screen: MeetingScreen) -> None:
        """Say that it runs late, or later than was said."""
        self.late(screen, next_late(screen.late))

    def late(self, screen: MeetingScreen, minutes: int) -> None:
        """Say how late it is, 0 for on time."""
        said = self.tr("Running %n minute(s) late.", "", minutes) if minutes else self.tr("On time again.")
        self._done(lambda: late(self._bench.session, screen.id, minutes), said)

    def joined(self, screen: MeetingScreen, *, came: bool) -> None:
        """Say that the member came in, or did not."""
        said = self.tr("The member joined.") if came else self.tr("The member did not join.")
        if screen.joined is not came:
            self._done(lambda: joined(self._bench.session, screen.id, came=came), said)

    def call_off(self, screen: MeetingScreen) -> None:
        """Say that it was called off and the sheets were left at the desk."""
        said = self.tr("Cancelled. The sheets were left at the desk.")
        self._done(lambda: call_off(self._bench, screen), said)

    def move(self, screen: MeetingScreen, state: ActsState) -> None:
        """Give it the place and the time that were typed; what is wrong with them is kept in their form."""
        said = self.tr("Moved.")
        wrong = self._done(lambda: move(self._bench, screen, state.place, state.time), said, quiet=True)
        state.trouble = wrong
        if not wrong:
            state.form = state.place = state.time = ""

    def join(self, first: str, second: str) -> None:
        """Make one of two meetings."""
        self._done(lambda: join(self._bench.session, first, second), self.tr("Both meetings are one now."))

    def keep_apart(self, first: str, second: str) -> None:
        """Say that two meetings are two."""
        self._done(lambda: keep_apart(self._bench.session, first, second), self.tr("They stay two meetings."))

    def ask_again(self, first: str, second: str) -> None:
        """Ask again whether two meetings are one."""
        run = partial(keep_apart, self._bench.session, first, second, apart=False)
        self._done(run, self.tr("It is asked again."))

    def left_sheets(self, office: str, there: bool) -> None:
        """Record that sheets were left with an office, or that they were not."""
        session, today = self._bench.session, self._bench.today
        if there:
            self._done(partial(drop_off, session, office, today), self.tr("Recorded: the sheets were left."))
        else:
            self._done(partial(take_back, session, office, today), self.tr("Taken back: nothing was left there."))

    def split(self, meeting: str) -> None:
        """Make two of a meeting again."""
        self._done(lambda: split(self._bench.session, meeting), self.tr("These are two meetings again."))

    def _done(self, act: Callable[[], Read[Any]], said: str, *, quiet: bool = False) -> str:
        """Do it and say so; return what is wrong, which is said in a notice too unless `quiet`."""
        catalogue = self._bench.catalogue
        try:
            read = act()
        except LobbykitError as failure:
            wrong = catalogue.failure(failure)
        else:
            told = (f"{catalogue.message(one)} {catalogue.suggestion(one)}".strip() for one in read.problems)
            wrong = " ".join(told) if read.value is None else ""
        if not wrong:
            self._host.tell(said, self.tr("Undo"), self._host.undo)
        elif not quiet:
            self._host.tell(wrong)
        return wrong
